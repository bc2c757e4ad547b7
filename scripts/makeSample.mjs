/** Writes assets/sample-partners.xlsx: `node scripts/makeSample.mjs`, after something in scripts/sample has changed. */
import { writeFile } from "node:fs/promises";
import { makeSampleWorkbook } from "./sample/workbook.mjs";

await writeFile(
  new URL("../assets/sample-partners.xlsx", import.meta.url),
  await makeSampleWorkbook()
);
