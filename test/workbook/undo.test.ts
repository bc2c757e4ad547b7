import { describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, onSheet } from "./support/partners";

const workbooks = Workbooks.ofFile();

const PLAIN = onSheet({ A1: LIST });
const TABLE = onSheet({ A1: LIST }, ["A1:D3"]);
const ACCESS_DENIED = 7000;

async function opened(book: Book): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select("A2");
  return open;
}

const canUndo = (open: OpenWorkbook): Promise<boolean> =>
  open.addin.evaluate(() => window.addin.canUndo());

/** The state but for what the user chose once, which stays. */
async function state(open: OpenWorkbook): Promise<object> {
  return { ...((await open.state()) as object), settings: undefined };
}

describe("undo", () => {
  it("has nothing to undo at first", async () => {
    const open = await opened(PLAIN);
    expect(await canUndo(open)).toBe(false);
    expect(await open.undo()).toEqual({ kind: "nothing" });
  });

  it.each<[what: string, book: Book, output: "values" | "formulas"]>([
    ["values beside a plain range", PLAIN, "values"],
    ["values in a table", TABLE, "values"],
    ["formulas beside a plain range", PLAIN, "formulas"],
    ["formulas in a table", TABLE, "formulas"],
  ])("puts back what was before the first run: %s", async (_, book, output) => {
    const open = await opened(book);
    const before = await state(open);
    await open.addin.evaluate((mode) => window.addin.choose({ output: mode }), output);
    await open.evaluate();
    expect(await state(open)).not.toEqual(before);
    expect(await canUndo(open)).toBe(true);
    expect(await open.undo()).toEqual({ kind: "undone", sheet: "Partners", cells: "E1:J3" });
    expect(await state(open)).toEqual(before);
    expect(await canUndo(open)).toBe(false);
    expect(await open.undo()).toEqual({ kind: "nothing" });
  });

  it.each([
    ["plain range", PLAIN],
    ["table", TABLE],
  ])("takes only the last run back: %s", async (_, book) => {
    const open = await opened(book);
    await open.evaluate();
    await open.type("F1", [["My own header"]]);
    await open.type("E2", [["=A1"]]);
    await open.type("C2:D3", [
      [0.5, ""],
      [0, ""],
    ]);
    const between = await state(open);
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
    expect(await state(open)).not.toEqual(between);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await state(open)).toEqual(between);
  });

  it("puts back formats of empty cells, and the user's conditional formats", async () => {
    const open = await opened(PLAIN);
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const sheet = workbook.activeSheet;
      sheet.setNumberFormats(rect("G2:G3"), [["0.0%"], ["@"]]);
      sheet.setStyle(rect("E1:J1"), { italic: true });
      sheet.setStyle(rect("E1"), { bold: true, fillColor: "#FFFF00" });
      sheet.conditionalFormats.push({
        id: "mine",
        type: "CellValue",
        rect: rect("E1:H9"),
        rule: { operator: "EqualTo", formula1: '="x"' },
        fillColor: "#FF0000",
      });
    });
    const before = await state(open);
    await open.evaluate();
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await state(open)).toEqual(before);
  });

  const edits: readonly [what: string, edit: () => void, address: string][] = [
    [
      "a value",
      () => {
        const { workbook, rect } = window.bookHost;
        workbook.asUser(() => workbook.activeSheet.setContents(rect("G3"), [[7]]));
      },
      "E3:J3",
    ],
    [
      "a formula with the same value",
      () => {
        const { workbook, rect } = window.bookHost;
        workbook.asUser(() => workbook.activeSheet.setContents(rect("E2"), [["=1+1"]]));
      },
      "E2:J2",
    ],
    [
      "a header",
      () => {
        const { workbook, rect } = window.bookHost;
        workbook.asUser(() => workbook.activeSheet.setContents(rect("F1"), [["Mine"]]));
      },
      "F1",
    ],
    [
      "columns that were moved",
      () => {
        window.bookHost.workbook.activeSheet.insertColumns(5, 1);
      },
      "G1:G3",
    ],
    [
      "rows that were inserted",
      () => {
        window.bookHost.workbook.activeSheet.insertRows(2, 1);
      },
      "E1:E4",
    ],
    [
      "a column that was deleted",
      () => {
        window.bookHost.workbook.activeSheet.deleteColumns(9, 1);
      },
      "J1:J3",
    ],
  ];
  it.each(edits)("leaves all as it is when the user has changed %s", async (_, edit, address) => {
    const open = await opened(PLAIN);
    await open.evaluate();
    await open.page.evaluate(edit);
    const edited = await open.state();
    expect(await open.undo()).toEqual({ kind: "edited", sheet: "Partners", address });
    expect(await open.state()).toEqual(edited);
    expect(await canUndo(open)).toBe(true);
  });

  it.each<[what: string, edit: () => void, address: string]>([
    [
      "longer",
      () => {
        const { workbook, rect } = window.bookHost;
        const [table] = workbook.tables;
        if (table) workbook.resizeTable(table, rect("A1:J5"));
      },
      "A1:J5",
    ],
    [
      "no table",
      () => {
        const { workbook } = window.bookHost;
        const [table] = workbook.tables;
        if (table) workbook.deleteTable(table);
      },
      "A1:J3",
    ],
  ])("leaves all as it is when the table is %s by now", async (_, edit, address) => {
    const open = await opened(TABLE);
    await open.evaluate();
    await open.page.evaluate(edit);
    expect(await open.undo()).toEqual({ kind: "edited", sheet: "Partners", address });
  });

  it("notices what was typed into cells that it had emptied", async () => {
    const open = await opened(onSheet({ A1: LIST }, ["A1:D3"]));
    await open.evaluate();
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const [table] = workbook.tables;
      if (table) workbook.resizeTable(table, rect("A1:J2"));
    });
    await open.evaluate();
    await open.type("H3", [["mine"]]);
    expect(await open.undo()).toEqual({ kind: "edited", sheet: "Partners", address: "H3" });
  });

  it("forgets the record of a run that was cancelled, not that of the one before", async () => {
    const open = await opened(PLAIN);
    const before = await state(open);
    await open.evaluate();
    expect(await open.evaluate("en", 0)).toEqual({ kind: "cancelled" });
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await state(open)).toEqual(before);
  });

  it("touches nothing on a sheet that is protected by now", async () => {
    const open = await opened(PLAIN);
    await open.evaluate();
    const written = await open.state();
    const code = await open.page
      .evaluate(() => {
        window.bookHost.workbook.sheet("Partners").isProtected = true;
      })
      .then(() =>
        open.addin.evaluate(() =>
          window.addin.undo().catch((error: { code: string }) => error.code)
        )
      );
    expect(code).toBe("AccessDenied");
    expect(await open.state()).toEqual(written);
    expect(await canUndo(open)).toBe(true);
  });

  it("can be tried again where Excel refused a part of it", async () => {
    const open = await opened(PLAIN);
    const before = await state(open);
    await open.evaluate();
    await open.page.evaluate((errorCode) => {
      let writes = 0;
      window.bookHost.host.faults.beforeRequest = ({ batch }) =>
        JSON.stringify(batch).includes('"Clear"') && ++writes === 1 ? { errorCode } : undefined;
    }, ACCESS_DENIED);
    const refused = await open.addin.evaluate(() =>
      window.addin.undo().then(
        ({ kind }) => ({ kind }),
        ({ code, address }: { code: string; address: string }) => ({ code, address })
      )
    );
    expect(refused).toEqual({ code: "RollBackFailed", address: "E1:J3" });
    expect(await canUndo(open)).toBe(true);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await state(open)).toEqual(before);
  });
});
