import type { Answered, Answers, SetupOffer } from "../../src/workbook";

const noAnswers: Answers = {
  market: {},
  association: {},
  partner: {},
  dateOrder: {},
  decimalSign: {},
};

/** Values of a market column with what they were said to be. */
export function answeredMarkets(
  answers: Readonly<Record<string, "Developed" | "Developing" | null>>
): Answered[] {
  return Object.entries(answers).map(([subject, answer]) => ({
    question: { kind: "market", subject },
    answer,
  }));
}

/** A partner list that holds all that is needed, and nothing said yet. */
export const plainList: SetupOffer = {
  list: "table:1",
  rows: 60,
  partners: {
    sheetId: "{1}",
    sheet: "Partners",
    columns: [
      { header: "Partner", sample: "Contoso Cloud" },
      { header: "Country", sample: "Portugal" },
      { header: "Market", sample: "Developed" },
      { header: "Azure consumption (US$)", sample: "148,220.40" },
      { header: "Team", sample: "Ana Silva: 70-532, 70-533; Ben Ito: MCSA: Linux on Azure" },
      { header: "<i>Remarks</i>", sample: "" },
    ],
    found: {
      partner: "Partner",
      market: "Market",
      consumption: "Azure consumption (US$)",
      people: "Team",
    },
  },
  ledgers: [
    {
      sheetId: "{2}",
      sheet: "Azure usage",
      columns: [
        { header: "Partner ID", sample: "P-1004" },
        { header: "Reseller", sample: "Contoso Cloud" },
        { header: "Usage month", sample: "2017-05-01" },
        { header: "ACR", sample: "1,204.55" },
        { header: "Record type", sample: "DPOR" },
        { header: "Currency", sample: "USD" },
      ],
      found: {
        partnerId: "Partner ID",
        partner: "Reseller",
        month: "Usage month",
        amount: "ACR",
        association: "Record type",
        currency: "Currency",
      },
    },
    {
      sheetId: "{3}",
      sheet: "Credentials",
      columns: [{ header: "Partner", sample: "Contoso Cloud" }],
      found: { partner: "Partner" },
    },
  ],
  credentialLists: [
    {
      sheetId: "{3}",
      sheet: "Credentials",
      columns: [
        { header: "Partner", sample: "Contoso Cloud" },
        { header: "First name", sample: "Ana" },
        { header: "Surname", sample: "Silva" },
        { header: "Credential", sample: "70-532" },
        { header: "Status", sample: "passed" },
      ],
      found: {
        partner: "Partner",
        firstName: "First name",
        lastName: "Surname",
        credential: "Credential",
        status: "Status",
      },
    },
  ],
  setup: {
    columns: {},
    rules: null,
    measures: {},
    ledger: null,
    credentials: null,
    asOf: null,
    answers: noAnswers,
    output: "values",
    summary: true,
  },
  ruleTables: [],
  remembered: false,
  needs: { market: true, consumption: true, measures: [], people: true },
  formulas: "possible",
};

/** A list of 2,000 partners with a ledger and a credential list, as of 7 July 2017. */
export const distributor: SetupOffer = {
  ...plainList,
  rows: 2_000,
  setup: {
    columns: { market: "Country" },
    rules: null,
    measures: {},
    ledger: { sheetId: "{2}", columns: { currency: null } },
    credentials: { sheetId: "{3}", columns: {} },
    asOf: 42_923,
    answers: { ...noAnswers, market: { portugal: "Developed", atlantis: null } },
    output: "values",
    summary: true,
  },
  ruleTables: [],
  remembered: true,
  formulas: "sourcesElsewhere",
};
