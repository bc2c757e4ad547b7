import type { TierChange, TierChangeKind, PartnerTier } from "../rules/summary";
import type { Language } from ".";
import { daysIn } from "./day";
import { de as catalogueDe } from "./de";
import { en as catalogueEn } from "./en";
import { Words } from "./words";

/** What changed since an earlier run, in one language: on the summary sheet and in the pane. */
export interface ChangeWords {
  /** `since`: the day of the earlier run, an Excel serial date. */
  readonly heading: (since: number) => string;
  readonly partners: (count: number) => string;
  readonly kinds: Readonly<Record<TierChangeKind, string>>;
  readonly columns: { readonly before: string; readonly now: string; readonly change: string };
  /** "Contoso: tier down, Gold → Silver". */
  readonly line: (change: TierChange<PartnerTier>) => string;
  readonly more: (count: number) => string;
}

function lineIn(
  words: Words,
  kinds: ChangeWords["kinds"],
  was: (tier: string) => string
): ChangeWords["line"] {
  return ({ kind, partner, before, now }) => {
    const tiers = now
      ? [...(before ? [words.tier(before.tier)] : []), words.tier(now.tier)].join(" → ")
      : was(words.tier(before?.tier));
    return `${partner === "" ? (now ?? before)?.id : partner}: ${kinds[kind]}, ${tiers}`;
  };
}

const wordsEn = new Words(catalogueEn);
const dayEn = daysIn("en");
const kindsEn: ChangeWords["kinds"] = {
  down: "tier down",
  up: "tier up",
  undetermined: "no longer determined",
  determined: "determined now",
  new: "new",
  gone: "gone",
};
const en: ChangeWords = {
  heading: (since) => `Changed since the run of ${dayEn(since)}`,
  partners: (count) => `${wordsEn.number(count)} ${count === 1 ? "partner" : "partners"}`,
  kinds: kindsEn,
  columns: { before: "Tier before", now: "Tier today", change: "Change" },
  line: lineIn(wordsEn, kindsEn, (tier) => `was ${tier}`),
  more: (count) => `and ${wordsEn.number(count)} more`,
};

const wordsDe = new Words(catalogueDe);
const dayDe = daysIn("de");
const kindsDe: ChangeWords["kinds"] = {
  down: "Stufe gesunken",
  up: "Stufe gestiegen",
  undetermined: "nicht mehr bestimmbar",
  determined: "jetzt bestimmbar",
  new: "neu",
  gone: "nicht mehr da",
};
const de: ChangeWords = {
  heading: (since) => `Geändert seit der Bewertung vom ${dayDe(since)}`,
  partners: (count) => `${wordsDe.number(count)} Partner`,
  kinds: kindsDe,
  columns: { before: "Stufe zuvor", now: "Stufe heute", change: "Änderung" },
  line: lineIn(wordsDe, kindsDe, (tier) => `war ${tier}`),
  more: (count) => `und ${wordsDe.number(count)} weitere`,
};

export const changeWords: Readonly<Record<Language, ChangeWords>> = { en, de };
