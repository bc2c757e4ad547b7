import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  credentialIndex,
  cloudPlatform,
  Fault,
  judge,
  readPeople,
  readRuleTable,
  type RuleBook,
  type TierVerdict,
} from "../../src/rules";
import { wayUp, type PersonStep } from "../../src/rules/wayUp";

const KEYS = ["A-1", "A-2", "B-1", "B-2"];
const CREDENTIALS = [
  ["", "Exam", "A-1", "Sell"],
  ["", "Exam", "A-2", "Sell; Both"],
  ["", "Exam", "B-1", "Build; Both"],
  ["", "Exam", "B-2", "Build"],
];

const term = fc.constantFrom("Sell", "Build", "Both", "2 of Build", "all of Sell", "A-1");
const expression = fc
  .array(fc.array(term, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((any) => any.map((all) => all.join(" and ")).join(" or "));
const word = fc.constantFrom("People", "other People", "or People");
/** A tier of at most three rows, each of one person or two. */
const rules = fc
  .array(fc.tuple(word, fc.integer({ min: 1, max: 2 }), expression), { minLength: 1, maxLength: 3 })
  .map((list) =>
    book([
      ["Tier", "Requirement", "Value", "Group"],
      ...list.map(([kind, people, text], i) => ["Gold", i === 0 ? "People" : kind, people, text]),
      ...CREDENTIALS,
    ])
  );
const team = fc.array(fc.subarray(KEYS), { maxLength: 2 });

function book(table: unknown[][]): RuleBook {
  const read = readRuleTable(table);
  if (read instanceof Fault) throw new Error(`${read.code} ${JSON.stringify(read.details)}`);
  return read;
}

function wayFor(roster: unknown, by: RuleBook, tier?: string) {
  const people = readPeople(roster, credentialIndex(by));
  if (people instanceof Fault) throw new Error(people.code);
  const measures = by.measures.map(() => 0);
  const verdict = judge({ measures, market: "Developed", people }, by);
  const wanted = tier ? verdict.tiers.find((one) => one.tier === tier) : verdict.next;
  return wayUp(wanted as TierVerdict, people);
}

const reaches = (people: readonly (readonly string[])[], by: RuleBook): boolean => {
  const roster = people.map((keys, i) => `P${String(i)}: ${keys.join(", ")}`).join("; ");
  const read = readPeople(roster, credentialIndex(by));
  if (read instanceof Fault) throw new Error(read.code);
  return judge({ measures: [], market: "Developed", people: read }, by).tier !== null;
};

const credentials = ({ people, passes }: PersonStep): number =>
  people * (passes[0]?.reduce((sum, { count }) => sum + count, 0) ?? 0);

/** Whether anybody can lead to the tier by passing so many credentials, everybody on everything tried. */
function someWay(people: readonly (readonly string[])[], by: RuleBook, count: number): boolean {
  const tried = new Set<string>();
  const attempt = (now: readonly (readonly string[])[], left: number): boolean => {
    const key = now.map((keys) => [...keys].sort().join()).join(";");
    if (left === 0) return reaches(now, by);
    if (tried.has(`${key}/${String(left)}`)) return false;
    tried.add(`${key}/${String(left)}`);
    return [...now, []].some((keys, i) =>
      KEYS.some(
        (one) =>
          !keys.includes(one) &&
          attempt(
            [...now, []]
              .map((before, j) => (j === i ? [...before, one] : before))
              .filter((had) => had.length > 0),
            left - 1
          )
      )
    );
  };
  return attempt(people, count);
}

describe("the way up", () => {
  test("leads to the tier whichever of its choices are passed", () => {
    fc.assert(
      fc.property(rules, team, fc.nat(), (by, people, pick) => {
        const roster = people.map((keys, i) => `P${String(i)}: ${keys.join(", ")}`).join("; ");
        const { steps, isShortest } = wayFor(roster, by, "Gold");
        expect(isShortest).toBe(true);
        const after = people.map((keys) => [...keys]);
        for (const step of steps) {
          const list = step.passes[pick % step.passes.length] ?? [];
          const keys = list.flatMap(({ count, from }) => {
            const first = pick % from.length;
            return [...from.slice(first), ...from.slice(0, first)]
              .slice(0, count)
              .map((one) => one.key);
          });
          const known = step.person ? Number(step.person.name.slice(1)) : -1;
          if (known >= 0) after[known]?.push(...keys);
          else for (let i = 0; i < step.people; i++) after.push(keys);
        }
        expect(reaches(after, by)).toBe(true);
      }),
      { numRuns: 400 }
    );
  });

  test("is not undercut by one credential fewer, everything tried", () => {
    fc.assert(
      fc.property(rules, team, (by, people) => {
        const roster = people.map((keys, i) => `P${String(i)}: ${keys.join(", ")}`).join("; ");
        const count = wayFor(roster, by, "Gold").steps.reduce(
          (sum, one) => sum + credentials(one),
          0
        );
        fc.pre(count >= 1 && count <= 4);
        expect(someWay(people, by, count - 1)).toBe(false);
      }),
      { numRuns: 150 }
    );
  }, 60_000);

  const shown = (steps: readonly PersonStep[]) =>
    steps.map(({ person, people, passes }) => [
      person?.name ?? people,
      ...passes.map((list) =>
        list
          .map(({ count, from }) => `${String(count)}/${String(from.length)} ${from[0]?.key ?? ""}`)
          .join(" + ")
      ),
    ]);

  test.each<[roster: unknown, tier: string, steps: unknown[]]>([
    ["Ana: 70-532; Ben: 13736", "Gold", [["Ben", "1/6 70-532"]]],
    ["Ben: 13736; Ana: 70-532; Cy", "Gold", [["Ben", "1/6 70-532"]]],
    ["Ana: 70-532", "Gold", [[1, "1/6 70-532"]]],
    ["Ana: 70-532; Ben: AZ-104", "Gold", [["Ben", "1/6 70-532"]]],
    ["", "Gold", [[2, "1/6 70-532"]]],
    [1, "Gold", [[1, "1/6 70-532"]]],
    [2, "Gold", []],
    ["Ana: 70-532", "Silver", []],
  ])("by the built-in rules: %j, %s", (roster, tier, steps) => {
    expect(shown(wayFor(roster, cloudPlatform, tier).steps)).toEqual(steps);
  });

  test("one credential may serve two blocks", () => {
    const by = book([
      ["Tier", "Requirement", "Value", "Group"],
      ["Gold", "People", 1, "Sell"],
      ["Gold", "People", 1, "Build"],
      ["", "Exam", "A-1", "Sell"],
      ["", "Exam", "A-2", "Sell; Build"],
      ["", "Exam", "B-1", "Build"],
    ]);
    expect(shown(wayFor("Ana: C-1", by).steps)).toEqual([["Ana", "1/1 A-2"]]);
    expect(shown(wayFor("Ana: A-1", by).steps)).toEqual([["Ana", "1/2 A-2"]]);
  });

  test("too many seats to try everything: a short way, which says so", () => {
    const by = book([
      ["Tier", "Requirement", "Value", "Group"],
      ["Gold", "People", 2_000_000, "Sell"],
      ["Gold", "other People", 3, "Build"],
      ...CREDENTIALS,
    ]);
    const { steps, isShortest } = wayFor("Ana: A-1", by);
    expect(isShortest).toBe(false);
    expect(shown(steps)).toEqual([
      [1_999_999, "1/2 A-1"],
      [3, "1/2 B-1"],
    ]);
  });

  test("rules without a credential for a seat have no way for people", () => {
    const { steps, closed } = wayFor(
      "Ana: A-1",
      book([
        ["Tier", "Requirement", "Value"],
        ["Gold", "People", 2],
      ])
    );
    expect(steps).toEqual([]);
    expect(closed).toHaveLength(1);
  });
});
