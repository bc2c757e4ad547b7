import type { Measure, RuleBook } from "../../rules";
import { comparableHeader } from "../../rules/headers";
import { wordsFor, type Language } from "../../words";
import { WHOLE_DOLLARS } from "../excel/numberFormats";

/** One column that a bulk evaluation writes. */
export interface OutputColumn {
  readonly key: OutputKey;
  readonly headers: Readonly<Record<Language, string>>;
  readonly numberFormat: string;
  /** In points; left out, the column is as wide as its contents. */
  readonly width?: number;
}

/** The gap of a measure: what it is known by outlasts other rules, and rules in another order. */
export type GapKey = "consumptionGap" | `gap.${string}`;
type PlainKey = "tier" | "nextTier" | "peopleGap" | "missingExams" | "notes";
export type OutputKey = PlainKey | GapKey;

const PLAIN_KEYS: readonly PlainKey[] = ["tier", "nextTier", "peopleGap", "missingExams", "notes"];
const LANGUAGES: readonly Language[] = ["en", "de"];

const outputs = new WeakMap<RuleBook, readonly OutputColumn[]>();

/** What is written for some rules, in the order in which it is appended to a list. */
export function outputColumns(rules: RuleBook): readonly OutputColumn[] {
  let columns = outputs.get(rules);
  if (!columns) outputs.set(rules, (columns = columnsFor(rules)));
  return columns;
}

function columnsFor({ measures }: RuleBook): OutputColumn[] {
  return [
    plain("tier"),
    plain("nextTier"),
    ...measures.map(gapColumn),
    { ...plain("peopleGap"), numberFormat: "0" },
    { ...plain("missingExams"), width: 240 },
    { ...plain("notes"), width: 360 },
  ];
}

function plain(key: PlainKey): OutputColumn {
  return { key, headers: inAll((words) => words[key]), numberFormat: "General" };
}

function gapColumn({ name, isConsumption }: Measure): OutputColumn {
  return {
    key: isConsumption ? "consumptionGap" : gapKey(name),
    headers: inAll((words) => (isConsumption ? words.consumptionGap : words.measureGap(name))),
    numberFormat: WHOLE_DOLLARS,
  };
}

type HeaderWords = ReturnType<typeof wordsFor>["catalogue"]["outputHeaders"];

function inAll(header: (words: HeaderWords) => string): Record<Language, string> {
  const said = LANGUAGES.map((language) => [
    language,
    header(wordsFor(language).catalogue.outputHeaders),
  ]);
  return Object.fromEntries(said) as Record<Language, string>;
}

export function isGap(key: OutputKey): key is GapKey {
  return key === "consumptionGap" || key.startsWith("gap.");
}

/** A name of Excel holds no spaces and is short: a fingerprint of the measure's name stands for it. */
function gapKey(measure: string): GapKey {
  let hash = 0x811c9dc5;
  for (const character of comparableHeader(measure))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `gap.${(hash >>> 0).toString(36)}`;
}

/** What a hidden name calls a column; undefined: nothing of ours. Names do not tell case apart. */
export function outputKey(text: string): OutputKey | undefined {
  const key = text.toLowerCase();
  if (/^gap\.[0-9a-z]+$/.test(key)) return key as GapKey;
  return [...PLAIN_KEYS, "consumptionGap" as const].find((one) => one.toLowerCase() === key);
}

/** Whether a header is one that the add-in writes, in any of its languages, so that it may change it. */
export function isOurHeader(key: OutputKey, text: string): boolean {
  return LANGUAGES.some((language) => {
    const words = wordsFor(language).catalogue.outputHeaders;
    if (!key.startsWith("gap.")) return words[key as PlainKey | "consumptionGap"] === text;
    const [before = "", after = ""] = words.measureGap("\n").split("\n");
    const measure = text.slice(before.length, text.length - after.length);
    return words.measureGap(measure) === text && gapKey(measure) === key;
  });
}

/** A header that no other column of the list bears: in a table Excel would rename it. */
export function freeHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((text) => text.trim().toLowerCase()));
  let header = wanted;
  for (let i = 2; used.has(header.toLowerCase()); i++) header = `${wanted} ${String(i)}`;
  return header;
}
