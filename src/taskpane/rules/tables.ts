import { html, nothing, type TemplateResult } from "lit";
import { fold } from "../../rules/text";
import type { RulesViewWords } from "../../words/rulesView";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { CheckedRules, SetupOffer } from "../../workbook";
import { faultList } from "../setup/rules";
import { neededFields } from "../setup/setupChoices";
import { isSameTable } from "../setup/summaries";
import { icons } from "../view/icons";
import type { Drawing } from "./parts";
import type { RulesContent, RulesNeeds } from "./rulesState";

/** The rule tables of the workbook, each checked whole. */
export function workbookTables(
  { tables }: RulesContent,
  list: SetupOffer | undefined,
  words: PaneWords,
  actions: RulesNeeds,
  { texts }: Drawing
): TemplateResult {
  return html`<section class="rule-tables" tabindex="-1" aria-labelledby="rule-tables">
    <h2 id="rule-tables">${texts.tables.heading}</h2>
    ${content()}
  </section>`;

  function content(): TemplateResult {
    switch (tables.kind) {
      case "reading":
        return html`<p class="hint">${texts.readingTables}</p>`;
      case "failed":
        return html`<p class="standing is-undetermined">${icons.warning}${texts.tablesFailed}</p>
          <p class="hint">${excelErrorText(words, tables.code)}</p>`;
      case "read":
        return tables.tables.length === 0
          ? html`<p class="hint">${texts.tables.none}</p>`
          : html`${list ? nothing : html`<p class="hint">${texts.tables.noList}</p>`}
            ${tables.tables.map((table) => card(table, list, words, actions, texts))}`;
    }
  }
}

/** A link that selects a table's cells. */
export function placeLink(
  { sheet, address }: Pick<CheckedRules, "sheet" | "address">,
  actions: RulesNeeds
): TemplateResult {
  return html`<button class="link" @click=${() => actions.showCell(sheet, address)}>
    ${sheet}, ${address}
  </button>`;
}

function card(
  table: CheckedRules,
  list: SetupOffer | undefined,
  words: PaneWords,
  actions: RulesNeeds,
  texts: RulesViewWords
): TemplateResult {
  const { sheet, address, rules, faults, notes, choice, caption } = table;
  const lacking = rules && list ? columnsLacking(table, list) : [];
  return html`<article class="card open-card" tabindex="-1">
    <h3>${caption[0] ?? sheet}</h3>
    <p class="hint">${placeLink(table, actions)}</p>
    ${
      rules
        ? html`<p class="standing is-met">
            ${icons.met}<span>${texts.tables.fine(rules.tiers.map(({ name }) => name))}</span>
          </p>`
        : html`<p class="standing is-undetermined">
              ${icons.warning}<span>${texts.tables.faults(faults.length)}</span>
            </p>
            ${faultList(sheet, faults, words, actions)}`
    }
    ${
      notes.length === 0
        ? nothing
        : html`<p class="hint">${texts.tables.notes(notes.length)}</p>
            <ul class="faults">
              ${notes.map(
                ({ note, address: cell }) =>
                  html`<li>
                    <button class="link" @click=${() => actions.showCell(sheet, cell)}>
                      ${cell}
                    </button>
                    <p>${texts.tables.note(note)}</p>
                  </li>`
              )}
            </ul>`
    }
    ${
      list && lacking.length > 0
        ? html`<p class="hint">${texts.tables.measures(list.partners.sheet, lacking)}</p>`
        : nothing
    }
    ${rules && list ? useButton(`${sheet}, ${address}`, choice, list, actions, texts) : nothing}
  </article>`;
}

/** Lets the list be judged by a table, or says that it is. */
export function useButton(
  table: string,
  choice: CheckedRules["choice"],
  { setup, partners }: SetupOffer,
  actions: RulesNeeds,
  texts: RulesViewWords
): TemplateResult {
  const list = partners.sheet;
  return setup.rules && isSameTable(setup.rules, choice)
    ? html`<p class="standing is-met" role="status">
        ${icons.met}<span>${texts.tables.used(list)}</span>
      </p>`
    : html`<div class="buttons">
        <fluent-button
          role="button"
          appearance="primary"
          aria-label="${texts.tables.use(list)}: ${table}"
          @click=${() => actions.changeSetup({ ...setup, rules: choice })}
          >${texts.tables.use(list)}</fluent-button
        >
      </div>`;
}

/** Measures for which the list has no column: none of that name, or for the rules in force none at all. */
function columnsLacking({ rules, choice }: CheckedRules, list: SetupOffer): string[] {
  const { partners, setup, needs } = list;
  if (setup.rules && isSameTable(setup.rules, choice)) {
    const fields = neededFields(list, "measures");
    return needs.measures.filter(({ field }) => fields.includes(field)).map(({ name }) => name);
  }
  const headers = new Set(partners.columns.map(({ header }) => fold(header)));
  return (rules?.measures ?? [])
    .filter(({ isConsumption, name }) => !isConsumption && !headers.has(fold(name)))
    .map(({ name }) => name);
}
