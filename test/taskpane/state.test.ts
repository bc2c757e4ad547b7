import { describe, expect, it } from "vitest";
import {
  initialState,
  reduce,
  type PaneAction,
  type PaneState,
  type Run,
} from "../../src/taskpane/state";
import type { RowCheck } from "../../src/workbook/types";

const idle: PaneState = { ...initialState, reading: false };
const blank: RowCheck = { kind: "blankRow", place: { sheet: "Partners", row: 9 } };
const header: RowCheck = { kind: "headerRow", place: { sheet: "Partners", row: 2 } };
const running: Run = { kind: "running", progress: null, cancelling: false };
const halfway = { done: 30, total: 60 };
const cancelled = { kind: "cancelled" } as const;

const cases: readonly [string, PaneState, PaneAction, Partial<PaneState>][] = [
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
  ["starts a run", idle, { type: "evaluating" }, { run: running }],
  [
    "starts a run over an old outcome",
    { ...idle, run: { kind: "failed", code: "Conflict" } },
    { type: "evaluating" },
    { run: running },
  ],
  [
    "reports progress",
    { ...idle, run: running },
    { type: "progressed", progress: halfway },
    { run: { ...running, progress: halfway } },
  ],
  [
    "keeps progress while stopping",
    { ...idle, run: { ...running, progress: halfway } },
    { type: "cancelling" },
    { run: { ...running, progress: halfway, cancelling: true } },
  ],
  [
    "ends a run",
    { ...idle, run: running },
    { type: "evaluated", evaluation: cancelled },
    { run: { kind: "finished", evaluation: cancelled } },
  ],
  [
    "ends a run with an error",
    { ...idle, run: running },
    { type: "evaluationFailed", code: "Conflict" },
    { run: { kind: "failed", code: "Conflict" } },
  ],
  [
    "puts an outcome away",
    { ...idle, run: { kind: "finished", evaluation: cancelled } },
    { type: "dismissed" },
    { run: { kind: "idle" } },
  ],
  [
    "remembers what the user wants of the explanation",
    idle,
    { type: "explanationToggled", open: false },
    { explanationOpen: false },
  ],
];

describe("the pane's state", () => {
  it.each(cases)("%s", (_, before, action, change) => {
    expect(reduce(before, action)).toEqual({ ...before, ...change });
  });

  const unfitting: readonly [string, PaneState, PaneAction][] = [
    [
      "a second start of a run",
      { ...idle, run: { ...running, progress: halfway } },
      { type: "evaluating" },
    ],
    ["progress after the end", idle, { type: "progressed", progress: halfway }],
    ["stopping what does not run", idle, { type: "cancelling" }],
    ["an outcome of no run", idle, { type: "evaluated", evaluation: cancelled }],
    ["an error of no run", idle, { type: "evaluationFailed", code: "Conflict" }],
    ["putting away a run under way", { ...idle, run: running }, { type: "dismissed" }],
  ];
  it.each(unfitting)("ignores %s", (_, before, action) => {
    expect(reduce(before, action)).toBe(before);
  });
});
