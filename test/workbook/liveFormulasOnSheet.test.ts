import { describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { BLANK, CONTOSO, FABRIKAM, LIST, onSheet, OUTPUT_HEADER } from "./support/partners";

const workbooks = Workbooks.ofFile();

async function opened(
  book: Book,
  output: "values" | "formulas" = "formulas"
): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select("A2");
  await choose(open, output);
  return open;
}

const choose = (open: OpenWorkbook, output: "values" | "formulas"): Promise<void> =>
  open.addin.evaluate((mode) => window.addin.choose({ output: mode }), output);

/** The formulas of a row of LIST, with its output right of it. */
const rowOf = (row: number): string[] => [
  `=PARTNER.COMPETENCY_TIER(C${row},B${row},D${row})`,
  `=IFERROR(IF(E${row}="None","Silver",IF(E${row}="Silver","Gold","")),"")`,
  `=IF(F${row}<>"",PARTNER.CONSUMPTION_GAP(C${row},B${row},F${row}),IF(E${row}="","",0))`,
  `=IF(F${row}<>"",PARTNER.PEOPLE_GAP(D${row},F${row}),IF(E${row}="","",0))`,
  `=IF(F${row}<>"",PARTNER.MISSING_EXAMS(D${row},F${row}),"")`,
  `=PARTNER.EXPLAIN_TIER(C${row},B${row},D${row})`,
];

describe("beside a plain range", () => {
  it("stand in rows that hold a partner", async () => {
    const blank = ["Nothing yet", "", "", ""];
    const total = ["Total", "", 140_000, ""];
    const open = await opened(onSheet({ A1: [...LIST, blank, CONTOSO, total] }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J6" });
    const none = ["", "", "", "", "", ""];
    expect(await open.formulas("E1:J6")).toEqual([
      OUTPUT_HEADER,
      rowOf(2),
      rowOf(3),
      none,
      rowOf(5),
      none,
    ]);
  });

  it("follow columns that were moved", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.evaluate();
    await open.page.evaluate(() => window.bookHost.workbook.activeSheet.insertColumns(5, 2));
    expect(await open.evaluate()).toMatchObject({ written: "E1:E3,H1:L3", updated: true });
    expect(await open.formulas("H3")).toEqual([
      ['=IFERROR(IF(E3="None","Silver",IF(E3="Silver","Gold","")),"")'],
    ]);
  });
});

describe("in a table", () => {
  const NASTY = ["Partner", "it's #1", "Consumption [US$]", "a@b"];
  const ref = (header: string): string => `Table1[[#This Row],[${header}]]`;

  it("are one calculated column each, whatever the headers are", async () => {
    const open = await opened(onSheet({ A1: [NASTY, CONTOSO, BLANK, FABRIKAM] }, ["A1:D4"]));
    await open.addin.evaluate(() => {
      const columns = { market: "it's #1", consumption: "Consumption [US$]", people: "a@b" };
      return window.addin.choose({ columns, output: "formulas" });
    });
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J4" });
    const formulas = await open.formulas("E2:J4");
    expect(formulas[1]).toEqual(formulas[0]);
    expect(formulas[2]).toEqual(formulas[0]);
    const consumption = ref("Consumption '[US$']");
    const market = ref("it''s '#1");
    const people = ref("a'@b");
    expect(formulas[0]?.[0]).toBe(`=PARTNER.COMPETENCY_TIER(${consumption},${market},${people})`);
    expect(formulas[0]?.[3]).toBe(
      `=IF(${ref("Next tier")}<>"",PARTNER.PEOPLE_GAP(${people},${ref("Next tier")}),` +
        `IF(${ref("Tier")}="","",0))`
    );
  });

  it("name the add-in's columns as the user renamed them", async () => {
    const open = await opened(onSheet({ A1: LIST }, ["A1:D3"]));
    await open.evaluate();
    await open.type("E1", [["Stage [x]"]]);
    await open.evaluate();
    expect((await open.formulas("F2"))[0]?.[0]).toContain("Table1[[#This Row],[Stage '[x']]]");
  });

  it.each([
    ["a totals row", true],
    ["none", false],
  ])("leave the row below alone: %s", async (_, showTotals) => {
    const open = await opened(onSheet({ A1: [...LIST, ["Sum", "", 1, ""]] }, ["A1:D4"]));
    await open.page.evaluate((show) => {
      const [table] = window.bookHost.workbook.tables;
      if (table) table.showTotals = show;
    }, showTotals);
    await open.evaluate();
    const formula = (await open.formulas("E4"))[0]?.[0];
    expect(typeof formula === "string" && formula.startsWith("=")).toBe(!showTotals);
    expect(await open.formulas("E5")).toEqual([[""]]);
  });
});

describe("the next run in the other mode", () => {
  it.each<[what: string, book: Book]>([
    ["plain range", onSheet({ A1: LIST })],
    ["table", onSheet({ A1: LIST }, ["A1:D3"])],
  ])("overwrites its own columns: %s", async (_, book) => {
    const values = await opened(book, "values");
    await values.evaluate();
    const written = await values.formulas("E1:J3");
    await choose(values, "formulas");
    expect(await values.evaluate()).toMatchObject({ written: "E1:J3", updated: true });
    const live = (await values.formulas("E2:J3")).flat();
    expect(live.filter((cell) => !String(cell).startsWith("="))).toEqual([]);
    await choose(values, "values");
    expect(await values.evaluate()).toMatchObject({ written: "E1:J3", updated: true });
    expect(await values.formulas("E1:J3")).toEqual(written);
  });
});
