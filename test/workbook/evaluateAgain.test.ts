import { describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { ADATUM, ADATUM_OUT, HEADER, LIST, onSheet, OUTPUT_HEADER } from "./support/partners";

const workbooks = Workbooks.ofFile();

/** Opens a workbook with the cell selected. */
async function opened(book: Book, select = "A2"): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select(select);
  return open;
}

/** The rows of an output block without their notes. */
const withoutNotes = async (open: OpenWorkbook, address: string): Promise<unknown[][]> =>
  (await open.values(address)).map((row) => row.slice(0, 5));

const BLANK_OUT = ["", "", "", "", ""];

describe("second run", () => {
  /** Evaluates, does something to the workbook as the user would, and evaluates again. */
  async function again(
    book: Book,
    change: () => void,
    select = "A2"
  ): Promise<{ open: OpenWorkbook; result: object }> {
    const open = await opened(book, select);
    await open.evaluate();
    await open.page.evaluate(change);
    return { open, result: await open.evaluate() };
  }

  it.each([
    ["plain range", undefined],
    ["table", ["A1:D3"]],
  ])("changes nothing when nothing changed: %s", async (_, tables) => {
    const open = await opened(onSheet({ A1: LIST }, tables));
    await open.evaluate();
    const before = await open.state();
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J3", updated: true });
    expect(await open.state()).toEqual(before);
  });

  it("updates its columns, new rows included, and clears rows without a partner", async () => {
    const { open, result } = await again(onSheet({ A1: [...LIST, ADATUM] }), () => {
      const { workbook, rect } = window.bookHost;
      const sheet = workbook.activeSheet;
      sheet.setContents(rect("A2:D2"), [["Contoso", "Developed", 0, ""]]);
      sheet.setContents(rect("A3:D3"), [["", "", "", ""]]);
      sheet.setContents(rect("A5:D5"), [["New", "Developed", 200_000, 2]]);
    });
    expect(result).toMatchObject({ kind: "done", written: "E1:J5", rows: 3, updated: true });
    const rows = await withoutNotes(open, "E1:J5");
    expect(rows.map(([tier]) => tier)).toEqual(["Tier", "None", "", "None", "Gold"]);
    expect(rows[2]).toEqual(BLANK_OUT);
  });

  it("tells what changed, by partner and not by row, and forgets that with the run", async () => {
    const open = await opened(onSheet({ A1: [...LIST, ADATUM] }));
    expect(await open.evaluate()).not.toHaveProperty("changes");
    expect(await open.evaluate()).not.toHaveProperty("changes");
    // Fabrikam above Contoso without the columns beside them, Adatum gone, another in its place.
    await open.type("A2:D4", [
      ["Fabrikam", "Developing", 12_000, "Ben: 70-532; Eva: 70-533"],
      ["Contoso", "Developed", 20_000, "Ana: 70-532"],
      ["Tailspin", "Developing", 0, ""],
    ]);
    const changes = [
      {
        kind: "down",
        partner: "Fabrikam",
        before: { tier: "Gold" },
        now: { tier: "Silver", row: 2 },
      },
      { kind: "new", partner: "Tailspin", now: { tier: null } },
      { kind: "gone", partner: "Adatum", before: { tier: null } },
    ];
    expect(await open.evaluate()).toMatchObject({ changes: { changes } });
    const summary = await open.values("A1:E40", "Partner summary");
    const at = summary.findIndex(([cell]) => String(cell).startsWith("Changed since the run of"));
    expect(summary.slice(at + 1, at + 5).map(([partner, , ...rest]) => [partner, ...rest])).toEqual(
      [
        ["Partner", "Tier before", "Tier today", "Change"],
        ["Fabrikam", "Gold", "Silver", "tier down"],
        ["Tailspin", "", "None", "new"],
        ["Adatum", "None", "", "gone"],
      ]
    );
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await open.evaluate()).toMatchObject({ changes: { changes } });
    expect(await open.evaluate()).not.toHaveProperty("changes");
  });

  it("does not overwrite in silence what somebody typed into its column of tiers", async () => {
    const open = await opened(onSheet({ A1: [...LIST, ADATUM] }));
    await open.evaluate();
    await open.type("E4", [["Gold"]]);
    // The list sorted without the columns beside it is nobody's typing.
    await open.type("A2:D3", [LIST[2] ?? [], LIST[1] ?? []]);
    expect(await open.evaluate()).toEqual({
      kind: "overridden",
      sheet: "Partners",
      cells: ["E4"],
    });
    expect(await open.values("E2:E4")).toEqual([["Silver"], ["Gold"], ["Gold"]]);
    expect(await open.overwrite()).toMatchObject({ kind: "done" });
    expect(await open.values("E2:E4")).toEqual([["Gold"], ["Silver"], ["None"]]);
  });

  it("clears its cells in rows that are no longer of the table", async () => {
    const { open, result } = await again(onSheet({ A1: LIST }, ["A1:D3"]), () => {
      const { workbook, rect } = window.bookHost;
      const [table] = workbook.tables;
      if (table) workbook.resizeTable(table, rect("A1:J2"));
    });
    expect(result).toMatchObject({ kind: "done", written: "E1:J2", rows: 1, updated: true });
    expect((await open.values("E3:J3"))[0]).toEqual(["", "", "", "", "", ""]);
    expect(await open.values("A3")).toEqual([["Fabrikam"]]);
  });

  it("stops before a value that the user typed below its columns", async () => {
    const { open, result } = await again(onSheet({ A1: LIST }), () => {
      const { workbook, rect } = window.bookHost;
      workbook.activeSheet.setContents(rect("A4:G4"), [["New", "Developed", 1, 2, "", "", "mine"]]);
    });
    expect(result).toMatchObject({ kind: "blocked", address: "G4" });
    expect(await open.values("G4")).toEqual([["mine"]]);
  });

  it("knows its columns after columns were inserted before and between them", async () => {
    const { open, result } = await again(
      onSheet({ A1: LIST }),
      () => {
        const { workbook, rect } = window.bookHost;
        const sheet = workbook.activeSheet;
        sheet.insertColumns(6, 1);
        sheet.insertColumns(0, 2);
        sheet.setContents(rect("I1:I3"), [["Mine"], ["a"], ["b"]]);
        sheet.setContents(rect("A1:B3"), [
          ["x", "y"],
          [1, 2],
          [3, 4],
        ]);
        sheet.setContents(rect("E2"), [[0]]);
      },
      "D2"
    );
    expect(result).toMatchObject({ kind: "done", written: "G1:H3,J1:M3", updated: true });
    expect(await open.values("G1:J3")).toEqual([
      ["Tier", "Next tier", "Mine", "Consumption gap"],
      ["None", "Silver", "a", 15_000],
      ["Gold", "", "b", 0],
    ]);
  });

  it.each(["My own name", "People", "Partner"])("keeps a header renamed to %s", async (name) => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.evaluate();
    await open.type("E1", [[name]]);
    await open.type("C2", [[0]]);
    expect(await open.evaluate("de")).toMatchObject({ kind: "done", written: "E1:J3" });
    expect(await open.values("E1:F3")).toEqual([
      [name, "Nächste Stufe"],
      ["Keine", "Silver"],
      ["Gold", ""],
    ]);
  });

  it.each([
    ["plain range", undefined],
    ["table", ["A1:D3"]],
  ])("adds a deleted column again at the right end: %s", async (_, tables) => {
    const { open, result } = await again(onSheet({ A1: LIST }, tables), () => {
      window.bookHost.workbook.activeSheet.deleteColumns(4, 1);
    });
    expect(result).toMatchObject({ kind: "done", written: "E1:J3", updated: true });
    expect(await open.values("E1:J1")).toEqual([[...OUTPUT_HEADER.slice(1), "Tier"]]);
    expect(await open.values("J2:J3")).toEqual([["Silver"], ["Gold"]]);
  });

  it("knows a moved column", async () => {
    const { open, result } = await again(onSheet({ A1: LIST }), () => {
      // Cut the notes and paste them two columns further right, as Excel does it: the name goes along.
      const { workbook, rect } = window.bookHost;
      const sheet = workbook.activeSheet;
      sheet.setContents(rect("L1:L3"), sheet.values(rect("J1:J3")));
      sheet.clear(rect("J1:J3"), "All");
      const name = workbook.names.find((one) => one.name.includes("notes"));
      if (name) name.target = { sheetId: sheet.id, rect: rect("L1:L3") };
    });
    expect(result).toMatchObject({ kind: "done", written: "E1:I3,L1:L3", updated: true });
    expect(await open.values("J1:J3")).toEqual([[""], [""], [""]]);
  });

  it("keeps two lists of a sheet apart", async () => {
    const open = await opened(onSheet({ A1: LIST, M1: [HEADER, ADATUM] }));
    await open.evaluate();
    await open.select("M2");
    expect(await open.evaluate()).toMatchObject({ written: "Q1:V2", updated: false });
    expect(await open.evaluate()).toMatchObject({ written: "Q1:V2", updated: true });
    expect(await withoutNotes(open, "Q2:V2")).toEqual([ADATUM_OUT]);
    await open.select("A3");
    expect(await open.evaluate()).toMatchObject({ written: "E1:J3", updated: true });
  });
});
