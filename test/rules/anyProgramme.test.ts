import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cloudPlatform,
  credentialIndex,
  judge,
  readPeople,
  readRuleTable,
  Fault,
  type People,
  type RuleBook,
  type Verdict,
} from "../../src/rules";
import { holds } from "../../src/rules/expression";
import { filledSeats } from "../../src/rules/seating";
import type { Alternative } from "../../src/rules/ruleBook";
import { cloudPlatformTable } from "../../src/rules/cloudPlatform";

const KEYS = ["A-1", "A-2", "B-1", "B-2", "C-9"];
const CREDENTIALS = [
  ["", "Exam", "", "A-1", "Sell"],
  ["", "Exam", "", "A-2", "Sell; Both"],
  ["", "Exam", "", "B-1", "Build; Both"],
  ["", "Exam", "", "B-2", "Build"],
  ["", "Credential", "", "C-9", "Run"],
];

const term = fc.constantFrom(
  "Sell",
  "Build",
  "Both",
  "Run",
  "2 of Build",
  "all of Sell",
  "A-1",
  "C-9"
);
const expression = fc
  .array(fc.array(term, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((any) => any.map((all) => all.join(" and ")).join(" or "));
const word = fc.constantFrom("People", "other People", "other People", "or People");
const rows = (tier: string) =>
  fc
    .array(fc.tuple(word, fc.integer({ min: 1, max: 3 }), expression), {
      minLength: 1,
      maxLength: 4,
    })
    .map((list) =>
      list.map(([kind, people, text], i) => [tier, i === 0 ? "People" : kind, "", people, text])
    );

/** Rules of two tiers, with an amount or without. */
const rules = fc
  .tuple(rows("Silver"), rows("Gold"), fc.boolean(), fc.boolean())
  .map(([silver, gold, measured, byMarket]) => {
    const amounts = byMarket
      ? [
          ["Gold", "Users", "Developed", 200, ""],
          ["Gold", "Users", "Developing", 100, ""],
        ]
      : [["Gold", "Users", "", 150, ""]];
    const book = readRuleTable([
      ["Tier", "Requirement", "Market", "Value", "Group"],
      ...silver,
      ...gold,
      ...(measured ? amounts : []),
      ...CREDENTIALS,
    ]);
    if (book instanceof Fault) throw new Error(`${book.code} ${JSON.stringify(book.details)}`);
    return book;
  });

const passed = fc.subarray(KEYS);
const team = fc.array(passed, { maxLength: 7 });
const rosterOf = (people: readonly (readonly string[])[]): string =>
  people.map((keys, i) => `P${String(i)}: ${keys.join(", ")}`).join("; ");

function read(people: readonly (readonly string[])[], book: RuleBook): People {
  const found = readPeople(rosterOf(people), credentialIndex(book));
  if (found instanceof Fault) throw new Error(found.code);
  return found;
}

const judged = (people: People, book: RuleBook, users = 0): Verdict =>
  judge({ measures: book.measures.map(() => users), market: "Developing", people }, book);

/** The most seats that can be filled, by trying every person on every seat. */
function tryAll({ seats }: Alternative, people: People): number {
  const wanted = seats.flatMap((seat) => Array.from({ length: seat.people }, () => seat));
  const best = (seat: number, free: number): number => {
    const rule = wanted[seat];
    if (!rule) return 0;
    let most = best(seat + 1, free);
    for (let person = 0; person < people.size; person++) {
      if (!(free & (1 << person)) || !holds(rule.expression, people.sets, person * people.width))
        continue;
      most = Math.max(most, 1 + best(seat + 1, free & ~(1 << person)));
    }
    return most;
  };
  return best(0, (1 << people.size) - 1);
}

const alternativesOf = ({ tiers }: RuleBook): Alternative[] =>
  tiers.flatMap(({ options }) =>
    options.flatMap(({ blocks }) => blocks.flatMap(({ alternatives }) => alternatives))
  );

describe("seats are filled exactly", () => {
  test("as many as by trying every assignment", () => {
    fc.assert(
      fc.property(rules, team, (book, people) => {
        const found = read(people, book);
        for (const one of alternativesOf(book)) {
          fc.pre(one.people <= 6);
          expect(filledSeats(one, found)).toBe(tryAll(one, found));
        }
      }),
      { numRuns: 300 }
    );
  });

  test("by different people who fit, as many as are counted", () => {
    fc.assert(
      fc.property(rules, team, (book, people) => {
        const found = read(people, book);
        for (const tiers of judged(found, book).options)
          for (const { blocks } of tiers)
            for (const { alternatives } of blocks)
              for (const { seats, have } of alternatives) {
                const sitting = seats.flatMap(({ who }) => who);
                expect(new Set(sitting).size).toBe(sitting.length);
                expect(sitting).toHaveLength(have);
                for (const { rule, who, filled, open } of seats) {
                  expect([who.length, filled + open]).toEqual([filled, rule.people]);
                  for (const person of who) {
                    const place = found.persons.indexOf(person) * found.width;
                    expect(holds(rule.expression, found.sets, place)).toBe(true);
                  }
                }
              }
      }),
      { numRuns: 300 }
    );
  });
});

test("no tier is lost by a person, a credential or an amount more", () => {
  const rank = ({ tier, rules: { tiers } }: Verdict): number =>
    tiers.findIndex(({ name }) => name === tier);
  fc.assert(
    fc.property(
      rules,
      team,
      passed,
      fc.nat(300),
      fc.nat(300),
      (book, people, more, users, added) => {
        const before = rank(judged(read(people, book), book, users));
        expect(rank(judged(read([...people, more], book), book, users))).toBeGreaterThanOrEqual(
          before
        );
        const grown = people.map((keys) => [...new Set([...keys, ...more])]);
        expect(rank(judged(read(grown, book), book, users))).toBeGreaterThanOrEqual(before);
        expect(rank(judged(read(people, book), book, users + added))).toBeGreaterThanOrEqual(
          before
        );
      }
    ),
    { numRuns: 500 }
  );
});

test("so many people more as the gap says are enough, and one fewer are not", () => {
  fc.assert(
    fc.property(rules, team, (book, people) => {
      for (const { tier, peopleGap } of judged(read(people, book), book).tiers) {
        const gapWith = (more: number): number | undefined => {
          const grown = [...people, ...Array.from({ length: more }, () => KEYS)];
          return judged(read(grown, book), book).tiers.find((one) => one.tier === tier)?.peopleGap;
        };
        expect(gapWith(peopleGap)).toBe(0);
        if (peopleGap > 0) expect(gapWith(peopleGap - 1)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 }
  );
});

test("a table of the old shape is judged by its two paths", () => {
  const keys = cloudPlatform.credentials.map(({ key }) => key);
  const kinds = new Map(cloudPlatform.credentials.map(({ key, kind }) => [key, kind]));
  fc.assert(
    fc.property(
      fc.array(fc.subarray(keys, { maxLength: 3 }), { maxLength: 4 }),
      fc.constantFrom(9_999, 10_000, 15_000, 99_999.99, 100_000),
      fc.constantFrom<"Developed" | "Developing">("Developed", "Developing"),
      fc.boolean(),
      (people, consumption, market, together) => {
        const book = readRuleTable([
          ...cloudPlatformTable.slice(0, -1),
          ["Any", "Mix paths", "Any", together, ""],
        ]);
        if (book instanceof Fault) throw new Error(book.code);
        const on = (kind: string): number =>
          people.filter((one) => one.some((key) => kinds.get(key) === kind)).length;
        const count = together
          ? people.filter((one) => one.length > 0).length
          : Math.max(on("exam"), on("assessment"));
        const silver = consumption >= (market === "Developed" ? 15_000 : 10_000) && count >= 1;
        const gold = consumption >= 100_000 && count >= 2;
        const verdict = judge(
          { measures: [consumption], market, people: read(people, book) },
          book
        );
        expect(verdict.tier).toBe(gold ? "Gold" : silver ? "Silver" : null);
        expect(verdict.tiers.map(({ peopleGap }) => peopleGap)).toEqual([
          Math.max(0, 1 - count),
          Math.max(0, 2 - count),
        ]);
      }
    ),
    { numRuns: 500 }
  );
});

test("who fills a seat keeps it where the next tier asks for the same", () => {
  const book = readRuleTable([
    ["Tier", "Requirement", "Market", "Value", "Group"],
    ["Silver", "People", "", 1, "Sell"],
    ["Silver", "other People", "", 1, "Build"],
    ["Gold", "People", "", 2, "Sell"],
    ["Gold", "other People", "", 2, "Build"],
    ...CREDENTIALS,
  ]);
  if (book instanceof Fault) throw new Error(book.code);
  // First come, first seated would give Sell to somebody whom Gold needs for Build.
  const people = read([["A-1", "B-1"], ["A-2", "B-1"], ["A-1"], ["A-1"]], book);
  const [silver, gold] = judged(people, book).tiers;
  const names = (seats: NonNullable<typeof silver>["blocks"][number] | undefined): unknown =>
    seats?.nearest.seats.map(({ who }) => who.map(({ name }) => name));
  expect(gold?.peopleGap).toBe(0);
  expect(names(gold?.blocks[0])).toEqual([
    ["P2", "P3"],
    ["P0", "P1"],
  ]);
  expect(names(silver?.blocks[0])).toEqual([["P2"], ["P0"]]);
});
