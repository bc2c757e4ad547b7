import { describe, expect, it } from "vitest";
import { PROFILE_NAMES, PROFILES, type ProfileName } from "../../preview/host/profiles";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { CONTOSO_OUT, FABRIKAM_OUT, LIST, onSheet } from "./support/partners";
import { wholeState } from "./support/strike";

// The way through the add-in in every Excel that the host can be.

const workbooks = Workbooks.ofFile();

const BOOKS: readonly (readonly [string, Book])[] = [
  ["a plain range", onSheet({ A1: LIST })],
  ["a table", onSheet({ A1: LIST }, ["A1:D3"])],
];

const choose = (open: OpenWorkbook, output: "values" | "formulas"): Promise<void> =>
  open.addin.evaluate((mode) => window.addin.choose({ output: mode }), output);

describe.each(PROFILE_NAMES)("in %s", (profile: ProfileName) => {
  async function opened(book: Book): Promise<OpenWorkbook> {
    const open = await workbooks.open(book, profile);
    await open.select("A2");
    return open;
  }

  it("the host says what it is", async () => {
    const open = await opened(onSheet({ A1: LIST }));
    const says = await open.addin.evaluate(() => ({
      version: Office.context.diagnostics.version,
      newest: ["1.11", "1.12", "1.13", "1.14", "1.15"].filter((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version)
      ),
      dataTypes: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4"),
    }));
    const { version, requirementSets } = PROFILES[profile];
    const [, minor = 0] = (requirementSets["ExcelApi"] ?? "").split(".").map(Number);
    expect(says.version).toBe(version);
    expect(says.newest.length).toBe(Math.min(minor, 15) - 10);
    expect(says.dataTypes).toBe(requirementSets["CustomFunctionsRuntime"] === "1.5");
  });

  it.each(BOOKS)("a row of %s is checked", async (_, book) => {
    const open = await opened(book);
    expect(await open.check()).toMatchObject({ kind: "verdict", partner: "Contoso" });
    await open.addin.evaluate(() => window.addin.watch());
    // Made, then made anew.
    for (let time = 0; time < 2; time++) {
      await open.select("A2", "Partners");
      const shown = await open.addin.evaluate(() => window.addin.showEvidence("en"));
      expect(shown).toEqual({ kind: "shown", sheet: "Partner evidence" });
    }
    expect(await open.values("A2:B2")).toEqual([["Partner", "Contoso"]]);
    await open.addin.evaluate(() => window.addin.unwatch());
  });

  it.each(BOOKS)("%s is evaluated twice, then undone twice over", async (_, book) => {
    const open = await opened(book);
    const untouched = await wholeState(open);
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J3", rows: 2 });
    const rows = (await open.values("E2:J3")).map((row) => row.slice(0, 5));
    expect(rows).toEqual([CONTOSO_OUT, FABRIKAM_OUT]);
    const first = await wholeState(open);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    // Excel before ExcelApi 1.13 cannot shrink a table: there it was not grown either.
    expect(await wholeState(open)).toEqual(untouched);
    await open.evaluate();
    expect(await wholeState(open)).toEqual(first);
    await open.type("C2", [[90_000]]);
    await open.type("H3", [["mine"]]);
    const edited = await wholeState(open);
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await wholeState(open)).toEqual(edited);
  });

  it.each(BOOKS)("%s gets live formulas and values in turn, exceptions kept", async (_, book) => {
    const open = await opened(book);
    await choose(open, "formulas");
    await open.evaluate();
    const formulas = await open.formulas("E2:J3");
    expect(formulas.flat().every((cell) => String(cell).startsWith("="))).toBe(true);
    await open.type("E3", [["mine"]]);
    await open.type("F2", [["=1+1"]]);
    const typed = await wholeState(open);
    await choose(open, "values");
    expect(await open.evaluate()).toMatchObject({ kind: "overridden", cells: ["E3"] });
    await open.overwrite();
    expect((await open.values("E2:E3")).flat()).toEqual(["Silver", "Gold"]);
    expect(await open.undo()).toMatchObject({ kind: "undone" });
    expect(await wholeState(open)).toEqual(typed);
    await choose(open, "formulas");
    await open.overwrite();
    expect(await open.formulas("E2:J3")).toEqual(formulas);
  });

  it.each(BOOKS)("live formulas in %s are frozen", async (_, book) => {
    const open = await opened(book);
    await choose(open, "formulas");
    await open.evaluate();
    const cells = await open.addin.evaluate(() => window.addin.freezeFormulas("workbook"));
    expect(cells).toBe(10);
    const left = await open.addin.evaluate(() => window.addin.findLiveFormulas("workbook"));
    expect(left.cells).toBe(0);
  });

  it.each(BOOKS)("what was chosen for %s is known in the file opened again", async (_, book) => {
    const open = await opened(book);
    await choose(open, "formulas");
    const again = await workbooks.reopenIn(profile);
    expect(await again.describe()).toMatchObject({
      remembered: true,
      setup: { output: "formulas" },
    });
  });

  it.each(BOOKS)("a run on %s is recovered in the file opened again", async (_, book) => {
    const open = await opened(book);
    const before = await wholeState(open);
    await open.page.evaluate(() => {
      const { host, workbook } = window.bookHost;
      window.struck = new Promise((resolve) => {
        host.faults.beforeRequest = ({ batch }) => {
          const noted = [...workbook.settings.keys()].some((key) => key.startsWith("PARTNER.run."));
          if (!noted || !JSON.stringify(batch).includes('"Values"')) return undefined;
          resolve("closed");
          return "closeAfter";
        };
      });
    });
    void open.addin.evaluate(() => window.addin.evaluate("en")).catch(() => undefined);
    await open.page.evaluate(() => window.struck);
    const again = await workbooks.reopenIn(profile);
    expect(await wholeState(again)).not.toEqual(before);
    expect(await again.addin.evaluate(() => window.addin.recover())).toBe(true);
    expect(await wholeState(again)).toEqual(before);
    await again.select("A2", "Partners");
    expect(await again.evaluate()).toMatchObject({ kind: "done", updated: false });
  });
});

describe("in the oldest Excel", () => {
  it("a member beyond its sets fails by name", async () => {
    const open = await workbooks.open(onSheet({ A1: LIST }, ["A1:D3"]), "oldest");
    const error = await open.addin.evaluate(() =>
      Excel.run((context) => {
        context.workbook.tables.getItem("Table1").resize("A1:E3");
        return context.sync();
      }).catch((refusal: { code: string; message: string }) => [refusal.code, refusal.message])
    );
    expect(error).toEqual(["ApiNotFound", expect.stringContaining("Table.resize")]);
  });
});
