/** Everything that a column of a partner workbook may hold for the add-in. */
export type HeaderField =
  | "partnerId"
  | "partner"
  | "market"
  | "country"
  | "consumption"
  | "people"
  | "peopleWithExams"
  | "peopleWithAssessments"
  | "month"
  | "amount"
  | "association"
  | "person"
  | "firstName"
  | "lastName"
  | "credential"
  | "status";

/**
 * Headers that people write, English and German, the most telling first: where two columns of a sheet bear a
 * synonym of the same field, the earlier synonym wins. Letter case, spaces, punctuation and diacritics are
 * left out of the comparison. A word may stand for several fields; the caller says which it looks for.
 */
export const HEADER_SYNONYMS: Readonly<Record<HeaderField, readonly string[]>> = {
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
  ],
  partner: [
    "Partner",
    "Partner name",
    "Name of partner",
    "Company",
    "Company name",
    "Reseller",
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
  // A country is not a market: which countries are developed has to be said by the user.
  country: [
    "Country",
    "Country/Region",
    "Partner location",
    "Partner country",
    "Customer market",
    "Land",
    "Partnerstandort",
    "Kundenmarkt",
  ],
  consumption: [
    "Azure consumption",
    "Azure customer consumption",
    "Customer consumption",
    "Consumption",
    "Azure consumed revenue",
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
    "Credentials",
    "Staff",
    "Team",
    "Personen",
    "Zertifizierte Personen",
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
  month: ["Month", "Period", "Usage date", "Date", "Monat", "Zeitraum", "Nutzungsdatum", "Datum"],
  amount: [
    "Amount",
    "ACR USD",
    "Total ACR",
    "ACR",
    "Consumption",
    "Betrag",
    "Verbrauch",
    "Umsatz (USD)",
    "Umsatz (US$)",
  ],
  association: [
    "Association",
    "Partner attribution type",
    "DPOR/TPOR",
    "Partner of record",
    "Zuordnung",
    "Zuordnungstyp",
    "Partnerzuordnung",
  ],
  person: [
    "Person",
    "Name",
    "Individual",
    "Person name",
    "Full name",
    "Mitarbeiter",
    "Vollständiger Name",
  ],
  firstName: ["First name", "Individual first name", "Given name", "Vorname"],
  lastName: [
    "Last name",
    "Individual last name",
    "Surname",
    "Family name",
    "Nachname",
    "Familienname",
  ],
  credential: [
    "Credential",
    "Exam",
    "Assessment",
    "Certification",
    "Training title",
    "Qualifikation",
    "Prüfung",
    "Zertifizierung",
  ],
  status: ["Status", "Result", "Passed", "Ergebnis", "Bestanden"],
};

/** Fields that are amounts in US$: a header that names another currency is not theirs. */
export const US_DOLLAR_FIELDS: ReadonlySet<HeaderField> = new Set(["consumption", "amount"]);

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
