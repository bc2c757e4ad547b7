import type { SummaryWords } from "./summary";

export const summaryEn: SummaryWords = {
  title: "Partner summary",
  list: "List",
  asOf: "12 months up to",
  asOfUnknown: "not known: consumption stands in the list",
  evaluatedOn: "Evaluated on",
  rules: "Rules",
  day: "d mmm yyyy",
  dayAndTime: "d mmm yyyy hh:mm",
  tiers: { heading: "Partners by tier" },
  gaps: {
    heading: "Missing for the next tier, all partners together",
    marketUnknown: (partners, measured) =>
      `Partners whose market is not known and whose ${measured === "dollars" ? "US$" : "amounts"} are not in these sums: ${partners}.`,
  },
  nearest: {
    heading: {
      dollars: "Nearest to the next tier (fewest people missing, then the smallest share of US$)",
      amounts:
        "Nearest to the next tier (fewest people missing, then the smallest share of amounts)",
    },
    none: "No partner has a tier above.",
  },
  leaving: {
    heading: "Leaves the 12 months next month, if nothing new comes",
    sum: (partners, amount, falls) =>
      `Partners concerned: ${partners}. Leaving: ${amount}. Partners that fall to a lower tier: ${falls}.`,
    none: "Nothing leaves the 12 months next month.",
    noLedger: "Not known: consumption was not summed from a ledger.",
  },
  problems: { heading: "Rows with problems", none: "Every row has a tier." },
  people: {
    heading: "The same name counted for several partners",
    none: "No name counts for more than one partner.",
    cut: (names) => `Only the first ${names} names were compared.`,
  },
  columns: {
    partner: "Partner",
    cell: "Cell",
    tier: "Tier",
    nextTier: "Next tier",
    partners: "Partners",
    consumptionMissing: "US$ missing",
    measureMissing: (measure) => `${measure} missing`,
    peopleMissing: "People missing",
    missing: "What is missing",
    tierToday: "Tier today",
    tierThen: "Tier then",
    leaving: "US$ leaving",
    left: "US$ left",
    problem: "Problem",
    person: "Person",
  },
  total: "Total",
  row: (row) => `Row ${row}`,
  shown: (shown, all) => `${shown} of ${all} are shown.`,
};
