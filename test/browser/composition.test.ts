import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  clearCells,
  enter,
  expectCells,
  openPreview,
  PATIENCE,
  values,
  type Preview,
} from "../support/preview";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview("?lang=en");
});
afterEach(async () => {
  await clearCells(preview.page, "G1:Z100");
  expect(preview.leaks.splice(0)).toEqual([]);
});
afterAll(() => preview.close());

const USAGE =
  "'Azure usage'!B:B,'Azure usage'!C:C,'Azure usage'!F:F,DATE(2017,7,31),'Azure usage'!G:G";

test.each<
  [what: string, formulas: [address: string, formula: string][], shown: string, cells: unknown[][]]
>([
  [
    "IFERROR",
    [["G3", '=IFERROR(PARTNER.COMPETENCY_TIER("x","Developed",1),"check")']],
    "G3",
    [["check"]],
  ],
  [
    "a spill that is counted",
    [
      ["G3", "=PARTNER.COMPETENCY_TIER(D3:D62,C3:C62,E3:E62)"],
      ["I3", '=COUNTIF(G3:G62,"Gold")'],
    ],
    "I3",
    [[10]],
  ],
  [
    "a look-up that feeds an argument",
    [["G3", "=PARTNER.PEOPLE_GAP(XLOOKUP(A4,A3:A62,E3:E62))"]],
    "G3",
    [[0]],
  ],
  [
    "a filter by tier",
    [["G3", '=FILTER(A3:A6,PARTNER.COMPETENCY_TIER(D3:D6,C3:C6,E3:E6)="Gold")']],
    "G3:G4",
    [["Aldermoor Cloudworks"], ["Brüggenfeld Systemhaus"]],
  ],
  [
    "row by row with a LAMBDA",
    [["G3", '=MAP(E3:E6,LAMBDA(people,PARTNER.PEOPLE_GAP(people,"Gold")))']],
    "G3:G6",
    [[0], [0], [0], [0]],
  ],
  [
    "whole columns of a ledger on another sheet",
    [["G3", `=PARTNER.CONSUMPTION_12M(A3,${USAGE})`]],
    "G3",
    [[148_220.4]],
  ],
  [
    "a ledger and a credential list that feed a tier",
    [
      [
        "G3",
        `=PARTNER.COMPETENCY_TIER(PARTNER.CONSUMPTION_12M(A3,${USAGE}),C3,PARTNER.CERTIFIED_PEOPLE(A3,Credentials!A:A,Credentials!C:C,Credentials!D:D,Credentials!F:F))`,
      ],
    ],
    "G3",
    [["Gold"]],
  ],
  [
    "a copied and edited rule table",
    [
      ["G3", "=PARTNER.RULES()"],
      ["N3", '=PARTNER.COMPETENCY_TIER(200000,"Developed",2,G3:K20)'],
    ],
    "N3",
    [["Gold"]],
  ],
  [
    "a list evaluated at once",
    [["G3", "=PARTNER.EVALUATE_PARTNERS(A2:E4)"]],
    "G3:L4",
    [
      ["Tier", "Next tier", "Consumption gap", "People gap", "Missing exams", "Notes"],
      ["Gold", "", 0, 0, "", ""],
    ],
  ],
])("%s", async (_, formulas, shown, cells) => {
  for (const [address, formula] of formulas) await enter(preview.page, address, formula);
  await expectCells(preview.page, "Partners", shown, cells);
});

test("columns of a table", async () => {
  const { page, pane } = preview;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Partners").tables.add("A2:E62", true);
      await context.sync();
    })
  );
  await enter(page, "G3", "=PARTNER.PEOPLE_GAP(Table1[People])");
  const counts = async (): Promise<number[]> => {
    // The grid may calculate before it knows a new table's name, and then does so again only when asked.
    await page.evaluate(() => window.preview.univerAPI.getFormula().executeCalculation());
    const gaps = await values(page, "Partners", "G3:G62");
    return [0, 1].map((gap) => gaps.filter(([each]) => each === gap).length);
  };
  await expect.poll(counts, PATIENCE).toEqual([26, 34]);
});
