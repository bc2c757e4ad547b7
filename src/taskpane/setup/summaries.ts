import type { PartnerField } from "../../rules/workbookFields";
import type { PaneWords } from "../../words/pane";
import type { RulesChoice, RulesOffer, SetupOffer } from "../../workbook";
import { chosenHeader, chosenSheet, neededFields } from "./setupChoices";
import type { Section } from "./setupState";

/** A section in one line, and whether something is still to be chosen in it. */
export interface SectionLine {
  readonly text: string;
  readonly open: boolean;
}

export function sectionLine(section: Section, offer: SetupOffer, words: PaneWords): SectionLine {
  const needed = neededFields(offer, section);
  return needed.length > 0
    ? { text: words.setup.needed(needed.map((field) => words.setup.fields[field])), open: true }
    : { text: found(section, offer, words), open: false };
}

/** The rules that were chosen, by their sheet. */
export function rulesName(offer: SetupOffer, words: PaneWords): string {
  const { rules } = offer.setup;
  if (rules === null) return words.setup.rules.builtIn;
  const table = offer.ruleTables.find(({ choice }) => isSameTable(choice, rules));
  return table ? tableName(table, offer, words) : words.setup.rules.gone.title;
}

function isSameTable(one: RulesChoice, other: RulesChoice): boolean {
  return one.sheetId === other.sheetId && one.table?.mark === other.table?.mark;
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
  const column = (...fields: readonly PartnerField[]): string => {
    for (const field of fields) {
      const header = chosenHeader(partners, setup.columns, field);
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
