import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, onSheet } from "./support/partners";
import type { TestPartner } from "./support/summaryPage";

const workbooks = Workbooks.ofFile();

const ACCESS_DENIED = 7000;
const TITLE = "Partner summary";

const PARTNERS: readonly TestPartner[] = [
  { partner: "Contoso", consumption: 100_000, people: ["Ana Silva", "Ben Ito"], leaving: 1_000 },
  { partner: "Fabrikam", consumption: 20_000.5, people: ["Eva"], leaving: 2_000 },
  { partner: "=Adatum", consumption: 9_000, people: ["ana  SILVA"] },
  { partner: "", consumption: 12_000, market: null, people: ["Max"] },
  { partner: "Northwind", consumption: 0, problem: 'Consumption is the text "n/a".' },
];
const FEWER = PARTNERS.slice(0, 2);

async function opened(sheets: Readonly<Record<string, string>> = {}): Promise<OpenWorkbook> {
  const book = onSheet({ A1: LIST });
  const others = Object.entries(sheets).map(([name, text]) => [name, { A1: [[text]] }]);
  const open = await workbooks.open({ sheets: { ...book.sheets, ...Object.fromEntries(others) } });
  await open.addin.addScriptTag({ url: "/script/test/workbook/support/summaryPage.ts.js" });
  return open;
}

const write = (
  open: OpenWorkbook,
  partners: readonly TestPartner[],
  language: "en" | "de" = "en",
  day = 43_000
): Promise<string> =>
  open.addin.evaluate(([list, to, on]) => window.summary.write(list, to, on), [
    partners,
    language,
    day,
  ] as const);

const takeBack = (open: OpenWorkbook): Promise<void> =>
  open.addin.evaluate(() => window.summary.takeBack());

