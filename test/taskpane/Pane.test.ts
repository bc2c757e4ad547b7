import { describe, expect, it } from "vitest";
import type { Evaluation, RowCheck, Setup } from "../../src/workbook";
import { excelError, paneOn, settled, noWatch } from "./fakeWorkbook";
import { markets } from "../support/questions";
import { answeredMarkets, distributor, plainList } from "./setups";

const blank: RowCheck = { kind: "blankRow", place: { sheet: "Partners", row: 9 } };
const header: RowCheck = { kind: "headerRow", place: { sheet: "Partners", row: 2 } };
const unknown: Evaluation = { kind: "questions", sheet: "Partners", questions: markets("Peru") };
const noPartners: Evaluation = { kind: "noPartners", sheet: "Sheet1" };
const done: Evaluation = {
  kind: "done",
  sheet: "Partners",
  written: "F2:K62",
  rows: 60,
  tiers: [],
  problems: 0,
  updated: false,
};

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
        return Promise.resolve(noWatch);
      },
    });
    await pane.watch();
    expect(shown.map(({ reading, check }) => [reading, check?.kind])).toEqual([
      [false, "blankRow"],
      [true, "blankRow"],
      [false, "headerRow"],
    ]);
  });

  it("shows how far the sources are read, and what the user says of that goes to the workbook", async () => {
    const said: string[] = [];
    const reading = {
      kind: "readingSources",
      place: { sheet: "Partners", row: 2 },
      partner: "Contoso",
      sheets: ["Ledger"],
      progress: { done: 1, total: 9 },
    } as const;
    const { pane, shown } = paneOn({
      watchSelection: (listener) => {
        for (const check of [
          blank,
          reading,
          { ...reading, progress: { done: 9, total: 9 } },
          header,
        ])
          listener(check);
        return Promise.resolve({
          ...noWatch,
          cancelReading: () => said.push("cancel"),
          readOn: () => said.push("readOn"),
        });
      },
    });
    await pane.watch();
    expect(
      shown.map(({ reading: busy, check, sources }) => [busy, check?.kind, sources?.progress.done])
    ).toEqual([
      [false, "blankRow", undefined],
      [true, "blankRow", 1],
      [true, "blankRow", 9],
      [false, "headerRow", undefined],
    ]);
    pane.cancelReading();
    pane.readOn();
    expect(said).toEqual(["cancel", "readOn"]);
  });

  it.each([
    [() => Promise.resolve({ kind: "shown", sheet: "Partner evidence" } as const), "idle"],
    [() => Promise.resolve({ kind: "changed" } as const), "not"],
    [() => Promise.reject(excelError("AccessDenied")), "failed"],
  ])("shows the rows behind the verdict, or why not: %#", async (showEvidence, kind) => {
    const { pane, shown } = paneOn({ showEvidence });
    await pane.showEvidence();
    expect(shown.map(({ evidence }) => evidence.kind)).toEqual(["showing", kind]);
  });

  it("saves the answers to a row's questions in the setup of its list", async () => {
    const saved: unknown[] = [];
    const questions = [
      { kind: "market", subject: "Bavaria" },
      { kind: "association", subject: "CSP Tier 1", rows: 2, amount: 10 },
    ] as const;
    const asking: RowCheck = {
      kind: "questions",
      place: { sheet: "Partners", row: 2 },
      partner: "Contoso",
      list: "list 7",
      setup: plainList.setup,
      questions,
    };
    let check: (check: RowCheck) => void = () => undefined;
    const { pane } = paneOn({
      watchSelection: (listener) => {
        check = listener;
        return Promise.resolve(noWatch);
      },
      saveSetup: (...choice) => Promise.resolve(void saved.push(choice)),
    });
    await pane.watch();
    check(asking);
    pane.dispatch({ type: "rowAnswered", at: 1, answer: "counts" });
    // The same once more, after a change elsewhere, keeps what was said.
    check({ ...asking });
    pane.applyRowAnswers();
    await settled();
    const { answers } = plainList.setup;
    expect(saved).toEqual([
      [
        "list 7",
        {
          ...plainList.setup,
          answers: { ...answers, market: { Bavaria: null }, association: { "csp tier 1": true } },
        },
      ],
    ]);
  });

  it("shows the code of an error from Excel", async () => {
    const { pane } = paneOn({ watchSelection: () => Promise.reject(excelError("AccessDenied")) });
    await pane.watch();
    expect(pane.state.checkError).toBe("AccessDenied");
  });

  it("reads the setup anew for another selection, where the setup is in view", async () => {
    let select: (check: RowCheck) => void = () => undefined;
    let reads = 0;
    const { pane } = paneOn({
      watchSelection: (listener) => {
        select = listener;
        return Promise.resolve(noWatch);
      },
      describeSetup: () => Promise.resolve(++reads > 1 ? null : plainList),
    });
    await pane.watch();
    select(blank);
    await settled();
    expect(reads).toBe(0);
    pane.show("evaluate");
    await settled();
    expect(pane.state.setup).toEqual({ kind: "offered", offer: plainList });
    select(header);
    await settled();
    expect(pane.state.setup).toEqual({ kind: "noList" });
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
        for (const rows of [1, 2, 3]) {
          onProgress({ done: rows, total: 6 });
        }
        return new Promise((resolve) => (finish = resolve));
      },
    });
    const both = Promise.all([pane.evaluate(), pane.evaluate()]);
    await settled();
    expect(pane.state.run).toEqual({
      kind: "running",
      progress: { done: 3, total: 6 },
      cancelling: false,
      since: { time: 1_000, done: 0 },
      secondsLeft: 3,
    });
    finish(noPartners);
    await both;
    expect(runs).toBe(1);
    expect(pane.state.run).toEqual({ kind: "finished", evaluation: noPartners });
    const again = pane.evaluate();
    await settled();
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
    await settled();
    pane.cancel();
    expect(pane.state.run).toMatchObject({ kind: "running", cancelling: true });
    await run;
    expect(pane.state.run).toEqual({ kind: "finished", evaluation: { kind: "cancelled" } });
  });

  it.each<[unknown, string]>([
    [excelError("InvalidOperationInCellEditMode"), "InvalidOperationInCellEditMode"],
    [excelError(5002), "5002"],
    [new TypeError("x"), "TypeError"],
    ["thrown text", "Error"],
    [null, "Error"],
  ])("shows the code of %s", async (error, code) => {
    const { pane } = paneOn({ evaluate: () => Promise.reject(error) });
    expect(await pane.evaluate()).toBe(true);
    expect(pane.state.run).toEqual({ kind: "failed", code, work: "evaluation" });
  });

  it.each<[Evaluation, boolean]>([
    [done, false],
    [{ kind: "cancelled" }, false],
    [noPartners, true],
    [{ kind: "blocked", sheet: "Partners", address: "G14" }, true],
    [{ kind: "missingColumns", sheet: "Partners", missing: ["market"] }, true],
    [{ kind: "changedMeanwhile", sheet: "Partners" }, true],
    [{ kind: "protected", sheet: "Partners" }, true],
    [unknown, true],
  ])("after $kind says whether the user must look", async (evaluation, needsUser) => {
    const { pane } = paneOn({ evaluate: () => Promise.resolve(evaluation) });
    expect(await pane.evaluate()).toBe(needsUser);
  });

  it("begins once what the user chose is saved", async () => {
    const log: string[] = [];
    const { pane } = paneOn({
      saveSetup: async () => {
        await settled();
        log.push("saved");
      },
      evaluate: () => {
        log.push("evaluated");
        return Promise.resolve(done);
      },
    });
    pane.show("evaluate");
    await settled();
    pane.changeSetup({ ...plainList.setup, summary: false });
    expect(pane.state.setup).toMatchObject({ offer: { setup: { summary: false } } });
    await pane.evaluate();
    expect(log).toEqual(["saved", "evaluated"]);
  });
});

