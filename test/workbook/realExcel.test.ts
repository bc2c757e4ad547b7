import { describe, expect, it } from "vitest";
import type { ProfileName } from "../../preview/host/profiles";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { HEADER, LIST, onSheet } from "./support/partners";
import { AS_OF, joined, LEDGER_HEADER, sourceBook } from "./support/sourceBooks";
import { wholeState } from "./support/strike";

// What real Excel does that no other test plays, one test for each finding.

const workbooks = Workbooks.ofFile();

const TABLE = onSheet({ A1: LIST }, ["A1:D3"]);
const PLAIN = onSheet({ A1: LIST });

async function opened(
  book: Book,
  { select = "A2", profile = "web" }: { select?: string; profile?: ProfileName } = {}
): Promise<OpenWorkbook> {
  const open = await workbooks.open(book, profile);
  await open.select(select);
  return open;
}

/** The code of the error that something ends with; else what it gives. */
const failing = (open: OpenWorkbook, what: "undo" | "freeze"): Promise<unknown> =>
  open.addin.evaluate(async (name): Promise<unknown> => {
    try {
      return await (name === "undo"
        ? window.addin.undo()
        : window.addin.freezeFormulas("workbook"));
    } catch (error) {
      return (error as { code: string }).code;
    }
  }, what);

describe("an undo group of Excel", () => {
  it("is never opened: deleting and hiding sheets has no undo", async () => {
    const open = await opened(TABLE, { profile: "windows365" });
    await open.addin.evaluate(() => {
      const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
      (Excel as { run: unknown }).run = (...args: unknown[]): Promise<unknown> => {
        if ((args[0] as { mergeUndoGroup?: boolean }).mergeUndoGroup) throw new Error("a group");
        return run(...args);
      };
    });
    await open.evaluate();
    await open.type("E2", [["mine"]]);
    expect(await open.overwrite()).toMatchObject({ kind: "done", updated: true });
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await open.values("E2")).toEqual([["mine"]]);
  });
});

describe("a filtered list", () => {
  const filter = (open: OpenWorkbook, on: boolean): Promise<void> =>
    open.page.evaluate((filtered) => {
      const { workbook } = window.bookHost;
      const [table] = workbook.tables;
      if (table) table.isFiltered = filtered;
      else workbook.sheet("Partners").isFiltered = filtered;
      if (filtered) workbook.sheet("Partners").setRowsHidden([1], true);
    }, on);

  it.each([
    ["a table", TABLE],
    ["a plain range", PLAIN],
  ])("is not written to: %s", async (_, book) => {
    const open = await opened(book);
    await filter(open, true);
    const before = await wholeState(open);
    expect(await open.evaluate()).toEqual({ kind: "filtered", sheet: "Partners" });
    expect(await wholeState(open)).toEqual(before);
    await filter(open, false);
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
  });

  it("is not undone, frozen or taken back until all rows show", async () => {
    const open = await opened(TABLE);
    await open.addin.evaluate(() => window.addin.choose({ output: "formulas" }));
    await open.evaluate();
    await filter(open, true);
    const before = await wholeState(open);
    expect(await failing(open, "undo")).toBe("Filtered");
    expect(await failing(open, "freeze")).toBe("Filtered");
    expect(await wholeState(open)).toEqual(before);
    await filter(open, false);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
  });
});

describe("Ctrl+A, then freeze the selection", () => {
  it("never asks for the areas of the whole sheet", async () => {
    const open = await opened(onSheet({ A1: [["=PARTNER.RULES()"]] }), { profile: "windows365" });
    await open.select("1:1048576");
    const found = await open.addin.evaluate(() => window.addin.findLiveFormulas("selection"));
    expect(found).toMatchObject({ cells: 1 });
  });

  it("still takes several ranges", async () => {
    const open = await opened(onSheet({ A1: [["=PARTNER.A()", "=PARTNER.B()", "=PARTNER.C()"]] }));
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      workbook.select(workbook.activeSheet, rect("A1"), rect("C1"));
    });
    const found = await open.addin.evaluate(() => window.addin.findLiveFormulas("selection"));
    expect(found.places).toEqual([{ sheet: "Partners", cells: 2, addresses: "A1,C1" }]);
  });
});

