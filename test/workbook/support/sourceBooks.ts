import type { CellValue } from "../../../preview/workbook/WorkbookStore";
import type { Setup, SetupOffer } from "../../../src/workbook";
import type { Book } from "../../support/office/hostPage";

/** 7 July 2017: the last day of the 12 months in these tests. */
export const AS_OF = 42_923;
/** 7 July 2016, the first day that no longer counts. */
export const YEAR_BEFORE = 42_558;

export const LEDGER_HEADER = ["MpnId", "PartnerName", "Month", "ACR_USD"];
export const CREDENTIAL_HEADER = ["MPNId", "PartnerName", "Name", "Exam"];

/** Partners that have nothing but a name and a market: consumption and people come from other sheets. */
export const PARTNERS: readonly (readonly CellValue[])[] = [
  ["MPN ID", "Partner", "Market"],
  [1001, "Contoso", "Developed"],
  ["1002", "Fabrikam", "Developing"],
];

/** A workbook with the sheets Partners, Ledger and Credentials. */
export function sourceBook(
  ledger: readonly (readonly CellValue[])[],
  credentials: readonly (readonly CellValue[])[] = [CREDENTIAL_HEADER],
  partners: readonly (readonly CellValue[])[] = PARTNERS
): Book {
  return {
    sheets: {
      Partners: { A1: partners },
      Ledger: { A1: ledger },
      Credentials: { A1: credentials },
    },
  };
}

/** The setup in which these sheets are chosen. */
export const joined = ({ ledgers, credentialLists }: SetupOffer): Partial<Setup> => {
  const find = (sheets: readonly { sheet: string; sheetId: string }[], name: string): string =>
    sheets.find(({ sheet }) => sheet === name)?.sheetId ?? "";
  return {
    ledger: { sheetId: find(ledgers, "Ledger"), columns: {} },
    credentials: { sheetId: find(credentialLists, "Credentials"), columns: {} },
    asOf: AS_OF,
    summary: false,
  };
};
