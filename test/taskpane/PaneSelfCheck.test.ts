import { describe, expect, it } from "vitest";
import type { SelfCheckReport } from "../../src/workbook";
import { excelError, paneOn } from "./fakeWorkbook";

const report: SelfCheckReport = {
  version: "16.0",
  platform: "PC",
  results: [
    { id: "texts", outcome: "asAssumed" },
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
      "Excel 16.0, PC",
      "1 wie angenommen, 0 anders, 1 hier nicht prüfbar.",
      "Texte, die wie Zahlen aussehen, bleiben Texte\tWie angenommen",
      "Eine Tabelle lässt sich vergrößern und verkleinern\tHier nicht prüfbar\tApiNotFound",
    ]);
    expect(pane.state.selfCheck).toEqual({ kind: "report", report, copied: true });
    pane.closeSelfCheck();
    expect(pane.state.selfCheck).toEqual({ kind: "closed" });
  });

  it("is stopped by closing it", async () => {
    const { pane } = paneOn({
      selfCheck: (signal) =>
        new Promise((resolve) => signal.addEventListener("abort", () => resolve(null))),
    });
    pane.openSelfCheck();
    const run = pane.selfCheck();
    await Promise.resolve();
    pane.closeSelfCheck();
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