describe("another workbook in front", () => {
  it.each<ProfileName>(["windows365", "mac365"])("is waited for: %s", async (profile) => {
    const open = await opened(PLAIN, { profile });
    await open.page.evaluate(() => {
      const { host } = window.bookHost;
      host.situation.inactive = true;
      let requests = 0;
      host.faults.beforeRequest = () => {
        // The user comes back in the meantime, and goes away again once the run writes.
        requests++;
        host.situation.inactive = requests < 8 || (requests > 25 && requests < 32);
        return undefined;
      };
    });
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2 });
  });
});

describe("a protected sheet", () => {
  it("is checked row by row although the region around a cell cannot be asked for", async () => {
    const open = await opened(onSheet({ B3: LIST }), { select: "B4" });
    await open.page.evaluate(() => {
      window.bookHost.workbook.sheet("Partners").isProtected = true;
    });
    expect(await open.check()).toMatchObject({ kind: "verdict", partner: "Contoso" });
    expect(await open.evaluate()).toEqual({ kind: "protected", sheet: "Partners" });
  });
});

describe("a protected structure", () => {
  const protect = (open: OpenWorkbook): Promise<void> =>
    open.page.evaluate(() => {
      window.bookHost.workbook.isStructureProtected = true;
    });

  it("refuses a run that needs a sheet before the first write", async () => {
    const open = await opened(PLAIN);
    await protect(open);
    const before = await wholeState(open);
    expect(await open.evaluate()).toEqual({ kind: "structureProtected", sheet: "Partners" });
    expect(await wholeState(open)).toEqual(before);
  });

  it("lets a run pass that needs none", async () => {
    const open = await opened(PLAIN);
    await open.addin.evaluate(() => window.addin.choose({ summary: false }));
    await protect(open);
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect(await open.evaluate()).toEqual({ kind: "structureProtected", sheet: "Partners" });
  });
});

describe("cells formatted as Text", () => {
  it.each<ProfileName>(["web", "windows365", "ltsc2021"])(
    "take live formulas all the same: %s",
    async (profile) => {
      const open = await opened(PLAIN, { profile });
      const asText = (address: string): Promise<void> =>
        open.page.evaluate((cells) => {
          const { workbook, rect } = window.bookHost;
          const { top, left, bottom, right } = rect(cells);
          const row = new Array<string>(right - left + 1).fill("@");
          const rows = Array.from({ length: bottom - top + 1 }, () => row);
          workbook.activeSheet.setNumberFormats({ top, left, bottom, right }, rows);
        }, address);
      await asText("E1:M9");
      await open.addin.evaluate(() => window.addin.choose({ output: "formulas", summary: false }));
      // Where a formula stayed a text, that text is the value as well.
      const calculated = async (): Promise<boolean> =>
        (await open.values("E2:J3")).flat().every((value) => value === 0);
      await open.evaluate();
      expect(await calculated()).toBe(true);
      await asText("E2:J3");
      const between = await open.state();
      expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
      expect(await calculated()).toBe(true);
      expect(await open.undo()).toMatchObject({ kind: "undone" });
      expect(await open.state()).toEqual(between);
    }
  );
});

describe("mixed formats of a header", () => {
  it("are left as they are, for null is nothing to write", async () => {
    const open = await opened(PLAIN);
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      const mixed = { fontColor: null, bold: null, italic: null, fillColor: null };
      workbook.activeSheet.setStyle(rect("D1"), mixed as unknown as { bold: boolean });
    });
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect(await open.undo()).toMatchObject({ kind: "undone" });
  });
});

describe("an entity as a value", () => {
  it.each<ProfileName>(["web", "windows365"])("is its text: %s", async (profile) => {
    const open = await opened(PLAIN, { profile });
    await open.page.evaluate(() => {
      const sheet = window.bookHost.workbook.sheet("Partners");
      sheet.setEntity(1, 0, "Contoso, Ltd.");
      sheet.setEntity(2, 1, "Developing");
    });
    expect(await open.check()).toMatchObject({ kind: "verdict", partner: "Contoso, Ltd." });
    expect(await open.evaluate()).toMatchObject({ kind: "done", problems: 0 });
    expect(await open.values("E3")).toEqual([["Gold"]]);
  });

  it("that shows an error stays one", async () => {
    const open = await opened(onSheet({ A1: [HEADER, ["Contoso", "#VALUE!", 1, 1]] }));
    expect(await open.check()).toMatchObject({ kind: "faults" });
  });
});

