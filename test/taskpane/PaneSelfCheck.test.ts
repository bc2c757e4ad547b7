import { describe, expect, it } from "vitest";
import type { SelfCheckReport } from "../../src/workbook";
import { excelError, paneOn } from "./fakeWorkbook";

const report: SelfCheckReport = {
  version: "16.0",
  platform: "PC",
  sets: ["ExcelApi 1.11", "SharedRuntime 1.1"],
  language: "de-DE",
  results: [
    { id: "texts", outcome: "asAssumed" },
    { id: "blanks", outcome: "differs", seen: '[["0"]]' },
    { id: "largeRead", outcome: "asAssumed", seen: "6.0 MB, 0.4 s" },
    { id: "table", outcome: "notPossible", code: "ApiNotFound" },
  ],
};

describe("checking this Excel", () => {
  it("waits for the user, reports, and copies the report in the pane's language", async () => {
    let runs = 0;
    const { pane } = paneOn({ selfCheck: () => (runs++, Promise.resolve(report)) });
    await pane.selfCheck();
    expect(runs).toBe(0);
    pane.openSelfCheck();
    await pane.selfCheck();
    expect(pane.state.selfCheck).toEqual({ kind: "report", report });
    let copied = "";
    await pane.copySelfCheck((text) => ((copied = text), Promise.resolve(true)));
    expect(copied.split("\n")).toEqual([
      "Excel 16.0, PC, de-DE",
      "ExcelApi 1.11, SharedRuntime 1.1",
      "2 wie angenommen, 1 anders, 1 hier nicht prüfbar.",
      "Texte, die wie Zahlen aussehen, bleiben Texte\tWie angenommen",
      'Leere Zellen werden als leer gelesen\tAnders\t[["0"]]',
      "Sechs Megabyte werden in Stücken gelesen\tWie angenommen\t6.0 MB, 0.4 s",
      "Eine Tabelle lässt sich vergrößern und verkleinern\tHier nicht prüfbar (ApiNotFound)",
    ]);
    expect(pane.state.selfCheck).toEqual({ kind: "report", report, copied: true });
    pane.closeSelfCheck();
    expect(pane.state.selfCheck).toEqual({ kind: "closed" });
  });

  it("is stopped by closing it", async () => {
    const { pane } = paneOn({
      selfCheck: (signal, onProgress) => {
        onProgress({ done: 3, total: 58 });
        return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null)));
      },
    });
    pane.openSelfCheck();
    const run = pane.selfCheck();
    await Promise.resolve();
    expect(pane.state.selfCheck).toEqual({
      kind: "running",
      progress: { done: 3, total: 58 },
      cancelling: false,
    });
    pane.closeSelfCheck();
    expect(pane.state.selfCheck).toMatchObject({ kind: "running", cancelling: true });
    await run;
    expect(pane.state.selfCheck).toEqual({ kind: "closed" });
  });

  it("shows the code of an error", async () => {
    const { pane } = paneOn({ selfCheck: () => Promise.reject(excelError("AccessDenied")) });
    pane.openSelfCheck();
    await pane.selfCheck();
    expect(pane.state.selfCheck).toEqual({ kind: "failed", code: "AccessDenied" });
  });
});
