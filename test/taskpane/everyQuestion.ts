import type { Answered } from "../../src/workbook";

/** A question of each kind, some answered. */
export const everyQuestion: readonly Answered[] = [
  {
    question: {
      kind: "idColumn",
      subject: "ledger",
      sheet: "Usage",
      columns: [
        { header: "MPNID", sample: "4711", matches: 0 },
        { header: "ResellerMPNID", sample: "1001", matches: 0 },
      ],
    },
    answer: undefined,
  },
  {
    question: {
      kind: "dateOrder",
      subject: "ledger month",
      sheet: "Usage",
      header: "Month",
      example: { text: "2/3/2019", values: { dayFirst: 43_526, monthFirst: 43_499 } },
    },
    answer: "monthFirst",
  },
  {
    question: {
      kind: "decimalSign",
      subject: "ledger amount",
      sheet: "Usage",
      header: "Amount",
      example: { text: "12,234", values: { ".": 12_234, ",": 12.234 } },
    },
    answer: undefined,
  },
  {
    question: { kind: "association", subject: "CSP Tier 1", rows: 1_204, amount: 48_210.5 },
    answer: "doesNotCount",
  },
  {
    question: {
      kind: "amountColumn",
      subject: "ledger",
      sheet: "Usage",
      columns: [{ header: "BilledRevenueUSD", sample: "12.5" }],
    },
    answer: null,
  },
  {
    question: {
      kind: "partner",
      subject: "ledger thalassari cloud",
      sheet: "Usage",
      partner: "Thalassari Cloud",
      near: ["Thalassari Cloud S.A."],
    },
    answer: undefined,
  },
  { question: { kind: "market", subject: "Portugal" }, answer: null },
];

/** So many markets that they are answered together. */
export const manyMarkets: readonly Answered[] = [
  "Zambia",
  "Chile",
  "Austria",
  "Spain",
  "Peru",
  "Japan",
  "Kenya",
].map((subject) => ({ question: { kind: "market", subject }, answer: null }));