describe("a formula that shows nothing at the edge", () => {
  it("is frozen too", async () => {
    const open = await opened(onSheet({ A1: [["=PARTNER.A()", "=PARTNER.B()"]] }));
    await open.page.evaluate(() => {
      const sheet = window.bookHost.workbook.sheet("Partners");
      sheet.setContents(window.bookHost.rect("A1:A1"), [["=PARTNER.A()"]]);
      sheet.spill("=PARTNER.B()", window.bookHost.rect("B1:B2"), [[""], [""]]);
    });
    const found = await open.addin.evaluate(() => window.addin.findLiveFormulas("workbook"));
    expect(found.cells).toBe(3);
  });
});

describe("an error in a column that is too narrow", () => {
  it("stays the error when it is frozen", async () => {
    const book: Book = {
      ...onSheet({ A1: [["=PARTNER.A()"]] }),
      results: { "=PARTNER.A()": "#N/A" },
    };
    const open = await opened(book);
    await open.page.evaluate(() => {
      const sheet = window.bookHost.workbook.sheet("Partners");
      sheet.text = () => [["###"]];
    });
    await failing(open, "freeze");
    expect(await open.formulas("A1")).toEqual([["#N/A"]]);
  });
});

describe("a partner named like a number", () => {
  it("stays a text through summary and undo", async () => {
    const list = [HEADER, ["'2024", "Developed", 5, 0], ["'=1+1", "Developed", 6, 0]];
    const open = await opened(onSheet({ A1: list }));
    await open.evaluate();
    const first = await wholeState(open);
    await open.type("C2", [[90_000]]);
    await open.evaluate();
    await open.type("C2", [[5]]);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await wholeState(open)).toEqual(first);
  });

  it("or like a date, an amount, a share is that text in the list and in the summary", async () => {
    const names = ["1/1/2017", "$120", "12%", "1e3", "TRUE", "3-4", "+49 Partner", "@home"];
    const list = [HEADER, ...names.map((name) => [`'${name}`, "Developed", 14_000, 1])];
    const open = await opened(onSheet({ A1: list }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", problems: 0 });
    expect((await open.values("A2:A9")).flat()).toEqual(names);
    const summary = await open.page.evaluate(() => {
      const sheet = window.bookHost.workbook.sheets.find(({ name }) => name.includes("ummary"));
      const used = sheet?.usedRect(true);
      return sheet && used ? sheet.formulas(used).flat() : [];
    });
    expect(summary).toEqual(expect.arrayContaining(names));
  });
});

describe("a workbook that counts days from 1904", () => {
  it("sums the same 12 months, and writes dates that show the same days", async () => {
    const OFFSET = 1_462;
    const ledger = [
      LEDGER_HEADER,
      ["1001", "Contoso", AS_OF - 40 - OFFSET, 10_000],
      ["1001", "Contoso", AS_OF - 400 - OFFSET, 90_000],
    ];
    const open = await opened(sourceBook(ledger));
    await open.page.evaluate(() => {
      window.bookHost.workbook.date1904 = true;
    });
    await open.setUp((offer) => ({ ...joined(offer), summary: true }));
    const facts = { measures: [10_000] };
    expect(await open.check()).toMatchObject({ kind: "verdict", verdict: { facts } });
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 2 });
    expect(await open.values("F2")).toEqual([[5_000]]);
    const summary = await open.page.evaluate(() => {
      const sheet = window.bookHost.workbook.sheets.find(({ name }) => name.includes("ummary"));
      const used = sheet?.usedRect(true);
      return sheet && used ? sheet.values(used).flat() : [];
    });
    expect(summary).toContain(AS_OF - OFFSET);
    expect(summary).not.toContain(AS_OF);
  });

  it.each([
    [true, 1_462],
    [false, 0],
  ])("lets the functions know, and calculates them again: 1904 is %s", async (is1904, offset) => {
    const open = await opened(PLAIN);
    await open.page.evaluate((counts) => {
      const { host, workbook } = window.bookHost;
      workbook.date1904 = counts;
      window.batches = [];
      host.faults.beforeRequest = ({ batch }) => {
        window.batches.push(JSON.stringify(batch));
        return undefined;
      };
    }, is1904);
    expect(await open.addin.evaluate(() => window.addin.dateOffset())).toBe(offset);
    const batches = await open.page.evaluate(() => window.batches.join());
    expect(batches.includes('"Calculate"')).toBe(is1904);
  });
});

declare global {
  interface Window {
    batches: string[];
  }
}
