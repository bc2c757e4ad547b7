import { html, nothing, type TemplateResult } from "lit";
import { copiedMarkets } from "../evaluate/pastedMarkets";
import type { MeasureField } from "../../rules/measureFields";
import type { PartnerField } from "../../rules/workbookFields";
import type { PaneWords } from "../../words/pane";
import { columnChoices, withAnswers, type ListField, type SetupOffer } from "../../workbook";
import type { PaneActions } from "../view/context";
import { segments } from "../view/segments";
import { columnSelect } from "./columns";
import { marketSegments } from "./markets";
import { asOfChoice, outputChoice } from "./output";
import { chosenHeader } from "./setupChoices";
import { rulesChoice, rulesTrouble } from "./rules";
import type { Section } from "./setupState";
import { fieldName } from "./summaries";
import { credentialsChoice, ledgerChoice } from "./sources";

/** What a section offers once it is open. */
export function sectionBody(
  section: Section,
  offer: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const { setup, partners } = offer;
  const column = (field: PartnerField | MeasureField, needed: boolean, name?: string) =>
    columnSelect<ListField>(
      field,
      name ?? fieldName(field, offer, words),
      { source: "partners", sheet: partners, choices: columnChoices(setup), setup },
      needed,
      words,
      actions
    );
  switch (section) {
    case "partner":
      return html`${column("partner", true)} ${column("partnerId", false)}`;
    case "market":
      return html`${column("market", true)} ${answers(offer, words, actions)}`;
    case "consumption":
      return html`${setup.ledger === null ? column("consumption", true) : nothing}
      ${ledgerChoice(offer, words, actions)}`;
    case "measures":
      return html`${offer.needs.measures.map(({ field, name }) => column(field, true, name))}`;
    case "people":
      return html`${setup.credentials === null ? peopleColumns(offer, column) : nothing}
      ${credentialsChoice(offer, words, actions)}`;
    case "rules":
      return html`${rulesChoice(offer, words, actions)} ${rulesTrouble(offer, words, actions)}`;
    case "asOf":
      return asOfChoice(offer, words, actions);
    case "output":
      return outputChoice(offer, words, actions);
  }
}

/** People as rosters in one column or, where there is none, as two counts. */
function peopleColumns(
  { setup, partners }: SetupOffer,
  column: (field: PartnerField, needed: boolean) => TemplateResult
): TemplateResult {
  const rosters = chosenHeader(partners, columnChoices(setup), "people") !== null;
  return html`${column("people", true)}
  ${rosters ? nothing : html`${column("peopleWithExams", false)} ${column("peopleWithAssessments", false)}`}`;
}

/** What the user said of market values, to be changed. */
function answers(
  { setup }: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult | typeof nothing {
  const said = Object.entries(setup.answers.market);
  return said.length === 0
    ? nothing
    : html`<div class="answers">
        <h3>${words.setup.answers.heading}</h3>
        ${said.map(([value, market], i) =>
          segments(`market-${i}`, value, marketSegments(words), market, (choice) =>
            actions.changeSetup(
              withAnswers(setup, [{ question: { kind: "market", subject: value }, answer: choice }])
            )
          )
        )}
        <fluent-button
          role="button"
          size="small"
          @click=${() => actions.copyMarkets(copiedMarkets(setup.answers.market))}
          >${words.setup.answers.many.copy}</fluent-button
        >
      </div>`;
}
