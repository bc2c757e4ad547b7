import type { MeasureField } from "../../rules/measureFields";
import type { WorkbookField } from "../../rules/workbookFields";
import type { Notice } from "../../words/notice";
import type { PaneWords } from "../../words/pane";
import {
  columnChoices,
  type ListField,
  type RulesChoice,
  type RulesOffer,
  type RulesProblem,
  type SetupOffer,
} from "../../workbook";
import { chosenHeader, chosenSheet, isMeasure, neededFields } from "./setupChoices";
import type { Section } from "./setupState";

/** A section in one line, and whether something is still to be chosen in it. */
export interface SectionLine {
  readonly text: string;
  readonly open: boolean;
}

export function sectionLine(section: Section, offer: SetupOffer, words: PaneWords): SectionLine {
  if (section === "rules" && offer.rulesProblem)
    return { text: rulesNotice(offer.rulesProblem, words).title, open: true };
  const needed = neededFields(offer, section);
  return needed.length > 0
    ? {
        text: words.setup.needed(needed.map((field) => fieldName(field, offer, words))),
        open: true,
      }
    : { text: found(section, offer, words), open: false };
}

/** Why the chosen rules cannot be used, and what to do. */
export function rulesNotice(problem: RulesProblem, { setup: { rules } }: PaneWords): Notice {
  switch (problem.kind) {
    case "rulesGone":
      return rules.gone;
    case "rulesFaulty":
      return rules.faulty(problem.sheet, problem.faults.length);
  }
}

/** What a column is called: a measure as its rules have it. */
export function fieldName(
  field: WorkbookField | MeasureField,
  { needs }: SetupOffer,
  words: PaneWords
): string {
  return isMeasure(field)
    ? (needs.measures.find((measure) => measure.field === field)?.name ?? "")
    : words.setup.fields[field];
}

/** The rules that were chosen, by their sheet. */
export function rulesName(offer: SetupOffer, words: PaneWords): string {
  const { rules } = offer.setup;
  if (rules === null) return words.setup.rules.builtIn;
  const table = offer.ruleTables.find(({ choice }) => isSameTable(choice, rules));
  return table ? tableName(table, offer, words) : words.setup.rules.gone.title;
}

/** Whether two readings of the workbook mean the same table; before it is marked, its place says so. */
export function isSameTable(one: RulesChoice, other: RulesChoice): boolean {
  const [a, b] = [one.table, other.table];
  const same = a?.mark === b?.mark || (a?.row === b?.row && a?.column === b?.column);
  return one.sheetId === other.sheetId && same;
}

/** A rule table by its sheet, and by its cells where the sheet holds several. */
export function tableName(
  { choice, sheet, address }: RulesOffer,
  { ruleTables }: SetupOffer,
  words: PaneWords
): string {
  const several = ruleTables.filter((one) => one.choice.sheetId === choice.sheetId).length > 1;
  return several ? words.setup.rules.table(sheet, address) : sheet;
}

function found(section: Section, offer: SetupOffer, words: PaneWords): string {
  const { setup, partners } = offer;
  const texts = words.setup;
  const lastDay = setup.asOf === null ? undefined : texts.day(setup.asOf);
  const column = (...fields: readonly ListField[]): string => {
    for (const field of fields) {
      const header = chosenHeader(partners, columnChoices(setup), field);
      if (header !== null) {
        const sample = partners.columns.find((each) => each.header === header)?.sample ?? "";
        return texts.column(header, sample);
      }
    }
    return texts.notInList;
  };
  switch (section) {
    case "partner":
      return column("partner", "partnerId");
    case "market":
      return column("market");
    case "consumption": {
      const ledger = chosenSheet(setup.ledger, offer.ledgers);
      return ledger ? texts.fromLedger(ledger.sheet, lastDay) : column("consumption");
    }
    case "measures":
      return offer.needs.measures.map(({ field }) => column(field)).join("; ");
    case "people": {
      const list = chosenSheet(setup.credentials, offer.credentialLists);
      return list
        ? texts.fromSheet(list.sheet)
        : column("people", "peopleWithExams", "peopleWithAssessments");
    }
    case "rules":
      return rulesName(offer, words);
    case "asOf":
      return lastDay ?? texts.today;
    case "output": {
      const output =
        setup.output === "formulas" && offer.formulas === "possible"
          ? texts.output.formulas
          : texts.output.values;
      return setup.summary ? texts.output.withSummary(output) : output;
    }
  }
}
