import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { emptySheet } from "../../preview/files/fileWorkbook";
import type { FileCell, FileWorkbook } from "../../preview/files/fileWorkbook";
import { openWorkbook } from "../../preview/files/openWorkbook";
import { saveWorkbook } from "../../preview/files/saveWorkbook";

const ADDIN = ["PARTNER.COMPETENCY_TIER"];

const workbook: FileWorkbook = {
  name: "Partners.xlsx",
  activeSheet: 0,
  names: [
    {
      name: "_OWN_tier",
      sheet: "Partner list",
      rect: { top: 1, left: 3, bottom: 3, right: 3 },
      hidden: true,
    },
    { name: "Amounts", sheet: "Partner list", rect: { top: 2, left: 1, bottom: 3, right: 1 } },
    {
      name: "Local",
      sheet: "Notes",
      rect: { top: 0, left: 0, bottom: 0, right: 0 },
      scope: "Notes",
    },
  ],
  sheets: [
    {
      ...emptySheet("Partner list"),
      tabColor: "#107c41",
      cells: [
        [
          {
            value: "Partners & friends <2017>",
            style: { bold: true, fillColor: "#107c41", fontColor: "#ffffff" },
          },
        ],
        [
          { value: "Partner" },
          { value: "Consumption" },
          { value: "Since" },
          { value: "Tier" },
          { value: "Spill" },
        ],
        [
          { value: "Ångström" },
          { value: 15000.25, style: { numberFormat: "#,##0.00" } },
          { value: 42947, style: { numberFormat: "dd.mm.yyyy" } },
          { value: "Silver", formula: "=PARTNER.COMPETENCY_TIER(B3,A3,C3)" },
          {
            value: "Silver",
            formula: "=PARTNER.COMPETENCY_TIER(B3:B4,A3:A4,C3:C4)",
            spill: { top: 2, left: 4, bottom: 3, right: 4 },
          },
        ],
        [
          {
            value: "15.000",
            style: { italic: true, wrapText: true, horizontalAlignment: "Right" },
          },
          { value: true },
          { value: "#N/A" },
          { value: 15001.25, formula: "=SUM(B3,IFS(TRUE,1))" },
        ],
      ],
      columnWidths: { 0: 180, 2: 96 },
      hiddenColumns: [6],
      rowHeights: { 0: 40 },
      hiddenRows: [3],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      frozenRows: 2,
      frozenColumns: 1,
      tables: [
        {
          name: "Partners",
          rect: { top: 1, left: 0, bottom: 3, right: 3 },
          style: "TableStyleMedium7",
        },
      ],
    },
    { ...emptySheet("Notes"), hidden: true, cells: [[{ value: "=not a formula" }]] },
  ],
};

describe("saving and opening again", () => {
  let saved: File;
  let opened: FileWorkbook;
  const cell = (row: number, column: number): FileCell | undefined =>
    opened.sheets[0]?.cells[row]?.[column];

  beforeAll(async () => {
    saved = await saveWorkbook(workbook, ADDIN);
    opened = await openWorkbook(saved, ADDIN);
  });

  it.each(workbook.sheets[0]?.cells.flatMap((row, r) => row.map((_, c) => [r, c] as const)) ?? [])(
    "keeps the cell in row %i, column %i",
    (row, column) => {
      expect(cell(row, column)).toEqual(workbook.sheets[0]?.cells[row]?.[column]);
    }
  );

  it("does not take what a spill has filled as typed", () => {
    expect(cell(3, 4)?.value).toBeUndefined();
  });

  it.each([
    "tabColor",
    "rowHeights",
    "hiddenRows",
    "hiddenColumns",
    "merges",
    "frozenRows",
    "frozenColumns",
    "tables",
  ] as const)("keeps %s", (part) => {
    expect(opened.sheets[0]?.[part]).toEqual(workbook.sheets[0]?.[part]);
  });

  it("keeps column widths", () => {
    expect(opened.sheets[0]?.columnWidths).toMatchObject({ 0: 180, 2: 96 });
  });

  it("keeps names, their scope and hidden sheets", () => {
    expect(opened.names).toEqual(workbook.names);
    expect(opened.sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
      { name: "Partner list", hidden: false },
      { name: "Notes", hidden: true },
    ]);
  });

  it("keeps text that looks like a formula as text", () => {
    expect(opened.sheets[1]?.cells[0]?.[0]).toEqual({ value: "=not a formula" });
  });

  it("stores the add-in's functions as Excel does", async () => {
    const raw = await readXlsx(await saved.arrayBuffer());
    expect(raw.sheets[0]?.cells?.get("2,3")?.formula).toBe(
      "_xldudf_PARTNER_COMPETENCY_TIER(B3,A3,C3)"
    );
  });

  it("names the file after the one it came from", async () => {
    expect(saved.name).toBe("Partners.xlsx");
    expect((await saveWorkbook({ ...workbook, name: "ledger 2017.csv" }, ADDIN)).name).toBe(
      "ledger 2017.xlsx"
    );
  });

  it("gives the columns of a table names that differ", async () => {
    const cells = [[{ value: "Tier" }, { value: "tier" }, undefined]];
    const sheet = {
      ...emptySheet("S"),
      cells,
      tables: [{ name: "T", rect: { top: 0, left: 0, bottom: 1, right: 2 } }],
    };
    const again = await openWorkbook(
      await saveWorkbook({ name: "t.xlsx", sheets: [sheet], names: [], activeSheet: 0 }, ADDIN),
      ADDIN
    );
    expect(again.sheets[0]?.cells[0]?.map((header) => header?.value)).toEqual([
      "Tier",
      "tier2",
      "Column3",
    ]);
  });
});
