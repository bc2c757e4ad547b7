import { html, nothing, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { RulesChoice, RulesProblem, SetupOffer, TableFault } from "../../workbook";
import type { PaneActions } from "../view/context";
import { select } from "./columns";
import { rulesName, rulesNotice, tableName } from "./summaries";

/** So many faults are listed; the rest shows when these are corrected. */
const MOST_FAULTS = 20;

/** The rules that the list is judged by: the built-in ones, or a table of the workbook. */
export function rulesChoice(
  offer: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const { setup, ruleTables } = offer;
  const texts = words.setup;
  const marked = ({ table, sheetId }: RulesChoice): string => table?.mark ?? sheetId;
  const chosen = setup.rules ? marked(setup.rules) : "";
  const isThere = chosen === "" || ruleTables.some(({ choice }) => marked(choice) === chosen);
  return select(
    "rules",
    texts.sections.rules,
    [
      { value: "", label: texts.rules.builtIn },
      ...ruleTables.map((table) => ({
        value: marked(table.choice),
        label: tableName(table, offer, words),
      })),
      ...(isThere ? [] : [{ value: chosen, label: rulesName(offer, words) }]),
    ],
    chosen,
    (value) => {
      const table = ruleTables.find(({ choice }) => marked(choice) === value);
      actions.changeSetup({ ...setup, rules: table?.choice ?? null });
    },
    texts.rules.hint
  );
}

/** Below the choice, why the chosen rules cannot be used. */
export function rulesTrouble(
  { rulesProblem }: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult | typeof nothing {
  return rulesProblem
    ? html`<p>${rulesNotice(rulesProblem, words).text}</p>
        ${rulesFaults(rulesProblem, words, actions)}`
    : nothing;
}

/** The faults of the chosen rules, each with a link to its cell. */
export function rulesFaults(
  problem: RulesProblem,
  words: PaneWords,
  actions: PaneActions
): TemplateResult | typeof nothing {
  return problem.kind === "rulesFaulty"
    ? faultList(problem.sheet, problem.faults, words, actions)
    : nothing;
}

/** Faults of a rule table, each with a link to its cell. */
export function faultList(
  sheet: string,
  faults: readonly TableFault[],
  words: PaneWords,
  actions: Pick<PaneActions, "showCell">
): TemplateResult {
  const texts = words.setup.rules;
  const more = faults.length - MOST_FAULTS;
  return html`<ul class="faults">
    ${faults.slice(0, MOST_FAULTS).map(
      ({ fault, address }) =>
        html`<li>
          <button class="link" @click=${() => actions.showCell(sheet, address)}>${address}</button>
          <p>${texts.fault(fault)}</p>
        </li>`
    )}
    ${more > 0 ? html`<li>${texts.moreFaults(more)}</li>` : nothing}
  </ul>`;
}
