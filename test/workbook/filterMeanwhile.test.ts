import { describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, onSheet } from "./support/partners";
import { wholeState } from "./support/strike";

// A filter that somebody sets while the add-in is at work: Excel then puts arrays into other rows.

const workbooks = Workbooks.ofFile();

const BOOKS = [
  ["a table", onSheet({ A1: LIST }, ["A1:D3"])],
  ["a plain range", onSheet({ A1: LIST })],
] as const;

/** Sets a filter just before the request that writes contents for the nth time; gives how to lift it. */
async function filterBefore(open: OpenWorkbook, write: number): Promise<() => Promise<void>> {
  await open.page.evaluate((nth) => {
    const { host, workbook } = window.bookHost;
    let writes = 0;
    window.filter = (on) => {
      const [table] = workbook.tables;
      (table ?? workbook.sheet("Partners")).isFiltered = on;
      workbook.sheet("Partners").setRowsHidden([1], on);
    };
    host.faults.beforeRequest = ({ batch: { Actions } }) => {
      const noted = [...workbook.settings.keys()].some((key) => key.startsWith("PARTNER.run."));
      const writesCells = Actions.some(
        ({ ActionType, Name = "" }) => ActionType === 4 && /^(Values|Formulas)$/.test(Name)
      );
      if (noted && writesCells && ++writes === nth) window.filter(true);
      return undefined;
    };
  }, write);
  return () => open.page.evaluate(() => window.filter(false));
}

declare global {
  interface Window {
    filter(on: boolean): void;
  }
}

/** The kind of answer, or the code of the error. */
const outcome = (open: OpenWorkbook, work: "evaluate" | "undo" | "freeze"): Promise<unknown> =>
  open.addin.evaluate((what) => {
    const works = {
      evaluate: () => window.addin.evaluate("en").then(({ kind }) => kind),
      undo: () => window.addin.undo().then(({ kind }) => kind),
      freeze: () => window.addin.freezeFormulas("workbook").then(() => "frozen"),
    };
    return works[what]().catch((error: { code: string }) => error.code);
  }, work);

/** A list whose own columns stand in two blocks, so that two requests write to them. */
async function evaluated(
  book: Book,
  output: "values" | "formulas"
): Promise<{ open: OpenWorkbook; before: unknown }> {
  const open = await workbooks.open(book, "windows365");
  await open.select("A2");
  await open.addin.evaluate((mode) => window.addin.choose({ output: mode }), output);
  await open.evaluate();
  await open.page.evaluate(() => window.bookHost.workbook.sheet("Partners").insertColumns(6, 1));
  await open.type("C2", [[90_000]]);
  return { open, before: await wholeState(open) };
}

describe.each(BOOKS)("a filter set while %s is written", (_, book) => {
  it.each([
    ["values", 1],
    ["formulas", 2],
  ] as const)("%s, before request %i: all is put back once it is lifted", async (output, write) => {
    const { open, before } = await evaluated(book, output);
    const lift = await filterBefore(open, write);
    expect(await outcome(open, "evaluate")).toBe("FilteredMeanwhile");
    // While rows are hidden nothing more is tried.
    expect(await outcome(open, "undo")).toBe("Filtered");
    expect(await outcome(open, "evaluate")).toBe("filtered");
    await lift();
    expect(await outcome(open, "undo")).toBe("undone");
    expect(await wholeState(open)).toEqual(before);
    expect(await outcome(open, "evaluate")).toBe("done");
  });

  it("is put back by whoever opens the add-in next", async () => {
    const { open, before } = await evaluated(book, "values");
    const lift = await filterBefore(open, 1);
    expect(await outcome(open, "evaluate")).toBe("FilteredMeanwhile");
    const again = await workbooks.reopen();
    await lift();
    expect(await again.addin.evaluate(() => window.addin.recover())).toBe(true);
    expect(await wholeState(again)).toEqual(before);
  });
});

describe("a filter set while", () => {
  it("a new list is written is no sign that somebody wrote there", async () => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.select("A2");
    const before = await wholeState(open);
    const lift = await filterBefore(open, 2);
    expect(await outcome(open, "evaluate")).toBe("FilteredMeanwhile");
    await lift();
    // The next run first takes the other back: it must not take the moved values for somebody's.
    expect(await outcome(open, "evaluate")).toBe("done");
    expect(await outcome(open, "undo")).toBe("undone");
    expect(await wholeState(open)).toEqual(before);
  });

  it.each(["undo", "freeze"] as const)(
    "%s writes: all is there once it is lifted",
    async (work) => {
      const { open, before } = await evaluated(BOOKS[0][1], "formulas");
      if (work === "undo") await open.evaluate();
      const lift = await filterBefore(open, 1);
      expect(await outcome(open, work)).toBe("FilteredMeanwhile");
      await lift();
      if (work === "undo") expect(await outcome(open, work)).toBe("undone");
      else expect(await open.addin.evaluate(() => window.addin.recover())).toBe(true);
      expect(await wholeState(open)).toEqual(before);
    }
  );

  it("undo writes: whoever opens the add-in next ends the undo", async () => {
    const { open } = await evaluated(BOOKS[1][1], "values");
    await open.addin.evaluate(() => window.addin.choose({ summary: false }));
    await open.type("F3:H3", [["mine", "", "mine too"]]);
    const typed = await open.formulas("A1:K3");
    await open.evaluate();
    // The first request fills the backup.
    const lift = await filterBefore(open, 2);
    expect(await outcome(open, "undo")).toBe("FilteredMeanwhile");
    const again = await workbooks.reopen();
    await lift();
    expect(await again.addin.evaluate(() => window.addin.recover())).toBe(true);
    expect(await again.formulas("A1:K3")).toEqual(typed);
  });

  it("its cells are copied to the backup: nothing was written", async () => {
    const { open, before } = await evaluated(BOOKS[1][1], "values");
    await open.page.evaluate(() => {
      const { host, workbook } = window.bookHost;
      host.faults.beforeRequest = ({ batch }) => {
        if (JSON.stringify(batch).includes("CopyFrom"))
          workbook.sheet("Partners").isFiltered = true;
        return undefined;
      };
    });
    expect(await outcome(open, "evaluate")).toBe("filtered");
    await open.page.evaluate(() => {
      window.bookHost.host.faults.beforeRequest = () => undefined;
      window.bookHost.workbook.sheet("Partners").isFiltered = false;
    });
    expect(await wholeState(open)).toEqual(before);
  });
});

describe("a filter set between a question and its answer", () => {
  it.each(["web", "oldest"] as const)("is met before the first write: %s", async (profile) => {
    const [header = [], contoso = []] = LIST;
    const open = await workbooks.open(
      onSheet({ A1: [header, [...contoso.slice(0, 1), "Germany", ...contoso.slice(2)]] }),
      profile
    );
    await open.select("A2");
    expect(await outcome(open, "evaluate")).toBe("questions");
    await open.setUp(({ setup }) => ({
      answers: { ...setup.answers, market: { germany: "Developed" } },
    }));
    const before = await wholeState(open);
    await open.page.evaluate(() => {
      window.bookHost.workbook.sheet("Partners").isFiltered = true;
    });
    expect(await outcome(open, "evaluate")).toBe("filtered");
    expect(await wholeState(open)).toEqual(before);
  });
});
