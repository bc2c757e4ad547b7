import { expect, test } from "vitest";
import { call, loadFunctions } from "../support/functionsBundle";

// 29 February 2016 as the last day: the 12 months begin after 28 February 2015. Taken for a day of 1900's count it would be
// 28 February 2012, and the months one day shorter.
const LEAP_DAY = 42_429;
const BEGINS_AFTER = 42_063;

test.each([
  ["1900", 0],
  ["1904", 1_462],
])("CONSUMPTION_12M sums the same 12 months where days are counted from %s", (_, offset) => {
  const functions = loadFunctions({ partnerDateOffset: offset });
  const day = (serial: number): number[] => [serial - offset];
  const dates = [BEGINS_AFTER, BEGINS_AFTER + 1, LEAP_DAY, LEAP_DAY + 1].map(day);
  const partners = dates.map(() => ["Contoso"]);
  const amounts = [[1], [10], [100], [1_000]];
  const sum = call(functions, "CONSUMPTION_12M", "Contoso", partners, dates, amounts, [
    day(LEAP_DAY),
  ]);
  expect(sum).toBe(110);
});

test("until the pane has asked Excel, days are counted from 1900", () => {
  const sum = call(
    loadFunctions(),
    "CONSUMPTION_12M",
    "A",
    [["A"]],
    [[LEAP_DAY]],
    [[7]],
    [[LEAP_DAY]]
  );
  expect(sum).toBe(7);
});
