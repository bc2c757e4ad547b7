import type { Language } from ".";
import type { Path } from "../rules/ruleBook";

/** Why a row of a ledger does not count. */
export type LedgerReason = "association" | "currency" | "repeat" | "noAmount";

/** Why a credential does not count; what the rules say of its text has words in the catalogue. */
export type CredentialReason = "status" | "later" | "expired" | "again" | "noCredential";

/** Every word of the sheet with the rows behind a verdict. Counts come in as the language writes numbers. */
export interface EvidenceWords {
  /** The sheet's name, and its title. */
  readonly title: string;
  readonly partner: string;
  readonly row: string;
  readonly tier: string;
  readonly market: Readonly<Record<"Developed" | "Developing" | "unknown", string>>;
  readonly marketLabel: string;
  readonly asOf: string;
  readonly rules: string;
  readonly madeOn: string;
  /** Number formats of Excel, as it takes them in every language. */
  readonly day: string;
  readonly month: string;
  /** Over what stands in the list itself. */
  readonly inList: string;

  readonly consumption: {
    readonly heading: (sheet: string) => string;
    readonly total: string;
    readonly judged: string;
    /** Instead, where credits outweigh what was consumed. */
    readonly belowZero: string;
    readonly outside: (rows: string) => string;
    readonly none: string;
    readonly rows: (sheet: string) => string;
    /** Of more rows than are listed. */
    readonly cut: (shown: string, all: string) => string;
  };
  readonly people: {
    readonly heading: (sheet: string) => string;
    readonly inList: string;
    readonly none: string;
    /** A number in the place of a roster. */
    readonly number: (people: string) => string;
    readonly unnamed: string;
  };
  /** The headers of columns. */
  readonly columns: Readonly<
    Record<
      | "month"
      | "rows"
      | "counted"
      | "usd"
      | "measure"
      | "cell"
      | "date"
      | "association"
      | "about"
      | "amount"
      | "currency"
      | "countedUsd"
      | "why"
      | "person"
      | "readAs"
      | "credential"
      | "countsAs"
      | "countsFor"
      | "passedOn"
      | "expires"
      | "status",
      string
    >
  >;
  readonly ledgerReasons: Readonly<Record<LedgerReason, string>>;
  readonly credentialReasons: Readonly<Record<CredentialReason, string>>;
  readonly paths: Readonly<Record<Path, string>>;
}

const en: EvidenceWords = {
  title: "Partner evidence",
  partner: "Partner",
  row: "Row in the list",
  tier: "Tier",
  marketLabel: "Market",
  market: { Developed: "Developed", Developing: "Developing", unknown: "not known" },
  asOf: "12 months up to",
  rules: "Rules",
  madeOn: "Made on",
  day: "d mmm yyyy",
  month: "mmm yyyy",
  inList: "As it stands in the list",
  consumption: {
    heading: (sheet) => `Consumption by month, from ${sheet}`,
    total: "Total",
    judged: "The tier is judged by this total.",
    belowZero: "Credits outweigh what was consumed: the tier is judged by US$0.",
    outside: (rows) => `Rows outside the 12 months, which are not listed: ${rows}.`,
    none: "No row of these 12 months names this partner.",
    rows: (sheet) => `Rows of the 12 months on ${sheet}`,
    cut: (shown, all) => `${shown} of ${all} rows are listed. The sums are those of all rows.`,
  },
  people: {
    heading: (sheet) => `Credentials, from ${sheet}`,
    inList: "Credentials, as the list has them",
    none: "No row names this partner.",
    number: (people) => `The list says how many people count: ${people}.`,
    unnamed: "(no name)",
  },
  columns: {
    month: "Month",
    rows: "Rows",
    counted: "Counted",
    usd: "US$",
    measure: "Measure",
    cell: "Cell",
    date: "Date",
    association: "Association",
    about: "What for",
    amount: "Amount",
    currency: "Currency",
    countedUsd: "US$ counted",
    why: "Why not",
    person: "Written as",
    readAs: "Person",
    credential: "Credential",
    countsAs: "Counts as",
    countsFor: "Counts for, or why not",
    passedOn: "Passed on",
    expires: "Expires",
    status: "Status",
  },
  ledgerReasons: {
    association: "This association does not count.",
    currency: "Only US$ counts.",
    repeat: "Repeats a row for another association.",
    noAmount: "No amount.",
  },
  credentialReasons: {
    status: "Not passed, or no longer held.",
    later: "Passed after the last of the 12 months.",
    expired: "Expired before the last of the 12 months.",
    again: "This person has it already.",
    noCredential: "Names no credential.",
  },
  paths: { exam: "Exams", assessment: "Assessments" },
};

const de: EvidenceWords = {
  title: "Partnernachweis",
  partner: "Partner",
  row: "Zeile in der Liste",
  tier: "Stufe",
  marketLabel: "Markt",
  market: { Developed: "Industrieland", Developing: "Entwicklungsland", unknown: "nicht bekannt" },
  asOf: "12 Monate bis",
  rules: "Regeln",
  madeOn: "Erstellt am",
  day: "dd.mm.yyyy",
  month: "mm.yyyy",
  inList: "Wie es in der Liste steht",
  consumption: {
    heading: (sheet) => `Nutzung nach Monaten, aus ${sheet}`,
    total: "Summe",
    judged: "Nach dieser Summe wird die Stufe beurteilt.",
    belowZero: "Die Gutschriften überwiegen die Nutzung: Die Stufe wird nach 0 US$ beurteilt.",
    outside: (rows) => `Zeilen außerhalb der 12 Monate, die hier nicht stehen: ${rows}.`,
    none: "Keine Zeile dieser 12 Monate nennt diesen Partner.",
    rows: (sheet) => `Zeilen der 12 Monate auf ${sheet}`,
    cut: (shown, all) =>
      `${shown} von ${all} Zeilen sind aufgeführt. Die Summen gelten für alle Zeilen.`,
  },
  people: {
    heading: (sheet) => `Qualifikationen, aus ${sheet}`,
    inList: "Qualifikationen, wie sie in der Liste stehen",
    none: "Keine Zeile nennt diesen Partner.",
    number: (people) => `Die Liste sagt, wie viele Personen zählen: ${people}.`,
    unnamed: "(ohne Namen)",
  },
  columns: {
    month: "Monat",
    rows: "Zeilen",
    counted: "Gezählt",
    usd: "US$",
    measure: "Messgröße",
    cell: "Zelle",
    date: "Datum",
    association: "Zuordnung",
    about: "Wofür",
    amount: "Betrag",
    currency: "Währung",
    countedUsd: "Gezählte US$",
    why: "Warum nicht",
    person: "Geschrieben als",
    readAs: "Person",
    credential: "Qualifikation",
    countsAs: "Zählt als",
    countsFor: "Zählt für, oder warum nicht",
    passedOn: "Bestanden am",
    expires: "Läuft ab",
    status: "Status",
  },
  ledgerReasons: {
    association: "Diese Zuordnung zählt nicht.",
    currency: "Nur US$ zählen.",
    repeat: "Wiederholt eine Zeile für eine andere Zuordnung.",
    noAmount: "Kein Betrag.",
  },
  credentialReasons: {
    status: "Nicht bestanden oder nicht mehr gültig.",
    later: "Nach dem letzten der 12 Monate bestanden.",
    expired: "Vor dem Ende der 12 Monate abgelaufen.",
    again: "Diese Person hat das schon.",
    noCredential: "Nennt keine Qualifikation.",
  },
  paths: { exam: "Prüfungen", assessment: "Assessments" },
};

export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { en, de };
