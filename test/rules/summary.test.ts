import { describe, expect, it } from "vitest";
import {
  cloudPlatform,
  credentialIndex,
  Fault,
  judge,
  leavingNextMonth,
  LedgerReader,
  readPeople,
  twelveMonthsTo,
} from "../../src/rules";
import type { Market } from "../../src/rules";
import { SummaryCollector, type SummaryRow } from "../../src/rules/summary";
import { leavingOf } from "../../src/rules/summary/leaving";
import { MOST_PLACES, SharedPeople } from "../../src/rules/summary/SharedPeople";
import { TopList } from "../../src/rules/summary/TopList";
import type { People, Verdict } from "../../src/rules/verdict";
import { fold } from "../../src/rules/text";

const index = credentialIndex(cloudPlatform);

function rosterOf(text: string): People {
  const read = readPeople(text, index);
  if (read instanceof Fault) throw new Error(read.code);
  return read;
}

/** People who passed an exam; "" is somebody unnamed. */
const roster = (...names: string[]): People =>
  rosterOf(names.map((name) => `${name === "" ? "" : `${name}: `}70-532`).join(";"));

const people = (n: number): People => {
  const read = readPeople(n, index);
  if (read instanceof Fault) throw new Error(read.code);
  return read;
};

const verdictOf = (consumption: number, of: People, market: Market | null = "Developed"): Verdict =>
  judge({ measures: [consumption], market, people: of }, cloudPlatform);

function collected(...rows: readonly Partial<SummaryRow>[]): SummaryCollector {
  const collector = new SummaryCollector(cloudPlatform);
  rows.forEach((row, i) =>
    collector.add({ row: i + 2, partner: `P${String(i)}`, address: `A${String(i + 2)}`, ...row })
  );
  return collector;
}

describe("partners by tier", () => {
  it("are counted, highest first, then none, then not determined", () => {
    const { tiers, partners } = collected(
      { verdict: verdictOf(100_000, people(2)) },
      { verdict: verdictOf(99_999.99, people(2)) },
      { verdict: verdictOf(20_000, people(1)) },
      { verdict: verdictOf(0, people(0)) },
      { verdict: verdictOf(12_000, people(1), null), problem: "Market?" },
      { problem: "No number." }
    );
    expect(partners).toBe(6);
    expect(tiers).toEqual([
      { tier: "Gold", partners: 1 },
      { tier: "Silver", partners: 2 },
      { tier: null, partners: 1 },
      { tier: undefined, partners: 2 },
    ]);
  });
});

describe("gaps to the next tier", () => {
  it("are summed for each tier", () => {
    const { gaps } = collected(
      { verdict: verdictOf(14_000, people(0)) },
      { verdict: verdictOf(4_000, people(1), "Developing") },
      { verdict: verdictOf(90_000.5, people(1)) },
      { verdict: verdictOf(500_000, people(9)) },
      { problem: "No number." }
    );
    expect(gaps).toEqual([
      { tier: "Silver", partners: 2, measures: [7_000], people: 1, marketUnknown: 0 },
      { tier: "Gold", partners: 1, measures: [9_999.5], people: 1, marketUnknown: 0 },
    ]);
  });

  it("leave US$ out where they hang on an unknown market", () => {
    const { gaps } = collected({ verdict: verdictOf(12_000, people(0), null) });
    expect(gaps[0]).toEqual({
      ...{ tier: "Silver", partners: 1, measures: [0], people: 1, marketUnknown: 1 },
    });
  });
});

