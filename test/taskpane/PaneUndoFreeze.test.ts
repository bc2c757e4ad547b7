import { describe, expect, it } from "vitest";
import type { Evaluation, LiveFormulas, PartnerWorkbook, Undone } from "../../src/workbook";
import { excelError, paneOn, settled } from "./fakeWorkbook";

const done: Evaluation = {
  kind: "done",
  sheet: "Partners",
  written: "F2:K62",
  rows: 60,
  tiers: [],
  problems: 0,
  updated: false,
};

describe("undoing", () => {
  it("is offered after an evaluation and no longer after it was undone", async () => {
    let undoable = false;
    const undone: Undone = { kind: "undone", sheet: "Partners", cells: "F2:K62" };
    const { pane } = paneOn({
      canUndo: () => undoable,
      evaluate: () => {
        undoable = true;
        return Promise.resolve(done);
      },
      undoEvaluation: () => {
        undoable = false;
        return Promise.resolve(undone);
      },
    });
    await pane.evaluate();
    expect(pane.state.undoable).toBe(true);
    const undo = pane.undo();
    expect(pane.state.run).toEqual({ kind: "undoing" });
    await undo;
    expect(pane.state).toMatchObject({ run: { kind: "undone", undone }, undoable: false });
  });

  it("says why it failed", async () => {
    const { pane } = paneOn({ undoEvaluation: () => Promise.reject(excelError("Conflict")) });
    await pane.undo();
    expect(pane.state.run).toEqual({ kind: "failed", code: "Conflict", work: "undo" });
  });

  it("comes before an evaluation that was asked meanwhile", async () => {
    const log: string[] = [];
    const { pane } = paneOn({
      undoEvaluation: async () => {
        await settled();
        log.push("undone");
        return { kind: "nothing" };
      },
      evaluate: () => {
        log.push("evaluated");
        return Promise.resolve(done);
      },
    });
    const undo = pane.undo();
    await pane.evaluate();
    await undo;
    expect(log).toEqual(["undone", "evaluated"]);
    expect(pane.state.run).toEqual({ kind: "finished", evaluation: done });
  });

  it("does not go beside a run", async () => {
    let undone = 0;
    const { pane } = paneOn({
      undoEvaluation: () => {
        undone++;
        return Promise.resolve({ kind: "nothing" });
      },
      evaluate: async () => {
        await pane.undo();
        return done;
      },
    });
    await pane.evaluate();
    expect(undone).toBe(0);
  });
});

describe("freezing formulas", () => {
  const found: LiveFormulas = {
    cells: 12,
    places: [{ sheet: "Partners", cells: 12, addresses: "F3:G8" }],
  };

  it("counts, waits for the user, and freezes where it counted", async () => {
    const log: string[] = [];
    const { pane } = paneOn({
      findLiveFormulas: (where) => {
        log.push(`count ${where}`);
        return Promise.resolve(found);
      },
      freezeFormulas: (where) => {
        log.push(`freeze ${where}`);
        return Promise.resolve(12);
      },
    });
    await pane.countFormulas("workbook");
    await pane.countFormulas("selection");
    expect(pane.state.freeze).toEqual({ kind: "asking", where: "selection", found });
    await pane.freeze();
    expect(pane.state.freeze).toEqual({ kind: "frozen", cells: 12 });
    expect(log).toEqual(["count workbook", "count selection", "freeze selection"]);
  });

  it.each<[string, Partial<PartnerWorkbook>]>([
    ["counting", { findLiveFormulas: () => Promise.reject(excelError("AccessDenied")) }],
    [
      "freezing",
      {
        findLiveFormulas: () => Promise.resolve(found),
        freezeFormulas: () => Promise.reject(excelError("AccessDenied")),
      },
    ],
  ])("shows the code of an error while %s", async (_, workbook) => {
    const { pane } = paneOn(workbook);
    await pane.countFormulas("workbook");
    await pane.freeze();
    expect(pane.state.freeze).toEqual({ kind: "failed", code: "AccessDenied" });
  });
});

describe("a run that was left unfinished", () => {
  it.each<[string, () => Promise<boolean>, unknown]>([
    ["is taken back and told", () => Promise.resolve(true), { kind: "recovered" }],
    ["is not told where there is none", () => Promise.resolve(false), { kind: "idle" }],
    [
      "is left to the next run where Excel is busy",
      () => Promise.reject(excelError("ActivityLimitReached")),
      { kind: "idle" },
    ],
    [
      "is told where it cannot be taken back",
      () =>
        Promise.reject(Object.assign(excelError("RollBackFailed"), { address: "Partners!F2:F9" })),
      { kind: "failed", code: "RollBackFailed", address: "Partners!F2:F9", work: "undo" },
    ],
  ])("%s", async (_, takeBack, run) => {
    const { pane } = paneOn({});
    await pane.recover(takeBack);
    expect(pane.state.run).toEqual(run);
  });

  it("is taken back before a run that was asked meanwhile", async () => {
    const log: string[] = [];
    const { pane } = paneOn({
      evaluate: () => {
        log.push("evaluated");
        return Promise.resolve(done);
      },
    });
    const recovered = pane.recover(async () => {
      await settled();
      log.push("recovered");
      return true;
    });
    await pane.evaluate();
    await recovered;
    expect(log).toEqual(["recovered", "evaluated"]);
    expect(pane.state.run).toEqual({ kind: "finished", evaluation: done });
  });
});
