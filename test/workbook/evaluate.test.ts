import { describe, expect, it } from "vitest";
import { answersTo, withAnswers } from "../../src/workbook/setup/questions";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import {
  ADATUM,
  BLANK,
  CONTOSO,
  CONTOSO_OUT,
  FABRIKAM,
  FABRIKAM_OUT,
  HEADER,
  LIST,
  onSheet,
  OUTPUT_HEADER,
} from "./support/partners";

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
const HEADER_OUT = OUTPUT_HEADER.slice(0, 5);

describe("first run", () => {
  const cases: readonly [
    what: string,
    book: Book,
    select: string,
    written: string,
    output: unknown[][],
  ][] = [
    ["plain range", onSheet({ A1: LIST }), "B2", "E1:J3", [HEADER_OUT, CONTOSO_OUT, FABRIKAM_OUT]],
    [
      "whole column selected",
      onSheet({ A1: LIST }),
      "A:A",
      "E1:J3",
      [HEADER_OUT, CONTOSO_OUT, FABRIKAM_OUT],
    ],
    [
      "title wider than the list",
      onSheet({ A1: [["Partners", "", "", "", "", "as of July"]], A2: LIST }),
      "A3",
      "E2:J4",
      [HEADER_OUT, CONTOSO_OUT, FABRIKAM_OUT],
    ],
    [
      "a column without header beside",
      onSheet({ A1: LIST, E2: [["x"]] }),
      "A3",
      "F1:K3",
      [HEADER_OUT, CONTOSO_OUT, FABRIKAM_OUT],
    ],
    [
      "table",
      onSheet({ B3: LIST }, ["B3:E5"]),
      "C4",
      "F3:K5",
      [HEADER_OUT, CONTOSO_OUT, FABRIKAM_OUT],
    ],
    [
      "blank rows and totals",
      onSheet({ A1: [HEADER, CONTOSO, BLANK, FABRIKAM, ["Total", "", 140_000, ""]] }),
      "A4",
      "E1:J5",
      [HEADER_OUT, CONTOSO_OUT, BLANK_OUT, FABRIKAM_OUT, BLANK_OUT],
    ],
    [
      "a row of units",
      onSheet({ A1: [HEADER, ["", "", "US$", ""], CONTOSO] }),
      "A3",
      "E1:J3",
      [HEADER_OUT, BLANK_OUT, CONTOSO_OUT],
    ],
  ];
  it.each(cases)("%s", async (_, book, select, written, output) => {
    const open = await opened(book, select);
    const before = await open.values("A1:D9");
    expect(await open.evaluate()).toMatchObject({
      kind: "done",
      sheet: "Partners",
      written,
      updated: false,
    });
    expect(await withoutNotes(open, written)).toEqual(output);
    if (!written.startsWith("F")) expect(await open.values("A1:D9")).toEqual(before);
  });

  it("writes over formats, which are no contents", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      workbook.activeSheet.setStyle(rect("F2:H9"), { fillColor: "#FFFF00" });
    });
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J3" });
  });

  it("tells what it did, and how far it is", async () => {
    const faulty = ["Bad", 42, "#N/A", -1];
    const open = await opened(onSheet({ A1: [...LIST, ADATUM, faulty, BLANK, CONTOSO] }), "A6");
    expect(await open.evaluate()).toEqual({
      kind: "done",
      sheet: "Partners",
      written: "E1:J7",
      rows: 5,
      tiers: [
        { tier: "Gold", rows: 1 },
        { tier: "Silver", rows: 2 },
        { tier: "", rows: 1 },
      ],
      problems: 1,
      updated: false,
      duplicates: [{ partner: "Contoso", rows: [2, 7] }],
      summary: expect.any(String) as string,
    });
    const progress = await open.addin.evaluate(() => window.addin.progress);
    expect(progress.at(-1)).toEqual({ done: 6, total: 6 });
    expect(progress.map(({ done }) => done)).toEqual(
      progress.map(({ done }) => done).sort((a, b) => a - b)
    );
    const [notes = []] = await open.values("J5");
    expect(notes[0]).toContain("42");
  });

  it("writes German", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    await open.evaluate("de");
    expect(await open.values("E1:J1")).toEqual([
      [
        "Stufe",
        "Nächste Stufe",
        "Fehlende Nutzung",
        "Fehlende Personen",
        "Fehlende Prüfungen",
        "Hinweise",
      ],
    ]);
  });

  it("looks like the list", async () => {
    const open = await opened(
      onSheet({ A1: [HEADER, ["Contoso", "Developed", 14_999.5, "Ana: 70-532"]] })
    );
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      workbook.activeSheet.setStyle(rect("A1:D1"), {
        bold: true,
        fillColor: "#DDEBF7",
        fontColor: "#1F3864",
      });
    });
    await open.evaluate();
    const looks = await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const sheet = workbook.activeSheet;
      return {
        header: sheet.style(0, 4),
        body: sheet.style(1, 4),
        formats: sheet.numberFormats(rect("E2:J2"))[0],
        notesWidth: sheet.columnWidth(9),
      };
    });
    expect(looks).toMatchObject({
      header: { bold: true, fillColor: "#DDEBF7", fontColor: "#1F3864" },
      formats: ["General", "General", "#,##0.00", "0", "General", "General"],
    });
    expect(looks.body.bold ?? false).toBe(false);
    expect(looks.notesWidth).toBeGreaterThan(300);
  });

  it("appends to a table, its totals row included, and hides the names", async () => {
    const open = await opened(onSheet({ A1: LIST }, ["A1:D3"]));
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const [table] = workbook.tables;
      if (!table) throw new Error("no table");
      workbook.resizeTable(table, rect("A1:D4"));
      table.showTotals = true;
      workbook.activeSheet.setContents(rect("A4:D4"), [["Total", "", 140_000, ""]]);
    });
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J3" });
    const { tables, visible } = await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      return {
        tables: workbook.tables.map(({ rect }) => rect),
        visible: workbook.names.filter((name) => name.visible),
      };
    });
    expect(tables).toEqual([{ top: 0, left: 0, bottom: 3, right: 9 }]);
    expect(visible).toEqual([]);
  });

  it("leaves a user's own column of the same name alone", async () => {
    for (const tables of [undefined, ["A1:E3"]]) {
      const rows = [
        [...HEADER, "Tier"],
        [...CONTOSO, "mine"],
        [...FABRIKAM, "mine too"],
      ];
      const open = await opened(onSheet({ A1: rows }, tables));
      expect(await open.evaluate()).toMatchObject({ kind: "done", written: "F1:K3" });
      expect(await open.values("E1:F3")).toEqual([
        ["Tier", tables ? "Tier 2" : "Tier"],
        ["mine", "Silver"],
        ["mine too", "Gold"],
      ]);
    }
  });

  it("writes no formula, whatever stands in the cells", async () => {
    const nasty = [
      "=cmd|' /C calc'!A0",
      "+1",
      "-1",
      "@SUM(1)",
      "'x",
      "\t=1",
      "=1+1; @x: 70-532; +2: MCSA",
    ];
    const rows = nasty.flatMap((text) => [
      [`'${text}`, "Developed", 1, `'${text}`],
      [`'${text}`, `'${text}`, `'${text}`, "Ana: 70-532"],
    ]);
    const open = await opened(onSheet({ A1: [HEADER, ...rows] }));
    const asked = await open.evaluate();
    expect(asked).toMatchObject({ kind: "questions", sheet: "Partners" });
    const questions = asked.kind === "questions" ? asked.questions : [];
    await open.setUp(({ setup }) =>
      withAnswers(
        setup,
        questions.map((question) => ({
          question,
          answer: question.kind === "market" ? null : answersTo(question)[0],
        }))
      )
    );
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    const output = await open.formulas(`E1:J${String(rows.length + 1)}`);
    expect(output).toEqual(await open.values(`E1:J${String(rows.length + 1)}`));
    expect(output.flat().filter((cell) => /^[=+\-@]/.test(String(cell)))).toEqual([]);
    expect(output.length).toBe(rows.length + 1);
  });
});

