import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudPlatform } from "../../src/rules/cloudPlatform";
import { credentialIndex } from "../../src/rules/credentials";
import { measureGap } from "../../src/rules/gaps";
import { gapToTheCent } from "../../src/rules/gapToTheCent";
import { judge } from "../../src/rules/judge";
import { readPartner } from "../../src/rules/readPartner";
import type { Verdict } from "../../src/rules/verdict";

const index = credentialIndex(cloudPlatform);

function verdict(
  consumption: unknown,
  market: unknown,
  people: unknown,
  rules = cloudPlatform
): Verdict {
  const reading = readPartner({ measures: [consumption], market, people }, index);
  if (reading.kind !== "facts")
    throw new Error(`these cells are no facts: ${JSON.stringify(reading)}`);
  return judge(reading.facts, rules);
}

describe("judge", () => {
  test.each<
    [
      consumption: number,
      market: string,
      people: string | number,
      tier: string | null | undefined,
      next: string | null | undefined,
    ]
  >([
    [15_000, "Developed", 1, "Silver", "Gold"],
    [14_999.99, "Developed", 1, null, "Silver"],
    [10_000, "Developing", 1, "Silver", "Gold"],
    [9_999.99, "Developing", 1, null, "Silver"],
    [100_000, "Developing", 2, "Gold", null],
    [99_999.99, "Developed", 2, "Silver", "Gold"],
    [100_000, "Developed", "Ana: 70-532; Ben: 13736", "Silver", "Gold"],
    [12_000, "", 1, undefined, undefined],
    [12_000, "", 0, null, "Silver"],
    [15_000, "", 1, "Silver", "Gold"],
    [9_000, "", 2, null, "Silver"],
    [100_000, "", 2, "Gold", null],
  ])("%d in %j with %j: %s, next %s", (consumption, market, people, tier, next) => {
    const { tier: got, nextTier } = verdict(consumption, market, people);
    expect([got, nextTier]).toEqual([tier, next]);
  });

  test("each requirement says what there is and what it needs", () => {
    const [silver, gold] = verdict(20_000, "Developed", "Ana: 70-532; Ben: MCSA").tiers;
    expect(silver).toMatchObject({
      tier: "Silver",
      standing: "met",
      measures: [{ standing: "met", have: 20_000, need: 15_000, gap: 0 }],
      blocks: [{ standing: "met", have: 1, need: 1, gap: 0 }],
      peopleGap: 0,
    });
    expect(gold).toMatchObject({
      tier: "Gold",
      standing: "unmet",
      measures: [{ standing: "unmet", have: 20_000, need: 100_000, gap: 80_000 }],
      blocks: [{ standing: "unmet", have: 1, need: 2, gap: 1 }],
      peopleGap: 1,
    });
  });

  test.each<[what: string, consumption: number, market: string, people: string, lenient: object[]]>(
    [
      [
        "paths added together",
        100_000,
        "Developed",
        "Ana: 70-532; Ben: 13736",
        [{ kind: "mixedPaths", tier: "Gold" }],
      ],
      [
        "a bare MCSA that is the Linux track",
        20_000,
        "Developed",
        "Ben: MCSA",
        [{ kind: "trackMeant", tier: "Silver", text: "MCSA" }],
      ],
      [
        "an unknown market that is a developing one",
        12_000,
        "",
        "Ana: 70-532",
        [{ kind: "developingMarket", tier: "Silver" }],
      ],
      ["nothing to gain", 20_000, "Developed", "Ana: 70-532; Ben: 13736; Cy: MCSA", []],
    ]
  )("lenient readings are told: %s", (_, consumption, market, people, lenient) => {
    expect(verdict(consumption, market, people).lenient).toMatchObject(lenient);
  });

  test("Gold never holds where Silver fails", () => {
    const keys = cloudPlatform.credentials.map(({ key }) => key);
    const roster = fc
      .array(
        fc.tuple(fc.constantFrom("Ana", "Ben", "Cy", ""), fc.subarray([...keys, "MCSA", "AZ-104"]))
      )
      .map((people) =>
        people.map(([name, passed]) => `${name && `${name}: `}${passed.join(", ")}`).join("; ")
      );
    const consumption = fc.oneof(
      fc.double({ min: 0.01, max: 200_000, noNaN: true }),
      fc.constantFrom(10_000, 15_000, 100_000)
    );
    const market = fc.constantFrom("", "Developed", "Developing");
    fc.assert(
      fc.property(consumption, market, fc.oneof(roster, fc.nat(4)), (have, where, people) => {
        const [silver, gold] = verdict(have, where, people).tiers;
        return gold?.standing !== "met" || silver?.standing === "met";
      }),
      { numRuns: 1000 }
    );
  });
});

describe("gapToTheCent", () => {
  test.each<[have: number, need: number, gap: number]>([
    [14_999.99, 15_000, 0.01],
    [14_999.999, 15_000, 0.01],
    [14_999.981, 15_000, 0.02],
    [0, 10_000, 10_000],
    [15_000, 15_000, 0],
    [15_000.01, 15_000, 0],
    [0.1 + 0.2, 100_000, 99_999.7],
    [99_999.99999999999, 100_000, 0.01],
  ])("from %d to %d: %d", (have, need, gap) => {
    expect(gapToTheCent(have, need)).toBe(gap);
  });

  test("is never 0 while anything is missing, and what it names is enough", () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (have, need) => {
        const gap = gapToTheCent(have, need);
        expect(gap > 0).toBe(have < need);
        if (have < need) expect(have + gap).toBeGreaterThanOrEqual(need - 1e-6);
      })
    );
  });
});

test("a gap that hangs on an unknown market is asked back", () => {
  const [consumption] = cloudPlatform.measures;
  if (!consumption) throw new Error("no measure");
  expect(measureGap(consumption, 5_000, null, undefined, cloudPlatform)).toMatchObject({
    code: "marketNeeded",
    excelError: "#N/A",
  });
  expect(measureGap(consumption, 20_000, null, undefined, cloudPlatform)).toBe(80_000);
});
