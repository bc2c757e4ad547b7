import type { PartnerTier } from "../../rules/summary";
import { bearers, loadSheets, queueKey, type LastingSheet } from "./lasting";
import { parseObject } from "./setupParsing";

// What a run found is remembered beside its list, so that the next one can tell what changed, however the list was
// sorted or edited in between: a setting of the workbook, by what lasts of the list's sheet and by the number that the
// list's columns bear.
const RESULTS = "PartnerCompetency.results.";
const VERSION = 1;
const NONE = -1;
const UNDETERMINED = -2;

/** More partners are not remembered: the settings of an add-in hold about 1 MB (OfficeDev/office-js#3957). */
export const MOST_REMEMBERED = 5_000;

/** What a run found. */
export interface Results {
  /** The day of the run, an Excel serial date. */
  readonly on: number;
  /** Of the rules, from lowest to highest. */
  readonly tiers: readonly string[];
  readonly partners: readonly RememberedTier[];
}

/** A partner with its tier, and the row in which that was written, from 1. */
export interface RememberedTier extends PartnerTier {
  readonly row: number;
}

/** What the last run found, and what the next one needs to take its place. */
export interface LastResults {
  readonly results: Results | undefined;
  /** Queues into a request what a run found; undefined: too much to be remembered. */
  queue(context: Excel.RequestContext, results: Results | undefined): void;
  /** Queues into a request what was remembered before that. */
  queueBack(context: Excel.RequestContext): void;
}

/** Reads what the last run of a list found. */
export async function readLastResults(
  context: Excel.RequestContext,
  sheetId: string,
  list: number
): Promise<LastResults> {
  const settings = context.workbook.settings.load("items/key,items/value");
  const loaded = loadSheets(context);
  await context.sync();
  const sheets = loaded();
  const sheet = sheets.find(({ id }) => id === sheetId);
  const settingOf = (key: string): string => `${RESULTS}${key}.${String(list)}`;
  const stored = settings.items.find(({ key }) =>
    sheet?.keys.some((own) => settingOf(own) === key)
  );
  const gone = settings.items.filter(({ key }) => isGone(key, sheets)).map(({ key }) => key);
  const before = stored && { key: stored.key, text: String(stored.value) };
  let written: string | undefined;
  return {
    results: before && parse(before.text),
    queue(to, results) {
      const target = to.workbook.settings;
      for (const key of gone) target.getItemOrNullObject(key).delete();
      if (!sheet) return;
      written = settingOf(queueKey(to, sheets, sheet));
      if (results) target.add(written, textOf(results));
      else target.getItemOrNullObject(written).delete();
    },
    queueBack(to) {
      const target = to.workbook.settings;
      if (written !== undefined) target.getItemOrNullObject(written).delete();
      if (before) target.add(before.key, before.text);
    },
  };
}

/** Whether a setting is what was found of a sheet that is gone. */
function isGone(key: string, sheets: readonly LastingSheet[]): boolean {
  if (!key.startsWith(RESULTS)) return false;
  const [sheet = ""] = key.slice(RESULTS.length).split(".");
  return bearers(sheets, sheet).length === 0;
}

function textOf({ on, tiers, partners }: Results): string {
  const rankOf = (tier: PartnerTier["tier"]): number =>
    tier === undefined ? UNDETERMINED : tier === null ? NONE : tiers.indexOf(tier);
  return JSON.stringify({
    version: VERSION,
    on,
    tiers,
    partners: partners.map(({ id, partner, tier, row }) => [id, partner, rankOf(tier), row]),
  });
}

/** Undefined where it is broken: other add-ins and people can change settings. */
function parse(text: string): Results | undefined {
  const { version, on, tiers, partners } = parseObject(text) ?? {};
  const isValid = version === VERSION && typeof on === "number" && isTexts(tiers);
  if (!isValid || !Array.isArray(partners)) return undefined;
  const found = partners.map((one: unknown): RememberedTier | undefined => {
    const [id, partner, rank, row] = Array.isArray(one) ? (one as unknown[]) : [];
    if (typeof id !== "string" || typeof partner !== "string" || typeof rank !== "number")
      return undefined;
    if (typeof row !== "number") return undefined;
    const tier = rank === UNDETERMINED ? undefined : rank === NONE ? null : tiers[rank];
    return rank >= 0 && tier === undefined ? undefined : { id, partner, tier, row };
  });
  const whole = found.filter((one) => one !== undefined);
  return whole.length === found.length ? { on, tiers, partners: whole } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
