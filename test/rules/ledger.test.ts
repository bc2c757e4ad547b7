import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fault, LedgerReader, twelveMonthsTo } from "../../src/rules";
import { consumption12Months } from "../../src/rules/ledger";

const AS_OF = 42_923;

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

interface Row {
  readonly partner: string;
  readonly day: number;
  readonly amount: number;
  readonly item: string;
  readonly association: string;
}

/** Few values each, so that rows are often alike. */
const rowsOf = fc.array(
  fc.record<Row>({
    partner: fc.constantFrom("A", "B"),
    day: fc.constantFrom(42_558, 42_559, 42_900, AS_OF, 42_924),
    amount: fc.constantFrom(10, 20.5, -10, 0),
    item: fc.constantFrom("S1", "S2", ""),
    association: fc.constantFrom("DPOR", "TPOR", "partner of record", "Deal registration", ""),
  }),
  { maxLength: 40 }
);

/** The contract, read word by word: rows alike in all but association count as often as the most frequent one. */
function slowly(rows: readonly Row[], partner: string): number {
  const kinds = new Map([
    ["DPOR", "digital"],
    ["partner of record", "digital"],
    ["TPOR", "transacting"],
  ]);
  const { after, upTo } = twelveMonthsTo(AS_OF);
  const groups = new Map<string, { amount: number; byKind: Map<string, number> }>();
  for (const row of rows) {
    const kind = kinds.get(row.association);
    if (row.partner !== partner || kind === undefined || row.day <= after || row.day > upTo)
      continue;
    const key = [row.day, row.amount, row.item].join("|");
    const group = groups.get(key) ?? { amount: row.amount, byKind: new Map<string, number>() };
    groups.set(key, group);
    group.byKind.set(kind, (group.byKind.get(kind) ?? 0) + 1);
  }
  return [...groups.values()].reduce(
    (sum, { amount, byKind }) => sum + amount * Math.max(...byKind.values()),
    0
  );
}

describe("the same consumption under several associations", () => {
  it("counts once, in whatever order and pieces the rows come", () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(40), (rows, cut) => {
        const reader = new LedgerReader(twelveMonthsTo(AS_OF));
        const asked = ["A", "B"].map((partner) => reader.ask(partner));
        for (const piece of [rows.slice(0, cut), rows.slice(cut)])
          reader.read({
            partners: column(piece.map(({ partner }) => partner)),
            dates: column(piece.map(({ day }) => day)),
            amounts: column(piece.map(({ amount }) => amount)),
            associations: column(piece.map(({ association }) => association)),
            items: column(piece.map(({ item }) => item)),
          });
        const sums = asked.map(
          (sum) => sum && !(sum instanceof Fault) && sum.sums.within(twelveMonthsTo(AS_OF))
        );
        expect(sums).toEqual([slowly(rows, "A"), slowly(rows, "B")]);
      }),
      { numRuns: 500 }
    );
  });

  it("is told apart among more rows than a table begins with", () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => i);
    const twice = [...rows, ...rows];
    const reader = new LedgerReader(twelveMonthsTo(AS_OF));
    const sum = reader.ask("A");
    reader.read({
      partners: column(twice.map(() => "A")),
      dates: column(twice.map((i) => AS_OF - (i % 30))),
      amounts: column(twice.map((i) => (i % 7) + 0.01)),
      associations: column(twice.map((_, i) => (i < rows.length ? "TPOR" : "POR"))),
      items: twice.map((i) => [`S${String(i)}`, i % 3]),
    });
    const once = rows.reduce((total, i) => total + Math.round(((i % 7) + 0.01) * 100), 0) / 100;
    expect(sum && !(sum instanceof Fault) && sum.sums.within(twelveMonthsTo(AS_OF))).toBe(once);
    expect(reader.uncounted.repeat).toBe(rows.length);
  });
});

describe("any number of days", () => {
  it("gives for each day what asking for it alone gives", () => {
    const day = fc.integer({ min: 42_000, max: 43_500 });
    const cell = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -500, max: 500 }) },
      fc.constant("ten")
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, cell), { maxLength: 30 }),
        fc.array(day, { minLength: 1, maxLength: 20 }),
        (rows, days) => {
          const ledger = {
            partners: column(rows.map(() => "A")),
            dates: column(rows.map(([each]) => each)),
            amounts: column(rows.map(([, each]) => each)),
          };
          const together = consumption12Months(
            days.map(() => "A"),
            days,
            ledger
          );
          const alone = days.flatMap((each) => consumption12Months(["A"], [each], ledger));
          expect(together).toEqual(alone);
        }
      ),
      { numRuns: 300 }
    );
  });

  it("names the first row that would be used", () => {
    const ledger = {
      partners: column(["A", "A", "A", "A"]),
      dates: column([42_000, AS_OF, 42_600, AS_OF]),
      amounts: column(["old", "ten", "twenty", 7]),
    };
    const rows = consumption12Months(["A", "A", "A"], [AS_OF, 42_600, 43_400], ledger).map((sum) =>
      sum instanceof Fault ? sum.details["row"] : sum
    );
    expect(rows).toEqual([2, 3, 0]);
  });
});
