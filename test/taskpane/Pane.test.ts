import { describe, expect, it } from "vitest";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneState } from "../../src/taskpane/state";
import type { Evaluation, PartnerWorkbook, RowCheck } from "../../src/workbook/types";

const blank: RowCheck = { kind: "blankRow", place: { sheet: "Partners", row: 9 } };
const header: RowCheck = { kind: "headerRow", place: { sheet: "Partners", row: 2 } };

function paneOn(workbook: Partial<PartnerWorkbook>): { pane: Pane; shown: PaneState[] } {
  const shown: PaneState[] = [];
  const none: PartnerWorkbook = {
    watchSelection: () => Promise.resolve(() => Promise.resolve()),
    evaluate: () => Promise.resolve({ kind: "cancelled" }),
  };
  return { pane: new Pane({ ...none, ...workbook }, "de", (state) => shown.push(state)), shown };
}

describe("following the selection", () => {
  it("shows each check in the order in which the workbook gives them", async () => {
    const { pane, shown } = paneOn({
      watchSelection: (listener) => {
        for (const check of [
          { kind: "reading" } as const,
          blank,
          { kind: "reading" } as const,
          header,
        ]) {
          listener(check);
        }
        return Promise.resolve(() => Promise.resolve());
      },
    });
    await pane.watch();
    expect(shown.map(({ reading, check }) => [reading, check?.kind])).toEqual([
      [false, "blankRow"],
      [true, "blankRow"],
      [false, "headerRow"],
    ]);
  });

  it("shows the code of an error from Excel", async () => {
    const { pane } = paneOn({
      watchSelection: () =>
        Promise.reject(Object.assign(new Error("no"), { code: "AccessDenied" })),
    });
    await pane.watch();
    expect(pane.state.checkError).toBe("AccessDenied");
  });
});

describe("evaluating", () => {
  it("runs once, however often it is asked while under way", async () => {
    let runs = 0;
    let finish: (evaluation: Evaluation) => void = () => undefined;
    const { pane } = paneOn({
      evaluate: (language, onProgress) => {
        runs++;
        expect(language).toBe("de");
        onProgress({ done: 1, total: 2 });
        return new Promise((resolve) => (finish = resolve));
      },
    });
    const both = Promise.all([pane.evaluate(), pane.evaluate()]);
    expect(pane.state.run).toEqual({
      kind: "running",
      progress: { done: 1, total: 2 },
      cancelling: false,
    });
    finish({ kind: "noPartners", sheet: "Sheet1" });
    await both;
    expect(runs).toBe(1);
    expect(pane.state.run).toEqual({
      kind: "finished",
      evaluation: { kind: "noPartners", sheet: "Sheet1" },
    });
    const again = pane.evaluate();
    finish({ kind: "cancelled" });
    await again;
    expect(runs).toBe(2);
  });

  it("passes Cancel on to the workbook", async () => {
    const { pane } = paneOn({
      evaluate: (_language, _onProgress, signal) =>
        new Promise((resolve) =>
          signal.addEventListener("abort", () => resolve({ kind: "cancelled" }))
        ),
    });
    const run = pane.evaluate();
    pane.cancel();
    expect(pane.state.run).toMatchObject({ kind: "running", cancelling: true });
    await run;
    expect(pane.state.run).toEqual({ kind: "finished", evaluation: { kind: "cancelled" } });
  });

  it.each<[unknown, string]>([
    [
      Object.assign(new Error("x"), { code: "InvalidOperationInCellEditMode" }),
      "InvalidOperationInCellEditMode",
    ],
    [Object.assign(new Error("x"), { code: 5002 }), "5002"],
    [new TypeError("x"), "TypeError"],
    ["thrown text", "Error"],
    [null, "Error"],
  ])("shows the code of %s", async (error, code) => {
    const { pane } = paneOn({ evaluate: () => Promise.reject(error) });
    await pane.evaluate();
    expect(pane.state.run).toEqual({ kind: "failed", code });
  });
});