/** Everything of the workbook, cell by cell, formats included. */
const state = (open: OpenWorkbook): Promise<unknown> =>
  open.page.evaluate(() => {
    const { workbook } = window.bookHost;
    return {
      sheets: workbook.sheets.map((sheet) => {
        const used = sheet.usedRect(false);
        const styles =
          used &&
          sheet
            .values(used)
            .map((cells, row) => cells.map((_, column) => sheet.style(used.top + row, column)));
        return {
          name: sheet.name,
          used,
          styles,
          formulas: used && sheet.formulas(used),
          formats: used && sheet.numberFormats(used),
          charts: sheet.charts.map(({ name, title, type, source, position }) => ({
            ...{ name, title, type, position },
            rect: source.rect,
          })),
          widths: [0, 1, 2, 3, 4, 5, 6, 7].map((column) => sheet.columnWidth(column)),
          frozen: sheet.frozen,
        };
      }),
      names: workbook.names
        .map(({ name, visible, scope, target }) => ({
          ...{ name, visible, rect: target?.rect },
          sheets: [scope, target?.sheetId].map(
            (id) => workbook.sheets.find((sheet) => sheet.id === id)?.name
          ),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
  });

const cells = (open: OpenWorkbook, sheet: string, what: "values" | "formulas" = "values") =>
  open.page.evaluate(
    ([name, kind]) => {
      const store = window.bookHost.workbook.sheet(name);
      const used = store.usedRect(true);
      return used === null ? [] : store[kind](used);
    },
    [sheet, what] as const
  );

const sheetNames = (open: OpenWorkbook): Promise<string[]> =>
  open.page.evaluate(() => window.bookHost.workbook.sheets.map(({ name }) => name));

const typeInto = (open: OpenWorkbook, sheet: string, row: number, text: CellValue): Promise<void> =>
  open.page.evaluate(
    ([name, at, contents]) => {
      const { workbook } = window.bookHost;
      const rect = { top: at, bottom: at, left: 0, right: 0 };
      workbook.asUser(() => workbook.sheet(name).setContents(rect, [[contents]]));
    },
    [sheet, row, text] as const
  );

const refuse = (open: OpenWorkbook, from: number, code = ACCESS_DENIED): Promise<void> =>
  open.page.evaluate(
    ([errorCode, first]) => {
      let request = 0;
      window.bookHost.host.faults.beforeRequest = () =>
        request++ === first ? { errorCode } : undefined;
    },
    [code, from] as const
  );

/** The rows of a table: those below a heading, up to the next blank row. */
function table(grid: readonly (readonly CellValue[])[], heading: string): CellValue[][] {
  const top = grid.findIndex(([first]) => first === heading) + 1;
  expect(top).toBeGreaterThan(0);
  const rows = grid.slice(top);
  const end = rows.findIndex((row) => row.every((cell) => cell === ""));
  return rows.slice(0, end === -1 ? undefined : end).map((row) => trimmed(row));
}

function trimmed(row: readonly CellValue[]): CellValue[] {
  const last = Math.max(...row.map((cell, i) => (cell === "" ? -1 : i)));
  return row.slice(0, last + 1);
}

describe("the summary sheet", () => {
  it("says what a list came to", async () => {
    const open = await opened();
    expect(await write(open, PARTNERS)).toBe(TITLE);
    const grid = await cells(open, TITLE, "formulas");
    expect(grid.slice(0, 5).map((row) => trimmed(row))).toEqual([
      [TITLE],
      ["List", "Partners!A1:D6"],
      ["12 months up to", 42_916],
      ["Evaluated on", 43_000],
      ["Rules", "Cloud Platform competency, Azure Consumption option, 2017-07-07"],
    ]);
    expect(table(grid, "Partners by tier")).toEqual([
      ["Tier", "Partners"],
      ["Gold", 1],
      ["Silver", 1],
      ["None", 1],
      ["Cannot be determined", 2],
      ["Total", 5],
    ]);
    expect(table(grid, "Missing for the next tier, all partners together")).toEqual([
      ["Next tier", "Partners", "US$ missing", "People missing"],
      ["Silver", 1, 6_000, 0],
      ["Gold", 1, 79_999.5, 1],
    ]);
    const nearest = table(
      grid,
      "Nearest to the next tier (fewest people missing, then the smallest share of US$)"
    );
    expect(nearest.map((row) => row.slice(0, 6))).toEqual([
      ["Partner", "Cell", "Tier", "Next tier", "US$ missing", "People missing"],
      ["=Adatum", `=HYPERLINK("#'Partners'!A4","A4")`, "None", "Silver", 6_000, 0],
      ["Fabrikam", `=HYPERLINK("#'Partners'!A3","A3")`, "Silver", "Gold", 79_999.5, 1],
    ]);
    expect(nearest[1]?.[6]).toBe("Silver: US$6,000 more consumption");
    expect(table(grid, "Leaves the 12 months next month, if nothing new comes")).toEqual([
      ["Partners concerned: 2. Leaving: US$3,000. Partners that fall to a lower tier: 1."],
      ["Partner", "Cell", "Tier today", "Tier then", "US$ leaving", "US$ left"],
      ["Contoso", `=HYPERLINK("#'Partners'!A2","A2")`, "Gold", "Silver", 1_000, 99_000],
      ["Fabrikam", `=HYPERLINK("#'Partners'!A3","A3")`, "Silver", "Silver", 2_000, 18_000.5],
    ]);
    expect(table(grid, "Rows with problems")).toEqual([
      ["Partner", "Cell", "Problem"],
      ["Northwind", `=HYPERLINK("#'Partners'!A6","A6")`, 'Consumption is the text "n/a".'],
    ]);
    expect(table(grid, "The same name counted for several partners")).toEqual([
      ["Partner", "Cell", "Person"],
      ["Contoso", `=HYPERLINK("#'Partners'!A2","A2")`, "Ana Silva"],
      ["=Adatum", `=HYPERLINK("#'Partners'!A4","A4")`, "Ana Silva"],
    ]);
  });

  it("draws a column chart of the tiers", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    const charts = await open.page.evaluate(
      () => window.bookHost.workbook.sheet("Partner summary").charts
    );
    expect(charts).toMatchObject([
      {
        type: "ColumnClustered",
        title: "Partners by tier",
        source: { rect: { top: 7, left: 0, bottom: 11, right: 1 } },
      },
    ]);
  });

  it("is in German for German users", async () => {
    const open = await opened();
    expect(await write(open, PARTNERS, "de")).toBe("Partnerübersicht");
    const grid = await cells(open, "Partnerübersicht");
    expect(table(grid, "Partner nach Stufe").slice(0, 2)).toEqual([
      ["Stufe", "Partner"],
      ["Gold", 1],
    ]);
    expect(grid.flat().filter((cell) => /partners|missing|tier\b/i.test(String(cell)))).toEqual([
      "Partners!A1:D6",
    ]);
  });

  it("is written in one request of moderate size, however long the texts", async () => {
    const open = await opened();
    const long = Array.from({ length: 400 }, (_, i) => ({
      ...{ partner: `${"Contoso ".repeat(4_000)}${String(i)}`, consumption: 0 },
      problem: "No number. ".repeat(3_000),
    }));
    const before = await open.page.evaluate(() => window.bookHost.requests.length);
    expect(await write(open, long)).toBe(TITLE);
    const sizes = await open.page.evaluate(() => window.bookHost.requests);
    expect(Math.max(...sizes.slice(before))).toBeLessThan(2_000_000);
    const problems = table(await cells(open, TITLE), "Rows with problems");
    expect(problems.at(-1)).toEqual(["200 of 400 are shown."]);
  });
});

describe("a second run", () => {
  it("makes the summary anew in the same sheet", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    expect(await write(open, FEWER)).toBe(TITLE);
    expect(await sheetNames(open)).toEqual(["Partners", TITLE]);
    const again = await state(open);
    const fresh = await opened();
    await write(fresh, FEWER);
    expect(again).toEqual(await state(fresh));
  });

  it("knows its sheet again under another name", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    await open.page.evaluate(() => {
      window.bookHost.workbook.sheet("Partner summary").name = "My overview";
    });
    expect(await write(open, FEWER, "de")).toBe("My overview");
    expect(await sheetNames(open)).toEqual(["Partners", "My overview"]);
  });

  it("changes nothing when nothing has changed, not even formats of the user's", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    await open.page.evaluate(() => {
      const rect = { top: 0, left: 0, bottom: 0, right: 0 };
      window.bookHost.workbook.sheet("Partner summary").setStyle(rect, { fillColor: "#FFFF00" });
    });
    const before = await state(open);
    await write(open, PARTNERS);
    expect(await state(open)).toEqual(before);
  });

  it("leaves a summary that the user has edited, and makes its own", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    await typeInto(open, TITLE, 60, "called on Monday");
    const edited = await cells(open, TITLE);
    expect(await write(open, FEWER)).toBe("Partner summary 2");
    expect(await cells(open, TITLE)).toEqual(edited);
    expect(await write(open, PARTNERS)).toBe("Partner summary 2");
    expect(await sheetNames(open)).toEqual(["Partners", TITLE, "Partner summary 2"]);
  });

  it("makes its chart again where the user has deleted it", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    await open.page.evaluate(() => {
      window.bookHost.workbook.sheet("Partner summary").charts = [];
    });
    const before = await state(open);
    await write(open, FEWER);
    const titles = await open.page.evaluate(() =>
      window.bookHost.workbook.sheet("Partner summary").charts.map(({ title }) => title)
    );
    expect(titles).toEqual(["Partners by tier"]);
    await takeBack(open);
    expect(await state(open)).toEqual(before);
  });
});

