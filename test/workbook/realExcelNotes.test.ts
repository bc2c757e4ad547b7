import { describe, expect, it } from "vitest";
import { Workbooks } from "./support/openWorkbook";
import { HEADER, LIST, onSheet } from "./support/partners";
import type {} from "./support/strike";

// The note that a run leaves in the settings, in an Excel that limits them and brings deleted ones back.

const workbooks = Workbooks.ofFile();

declare global {
  interface Window {
    notes: (readonly [key: string, value: unknown][])[];
    bringBack(): void;
  }
}

describe("the settings of an add-in hold about 1 MB", () => {
  it("so long notes stand on a sheet of their own, and are read there", async () => {
    const ROWS = 400;
    const rows = Array.from({ length: ROWS }, (_, i) => [`P${String(i)}`, "Developed", i, 1]);
    const open = await workbooks.open(onSheet({ A1: [HEADER, ...rows] }));
    // Each cell has a format to put back.
    const formats = (): Promise<unknown> =>
      open.page.evaluate(
        (address) => {
          const { workbook, rect } = window.bookHost;
          return workbook.activeSheet.numberFormats(rect(address)).join();
        },
        `E2:E${String(ROWS + 1)}`
      );
    await open.page.evaluate((count) => {
      const { host, workbook } = window.bookHost;
      const { activeSheet } = workbook;
      const cells = { top: 1, left: 4, bottom: count, right: 4 };
      activeSheet.setNumberFormats(
        cells,
        Array.from({ length: count }, (_, i) => [i % 2 === 0 ? "0.0" : "0.00"])
      );
      window.notes = [];
      window.struck = new Promise((resolve) => {
        host.faults.beforeRequest = ({ batch }) => {
          window.notes.push([...workbook.settings]);
          if (!JSON.stringify(batch).includes('"NumberFormat"')) return undefined;
          if (![...workbook.settings.keys()].some((key) => key.startsWith("PARTNER.run.")))
            return undefined;
          resolve("closed");
          return "closeAfter";
        };
      });
    }, ROWS);
    const before = await formats();
    await open.select("A2");
    void open.addin.evaluate(() => window.addin.evaluate("en")).catch(() => undefined);
    await open.page.evaluate(() => window.struck);
    const longest = await open.page.evaluate(() =>
      Math.max(...window.notes.map((settings) => JSON.stringify(settings).length))
    );
    expect(longest).toBeLessThan(10_000);
    expect(await formats()).not.toBe(before);
    const again = await workbooks.reopen();
    expect(await again.addin.evaluate(() => window.addin.recover())).toBe(true);
    expect(await formats()).toBe(before);
  });
});

describe("a note that Ctrl+Z brought back", () => {
  it.each([
    ["alone: it belongs to no sheet", false, { kind: "done" }, ""],
    [
      "with the sheet's mark: what was typed since stays",
      true,
      { address: "E2:J3" },
      "my own note",
    ],
  ])("%s", async (_, withMark, told, typed) => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.select("A2");
    // The settings and marks as they are while the run writes.
    await open.page.evaluate((marked) => {
      const { host, workbook } = window.bookHost;
      host.faults.beforeRequest = () => {
        const notes = [...workbook.settings].filter(([key]) => /^PARTNER\.(run|beat)/.test(key));
        if (notes.length === 0) return undefined;
        const marks = workbook.names.filter(({ name }) => name.startsWith("_PARTNER_run_"));
        window.bringBack = () => {
          for (const [key, value] of notes) workbook.settings.set(key, value);
          for (const { name, scope, target } of marked ? marks : [])
            if (target) workbook.addName(name, scope, target).visible = false;
        };
        return undefined;
      };
    }, withMark);
    await open.evaluate();
    await open.type("G2", [["my own note"]]);
    await open.page.evaluate(() => {
      window.bookHost.host.faults.beforeRequest = () => undefined;
      window.bringBack();
    });
    const ended = await open.addin.evaluate(() =>
      window.addin.evaluate("en").catch(({ address }: { address: string }) => ({ address }))
    );
    expect(ended).toMatchObject(told);
    expect(await open.values("A2:A3")).toEqual([["Contoso"], ["Fabrikam"]]);
    // A run that is done has updated its own columns.
    if (typed !== "") expect(await open.values("G2")).toEqual([[typed]]);
    const left = await open.page.evaluate(() => [...window.bookHost.workbook.settings.keys()]);
    expect(left.filter((key) => /^PARTNER\.(run|beat)/.test(key))).toEqual([]);
  });
});
