import type { Question } from "../../src/workbook";

/** A question for each unknown value of a market column. */
export function markets(...values: readonly string[]): Question[] {
  return values.map((subject) => ({ kind: "market", subject }));
}
