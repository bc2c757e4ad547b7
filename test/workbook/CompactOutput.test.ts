import { expect, it } from "vitest";
import { cloudPlatform } from "../../src/rules";
import { outputColumns } from "../../src/workbook/list/outputColumns";
import { CompactOutput } from "../../src/workbook/evaluate/CompactOutput";
import type { OutputCell } from "../../src/workbook/evaluate/outputRows";

const rowOf = (i: number): OutputCell[] =>
  i % 7 === 3
    ? ["", "", "", "", "", ""]
    : [
        ["Gold", "Silver", "None"][i % 3] ?? "",
        i % 3 === 0 ? "" : "Gold",
        i % 5 === 0 ? "" : i / 100,
        i % 2,
        i % 2 === 0 ? "" : "1 more person: 70-532",
        i % 4 === 0 ? "" : `Note ${String(i)} – über ${"x".repeat(i % 50)}`,
      ];

it.each([0, 1, 4095, 4096, 4097, 10_000])("keeps %i rows as they are", (rows) => {
  const output = new CompactOutput(outputColumns(cloudPlatform));
  for (let i = 0; i < rows; i++) output.add(rowOf(i));
  expect(output.length).toBe(rows);
  for (let i = 0; i < rows; i++) expect(output.at(i)).toEqual(rowOf(i));
  expect(output.at(rows)).toBeUndefined();
});
