import type { Language } from ".";
import { daysIn } from "./day";

/** What is said of a partner's sources: in the Notes of a list, on its summary sheet and in the pane. */
export interface SourceWords {
  /** Rows that repeat consumption for another association. */
  readonly repeatsLeftOut: (rows: number) => string;
  /** Rows in a currency that does not count; the amount is written as the language writes numbers. */
  readonly currencyLeftOut: (rows: number, amount: string, currency: string) => string;
  /** Excel serial dates: of the ledger's last row, and the last of the 12 months. */
  readonly ledgerEnds: (lastDay: number, asOf: number) => string;
  /** A partner that a ledger or a list of people does not have. */
  readonly notIn: Readonly<Record<"ledger" | "credentials", (sheet: string) => string>>;
  /** How many partners of the list a sheet does not have, and how many of its own are in no list. */
  readonly missing: (sheet: string, partners: number) => string;
  readonly strangers: (sheet: string, partners: number) => string;
  /** A value of the market column of which the user has not said which market it is. */
  readonly marketOpen: (value: string) => string;
  /** The tier without anybody, and with everybody that it asks for. */
  readonly peopleUnknown: (nobody: string, everybody: string) => string;
  /** Where an amount comes from, and the last of its 12 months, an Excel serial date. */
  readonly fromLedger: (sheet: string, asOf: number) => string;
}

const numberEn = (n: number): string => n.toLocaleString("en-US");
const numberDe = (n: number): string => n.toLocaleString("de-DE");
const dayEn = daysIn("en");
const dayDe = daysIn("de");

const en: SourceWords = {
  repeatsLeftOut: (rows) =>
    `Not counted: ${rows} ${rows === 1 ? "row" : "rows"} of the ledger that ${rows === 1 ? "repeats" : "repeat"} consumption for another association.`,
  currencyLeftOut: (rows, amount, currency) =>
    `Not counted: ${amount}${currency === "" ? " without a currency" : ` ${currency}`} in ${rows} ${rows === 1 ? "row" : "rows"} of the ledger; only US$ counts.`,
  ledgerEnds: (lastDay, asOf) =>
    `The ledger ends on ${dayEn(lastDay)}, long before ${dayEn(asOf)}: amounts may be too low because newer months are missing.`,
  notIn: {
    ledger: (sheet) => `Not found on ${sheet}: consumption is taken as US$0.`,
    credentials: (sheet) => `Not found on ${sheet}: nobody is counted.`,
  },
  missing: (sheet, partners) =>
    `${numberEn(partners)} ${partners === 1 ? "partner of the list has" : "partners of the list have"} no rows on ${sheet}`,
  strangers: (sheet, partners) =>
    `${numberEn(partners)} ${partners === 1 ? "partner" : "partners"} on ${sheet} ${partners === 1 ? "is" : "are"} not in the list`,
  marketOpen: (value) => `The market of ${value} was left open.`,
  peopleUnknown: (nobody, everybody) =>
    `No list says who passed what: ${nobody} without anybody, ${everybody} with enough people. Choose a column or list of people.`,
  fromLedger: (sheet, asOf) => `Consumption summed from ${sheet}, 12 months to ${dayEn(asOf)}`,
};

const de: SourceWords = {
  repeatsLeftOut: (rows) =>
    `Nicht gezählt: ${rows} ${rows === 1 ? "Zeile" : "Zeilen"} der Nutzungsliste, die dieselbe Nutzung für eine andere Zuordnung ${rows === 1 ? "wiederholt" : "wiederholen"}.`,
  currencyLeftOut: (rows, amount, currency) =>
    `Nicht gezählt: ${amount}${currency === "" ? " ohne Währung" : ` ${currency}`} in ${rows} ${rows === 1 ? "Zeile" : "Zeilen"} der Nutzungsliste; nur US$ zählen.`,
  ledgerEnds: (lastDay, asOf) =>
    `Die Nutzungsliste endet am ${dayDe(lastDay)}, lange vor dem ${dayDe(asOf)}: Beträge können zu niedrig sein, weil neuere Monate fehlen.`,
  notIn: {
    ledger: (sheet) => `Auf ${sheet} nicht gefunden: Die Nutzung gilt als 0 US$.`,
    credentials: (sheet) => `Auf ${sheet} nicht gefunden: Niemand wird gezählt.`,
  },
  missing: (sheet, partners) =>
    `${numberDe(partners)} Partner der Liste ${partners === 1 ? "hat" : "haben"} keine Zeilen auf ${sheet}`,
  strangers: (sheet, partners) =>
    `${numberDe(partners)} Partner auf ${sheet} ${partners === 1 ? "steht" : "stehen"} nicht in der Liste`,
  marketOpen: (value) => `Der Markt von ${value} blieb offen.`,
  peopleUnknown: (nobody, everybody) =>
    `Keine Liste sagt, wer was bestanden hat: ohne Personen ${nobody}, mit genügend Personen ${everybody}. Wählen Sie eine Spalte oder Liste mit Personen.`,
  fromLedger: (sheet, asOf) => `Nutzung summiert aus ${sheet}, 12 Monate bis ${dayDe(asOf)}`,
};

export const sourceWords: Readonly<Record<Language, SourceWords>> = { en, de };
