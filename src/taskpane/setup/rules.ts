import type { TemplateResult } from "lit";
import type { Notice } from "../../words/notice";
import type { PaneWords } from "../../words/pane";
import type { RulesProblem, SetupOffer } from "../../workbook";
import type { PaneActions } from "../view/context";
import { select } from "./columns";
import { rulesName } from "./summaries";

/** The rules that the list is judged by: the built-in ones, or a table of the workbook. */
export function rulesChoice(
  offer: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const { setup, ruleTables } = offer;
  const texts = words.setup;
  const chosen = setup.rules?.sheetId ?? "";
  const isThere = chosen === "" || ruleTables.some(({ sheetId }) => sheetId === chosen);
  return select(
    "rules",
    texts.sections.rules,
    [
      { value: "", label: texts.rules.builtIn },
      ...ruleTables.map(({ sheetId, sheet }) => ({ value: sheetId, label: sheet })),
      ...(isThere ? [] : [{ value: chosen, label: rulesName(offer, words) }]),
    ],
    chosen,
    (sheetId) => actions.changeSetup({ ...setup, rules: sheetId === "" ? null : { sheetId } }),
    texts.rules.hint
  );
}

/** Why the chosen rules cannot be used, and what to do. */
export function rulesNotice(problem: RulesProblem, { setup: { rules } }: PaneWords): Notice {
  switch (problem.kind) {
    case "rulesGone":
      return rules.gone;
    case "rulesFaulty":
      return rules.faulty(problem.sheet, problem.fault);
    case "rulesMeasures":
      return rules.measures(problem.sheet, problem.measures);
  }
}
