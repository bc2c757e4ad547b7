import { describe, expect, it } from "vitest";
import { SelfCheckPage } from "../../src/taskpane/selfCheck/SelfCheckPage";
import type { SelfCheck } from "../../src/taskpane/selfCheck/selfCheckState";
import type { PartnerWorkbook, SelfCheckReport } from "../../src/workbook";
import { excelError, paneOn, settled } from "./fakeWorkbook";

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

/** A German page on a workbook that can do this, and what it shows. */
function pageOn(selfCheck: PartnerWorkbook["selfCheck"], isIdle = true) {
  const told: { check: SelfCheck | null } = { check: null };
  const page = new SelfCheckPage({
    workbook: { selfCheck },
    language: "de",
    changed: (check) => (told.check = check),
    isIdle: () => isIdle,
    exclusively: (work) => work(),
  });
  return { page, told };
}

describe("checking this Excel", () => {
  it("waits for the user, reports, and copies the report in the pane's language", async () => {
    let runs = 0;
    const { page, told } = pageOn(() => (runs++, Promise.resolve(report)));
    await page.run();
    expect(runs).toBe(0);
    page.shown();
    expect(told.check).toEqual({ kind: "asking" });
    await page.run();
    expect(told.check).toEqual({ kind: "report", report });
    let copied = "";
    await page.copy((text) => ((copied = text), Promise.resolve(true)));
    expect(copied.split("\n")).toEqual([
      "Excel 16.0, PC, de-DE",
      "ExcelApi 1.11, SharedRuntime 1.1",
      "2 wie angenommen, 1 anders, 1 hier nicht prüfbar.",
      "Texte, die wie Zahlen aussehen, bleiben Texte\tWie angenommen",
      'Leere Zellen werden als leer gelesen\tAnders\t[["0"]]',
      "Sechs Megabyte werden in Stücken gelesen\tWie angenommen\t6.0 MB, 0.4 s",
      "Eine Tabelle lässt sich vergrößern und verkleinern\tHier nicht prüfbar (ApiNotFound)",
    ]);
    expect(told.check).toEqual({ kind: "report", report, copied: true });
    page.left();
    expect(told.check).toBeNull();
  });

  it("is stopped by closing it", async () => {
    const { page, told } = pageOn((signal, onProgress) => {
      onProgress({ done: 3, total: 58 });
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null)));
    });
    page.shown();
    const run = page.run();
    expect(told.check).toEqual({
      kind: "running",
      progress: { done: 3, total: 58 },
      cancelling: false,
    });
    page.left();
    expect(told.check).toMatchObject({ kind: "running", cancelling: true });
    await run;
    expect(told.check).toBeNull();
  });

  it("is stopped by closing it before its turn came", async () => {
    const page = new SelfCheckPage({
      workbook: { selfCheck: (signal) => Promise.resolve(signal.aborted ? null : report) },
      language: "de",
      changed: (check) => (last = check),
      isIdle: () => true,
      exclusively: (work) => settled().then(work),
    });
    let last: SelfCheck | null = null;
    page.shown();
    const run = page.run();
    page.left();
    await run;
    expect(last).toBeNull();
  });

  it("waits while a run has Excel to itself", async () => {
    const { page, told } = pageOn(() => Promise.resolve(report), false);
    page.shown();
    await page.run();
    expect(told.check).toEqual({ kind: "asking" });
  });

  it("shows the code of an error", async () => {
    const { page, told } = pageOn(() => Promise.reject(excelError("AccessDenied")));
    page.shown();
    await page.run();
    expect(told.check).toEqual({ kind: "failed", code: "AccessDenied" });
  });
});

describe("the card in the pane", () => {
  it("asks once the check is loaded, and stays closed where it was closed meanwhile", async () => {
    const { pane } = paneOn({});
    pane.openSelfCheck();
    expect(pane.state.selfCheck).toEqual({ kind: "loading" });
    pane.closeSelfCheck();
    expect(pane.state.selfCheck).toEqual({ kind: "closed" });
    await import("../../src/taskpane/selfCheck");
    await settled();
    expect(pane.state.selfCheck).toEqual({ kind: "closed" });
    pane.openSelfCheck();
    await settled();
    expect(pane.state.selfCheck).toMatchObject({ kind: "loaded", content: { kind: "asking" } });
    pane.closeSelfCheck();
    expect(pane.state.selfCheck).toEqual({ kind: "closed" });
  });
});
