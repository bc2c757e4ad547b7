/** The three sheets of the sample as hucre writes them: columns, formats, header style, frozen panes. */
import { LOOKUP_FAILED } from "./partners.mjs";

const TITLE = "Cloud Platform competency: partners, 12 months to July 2017";
const BLUE = { rgb: "0F6CBD" };
const US_DOLLARS = "#,##0.00;[Red]-#,##0.00";

const RIGHT = { horizontal: "right", vertical: "center" };
/** For text that stands right of numbers, so that the two do not run together. */
const INDENTED = { horizontal: "left", indent: 1, vertical: "center" };

const PARTNERS_COLUMNS = [
  { header: "Partner", width: 30 },
  { header: "Country", width: 24 },
  { header: "Market", width: 19 },
  { header: "Consumption (US$)", width: 23, numFmt: US_DOLLARS, alignment: RIGHT },
  { header: "People", width: 46, alignment: INDENTED },
];
const LEDGER_COLUMNS = [
  { header: "MPN ID", width: 11, alignment: RIGHT },
  { header: "Partner", width: 30, alignment: INDENTED },
  { header: "Month", width: 12, numFmt: "mmm yyyy", alignment: RIGHT },
  { header: "Subscription", width: 20, alignment: INDENTED },
  { header: "Service", width: 18 },
  { header: "Amount", width: 15, numFmt: US_DOLLARS, alignment: RIGHT },
  { header: "Association", width: 16, alignment: INDENTED },
];
const CREDENTIALS_COLUMNS = [
  { header: "Partner", width: 30 },
  { header: "First name", width: 16 },
  { header: "Last name", width: 22 },
  { header: "Credential", width: 60 },
  { header: "Date", width: 13, numFmt: "yyyy-mm-dd", alignment: RIGHT },
  { header: "Status", width: 18, alignment: INDENTED },
  { header: "Expires", width: 13, numFmt: "yyyy-mm-dd", alignment: RIGHT },
];

const TITLE_STYLE = {
  font: { bold: true, size: 16, color: BLUE },
  alignment: { horizontal: "left", vertical: "center" },
};
const HEADER_STYLE = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: BLUE },
};

const headerCells = (row, columns) =>
  columns.map(({ header, alignment = { vertical: "center" } }, column) => [
    `${row},${column}`,
    { value: header, type: "string", style: { ...HEADER_STYLE, alignment } },
  ]);

/** A list under its header, with what stands above the header. */
const listSheet = (name, columns, body, above = []) => {
  const headerRow = above.length;
  const rows = [...above, columns.map(({ header }) => header), ...body];
  const lastColumn = String.fromCharCode(64 + columns.length);
  return {
    name,
    columns: columns.map(({ width, numFmt, alignment }) => ({
      width,
      numFmt,
      style: alignment && { alignment },
    })),
    rows,
    cells: new Map(headerCells(headerRow, columns)),
    rowDefs: new Map([[headerRow, { height: 20 }]]),
    freezePane: { rows: headerRow + 1 },
    autoFilter: { range: `A${headerRow + 1}:${lastColumn}${rows.length}` },
  };
};

const partnersSheet = (partners) => {
  const body = partners.map((row) => row.map((value) => (value === "" ? null : value)));
  const sheet = listSheet("Partners", PARTNERS_COLUMNS, body, [[TITLE]]);
  sheet.cells.set("0,0", { value: TITLE, type: "string", style: TITLE_STYLE });
  for (const [row, values] of sheet.rows.entries()) {
    const column = values.indexOf(LOOKUP_FAILED);
    if (column < 0) continue;
    sheet.cells.set(`${row},${column}`, {
      value: LOOKUP_FAILED,
      type: "error",
      style: { alignment: RIGHT },
    });
  }
  sheet.rowDefs.set(0, { height: 30 });
  return {
    ...sheet,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: PARTNERS_COLUMNS.length - 1 }],
    view: { tabColor: BLUE },
  };
};

export const makeSheets = ({ partners, ledger, credentials }) => [
  partnersSheet(partners),
  listSheet("Azure usage", LEDGER_COLUMNS, ledger),
  listSheet("Credentials", CREDENTIALS_COLUMNS, credentials),
];
