import { describe, expect, it } from "vitest";
import { SetupKeeper } from "../../src/taskpane/setup/SetupKeeper";
import type { SetupAction } from "../../src/taskpane/setup/setupState";
import type { Setup, SetupOffer } from "../../src/workbook";
import { excelError, settled } from "./fakeWorkbook";
import { plainList } from "./setups";

const asOf = (day: number): Setup => ({ ...plainList.setup, asOf: day });

/** A keeper on a workbook whose answers come when the test says so. */
function keeping(): {
  keeper: SetupKeeper;
  shown: SetupAction[];
  log: string[];
  answer: (error?: Error) => Promise<void>;
} {
  const log: string[] = [];
  const shown: SetupAction[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  let saved = plainList.setup;
  const asked = <T>(what: string, value: () => T): Promise<T> => {
    log.push(what);
    return new Promise((resolve, reject) =>
      waiting.push((error) => (error ? reject(error) : resolve(value())))
    );
  };
  const keeper = new SetupKeeper(
    {
      describeSetup: () => asked<SetupOffer>("read", () => ({ ...plainList, setup: saved })),
      saveSetup: (list, setup) =>
        asked(`save ${list} ${setup.asOf}`, () => {
          saved = setup;
        }),
    },
    (action) => shown.push(action)
  );
  const answer = async (error?: Error): Promise<void> => {
    await settled();
    waiting.shift()?.(error);
    await settled();
  };
  return { keeper, shown, log, answer };
}

const shownDays = (shown: readonly SetupAction[]) =>
  shown.map((action) => (action.type === "setupRead" ? action.offer?.setup.asOf : action.type));

describe("keeping the setup", () => {
  it("reads once for many asks", async () => {
    const { keeper, shown, log, answer } = keeping();
    const asks = Promise.all([keeper.read(), keeper.read(), keeper.read()]);
    await answer();
    await asks;
    expect(log).toEqual(["read"]);
    expect(shownDays(shown)).toEqual([null]);
  });

  it("saves a choice, then reads what it led to", async () => {
    const { keeper, shown, log, answer } = keeping();
    const saved = keeper.save("a", asOf(1));
    await answer();
    await answer();
    await saved;
    expect(log).toEqual(["save a 1", "read"]);
    expect(shownDays(shown)).toEqual([1]);
  });

  it("saves only the newest of the choices made meanwhile, of each list", async () => {
    const { keeper, log, answer } = keeping();
    const saves = [
      keeper.save("a", asOf(1)),
      settled().then(() =>
        Promise.all([
          keeper.save("a", asOf(2)),
          keeper.save("b", asOf(3)),
          keeper.save("a", asOf(4)),
        ])
      ),
    ];
    await settled();
    for (let i = 0; i < 4; i++) await answer();
    await Promise.all(saves);
    expect(log).toEqual(["save a 1", "save a 4", "save b 3", "read"]);
  });

  it("never shows what was read before a newer choice", async () => {
    const { keeper, shown, log, answer } = keeping();
    void keeper.read();
    await settled();
    void keeper.save("a", asOf(7));
    for (let i = 0; i < 3; i++) await answer();
    expect(log).toEqual(["read", "save a 7", "read"]);
    expect(shownDays(shown)).toEqual([7]);
  });

  it.each(["read", "save"] as const)(
    "shows why it could not %s, and goes on after",
    async (what) => {
      const { keeper, shown, log, answer } = keeping();
      const failing = what === "read" ? keeper.read() : keeper.save("a", asOf(1));
      await answer(excelError("AccessDenied"));
      await failing;
      expect(shown).toEqual([{ type: "setupFailed", code: "AccessDenied" }]);
      const again = keeper.read();
      await answer();
      await again;
      expect(log.at(-1)).toBe("read");
      expect(shownDays(shown).at(-1)).toBeNull();
    }
  );

  it("is settled when nothing was asked", async () => {
    const { keeper, log } = keeping();
    await keeper.settled();
    expect(log).toEqual([]);
  });
});