describe("the partners nearest to their next tier", () => {
  it("miss the fewest people, then the smallest share of consumption, then stand first", () => {
    const { nearest } = collected(
      { partner: "two people", verdict: verdictOf(100_000, people(0)) },
      { partner: "one person", verdict: verdictOf(14_999, people(0)) },
      { partner: "half of Silver", verdict: verdictOf(7_500, people(1)) },
      { partner: "a tenth of Gold", verdict: verdictOf(90_000, people(2)) },
      { partner: "a tenth of Silver", verdict: verdictOf(13_500, people(1)) },
      { partner: "Gold", verdict: verdictOf(100_000, people(2)) },
      { partner: "not determined", verdict: verdictOf(12_000, people(1), null) },
      { partner: "unknown market", verdict: verdictOf(9_000, people(1), null) }
    );
    expect(nearest.map(({ partner }) => partner)).toEqual([
      "a tenth of Gold",
      "a tenth of Silver",
      "unknown market",
      "half of Silver",
      "two people",
      "one person",
    ]);
  });

  it("are twenty at most", () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => ({
      partner: String(i),
      verdict: verdictOf((i * 7_919) % 15_000, people(1)),
    }));
    const { nearest } = collected(...rows);
    const all = rows.map(({ verdict }) => verdict.facts.measures[0] ?? 0).sort((a, b) => b - a);
    expect(nearest.map(({ verdict }) => verdict.facts.measures[0] ?? 0)).toEqual(all.slice(0, 20));
  });
});

describe("what leaves next month", () => {
  const cases: readonly [
    consumption: number,
    n: number,
    market: Market | null,
    leaving: number,
    left: number,
    today: string | null | undefined,
    then: string | null | undefined,
    falls: boolean,
  ][] = [
    [100_000, 2, "Developed", 0.01, 99_999.99, "Gold", "Silver", true],
    [100_000.01, 2, "Developed", 0.01, 100_000, "Gold", "Gold", false],
    [100_000.3, 2, "Developed", 0.3, 100_000, "Gold", "Gold", false],
    [100_000, 2, "Developed", 100_000, 0, "Gold", null, true],
    [15_000, 1, "Developing", 5_000, 10_000, "Silver", "Silver", false],
    [15_000, 1, null, 1, 14_999, "Silver", undefined, true],
    [9_000, 1, null, 9_000, 0, null, null, false],
    [5, 1, "Developed", 7, 0, null, null, false],
  ];
  it.each(cases)(
    "US$ %d, %d people, %s, without %d: %d left, %s then %s",
    (consumption, n, market, amount, left, tierToday, tierThen, falls) => {
      expect(leavingOf(verdictOf(consumption, people(n), market), amount)).toEqual({
        ...{ amount, left, tierToday, tierThen, falls },
      });
    }
  );

  it("names lost tiers first, then the largest amounts, and sums all", () => {
    const { leaving, leavingTotal } = collected(
      { partner: "keeps", verdict: verdictOf(90_000, people(2)), leaving: 50_000 },
      { partner: "falls", verdict: verdictOf(100_000, people(2)), leaving: 1 },
      { partner: "keeps more", verdict: verdictOf(900_000, people(2)), leaving: 60_000 },
      { partner: "nothing", verdict: verdictOf(1, people(2)), leaving: 0 },
      { partner: "a credit", verdict: verdictOf(1, people(2)), leaving: -5 },
      { partner: "not known", verdict: verdictOf(1, people(2)) }
    );
    expect(leaving.map(({ partner }) => partner)).toEqual(["falls", "keeps more", "keeps"]);
    expect(leavingTotal).toEqual({ amount: 110_001, partners: 3, falls: 1 });
  });

  it("is not known without amounts", () => {
    expect(collected({ verdict: verdictOf(1, people(2)) }).leavingTotal).toBeUndefined();
  });

  // 30 April 2017 back to 30 April 2016; a month later the window begins after 30 May 2016.
  const APRIL_30_2017 = 42_855;
  it.each([
    ["the day at which the window begins is out", 42_490, 0, 0],
    ["the first day of the window leaves", 42_491, 7, 7],
    ["30 May leaves", 42_520, 7, 7],
    ["31 May stays", 42_521, 7, 0],
    ["the last day stays", APRIL_30_2017, 7, 0],
    ["the day after is not in it", APRIL_30_2017 + 1, 0, 0],
  ])("%s", (_, day, inWindow, leaving) => {
    const ledger = new LedgerReader(twelveMonthsTo(APRIL_30_2017));
    const sums = ledger.ask("Contoso");
    ledger.read({ partners: [["Contoso"]], dates: [[day]], amounts: [[7]] });
    const within = [twelveMonthsTo, leavingNextMonth].map(
      (span) => sums && "sums" in sums && sums.sums.within(span(APRIL_30_2017))
    );
    expect(within).toEqual([inWindow, leaving]);
  });
});

