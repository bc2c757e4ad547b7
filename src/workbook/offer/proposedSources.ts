import { peopleFrom } from "../list/needed";
import type { PartnerList } from "../list/partnerList";
import type { Setup } from "../setup/setup";
import { offerSources, type SourceOffers } from "./sourceOffers";

/**
 * The setup of a list that the user has said nothing of: where it has no consumption or no people itself, another
 * sheet that has all that is needed gives them.
 */
export function proposed(list: PartnerList, offers: SourceOffers): Setup {
  const { setup, columns } = list;
  const ledger = columns.consumption === undefined ? offers.ledger : undefined;
  const credentials = peopleFrom(list) === "nowhere" ? offers.credentials : undefined;
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
  const needsSources = list.columns.consumption === undefined || peopleFrom(list) === "nowhere";
  if (list.remembered || !needsSources) return list;
  return { ...list, setup: proposed(list, await offerSources(context, list.sheetId, list.setup)) };
}
