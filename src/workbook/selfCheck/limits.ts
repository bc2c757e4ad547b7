import { readInPieces } from "../excel/readInPieces";
import { rangeAt } from "../excel/inExcel";
import { otherThan, type Check } from "./Check";

/** Characters of a cell, and how many such cells: 6 MB, above the 5 MB that Excel on the web answers at once. */
const LENGTH = 30_000;
const ROWS = 10;
const COLUMNS = 20;

/** What the manifest demands. */
const FLOOR = [
  ["ExcelApi", "1.11"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
] as const;

/** Versions asked for; there are none as high as the last. */
const MOST = 40;

/** The newest version of each requirement set of the add-in, as "ExcelApi 1.20"; sets that are missing are left out. */
export function requirementSets(): string[] {
  const { requirements } = Office.context;
  return FLOOR.flatMap(([set]) => {
    for (let minor = MOST; minor > 0; minor--)
      if (requirements.isSetSupported(set, `1.${String(minor)}`))
        return [`${set} 1.${String(minor)}`];
    return [];
  });
}

/** How much Excel can, and how much of it at once. */
export const limitChecks = {
  async largeRead({ context, sheetId, cells, rect, tell }) {
    const range = cells(ROWS, COLUMNS);
    // Office.js applies a single value to every cell; its types know grids only.
    range.formulas = `=REPT("x",${String(LENGTH)})` as unknown as string[][];
    await context.sync();
    const block = rect(ROWS, COLUMNS);
    const start = performance.now();
    let characters = 0;
    const pieces = readInPieces(block.top, block.bottom, {
      async read(reading, top, rows): Promise<readonly (readonly unknown[])[]> {
        const piece = rangeAt(reading, sheetId, { ...block, top, bottom: top + rows - 1 });
        piece.load("values");
        await reading.sync();
        return piece.values;
      },
      bytes: (values) => values.flat().reduce<number>((sum, cell) => sum + String(cell).length, 0),
    });
    for await (const { answer } of pieces)
      for (const cell of answer.flat()) characters += String(cell).length;
    const seconds = (performance.now() - start) / 1_000;
    range.clear();
    await context.sync();
    tell(`${(characters / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s`);
    return otherThan(characters, LENGTH * ROWS * COLUMNS);
  },
  sets() {
    const { requirements } = Office.context;
    const missing = FLOOR.filter(([set, version]) => !requirements.isSetSupported(set, version));
    return Promise.resolve(otherThan(missing, []));
  },
} satisfies Record<string, Check>;
