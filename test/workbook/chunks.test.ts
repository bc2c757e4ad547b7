import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bytesOfRow,
  CHUNK_BYTES,
  CHUNK_ROWS,
  cutByBytes,
  ReadingPace,
} from "../../src/workbook/excel/chunks";

/** What a grid takes in a message: JSON inside JSON, in UTF-8. */
const messageBytes = (grid: unknown): number =>
  Buffer.byteLength(JSON.stringify(JSON.stringify(grid)));

describe("cutByBytes", () => {
  it("leaves no row out and cuts none", () => {
    const rows = fc.array(
      fc.array(fc.oneof(fc.string(), fc.double()), { minLength: 1, maxLength: 6 }),
      { maxLength: 60 }
    );
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 10 }),
        (grid, bytes, most) => {
          const chunks = cutByBytes(grid, bytes, most);
          expect(chunks.flatMap(({ start, end }) => grid.slice(start, end))).toEqual(grid);
          for (const { start, end } of chunks) {
            expect(end - start).toBeLessThanOrEqual(most);
            const size = grid.slice(start, end).reduce((sum, row) => sum + bytesOfRow(row), 0);
            expect(end - start === 1 || size <= bytes).toBe(true);
          }
        }
      )
    );
  });

  it.each([
    ["latin", "x".repeat(300)],
    ["umlauts", "ü".repeat(300)],
    ["Chinese", "伙".repeat(300)],
    ["emoji", "🙂".repeat(150)],
    ["quotation marks", '"'.repeat(300)],
    ["line breaks", "\n".repeat(300)],
  ])("stays under 5 MB a message: %s", (_, text) => {
    const grid = Array.from({ length: 20_000 }, () => ["Gold", text, 1.5]);
    const sizes = cutByBytes(grid).map(({ start, end }) => messageBytes(grid.slice(start, end)));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  });

  it.each([
    [0, 0],
    [1, 1],
    [CHUNK_ROWS, 1],
    [CHUNK_ROWS + 1, 2],
  ])("%i small rows make %i chunks", (rows, chunks) => {
    expect(cutByBytes(Array.from({ length: rows }, () => [1]))).toHaveLength(chunks);
  });
});

describe("ReadingPace", () => {
  it("begins with a sample", () => {
    expect(new ReadingPace().rows).toBe(ReadingPace.SAMPLE_ROWS);
  });

  it.each([
    ["small rows", 200, 200 * 40, CHUNK_ROWS],
    ["large rows", 200, 200 * 100_000, CHUNK_BYTES / 100_000],
    ["rows as large as cells can be", 200, 200 * CHUNK_BYTES * 2, 1],
  ])("%s", (_, rows, bytes, next) => {
    const pace = new ReadingPace();
    pace.saw(rows, bytes);
    expect(pace.rows).toBe(next);
  });

  it("goes by the largest rows seen", () => {
    const pace = new ReadingPace();
    pace.saw(100, 100 * 20_000);
    pace.saw(100, 100 * 40);
    expect(pace.rows).toBe(CHUNK_BYTES / 20_000);
  });

  it("halves what was too large until a single row is", () => {
    const pace = new ReadingPace();
    const tried: number[] = [];
    do tried.push(pace.rows);
    while (pace.tooLarge(pace.rows));
    expect(tried).toEqual([200, 100, 50, 25, 12, 6, 3, 1]);
  });
});
