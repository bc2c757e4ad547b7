import { asksConsumption } from "../../rules";
import { peopleFrom } from "../list/needed";
import { partnerRows, type PartnerList } from "../list/partnerList";
import type { Setup } from "../setup/setup";
import { offerSources, type SourceOffers } from "./sourceOffers";

/**
 * The setup of a list that the user has said nothing of: where it has no consumption or no people itself, another
 * sheet that has all that is needed gives them.
 */
export function proposed(list: PartnerList, offers: SourceOffers): Setup {
  const { setup } = list;
  const ledger = lacksConsumption(list) ? offers.ledger : undefined;
  const credentials = lacksPeople(list) ? offers.credentials : undefined;
  return {
    ...setup,
    ledger: ledger === undefined ? null : { sheetId: ledger, columns: {} },
    credentials: credentials === undefined ? null : { sheetId: credentials, columns: {} },
  };
}

/** A list with what the pane proposes for it: that holds without the pane, too. */
export async function withProposedSources(
  context: Excel.RequestContext,
  list: PartnerList
): Promise<PartnerList> {
  if (list.remembered) return withNeededSources(list);
  if (!lacksConsumption(list) && !lacksPeople(list)) return list;
  return {
    ...list,
    setup: proposed(
      list,
      await offerSources(context, list.sheetId, list.setup, partnerRows(list) === 1)
    ),
  };
}

/** What the rules do not ask for is not read from a source that was chosen for other rules. */
export function withNeededSources(list: PartnerList): PartnerList {
  const { rules } = list.rules.index;
  const { ledger, credentials } = list.setup;
  const setup = {
    ...list.setup,
    ledger: asksConsumption(rules) ? ledger : null,
    credentials: rules.people ? credentials : null,
  };
  return { ...list, setup };
}

function lacksConsumption({ columns, rules }: PartnerList): boolean {
  return columns.consumption === undefined && asksConsumption(rules.index.rules);
}

function lacksPeople(list: PartnerList): boolean {
  return list.rules.index.rules.people !== undefined && peopleFrom(list) === "nowhere";
}
