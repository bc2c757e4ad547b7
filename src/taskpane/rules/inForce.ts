import { html, nothing, type TemplateResult } from "lit";
import { cloudPlatform } from "../../rules";
import { dayOfTime } from "../../rules/serialDate";
import type { PaneWords } from "../../words/pane";
import type { CheckedRules, SetupOffer } from "../../workbook";
import { isSameTable, rulesNotice } from "../setup/summaries";
import { icons } from "../view/icons";
import { builtInEntry, entryNamed, titleOf, type LibraryEntry } from "./library";
import { doubtsOf, tiersOf, titlesOf, type Drawing } from "./parts";
import type { RulesContent, RulesNeeds } from "./rulesState";
import { placeLink } from "./tables";

const ID = "in force";

/** The rules that the list is judged by, or those that hold where nothing was chosen. */
export function inForce(
  content: RulesContent,
  list: SetupOffer | undefined,
  words: PaneWords,
  actions: RulesNeeds,
  drawing: Drawing
): TemplateResult {
  const { texts } = drawing;
  return html`<section class="in-force" tabindex="-1" aria-labelledby="in-force-name">
    <p class="place">${list ? texts.inForceFor(list.partners.sheet) : texts.inForce}</p>
    ${
      list?.setup.rules
        ? html`${chosen(content, list, words, actions, drawing)}
            <fluent-button
              role="button"
              @click=${() => actions.changeSetup({ ...list.setup, rules: null })}
              >${texts.useBuiltIn}</fluent-button
            >`
        : builtIn(content, words, drawing)
    }
  </section>`;
}

function builtIn(content: RulesContent, words: PaneWords, drawing: Drawing): TemplateResult {
  const { source } = cloudPlatform;
  const entry = builtInEntry(entriesOf(content));
  return html`<h1 id="in-force-name">${words.setup.rules.builtIn}</h1>
    <p class="hint">${sourceOf(entry ?? { source: source.title, date: source.date }, words)}</p>
    <div class="card rules-card">
      ${tiersOf(cloudPlatform, 2, drawing)} ${titlesOf(cloudPlatform, ID, drawing)}
      ${entry ? doubtsOf(entry, ID, drawing) : nothing}
    </div>`;
}

function chosen(
  content: RulesContent,
  { setup }: SetupOffer,
  words: PaneWords,
  actions: RulesNeeds,
  drawing: Drawing
): TemplateResult {
  const { texts } = drawing;
  if (content.tables.kind !== "read") {
    const name = content.tables.kind === "failed" ? texts.tablesFailed : texts.readingTables;
    return html`<h1 id="in-force-name">${name}</h1>`;
  }
  const table = content.tables.tables.find(
    ({ choice }) => setup.rules && isSameTable(choice, setup.rules)
  );
  if (!table) {
    const { title, text } = rulesNotice({ kind: "rulesGone" }, words);
    return html`<h1 id="in-force-name">${title}</h1>
      <p>${text}</p>`;
  }
  return chosenTable(content, table, words, actions, drawing);
}

function chosenTable(
  content: RulesContent,
  table: CheckedRules,
  words: PaneWords,
  actions: RulesNeeds,
  drawing: Drawing
): TemplateResult {
  const { rules, faults, caption } = table;
  const { texts } = drawing;
  const entry = entryNamed(entriesOf(content), caption);
  const name = entry ? titleOf(entry) : (caption[0] ?? texts.ownTable);
  return html`<h1 id="in-force-name">${name}</h1>
    <p class="hint">${placeLink(table, actions)}</p>
    ${entry ? html`<p class="hint">${sourceOf(entry, words)}</p>` : nothing}
    ${
      rules
        ? html`<div class="card rules-card">
            ${tiersOf(rules, 2, drawing)} ${titlesOf(rules, ID, drawing)}
            ${entry ? doubtsOf(entry, ID, drawing) : nothing}
          </div>`
        : html`<p class="standing is-undetermined">
            ${icons.warning}${texts.tables.faults(faults.length)}
          </p>`
    }`;
}

export function entriesOf({ library }: RulesContent): readonly LibraryEntry[] {
  return library.kind === "loaded" ? library.entries : [];
}

/** A source, with its day as the user writes days. */
export function sourceOf(
  { source, date }: Pick<LibraryEntry, "source" | "date">,
  { setup }: PaneWords
): string {
  return `${source}, ${setup.day(dayOfTime(Date.parse(date)))}`;
}
