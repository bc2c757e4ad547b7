import type { PartnerField } from "./workbookFields";

/** The columns of a partner list as rules ask for them: people are one column. */
export type PartnerListField = Exclude<PartnerField, "peopleWithExams" | "peopleWithAssessments">;

/** Headers of each field, the most telling first. */
export type HeaderSynonyms<F extends string = string> = Readonly<Record<F, readonly string[]>>;

/**
 * Headers that people write, English and German, the most telling first: where two columns of a sheet bear a
 * synonym of the same field, the earlier synonym wins. Letter case, spaces, punctuation and diacritics are
 * left out of the comparison. A word may stand for several fields; the caller says which it looks for.
 */
export const PARTNER_LIST_SYNONYMS: HeaderSynonyms<PartnerField> = {
  // Known by all, for "Partner No" must not pass for "Partner".
  partnerId: [
    "MPN ID",
    "Partner ID",
    "Partner No",
    "Partner Number",
    "Reseller MPN ID",
    "Tier2 MPN ID",
    "Partner-Nr.",
    "Partnernummer",
    "Partnerkennung",
    // Of the group that a partner belongs to, and of the distributor above a reseller.
    "PGA MPN ID",
    "Indirect provider MPN ID",
  ],
  partner: [
    "Partner",
    "Partner name",
    "Name of partner",
    "Company",
    "Company name",
    "Reseller",
    "Reseller name",
    "Organization",
    "Organisation",
    "Partnername",
    "Name des Partners",
    "Handelspartner",
    "Firma",
    "Unternehmen",
  ],
  market: [
    "Market",
    "Developed/Developing",
    "Market type",
    "Type of market",
    "Markt",
    "Markttyp",
    "Marktart",
  ],
  consumption: [
    "Azure consumption",
    "Azure customer consumption",
    "Customer consumption",
    "Consumption",
    "Azure consumed revenue",
    "Azure consumed revenue USD",
    "ACR",
    "ACR USD",
    "Total ACR",
    "Azure revenue",
    "Azure usage",
    "Consumption (US$)",
    "Last 12 months",
    "Previous 12 months",
    "Azure-Verbrauch",
    "Azure-Nutzung",
    "Nutzung durch Kunden",
    "Verbrauch",
    "Nutzung",
    "Azure-Umsatz",
    "Umsatz (USD)",
    "Umsatz (US$)",
    "Letzte 12 Monate",
  ],
  people: [
    "People",
    "Certified people",
    "People certified",
    "Certified staff",
    "Certified employees",
    "Credentials",
    "Staff",
    "Team",
    "Personen",
    "Zertifizierte Personen",
    "Zertifizierte Mitarbeiter",
    "Mitarbeiter",
    "Qualifikationen",
  ],
  peopleWithExams: [
    "People with exams",
    "People with exam",
    "Exam passers",
    "Personen mit Prüfung",
    "Personen mit Prüfungen",
  ],
  peopleWithAssessments: [
    "People with assessments",
    "People with assessment",
    "Assessment passers",
    "Personen mit Assessment",
    "Personen mit Assessments",
  ],
};

/** Fields that are amounts in US$: a header that names another currency is not theirs. */
export const US_DOLLAR_FIELDS: ReadonlySet<string> = new Set(["consumption", "amount"]);

/** Other currencies as headers name them, in the form in which words are compared. */
export const OTHER_CURRENCIES: ReadonlySet<string> = new Set(
  "€ £ ¥ eur euro euros gbp pfund chf franken jpy yen cny rmb inr cad aud nzd brl mxn zar sek nok dkk pln czk huf try rub krw sgd".split(
    " "
  )
);

/** Words around a header that name its unit or period and change nothing: "Consumption USD, last 12 months". */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    "us usd dollar dollars in of the for no nr number count total sum last previous past rolling months mo ltm ttm year years " +
    "der die von anzahl zahl gesamt summe letzte letzten letzter letztes monate monaten jahr jahre jahren size"
  ).split(" ")
);
