import type { Language } from ".";

/** What stands on a sheet with a list of a ledger's partners. */
export interface MadeListWords {
  readonly sheet: string;
  readonly partnerId: string;
  readonly partner: string;
  readonly country: string;
  readonly market: string;
}

export const madeListWords: Readonly<Record<Language, MadeListWords>> = {
  en: {
    sheet: "Partners",
    partnerId: "MPN ID",
    partner: "Partner",
    country: "Country",
    market: "Market",
  },
  de: {
    sheet: "Partner",
    partnerId: "MPN-ID",
    partner: "Partner",
    country: "Land",
    market: "Markt",
  },
};
