import type { Catalogue } from "./catalogue";
import { NAMESPACE } from "./namespace";

const person = (count: number): string => `${count} more ${count === 1 ? "person" : "people"}`;

export const en: Catalogue = {
  locale: "en-US",
  faults: {
    cellError: ({ error }) => `The cell holds the error ${error}; mend it there first.`,
    consumptionText: ({ value }) =>
      `Consumption is the text "${value}"; type it as a number of US dollars.`,
    consumptionNegative: ({ value }) => `Consumption is ${value}; it must be 0 or more.`,
    consumptionType: ({ value }) => `Consumption is ${value}; it must be a number of US dollars.`,
    marketUnknownWord: ({ value }) => `"${value}" is no market; write Developed or Developing.`,
    marketType: ({ value }) => `Market is ${value}; write Developed or Developing.`,
    marketNeeded: () => "The answer depends on the market; fill in Developed or Developing.",
    peopleNotWhole: ({ value }) =>
      `People is ${value}; give a whole number, 0 or more, or a list of names and exams.`,
    peopleType: ({ value }) =>
      `People is ${value}; give a whole number or a list such as "Ana: 70-532; Ben: 70-533".`,
    tierUnknown: ({ value, tiers }) =>
      `"${value}" is no tier of these rules; write one of: ${tiers}.`,
    shapesDiffer: () =>
      "The ranges differ in size; give ranges of the same rows and columns, or single cells.",
    asOfNoDate: ({ value }) =>
      `The as-of day "${value}" is no date; give a date, such as DATE(2017,7,7).`,
    ledgerDate: ({ row, value }) =>
      `Row ${row} of the ledger: the date "${value}" is no date; type it as one.`,
    ledgerAmount: ({ row, value }) =>
      `Row ${row} of the ledger: the amount "${value}" is no number; type it as one.`,
    ledgerTooLarge: () =>
      "The amounts of the ledger add up to more than a cell holds; mend the largest.",
    statusUnknown: ({ row, value }) =>
      `Row ${row}: the status "${value}" is not known; write passed, failed or expired.`,
    expiryNoDate: ({ row, value }) =>
      `Row ${row}: the expiry date "${value}" is no date; type it as one.`,
    expiryWithoutDay: () => "Expiry dates need an as-of day; give one, such as DATE(2017,7,7).",
    rosterTooLong: () =>
      "The roster is longer than a cell can hold (32,767 characters); ask for fewer people.",
    columnMissing: ({ value }) =>
      `The table has no column for ${value}; add one or mend its header.`,
    rulesHeader: ({ value }) =>
      `The rule table's header lacks: ${value}; copy the shape of ${NAMESPACE}.RULES().`,
    rulesRequirement: ({ row, value }) =>
      `Row ${row} of the rules: "${value}" is no requirement; write Consumption, People, Exam, Assessment or Mix paths.`,
    rulesAmount: ({ row, value }) =>
      `Row ${row} of the rules: the amount "${value}" must be a number, 0 or more.`,
    rulesPeople: ({ row, value }) =>
      `Row ${row} of the rules: people "${value}" must be a whole number, 0 or more.`,
    rulesMarket: ({ row, value }) =>
      `Row ${row} of the rules: market "${value}" must be Developed, Developing or Any.`,
    rulesMarketAny: ({ row, value }) =>
      `Row ${row} of the rules: market "${value}" must be Any here.`,
    rulesMarketTwice: ({ row, value }) =>
      `Row ${row} of the rules: ${value} has a consumption for this market already.`,
    rulesPeopleTwice: ({ row, value }) =>
      `Row ${row} of the rules: ${value} has a number of people already.`,
    rulesTierName: ({ row, value }) =>
      `Row ${row} of the rules: "${value}" cannot be a tier's name; give another.`,
    rulesTierAny: ({ row, value }) =>
      `Row ${row} of the rules: tier "${value}" must be Any; credentials count for all tiers.`,
    rulesCredential: ({ row }) =>
      `Row ${row} of the rules: the value must be an exam's or assessment's key.`,
    rulesCredentialTwice: ({ row, value }) =>
      `Row ${row} of the rules: ${value} is listed twice; remove one.`,
    rulesCredentialBoth: ({ row, value }) =>
      `Row ${row} of the rules: ${value} is an exam and an assessment; keep one.`,
    rulesMix: ({ row }) =>
      `Row ${row} of the rules: Mix paths must be TRUE or FALSE, and stand there once.`,
    rulesNoConsumption: ({ row, value }) =>
      `Row ${row} of the rules: ${value} needs a consumption for every market; add a row with market Any, or both.`,
    rulesNoPeople: ({ row, value }) =>
      `Row ${row} of the rules: ${value} needs a People row; add one.`,
    rulesNoTiers: () => "The rule table names no tier; add Consumption and People rows.",
  },
  uncounted: {
    bareMcsa: () => 'names no track; write "MCSA: Linux on Azure" if it is that one',
    titleDiffers: () => "begins with a listed key, but another title follows; write the key alone",
    notListed: () => "is none of the exams and assessments of these rules",
  },
  none: "None",
  undetermined: "Cannot be determined",
  usd: (amount) => `US$${amount}`,
  or: "or",
  somebody: "somebody unnamed",
  morePeople: (count, credentials) => `${person(count)}: ${credentials}`,
  moreConsumption: (amount) => `${amount} more consumption`,
  moreConsumptionByMarket: (developed, developing) =>
    `more consumption: ${developed} in a developed market, ${developing} in a developing one`,
  orAssessments: (count, credentials) =>
    `(or ${person(count)} with one of the assessments ${credentials})`,
  nextSteps: (tier, steps) => `${tier}: ${steps}`,
  meets: (tier) => `Meets the requirements for ${tier}.`,
  meetsNone: "Does not meet the requirements for any tier yet.",
  cannotDetermine: (reason) => `Cannot be determined: ${reason}`,
  tierByMarket: (developed, developing) =>
    `In a developed market: ${developed}. In a developing market: ${developing}.`,
  requirementConsumption: (have, need, outcome) =>
    `consumption ${have}, needs ${need} (${outcome})`,
  requirementPeople: (have, need, outcome) => `people ${have}, needs ${need} (${outcome})`,
  needByMarket: (developed, developing) =>
    `${developed} in a developed or ${developing} in a developing market`,
  met: "met",
  missing: (what) => `${what} missing`,
  dependsOnMarket: "depends on the market",
  counted: (people) => `Counted: ${people}.`,
  countedNumber: (count) => `Counted: ${count}, given as a number without names.`,
  looksLikeKey: (key) =>
    `${key} was read as a number of people; if it is a credential, write "Ana: ${key}".`,
  nobodyCounted: "Nobody counted.",
  notCounted: (text, reason) => `Not counted: ${text} ${reason}.`,
  withoutCredential: (who) => `Not counted: ${who}, with no exam or assessment.`,
  paths: (exam, assessment) =>
    `${exam} with exams, ${assessment} with assessments; the two are not added together.`,
  pathsMixed: (either) => `${either} with exams or assessments.`,
  lenient: {
    mixedPaths: (tier) =>
      `If exams and assessments were added together, it would be ${tier}; these rules do not.`,
    mcsaIsLinux: (tier) => `If the bare MCSA is "MCSA: Linux on Azure", it would be ${tier}.`,
    developingMarket: (tier) =>
      `If the market is a developing one, it would be ${tier}; an unknown market is never taken as that.`,
  },
  source: (title, date) => `Rules: ${title}${date ? `, ${date}` : ""}.`,
  fields: { partner: "Partner", market: "Market", consumption: "Consumption", people: "People" },
  outputHeaders: ["Tier", "Next tier", "Consumption gap", "People gap", "Missing exams", "Notes"],
  requirementHeaders: ["Tier", "Requirement", "Market", "Amount", "Unit", "What counts", "Source"],
  units: { Consumption: "US$, previous 12 months", People: "people who passed" },
  whatCounts: {
    consumption:
      "Azure consumption of customers for whom the partner is Digital or Transacting Partner of Record",
    people: (exams, assessments, mixPaths) =>
      `One of the exams: ${exams}; or one of the assessments: ${assessments}. ${
        mixPaths ? "A person on either path counts." : "The two are not added together."
      }`,
  },
};
