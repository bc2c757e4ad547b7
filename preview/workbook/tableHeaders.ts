import { rect } from "./rects";
import type { SheetStore, TableRecord } from "./WorkbookStore";

/** Gives a table's blank or repeated header cells names of their own, as Excel does. */
export function tableHeaders(sheet: SheetStore, table: Pick<TableRecord, "rect">): void {
  const row = rect(table.rect.top, table.rect.left, table.rect.top, table.rect.right);
  const [headers = []] = sheet.values(row);
  const taken = new Set(headers.map((header) => String(header).toLowerCase()));
  const seen = new Set<string>();
  headers.forEach((header, index) => {
    const text = String(header);
    const name = text !== "" && !seen.has(text.toLowerCase()) ? text : freeName(text, taken);
    seen.add(name.toLowerCase());
    taken.add(name.toLowerCase());
    if (name !== header) {
      sheet.setContents(rect(row.top, row.left + index), [[`'${name}`]]);
    }
  });
}

function freeName(text: string, taken: ReadonlySet<string>): string {
  const stem = text === "" ? "Column" : text;
  for (let number = text === "" ? 1 : 2; ; number++) {
    const name = stem + String(number);
    if (!taken.has(name.toLowerCase())) {
      return name;
    }
  }
}
