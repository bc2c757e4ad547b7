// What lasts of sheets and tables when a workbook is saved and opened again, in whatever Excel. Their ids do not
// (office-js-docs#297, OfficeDev/office-js#1390): a table is known by its name, and a sheet by a hidden name of its own,
// _PARTNER_sheet_k3f9x, which goes along when it is renamed, moved or copied.

const SHEET = "_PARTNER_sheet_";

/** A sheet as it is now. */
export interface LastingSheet {
  readonly id: string;
  readonly name: string;
  /** The hidden names by which it is known; a copy has those of its original too. */
  readonly keys: readonly string[];
  /** All names of its own, hidden ones included. */
  readonly names: readonly string[];
  readonly tables: readonly { readonly id: string; readonly name: string }[];
}

/** Asks for all sheets; to be read after the next sync. */
export function loadSheets(context: Excel.RequestContext): () => LastingSheet[] {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/names/items/name");
  const tables = context.workbook.tables.load("items/id,items/name,items/worksheet/id");
  return () =>
    sheets.items.map(({ id, name, names }) => {
      const own = names.items.map((item) => item.name);
      return {
        id,
        name,
        names: own,
        keys: own.filter((text) => text.startsWith(SHEET)).map((text) => text.slice(SHEET.length)),
        tables: tables.items
          .filter(({ worksheet }) => worksheet.id === id)
          .map((table) => ({ id: table.id, name: table.name })),
      };
    });
}

/** The key that one sheet alone bears. A sheet without one, as one that was copied, is given a new one. */
export function queueKey(
  context: Excel.RequestContext,
  sheets: readonly LastingSheet[],
  sheet: LastingSheet
): string {
  const own = sheet.keys.find((key) => bearers(sheets, key).length === 1);
  if (own !== undefined) return own;
  const key = Math.random().toString(36).slice(2, 10);
  const place = context.workbook.worksheets.getItem(sheet.id);
  place.names.add(SHEET + key, place.getRange("A1")).visible = false;
  return key;
}

export function bearers(sheets: readonly LastingSheet[], key: string): LastingSheet[] {
  return sheets.filter(({ keys }) => keys.includes(key));
}

/** The sheet that bears a key; of several the one of that name, else the first. */
export function sheetOfKey(
  sheets: readonly LastingSheet[],
  key: string,
  name: string
): LastingSheet | undefined {
  const found = bearers(sheets, key);
  return found.find((sheet) => sheet.name === name) ?? found[0];
}