describe("rows with problems", () => {
  it("are the first two hundred, and all are counted", () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ problem: `Problem ${String(i)}` }));
    const { problems, problemCount } = collected({ verdict: verdictOf(1, people(1)) }, ...rows);
    expect(problemCount).toBe(300);
    expect(problems).toHaveLength(200);
    expect(problems[0]).toEqual({ row: 3, partner: "P1", address: "A3", problem: "Problem 0" });
  });
});

describe("the same person at two partners", () => {
  const names = (shared: SharedPeople): unknown =>
    shared.people.map(({ name, places }) => [name, places.map(({ partner }) => partner)]);
  const place = (partner: string) => ({ row: 2, partner, address: "A2" });

  it("is found by name, without case, spaces or Unicode composition", () => {
    const shared = new SharedPeople();
    shared.add(roster("Ana Silva", "Zoë"), place("Contoso"));
    shared.add(roster("ANA  silva"), place("Fabrikam"));
    shared.add(roster("Zoë".normalize("NFD"), "Ben"), place("Fabrikam"));
    shared.add(roster("ana silva"), place("Adatum"));
    expect(names(shared)).toEqual([
      ["Ana Silva", ["Contoso", "Fabrikam", "Adatum"]],
      ["Zoë", ["Contoso", "Fabrikam"]],
    ]);
    expect(shared.count).toBe(2);
  });

  it("is nobody without a name, without a credential that counts, or at one partner twice", () => {
    const shared = new SharedPeople();
    const uncounted = rosterOf("Ana: 70-410");
    shared.add(roster("", "Eva"), place("Contoso"));
    shared.add(roster("", "Ana"), place("Fabrikam"));
    shared.add(uncounted, place("Adatum"));
    shared.add(roster("eva"), place(" CONTOSO"));
    shared.add(people(3), place("Northwind"));
    expect(names(shared)).toEqual([]);
  });

  it("is found on either path", () => {
    const shared = new SharedPeople();
    const assessed = rosterOf("Ana: 13736");
    shared.add(roster("Ana"), place("Contoso"));
    shared.add(assessed, place("Fabrikam"));
    expect(shared.count).toBe(1);
  });

  it("is looked for among so many names, and says so where there are more", () => {
    const shared = new SharedPeople(2);
    shared.add(roster("Ana", "Ben"), place("Contoso"));
    expect(shared.cut).toBe(false);
    shared.add(roster("Eva", "ben"), place("Fabrikam"));
    shared.add(roster("Eva"), place("Adatum"));
    expect(shared.cut).toBe(true);
    expect(names(shared)).toEqual([["Ben", ["Contoso", "Fabrikam"]]]);
  });

  it("keeps a few places of each", () => {
    const shared = new SharedPeople();
    for (let i = 0; i < 50; i++) shared.add(roster("Ana"), place(`P${String(i)}`));
    expect(shared.people[0]?.places).toHaveLength(MOST_PLACES);
    expect(fold(shared.people[0]?.places.at(-1)?.partner ?? "")).toBe("p9");
  });
});

describe("a list of the best", () => {
  it("keeps the first of equals", () => {
    const list = new TopList<{ n: number; name: string }>(2, (a, b) => a.n - b.n);
    for (const [n, name] of [
      [3, "a"],
      [1, "b"],
      [3, "c"],
      [1, "d"],
      [1, "e"],
    ] as const)
      list.add({ n, name });
    expect(list.items.map(({ name }) => name)).toEqual(["b", "d"]);
  });
});
