import type { Language } from "../../words";
import { WHOLE_DOLLARS } from "../excel/numberFormats";

/** One column that a bulk evaluation writes. */
export interface OutputColumn {
  readonly key: OutputKey;
  readonly headers: Readonly<Record<Language, string>>;
  readonly numberFormat: string;
  /** In points; left out, the column is as wide as its contents. */
  readonly width?: number;
}

export type OutputKey =
  "tier" | "nextTier" | "consumptionGap" | "peopleGap" | "missingExams" | "notes";

/** In the order in which they are appended to a list. */
export const OUTPUT_COLUMNS: readonly OutputColumn[] = [
  { key: "tier", headers: { en: "Tier", de: "Stufe" }, numberFormat: "General" },
  { key: "nextTier", headers: { en: "Next tier", de: "Nächste Stufe" }, numberFormat: "General" },
  {
    key: "consumptionGap",
    headers: { en: "Consumption gap", de: "Fehlende Nutzung" },
    numberFormat: WHOLE_DOLLARS,
  },
  { key: "peopleGap", headers: { en: "People gap", de: "Fehlende Personen" }, numberFormat: "0" },
  {
    key: "missingExams",
    headers: { en: "Missing exams", de: "Fehlende Prüfungen" },
    numberFormat: "General",
    width: 240,
  },
  { key: "notes", headers: { en: "Notes", de: "Hinweise" }, numberFormat: "General", width: 360 },
];

export function columnOf(key: OutputKey): OutputColumn {
  const column = OUTPUT_COLUMNS.find((one) => one.key === key);
  if (!column) throw new RangeError(`No output column ${key}.`);
  return column;
}

/** Whether a header is one that the add-in writes, in any of its languages, so that it may change it. */
export function isOurHeader(key: OutputKey, text: string): boolean {
  return Object.values(columnOf(key).headers).includes(text);
}

/** A header that no other column of the list bears: in a table Excel would rename it. */
export function freeHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((text) => text.trim().toLowerCase()));
  let header = wanted;
  for (let i = 2; used.has(header.toLowerCase()); i++) header = `${wanted} ${String(i)}`;
  return header;
}
