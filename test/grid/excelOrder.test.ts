import { expect, it } from "vitest";
import { excelOrder } from "../../preview/grid/formulas/excelOrder";
import type { Compared } from "../../preview/grid/formulas/excelOrder";

it.each<[first: Compared, sign: "=" | "<" | ">", second: Compared]>([
  ["Gold", "=", "gold"],
  ["Gold", "<", "Silver"],
  ["é", ">", "e"],
  ["2", ">", 2],
  [2, "<", "1"],
  [true, ">", "zebra"],
  [false, "<", true],
  ["", ">", 0],
  [null, "=", ""],
  [null, "=", 0],
  [null, "=", false],
  [null, "=", null],
  [null, "<", "a"],
  [null, ">", -1],
  ["*", "<", "anything"],
  [0.1 + 0.2, "=", 0.3],
  [1e-300, ">", 0],
  [100_000.01, ">", 100_000],
])("%j %s %j", (first, sign, second) => {
  expect(Math.sign(excelOrder(first, second))).toBe({ "=": 0, "<": -1, ">": 1 }[sign]);
});
