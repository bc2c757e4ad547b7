// `npm run bench:bulk`: whole workbooks, evaluated by the code that ships, on the real Office.js in a browser, against
// the same reads and writes without evaluation. `--rows N` sets the size, `--json` prints one object.

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withTypeScript } from "./loadTs.mjs";

const FULL_SHEET = 1_048_575;

const { values } = parseArgs({
  options: { rows: { type: "string", default: String(FULL_SHEET) }, json: { type: "boolean" } },
});
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1 || rows > FULL_SHEET)
  throw new RangeError(`--rows takes a whole number from 1 to ${FULL_SHEET}.`);

const { measures, table } = await withTypeScript(
  fileURLToPath(new URL("bulk/run.ts", import.meta.url)),
  ({ measureBulk }) => measureBulk(rows)
);
if (values.json) console.log(JSON.stringify(measures));
else console.table(table);
if (rows === FULL_SHEET && table.some(({ holds }) => !holds)) process.exitCode = 1;
