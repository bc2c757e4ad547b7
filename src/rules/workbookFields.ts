// What columns of a partner workbook hold for the add-in, by the kind of list. Everything else that names fields
// (synonyms of headers, setups, words of the pane) is made from these.

/** Columns of a partner list: one row for each partner. People may also be two counts. */
export const PARTNER_FIELDS = [
  "partnerId",
  "partner",
  "market",
  "consumption",
  "people",
  "peopleWithExams",
  "peopleWithAssessments",
] as const;

/** Columns of a ledger: one row for each subscription, month and service. */
export const LEDGER_FIELDS = [
  "partnerId",
  "partner",
  "month",
  "amount",
  "association",
  "currency",
] as const;

/** Columns of a credential list: one row for each pass. */
export const CREDENTIAL_FIELDS = [
  "partnerId",
  "partner",
  "person",
  "firstName",
  "lastName",
  "personId",
  "email",
  "credential",
  "passedOn",
  "expires",
  "status",
] as const;

/**
 * Columns of a ledger that say what a row is about, and amounts that are no consumption. A ledger may have several of
 * each.
 */
export const LEDGER_EXTRAS = ["subscription", "customer", "service", "billed"] as const;

export type PartnerField = (typeof PARTNER_FIELDS)[number];
export type LedgerField = (typeof LEDGER_FIELDS)[number];
export type CredentialField = (typeof CREDENTIAL_FIELDS)[number];
export type LedgerExtra = (typeof LEDGER_EXTRAS)[number];

/** A column of any of these lists. */
export type WorkbookField = PartnerField | LedgerField | CredentialField;