describe("a sheet of the user's with the same name", () => {
  it("is left alone", async () => {
    const open = await opened({ [TITLE]: "mine", "partner SUMMARY 2": "mine too" });
    expect(await write(open, PARTNERS)).toBe("Partner summary 3");
    expect(await cells(open, TITLE)).toEqual([["mine"]]);
    expect(await cells(open, "partner SUMMARY 2")).toEqual([["mine too"]]);
  });
});

describe("an error at any request leaves the workbook as it was, or completely written", () => {
  const starts: readonly [what: string, prepare: (open: OpenWorkbook) => Promise<unknown>][] = [
    ["first run", () => Promise.resolve()],
    ["second run", (open) => write(open, PARTNERS, "de", 42_000)],
    [
      "after the user's edits",
      async (open) => {
        await write(open, PARTNERS);
        await typeInto(open, TITLE, 3, "mine");
      },
    ],
  ];
  it.each(starts)("%s", async (_, prepare) => {
    const open = await opened();
    await prepare(open);
    const before = await state(open);
    const from = await open.page.evaluate(() => window.bookHost.requests.length);
    await write(open, FEWER);
    const needed = (await open.page.evaluate(() => window.bookHost.requests.length)) - from;
    const after = await state(open);
    expect(after).not.toEqual(before);
    await takeBack(open);
    expect(await state(open)).toEqual(before);
    let refused = 0;
    for (let at = 0; at < needed; at++) {
      await refuse(open, at);
      const ended = await write(open, FEWER);
      if (ended === "AccessDenied") refused++;
      // Office.js ends with a request that only tidies up.
      else {
        expect([at, await state(open)]).toEqual([at, after]);
        await takeBack(open);
      }
      expect([at, await state(open)]).toEqual([at, before]);
    }
    expect(refused).toBeGreaterThan(2);
  });

  it("also where Excel did half of the request", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    const before = await state(open);
    await open.page.evaluate(() => {
      const sheet = window.bookHost.workbook.sheet("Partner summary");
      const setStyle = sheet.setStyle.bind(sheet);
      let left = 3;
      sheet.setStyle = (rect, style) => {
        if (left-- === 0) throw new Error("no");
        setStyle(rect, style);
      };
    });
    expect(await write(open, FEWER)).toBe("GeneralException");
    expect(await state(open)).toEqual(before);
  });
});

describe("taking a finished run back", () => {
  it("deletes the summary also under another name", async () => {
    const open = await opened();
    const before = await state(open);
    await write(open, PARTNERS);
    await open.page.evaluate(() => {
      window.bookHost.workbook.sheet("Partner summary").name = "My overview";
    });
    await takeBack(open);
    expect(await state(open)).toEqual(before);
  });

  it("leaves one that the user has edited since", async () => {
    const open = await opened();
    await write(open, PARTNERS);
    await typeInto(open, TITLE, 8, 7);
    const edited = await state(open);
    await takeBack(open);
    expect(await state(open)).toEqual(edited);
  });
});
