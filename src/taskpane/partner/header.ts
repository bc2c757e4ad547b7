import { html, nothing, type TemplateResult } from "lit";
import type { Verdict } from "../../rules/verdict";
import type { PaneWords } from "../../words/pane";
import type { Place } from "../../workbook";
import { icons } from "../view/icons";
import { tierName } from "./tiers";

/** Whose row it is and where it stands. */
export function rowHeader(
  place: Place,
  partner: string,
  words: PaneWords,
  market?: string
): TemplateResult {
  return html`<header class="row-header">
    <p class="place">
      ${words.place(place.sheet, place.row)}${market === undefined ? nothing : html` · ${market}`}
    </p>
    <h1>${partner.trim() === "" ? words.unnamedPartner : partner}</h1>
  </header>`;
}

/** How the built-in tiers are coloured; any other tier takes the brand's colour. */
const COLOURS = new Map([
  ["gold", "gold"],
  ["silver", "silver"],
]);

/** A badge with what it means. */
function banner(
  colour: string,
  sign: TemplateResult,
  badge: string,
  meaning: TemplateResult
): TemplateResult {
  return html`<div class="banner is-${colour}">
    <span class="medal">${sign}</span>
    <div>
      <fluent-badge class="tier" size="extra-large" shape="rounded">${badge}</fluent-badge
      >${meaning}
    </div>
  </div>`;
}

/** The tier as a badge, and a sentence on what that means. */
export function tierBanner(
  { tier, option, nextTier }: Verdict,
  row: number,
  words: PaneWords
): TemplateResult {
  const texts = words.tier;
  if (tier === undefined) {
    const meaning = html`<p>${texts.meetsUnknown}.</p>
      <p class="todo">${texts.fillInMarket(row)}</p>`;
    return banner("undetermined", icons.undetermined, texts.undetermined, meaning);
  }
  if (tier === null) {
    return banner("none", icons.tier, texts.none, html`<p>${texts.meetsNone}.</p>`);
  }
  const meaning = html`<p>${texts.meets(tierName(tier, option))}.</p>
    ${nextTier === null ? html`<p>${words.missing.nothing}</p>` : nothing}`;
  return banner(COLOURS.get(tier.toLowerCase()) ?? "other", icons.tier, tier, meaning);
}

/** In place of the tier where cells cannot be read. */
export function faultsBanner(faults: number, words: PaneWords): TemplateResult {
  const { title, text } = words.notices.faults(faults);
  const meaning = html`<p>${title}. ${text}</p>`;
  return banner("undetermined", icons.warning, words.tier.undetermined, meaning);
}
