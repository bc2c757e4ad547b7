import type { SummaryWords } from "./summary";

export const summaryDe: SummaryWords = {
  title: "Partnerübersicht",
  list: "Liste",
  asOf: "12 Monate bis",
  asOfUnknown: "nicht bekannt: Die Nutzung steht in der Liste",
  evaluatedOn: "Ausgewertet am",
  rules: "Regeln",
  day: "dd.mm.yyyy",
  dayAndTime: "dd.mm.yyyy hh:mm",
  tiers: { heading: "Partner nach Stufe" },
  gaps: {
    heading: "Was allen Partnern zusammen zur nächsten Stufe fehlt",
    marketUnknown: (partners, measured) =>
      `Partner mit unbekanntem Markt, deren ${measured === "dollars" ? "US$" : "Beträge"} in diesen Summen fehlen: ${partners}.`,
  },
  nearest: {
    heading: {
      dollars:
        "Der nächsten Stufe am nächsten (wenigste fehlende Personen, dann kleinster Anteil der US$)",
      amounts:
        "Der nächsten Stufe am nächsten (wenigste fehlende Personen, dann kleinster Anteil der Beträge)",
    },
    none: "Kein Partner hat eine Stufe über sich.",
  },
  leaving: {
    heading: "Fällt nächsten Monat aus den 12 Monaten, wenn nichts dazukommt",
    sum: (partners, amount, falls) =>
      `Betroffene Partner: ${partners}. Es fallen heraus: ${amount}. Partner, die eine Stufe verlieren: ${falls}.`,
    none: "Nächsten Monat fällt nichts aus den 12 Monaten.",
    noLedger: "Nicht bekannt: Die Nutzung wurde nicht aus einer Nutzungsliste summiert.",
  },
  problems: { heading: "Zeilen mit Problemen", none: "Jede Zeile hat eine Stufe." },
  people: {
    heading: "Derselbe Name bei mehreren Partnern gezählt",
    none: "Kein Name zählt bei mehr als einem Partner.",
    cut: (names) => `Nur die ersten ${names} Namen wurden verglichen.`,
  },
  columns: {
    partner: "Partner",
    cell: "Zelle",
    tier: "Stufe",
    nextTier: "Nächste Stufe",
    partners: "Partner",
    consumptionMissing: "Fehlende US$",
    measureMissing: (measure) => `${measure}: fehlt`,
    peopleMissing: "Fehlende Personen",
    missing: "Was fehlt",
    tierToday: "Stufe heute",
    tierThen: "Stufe dann",
    leaving: "US$ fallen heraus",
    left: "US$ bleiben",
    problem: "Problem",
    person: "Person",
  },
  total: "Summe",
  row: (row) => `Zeile ${row}`,
  shown: (shown, all) => `${shown} von ${all} sind aufgeführt.`,
};
