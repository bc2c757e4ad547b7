import { beforeAll, describe, expect, it } from "vitest";
import { competencies } from "../../competencies/index.mjs";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { checkRuleTable, cloudPlatformTable, type RuleBook } from "../../src/rules";
import { NEW_SETUP } from "../../src/workbook/setup/setupParsing";
import { COMPETENCY_CASES } from "../rules/competencyCases";
import { call, loadFunctions } from "../support/functionsBundle";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";

/** A table of the library with the partners of its cases, as a list that has what the table asks for and no more. */
interface Programme {
  readonly name: string;
  readonly table: CellValue[][];
  readonly rules: RuleBook;
  readonly list: CellValue[][];
  readonly tiers: readonly string[];
}

const PROGRAMMES = competencies(cloudPlatformTable).map(
  ({ competency, option, date, table }): Programme => {
    const { rules } = checkRuleTable(table);
    // By the page of 2017, 70-535 does not count.
    const older = date < "2018";
    const cases = (COMPETENCY_CASES[`${competency}: ${option}`] ?? []).map(
      ([what, measures, market, people, tier]) =>
        [
          what,
          measures,
          market,
          older ? people.replaceAll("70-535", "70-534") : people,
          tier,
        ] as const
    );
    if (!rules || cases.length === 0) throw new Error(`${competency}: ${option} cannot be tried.`);
    const { byMarket } = rules;
    const asked = (market: CellValue, people: CellValue): CellValue[] => [
      ...(byMarket ? [market] : []),
      ...(rules.people ? [people] : []),
    ];
    return {
      name: `${competency}: ${option} ${date}`,
      table: table as CellValue[][],
      rules,
      list: [
        ["Partner", ...rules.measures.map(({ name }) => name), ...asked("Market", "People")],
        ...cases.map(([what, measures, market, people]) => [
          what,
          ...(measures as CellValue[]),
          ...asked(market, people),
        ]),
      ],
      tiers: cases.map(([, , , , tier]) => tier ?? "None"),
    };
  }
);

/** So many rows of each list are checked one by one. */
const CHECKED = 3;

const functions = loadFunctions();
const workbooks = Workbooks.ofFile();
let open: OpenWorkbook;
beforeAll(async () => {
  const sheets = PROGRAMMES.flatMap(({ table, list }, i) => [
    [`List ${String(i)}`, { A1: typed(list) }] as const,
    [`Rules ${String(i)}`, { A1: table }] as const,
  ]);
  open = await workbooks.open({ sheets: Object.fromEntries(sheets) });
});

/** As a user types it: a course id alone stays a text. */
function typed(list: CellValue[][]): CellValue[][] {
  return list.map((row) =>
    row.map((cell) => (/^\d+$/.test(String(cell)) && typeof cell === "string" ? `'${cell}` : cell))
  );
}

/** Goes to a list and has it judged by its table. */
async function choose(i: number): Promise<void> {
  const [list, rules] = await open.page.evaluate((at) => {
    const { workbook } = window.bookHost;
    return [`List ${at}`, `Rules ${at}`].map((name) => workbook.sheet(name).id);
  }, String(i));
  const setup = { ...NEW_SETUP, rules: { sheetId: rules ?? "" }, summary: false };
  await open.addin.evaluate(([id, chosen]) => window.addin.saveSetup(id, chosen), [
    list ?? "",
    setup,
  ] as const);
  await open.select("A2", `List ${String(i)}`);
}

/** The pane's explanation of each row. */
async function explanations(i: number, rows: number): Promise<string[]> {
  const found: string[] = [];
  await open.addin.evaluate(() => window.addin.watch());
  for (let row = 2; row < rows + 2; row++) {
    await open.select(`A${String(row)}`, `List ${String(i)}`);
    await open.addin.waitForFunction((wanted) => {
      const last = window.addin.heard.at(-1);
      return last !== undefined && "place" in last && last.place.row === wanted;
    }, row);
    found.push(await open.addin.evaluate(() => window.addin.explanation()));
  }
  await open.addin.evaluate(() => window.addin.unwatch());
  return found;
}

describe.each(PROGRAMMES.map((programme, i) => [programme.name, programme, i] as const))(
  "%s",
  (_, { table, rules, list, tiers }, i) => {
    it("is judged alike by Evaluate, the row check and formulas", async () => {
      await choose(i);
      const rows = tiers.length;
      expect(await open.evaluate()).toMatchObject({ kind: "done", rows, problems: 0 });
      const width = list[0]?.length ?? 0;
      const last = width + 5 + rules.measures.length;
      const column = (at: number): string => String.fromCharCode(64 + at);
      const written = await open.values(`${column(width + 1)}1:${column(last)}${String(rows + 1)}`);
      expect(written.slice(1).map(([tier]) => tier)).toEqual(tiers);
      expect(written).toEqual(call(functions, "EVALUATE_PARTNERS", list, table));

      const texts = await explanations(i, Math.min(rows, CHECKED));
      if (rules.measures.length < 2) {
        const at = (name: string): number => (list[0] ?? []).indexOf(name);
        const [measure] = rules.measures;
        const cells = [measure ? at(measure.name) : -1, at("Market"), at("People")];
        const called = list
          .slice(1, CHECKED + 1)
          .map((row) => cells.map((cell) => [[row[cell] ?? ""]]))
          .map((args) => [
            call(functions, "COMPETENCY_TIER", ...args, table),
            call(functions, "EXPLAIN_TIER", ...args, null, table),
          ]);
        expect(texts.map((text, row) => [tiers[row], text])).toEqual(called);
      } else {
        for (const { name } of rules.measures)
          expect(texts.every((text) => text.includes(name))).toBe(true);
      }
    });
  }
);