it("evaluates as of another day, which is remembered", async () => {
  const saved: Setup[] = [];
  const { pane } = paneOn({
    describeSetup: () => Promise.resolve(distributor),
    saveSetup: (_, setup) => {
      saved.push(setup);
      return Promise.resolve();
    },
    evaluate: () => Promise.resolve(saved.length === 0 ? unknown : done),
  });
  expect(await pane.evaluateAsOf(42_947)).toBe(false);
  expect(saved).toEqual([{ ...distributor.setup, asOf: 42_947 }]);
  expect(pane.state.run).toEqual({ kind: "finished", evaluation: done });
});

describe("unknown markets", () => {
  it("are asked, remembered and then evaluated with", async () => {
    const saved: [string, Setup][] = [];
    const { pane } = paneOn({
      describeSetup: () => Promise.resolve(distributor),
      saveSetup: (list, setup) => {
        saved.push([list, setup]);
        return Promise.resolve();
      },
      evaluate: () => Promise.resolve(saved.length === 0 ? unknown : done),
    });
    await pane.evaluate();
    expect(pane.state).toMatchObject({
      view: "evaluate",
      run: { kind: "asking", sheet: "Partners", answers: answeredMarkets({ Peru: null }) },
    });
    pane.dispatch({ type: "answered", at: 0, answer: "Developing" });
    expect(await pane.applyAnswers()).toBe(false);
    expect(saved).toEqual([
      [
        distributor.list,
        {
          ...distributor.setup,
          answers: {
            ...distributor.setup.answers,
            market: { portugal: "Developed", atlantis: null, Peru: "Developing" },
          },
        },
      ],
    ]);
    expect(pane.state.run).toEqual({ kind: "finished", evaluation: done });
  });

  it("are not evaluated with when the answers could not be remembered", async () => {
    let runs = 0;
    const { pane } = paneOn({
      saveSetup: () => Promise.reject(excelError("AccessDenied")),
      evaluate: () => {
        runs++;
        return Promise.resolve(unknown);
      },
    });
    await pane.evaluate();
    await pane.applyAnswers();
    expect(pane.state.run).toEqual({ kind: "failed", code: "AccessDenied", work: "evaluation" });
    expect(runs).toBe(1);
  });

  it("are not asked where the list is gone", async () => {
    const { pane } = paneOn({
      evaluate: () => Promise.resolve(unknown),
      describeSetup: () => Promise.resolve(null),
    });
    await pane.evaluate();
    expect(pane.state.run).toEqual({
      kind: "finished",
      evaluation: { kind: "noPartners", sheet: "Partners" },
    });
  });

  it("answers to no question do nothing", async () => {
    const { pane, shown } = paneOn({});
    expect(await pane.applyAnswers()).toBe(false);
    expect(shown).toEqual([]);
  });
});

it("goes to a sheet, and leaves it at that where Excel refuses", async () => {
  const sheets: string[] = [];
  const { pane, shown } = paneOn({
    showSheet: (sheet) => {
      sheets.push(sheet);
      return Promise.reject(excelError("ActivityLimitReached"));
    },
  });
  pane.showSheet("Partner summary");
  await settled();
  expect(sheets).toEqual(["Partner summary"]);
  expect(shown).toEqual([]);
});
