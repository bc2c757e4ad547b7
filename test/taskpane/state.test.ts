import { describe, expect, it } from "vitest";
import { initialState, reduce, type PaneAction, type PaneState } from "../../src/taskpane/state";
import type { RowCheck } from "../../src/workbook";
import { markets } from "../support/questions";
import { answeredMarkets, distributor, plainList } from "./setups";

const idle: PaneState = { ...initialState, reading: false };
const blank: RowCheck = { kind: "blankRow", place: { sheet: "Partners", row: 9 } };
const header: RowCheck = { kind: "headerRow", place: { sheet: "Partners", row: 2 } };
const offered: PaneState = { ...idle, setup: { kind: "offered", offer: plainList } };
const changed = { ...plainList.setup, asOf: 42_923 };

const cases: readonly [string, PaneState, PaneAction, Partial<PaneState>][] = [
  ["shows the other view", idle, { type: "viewed", view: "evaluate" }, { view: "evaluate" }],
  ["reads", idle, { type: "reading" }, { reading: true }],
  [
    "keeps the last check while reading",
    { ...idle, check: blank },
    { type: "reading" },
    { reading: true, check: blank },
  ],
  [
    "shows the newest check",
    { ...idle, reading: true, check: blank },
    { type: "checked", check: header },
    { reading: false, check: header },
  ],
  [
    "forgets an error once a row was read",
    { ...idle, checkError: "AccessDenied" },
    { type: "checked", check: blank },
    { checkError: null, check: blank },
  ],
  [
    "shows no old verdict beside an error",
    { ...idle, reading: true, check: blank },
    { type: "checkFailed", code: "AccessDenied" },
    { reading: false, check: null, checkError: "AccessDenied" },
  ],
  [
    "remembers what the user wants of the explanation",
    idle,
    { type: "explanationToggled", open: false },
    { explanationOpen: false },
  ],
  [
    "remembers which sections the user opened",
    { ...idle, sections: { market: true } },
    { type: "sectionToggled", section: "people", open: false },
    { sections: { market: true, people: false } },
  ],
  ["offers to undo", idle, { type: "undoableChanged", undoable: true }, { undoable: true }],
  [
    "shows a setup",
    idle,
    { type: "setupRead", offer: plainList },
    { setup: { kind: "offered", offer: plainList } },
  ],
  [
    "shows that there is no list",
    offered,
    { type: "setupRead", offer: null },
    { setup: { kind: "noList" } },
  ],
  [
    "shows why a setup is not there",
    offered,
    { type: "setupFailed", code: "AccessDenied" },
    { setup: { kind: "failed", code: "AccessDenied" } },
  ],
  [
    "shows a choice at once",
    offered,
    { type: "setupChanged", list: plainList.list, setup: changed },
    { setup: { kind: "offered", offer: { ...plainList, setup: changed } } },
  ],
  [
    "goes to where columns are chosen when one is missing",
    { ...idle, run: running() },
    { type: "evaluated", evaluation: { kind: "missingColumns", sheet: "P", missing: ["market"] } },
    {
      view: "evaluate",
      run: {
        kind: "finished",
        evaluation: { kind: "missingColumns", sheet: "P", missing: ["market"] },
      },
    },
  ],
  [
    "goes to the question",
    { ...idle, run: running() },
    { type: "asked", sheet: "P", questions: markets("Portugal", "Peru"), offer: distributor },
    {
      view: "evaluate",
      run: {
        kind: "asking",
        search: "",
        sheet: "P",
        offer: distributor,
        answers: answeredMarkets({ Portugal: null, Peru: null }),
      },
    },
  ],
];

function running(): PaneState["run"] {
  return {
    kind: "running",
    progress: null,
    cancelling: false,
    since: { time: 0, done: 0 },
    secondsLeft: null,
  };
}

describe("the pane's state", () => {
  it.each(cases)("%s", (_, before, action, change) => {
    expect(reduce(before, action)).toEqual({ ...before, ...change });
  });

  it.each<[string, PaneState, PaneAction]>([
    ["the view that is shown", idle, { type: "viewed", view: "partner" }],
    ["what is known of undoing", idle, { type: "undoableChanged", undoable: false }],
    ["progress of no run", idle, { type: "progressed", progress: { done: 1, total: 2 }, time: 0 }],
    ["a count that nobody asked for", idle, counted()],
  ])("stays the same for %s", (_, before, action) => {
    expect(reduce(before, action)).toBe(before);
  });

  it.each<[string, PaneState, PaneAction]>([
    [
      "a choice for another list",
      offered,
      { type: "setupChanged", list: "table:9", setup: changed },
    ],
    ["a choice without a list", idle, { type: "setupChanged", list: "table:1", setup: changed }],
  ])("ignores %s", (_, before, action) => {
    expect(reduce(before, action)).toEqual(before);
  });
});

function counted(): PaneAction {
  return { type: "freezeCounted", where: "workbook", found: { cells: 1, places: [] } };
}
