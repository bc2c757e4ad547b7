import { describe, expect, it } from "vitest";
import { Journal, RollBackFailed } from "../../src/workbook/undo/journal";

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/** A journal of steps that note their number; those named fail as often as said. */
function journalOf(steps: number, failures: Record<number, string[]> = {}) {
  const journal = new Journal();
  const done: number[] = [];
  for (let step = 1; step <= steps; step++) {
    journal.note(
      () => {
        const code = failures[step]?.shift();
        if (code !== undefined) return Promise.reject(refusal(code));
        done.push(step);
        return Promise.resolve();
      },
      `A${String(step)}`
    );
  }
  return { journal, done };
}

describe("rollBack", () => {
  it("takes the last step back first, and each once", async () => {
    const { journal, done } = journalOf(3);
    await journal.rollBack();
    await journal.rollBack();
    expect(done).toEqual([3, 2, 1]);
  });

  it.each<[what: string, failures: Record<number, string[]>, done: number[], address: string]>([
    ["goes on after a step that Excel refuses", { 2: ["AccessDenied"] }, [3, 1], "A2"],
    ["tells all that is left", { 3: ["AccessDenied"], 1: ["AccessDenied"] }, [2], "A1,A3"],
    ["stops where Excel does not answer", { 2: ["ActivityLimitReached"] }, [3], "A1,A2"],
  ])("%s, and can be tried again", async (_, failures, taken, address) => {
    const { journal, done } = journalOf(3, failures);
    const error: unknown = await journal.rollBack().catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(RollBackFailed);
    expect(error).toMatchObject({ code: "RollBackFailed", address });
    expect(done).toEqual(taken);
    await journal.rollBack();
    expect([...done].sort()).toEqual([1, 2, 3]);
  });
});

describe("doing", () => {
  it("can be taken back where the work failed half-way", async () => {
    const journal = new Journal();
    const cells = new Set<string>();
    const work = journal.doing(
      () => Promise.resolve(cells.clear()),
      () => {
        cells.add("A1");
        return Promise.reject(new Error("half-way"));
      }
    );
    await expect(work).rejects.toThrow("half-way");
    await journal.rollBack();
    expect(cells.size).toBe(0);
  });
});

describe("edited", () => {
  it("is the first thing that was changed", async () => {
    const journal = new Journal();
    expect(await journal.edited()).toBeUndefined();
    journal.verify(() => Promise.resolve(undefined));
    journal.verify(() => Promise.resolve("B2"));
    journal.verify(() => Promise.resolve("C3"));
    expect(await journal.edited()).toBe("B2");
  });
});
