import { readHiddenNames, type HiddenName } from "../excel/hiddenNames";
import { outputKey, type OutputKey } from "./outputColumns";

// The add-in knows its own columns of an earlier run by hidden names of the sheet, never by their headers.
// Excel keeps names on their cells when columns are moved, inserted or renamed. A name such as
// _PARTNER_tier_1 refers to the cells written, header included; _PARTNER_list_1 to the header of the list's
// consumption column, so that several lists on a sheet are told apart.

/** The list that a group of columns belongs to, or one of the columns. */
export type OwnKey = OutputKey | "list";

const PREFIX = "_PARTNER_";

export function ownName(key: OwnKey, number: number): string {
  return `${PREFIX}${key}_${String(number)}`;
}

/** What a name of the workbook says, where it is the add-in's. Excel does not tell names apart by case. */
export function parseOwnName(
  name: string
): { readonly key: OwnKey; readonly number: number } | undefined {
  const [, text = "", number] = /^_PARTNER_([a-z0-9.]+)_(\d+)$/i.exec(name) ?? [];
  const key = text.toLowerCase() === "list" ? "list" : outputKey(text);
  return key === undefined ? undefined : { key, number: Number(number) };
}

/** Reads the add-in's hidden names of a sheet. */
export function readOwnNames(
  context: Excel.RequestContext,
  sheetId: string
): Promise<HiddenName[]> {
  return readHiddenNames(context, sheetId, (name) => parseOwnName(name) !== undefined);
}
