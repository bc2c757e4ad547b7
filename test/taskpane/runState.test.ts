import { describe, expect, it } from "vitest";
import { reduceRun, type Run, type RunAction } from "../../src/taskpane/evaluate/runState";
import { markets } from "../support/questions";
import { answeredMarkets, distributor } from "./setups";

type Running = Extract<Run, { kind: "running" }>;

const idle: Run = { kind: "idle" };
const running: Running = {
  kind: "running",
  progress: null,
  cancelling: false,
  since: { time: 1_000, done: 0 },
  secondsLeft: null,
};
const asking: Run = {
  kind: "asking",
  search: "",
  sheet: "Partners",
  offer: distributor,
  answers: answeredMarkets({ Portugal: null, Peru: null }),
};
const undoing: Run = { kind: "undoing" };
const cancelled = { kind: "cancelled" } as const;
const nothing = { kind: "nothing" } as const;
const halfway = { done: 30, total: 60 };

describe("a run", () => {
  it.each<[string, Run, RunAction, Run]>([
    ["starts", idle, { type: "evaluating", time: 1_000 }, running],
    [
      "starts over an old outcome",
      { kind: "failed", code: "Conflict", work: "evaluation" },
      { type: "evaluating", time: 1_000 },
      running,
    ],
    ["starts from a question", asking, { type: "evaluating", time: 1_000 }, running],
    [
      "keeps progress while stopping",
      { ...running, progress: halfway, secondsLeft: 9 },
      { type: "cancelling" },
      { ...running, progress: halfway, cancelling: true },
    ],
    [
      "ends",
      running,
      { type: "evaluated", evaluation: cancelled },
      { kind: "finished", evaluation: cancelled },
    ],
    [
      "ends with an error",
      running,
      { type: "evaluationFailed", code: "Conflict" },
      { kind: "failed", code: "Conflict", work: "evaluation" },
    ],
    [
      "asks what unknown markets are",
      running,
      {
        type: "asked",
        sheet: "Partners",
        questions: markets("Portugal", "Peru"),
        offer: distributor,
      },
      asking,
    ],
    [
      "takes an answer for one value alone",
      asking,
      { type: "answered", at: 1, answer: "Developing" },
      {
        ...asking,
        answers: answeredMarkets({ Portugal: null, Peru: "Developing" }),
      },
    ],
    [
      "looks for markets",
      asking,
      { type: "marketsSearched", search: "port" },
      { ...asking, search: "port" },
    ],
    [
      "answers all markets that are shown",
      { ...asking, search: "port" },
      { type: "marketsAnswered", answer: "Developed" },
      {
        ...asking,
        search: "port",
        answers: answeredMarkets({ Portugal: "Developed", Peru: null }),
      },
    ],
    [
      "takes a pasted list",
      asking,
      { type: "marketsPasted", text: "Peru; Developing" },
      { ...asking, answers: answeredMarkets({ Portugal: null, Peru: "Developing" }) },
    ],
    ["puts a question away", asking, { type: "dismissed" }, idle],
    [
      "puts an outcome away",
      { kind: "finished", evaluation: cancelled },
      { type: "dismissed" },
      idle,
    ],
    ["is undone", idle, { type: "undoing" }, undoing],
    [
      "tells how undoing ended",
      undoing,
      { type: "undone", undone: nothing },
      { kind: "undone", undone: nothing },
    ],
    [
      "tells why undoing failed",
      undoing,
      { type: "undoFailed", code: "Conflict" },
      { kind: "failed", code: "Conflict", work: "undo" },
    ],
    [
      "tells what could not be put back",
      running,
      { type: "evaluationFailed", code: "RollBackFailed", address: "F2:F9" },
      { kind: "failed", code: "RollBackFailed", address: "F2:F9", work: "evaluation" },
    ],
    ["tells what was taken back at the start", idle, { type: "recovered" }, { kind: "recovered" }],
    [
      "tells what could not be taken back at the start",
      idle,
      { type: "recoveryFailed", code: "RollBackFailed", address: "F2:F9" },
      { kind: "failed", code: "RollBackFailed", address: "F2:F9", work: "undo" },
    ],
  ])("%s", (_, before, action, after) => {
    expect(reduceRun(before, action)).toEqual(after);
  });

  it.each<[string, Run, RunAction]>([
    ["a second start", running, { type: "evaluating", time: 5_000 }],
    ["a start while undoing", undoing, { type: "evaluating", time: 5_000 }],
    ["progress after the end", idle, { type: "progressed", progress: halfway, time: 0 }],
    ["stopping what does not run", idle, { type: "cancelling" }],
    ["an outcome of no run", idle, { type: "evaluated", evaluation: cancelled }],
    ["an error of no run", idle, { type: "evaluationFailed", code: "Conflict" }],
    ["what was taken back before a run", running, { type: "recovered" }],
    ["an answer to no question", idle, { type: "answered", at: 0, answer: null }],
    ["putting away a run under way", running, { type: "dismissed" }],
    ["undoing during a run", running, { type: "undoing" }],
    ["an end of undoing that was not begun", idle, { type: "undone", undone: nothing }],
  ])("ignores %s", (_, before, action) => {
    expect(reduceRun(before, action)).toBe(before);
  });
});

describe("the time that is left", () => {
  const progressed = (done: number, total: number, time: number): RunAction => ({
    type: "progressed",
    progress: { done, total },
    time,
  });
  const after = (...actions: RunAction[]): Running =>
    actions.reduce<Run>(reduceRun, running) as Running;

  it.each<[string, RunAction[], number | null]>([
    ["is not said in the first two seconds", [progressed(500, 1_000, 2_999)], null],
    ["follows the rate from then on", [progressed(500, 1_000, 3_000)], 2],
    ["is not said while nothing is done", [progressed(0, 1_000, 60_000)], null],
    ["shrinks", [progressed(500, 1_000, 3_000), progressed(750, 1_000, 4_000)], 1],
    ["is none at the end", [progressed(1_000, 1_000, 9_000)], 0],
    [
      "starts anew with another kind of work",
      [progressed(900, 1_000, 3_000), progressed(10, 1_000, 4_000)],
      null,
    ],
    [
      "follows the rate of that work",
      [
        progressed(900, 1_000, 3_000),
        progressed(100, 5_000, 4_000),
        progressed(1_100, 5_000, 6_000),
      ],
      7.8,
    ],
    [
      "is not said while stopping",
      [progressed(500, 1_000, 3_000), { type: "cancelling" }, progressed(600, 1_000, 4_000)],
      null,
    ],
  ])("%s", (_, actions, seconds) => {
    expect(after(...actions).secondsLeft).toBe(seconds);
  });
});
