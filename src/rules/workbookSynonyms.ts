import {
  PARTNER_LIST_SYNONYMS,
  type HeaderSynonyms,
  type PartnerListField,
} from "./headerSynonyms";

/** Everything that a column of a partner workbook may hold for the add-in. */
export type HeaderField =
  | PartnerListField
  | "country"
  | "peopleWithExams"
  | "peopleWithAssessments"
  | "month"
  | "amount"
  | "association"
  | "currency"
  | "person"
  | "firstName"
  | "lastName"
  | "credential"
  | "passedOn"
  | "status";

/** Headers of all sheets of a partner workbook: partner lists, ledgers and credential lists. */
export const WORKBOOK_SYNONYMS: HeaderSynonyms<HeaderField> = {
  ...PARTNER_LIST_SYNONYMS,
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
    "Consumption (US$)",
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
  currency: [
    "Currency",
    "Currency code",
    "Billing currency",
    "ISO currency",
    "Währung",
    "Währungscode",
    "Waehrung",
    "Abrechnungswährung",
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
  passedOn: [
    "Passed on",
    "Date passed",
    "Pass date",
    "Training completion date",
    "Completion date",
    "Completed on",
    "Exam date",
    "Assessment date",
    "Date",
    "Bestanden am",
    "Abgelegt am",
    "Prüfungsdatum",
    "Abschlussdatum",
    "Datum",
  ],
  status: ["Status", "Result", "Passed", "Ergebnis", "Bestanden"],
};
