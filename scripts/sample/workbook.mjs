import { writeXlsx } from "hucre/xlsx";
import { makeCredentials } from "./credentials.mjs";
import { makeLedger } from "./ledger.mjs";
import { LOOKUP_FAILED, PARTNERS } from "./partners.mjs";
import { seededRandom } from "./random.mjs";
import { makeSheets } from "./sheets.mjs";

const MADE_ON = new Date(Date.UTC(2017, 7, 1));
const FIRST_ID = 4_100_112;

/** What the ledger has for the partners whose consumption the first sheet does not hold as a number. */
const TYPED_AS_TEXT = 15_000;
const NOT_FOUND = 27_400.35;

/** The look-up failed because the ledger has the company under its full name. */
const ledgerPartner = ([name, , , consumption], index) => {
  const id = FIRST_ID + index * 3_517;
  if (consumption === LOOKUP_FAILED) return { id, name: `${name} S.A.`, consumption: NOT_FOUND };
  return { id, name, consumption: typeof consumption === "number" ? consumption : TYPED_AS_TEXT };
};

/** The sample workbook's bytes: the same on every run. */
export const makeSampleWorkbook = () => {
  const random = seededRandom(2017);
  const teams = PARTNERS.map(([name, country, , , people]) => ({ name, country, people }));
  return writeXlsx({
    sheets: makeSheets({
      partners: PARTNERS,
      ledger: makeLedger(random, PARTNERS.map(ledgerPartner)),
      credentials: makeCredentials(random, teams),
    }),
    properties: {
      title: "Sample partners",
      creator: "Partner Competency for Excel",
      created: MADE_ON,
      modified: MADE_ON,
    },
    defaultFont: { name: "Calibri", size: 11 },
  });
};
