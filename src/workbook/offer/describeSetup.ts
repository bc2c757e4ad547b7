import { asksConsumption, fieldOfMeasure, type MeasureField, type RuleBook } from "../../rules";
import { addressOf } from "../excel/cells";
import { inExcel } from "../excel/inExcel";
import { selectedRange } from "../excel/selection";
import type { ListField } from "../list/findHeader";
import { findList } from "../list/findList";
import { formulasPossible } from "../list/needed";
import { readOwnNames } from "../list/ownNames";
import { withoutOwnColumns } from "../list/ownOfList";
import { partnerRows, type PartnerList } from "../list/partnerList";
import { chosenTable, findTables, type FoundTable } from "../ruleTables/findTables";
import type { Setup } from "../setup/setup";
import { proposed, withNeededSources } from "./proposedSources";
import type { SetupNeeds, SetupOffer, SheetOffer } from "./SetupOffer";
import { readGrids } from "./sheetGrids";
import { columnOffers, foundHeaders, offerSources, type SourceOffers } from "./sourceOffers";

/** What the pane shows of the list around the selection, or of the list evaluated last; null: no list. */
export function describeSetup(): Promise<SetupOffer | null> {
  return inExcel(async (context) => {
    const found = await findList(context, await selectedRange(context), "any");
    if (!found) return null;
    const { list } = withoutOwnColumns(found, await readOwnNames(context, found.sheetId));
    const offers = await offerSources(context, list.sheetId, list.setup, partnerRows(list) === 1);
    const tables = await findTables(context, offers.ruleSheets);
    const setup = withRulesAsTheyStand(
      list.remembered ? withoutLostSources(list.setup, offers) : proposed(list, offers),
      tables
    );
    return {
      list: list.id,
      partners: await offerPartners(context, list),
      rows: partnerRows(list),
      ledgers: offers.ledgers,
      credentialLists: offers.credentialLists,
      ruleTables: tables.map(({ choice, sheet, rect }) => ({
        choice,
        sheet,
        address: addressOf(rect),
      })),
      setup,
      remembered: list.remembered,
      needs: list.rulesProblem ? NOTHING : needsOf(list.rules.index.rules),
      ...(list.rulesProblem && { rulesProblem: list.rulesProblem }),
      formulas: formulasPossible(withNeededSources({ ...list, setup })),
    };
  });
}

/** A sheet that is gone cannot be chosen any more. */
function withoutLostSources(setup: Setup, offers: SourceOffers): Setup {
  const isThere = (sheets: readonly SheetOffer<string>[], id: string | undefined): boolean =>
    sheets.some(({ sheetId }) => sheetId === id);
  return {
    ...setup,
    ledger: isThere(offers.ledgers, setup.ledger?.sheetId) ? setup.ledger : null,
    credentials: isThere(offers.credentialLists, setup.credentials?.sheetId)
      ? setup.credentials
      : null,
  };
}

/** Nobody knows what rules ask for that cannot be used. */
const NOTHING: SetupNeeds = { market: false, consumption: false, measures: [], people: false };

function needsOf(rules: RuleBook): SetupNeeds {
  const { measures, byMarket, people } = rules;
  return {
    market: byMarket,
    consumption: asksConsumption(rules),
    measures: measures
      .filter(({ isConsumption }) => !isConsumption)
      .map((measure) => ({ name: measure.name, field: fieldOfMeasure(measure) as MeasureField })),
    people: people !== undefined,
  };
}

/** The choice in the form in which its table is offered, wherever it stands by now. */
function withRulesAsTheyStand(setup: Setup, tables: readonly FoundTable[]): Setup {
  const { rules } = setup;
  const table = rules && chosenTable(tables, rules);
  return table ? { ...setup, rules: table.choice } : setup;
}

async function offerPartners(
  context: Excel.RequestContext,
  { sheetId, sheet, rect, firstRow, header }: PartnerList
): Promise<SheetOffer<ListField>> {
  const [grid] = await readGrids(context, [{ sheetId, sheet, rect: { ...rect, top: firstRow } }]);
  return {
    sheetId,
    sheet,
    columns: columnOffers(header.cells, grid?.values ?? [], grid?.text ?? []),
    found: foundHeaders(header.columns, header.cells),
  };
}
