import { describe, expect, it } from "vitest";
import {
  reduceFreeze,
  type Freeze,
  type FreezeAction,
} from "../../src/taskpane/freeze/freezeState";

const found = {
  cells: 2,
  places: [{ sheet: "Partners", cells: 2, addresses: "F3:F4" }],
};
const closed: Freeze = { kind: "closed" };
const counting: Freeze = { kind: "counting", where: "workbook" };
const asking: Freeze = { kind: "asking", where: "workbook", found };
const freezing: Freeze = { kind: "freezing", where: "workbook" };

describe("freezing", () => {
  it.each<[string, Freeze, FreezeAction, Freeze]>([
    ["counts first", closed, { type: "freezeCounting", where: "workbook" }, counting],
    ["then asks", counting, { type: "freezeCounted", where: "workbook", found }, asking],
    [
      "counts anew for another choice",
      asking,
      { type: "freezeCounting", where: "selection" },
      { kind: "counting", where: "selection" },
    ],
    ["freezes what was asked", asking, { type: "freezing" }, freezing],
    ["says how many", freezing, { type: "frozen", cells: 2 }, { kind: "frozen", cells: 2 }],
    [
      "says why it did not",
      freezing,
      { type: "freezeFailed", code: "AccessDenied" },
      { kind: "failed", code: "AccessDenied" },
    ],
    [
      "says why nothing was counted",
      counting,
      { type: "freezeFailed", code: "AccessDenied" },
      { kind: "failed", code: "AccessDenied" },
    ],
    ["is put away", asking, { type: "freezeClosed" }, closed],
  ])("%s", (_, before, action, after) => {
    expect(reduceFreeze(before, action)).toEqual(after);
  });

  it.each<[string, Freeze, FreezeAction]>([
    ["a count for another choice", counting, { type: "freezeCounted", where: "selection", found }],
    ["a count after closing", closed, { type: "freezeCounted", where: "workbook", found }],
    ["freezing what was not counted", counting, { type: "freezing" }],
    ["counting meanwhile", freezing, { type: "freezeCounting", where: "selection" }],
    ["closing meanwhile", freezing, { type: "freezeClosed" }],
    ["an end that was not begun", asking, { type: "frozen", cells: 2 }],
  ])("ignores %s", (_, before, action) => {
    expect(reduceFreeze(before, action)).toBe(before);
  });
});
