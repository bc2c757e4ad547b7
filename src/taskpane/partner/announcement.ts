import { excelErrorText, type PaneWords } from "../../words/pane";
import type { RowCheck } from "../../workbook";
import { missingMeasures } from "./missing";
import { checkNotice } from "./notices";
import type { PartnerState } from "./partnerState";
import { tierInFocus, tierName } from "./tiers";

function verdictSentence(
  { partner, verdict }: Extract<RowCheck, { kind: "verdict" }>,
  words: PaneWords
): string {
  const { tier } = verdict;
  const focus = tierInFocus(verdict);
  const meaning =
    tier === undefined
      ? words.tier.meetsUnknown
      : tier === null
        ? words.tier.meetsNone
        : words.tier.meets(tierName(tier, verdict.option));
  const gaps = focus
    ? [
        ...missingMeasures(focus, words),
        ...focus.blocks
          .filter(({ gap }) => gap > 0)
          .map(({ have, need }) => words.requirements.peopleOf(have, need)),
      ].filter((gap) => gap !== "")
    : [];
  const missing =
    focus && gaps.length > 0
      ? ` ${words.missing.heading(tierName(focus.tier, focus.option))}: ${gaps.join("; ")}.`
      : "";
  return `${partner || words.unnamedPartner}: ${meaning}.${missing}`;
}

/** What a screen reader says once the selected row has been checked. */
export function announcement(
  { check, checkError, sources }: PartnerState,
  words: PaneWords
): string {
  if (sources !== null) {
    return words.readingSources.reading(sources.sheets);
  }
  if (checkError !== null) {
    return `${words.notices.cannotRead}. ${excelErrorText(words, checkError)}`;
  }
  if (!check) {
    return "";
  }
  if (check.kind === "verdict") {
    return verdictSentence(check, words);
  }
  if (check.kind === "faults") {
    return `${check.partner || words.unnamedPartner}: ${words.notices.faults(check.faults.length).title}.`;
  }
  const { title, text } = checkNotice(check, words);
  return `${title}. ${text}`;
}