describe("nothing is written", () => {
  const cases: readonly [what: string, book: Book, expected: object][] = [
    [
      "a value in the way",
      onSheet({ A1: LIST, F3: [["x"]] }),
      { kind: "blocked", sheet: "Partners", address: "F3" },
    ],
    [
      "a formula that shows nothing",
      onSheet({ A1: LIST, J2: [['=""']] }),
      { kind: "blocked", address: "J2" },
    ],
    [
      "a value beside a table",
      onSheet({ A1: LIST, G2: [[1]] }, ["A1:D3"]),
      { kind: "blocked", address: "G2" },
    ],
    [
      "another table's empty cells",
      onSheet(
        {
          A3: LIST,
          H1: [
            ["a", "b"],
            ["x", "y"],
            ["", ""],
          ],
        },
        ["H1:I6"]
      ),
      { kind: "blocked" },
    ],
    [
      "no list",
      onSheet({ A1: [["Person", "Credential"]] }),
      { kind: "noPartners", sheet: "Partners" },
    ],
    ["an empty sheet", onSheet({}), { kind: "noPartners" }],
    ["a header alone", onSheet({ A1: [HEADER] }), { kind: "noPartners" }],
    [
      "no people",
      onSheet({
        A1: [
          ["Partner", "Consumption"],
          ["Contoso", 1],
        ],
      }),
      { kind: "missingColumns", missing: ["market", "people"] },
    ],
  ];
  it.each(cases)("%s", async (_, book, expected) => {
    const open = await opened(book, "A4");
    const before = await open.state();
    expect(await open.evaluate()).toMatchObject(expected);
    expect(await open.state()).toEqual(before);
  });
});
