import { TIER_CHANGES } from "../../src/rules/summary";
import type { Evaluation } from "../../src/workbook";

type Changes = NonNullable<Extract<Evaluation, { kind: "done" }>["changes"]>;

/** A partner for each kind of change since an earlier run. */
export const everyChange: Changes = {
  since: 42_947,
  changes: TIER_CHANGES.map((kind, i) => {
    const one = { id: "", partner: `Partner ${i}` };
    return {
      kind,
      partner: one.partner,
      ...(kind !== "new" && { before: { ...one, tier: "Gold" } }),
      ...(kind !== "gone" && { now: { ...one, tier: "Silver", row: i + 2, address: `A${i + 2}` } }),
    };
  }),
};
