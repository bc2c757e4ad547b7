import type { Catalogue } from "./catalogue";
import { NAMESPACE } from "./namespace";

const people = (count: number): string => (count === 1 ? "person" : "people");
const person = (count: number): string => `${count} more ${people(count)}`;
const unit = (measure: string): string => (measure === "Consumption" ? " of US dollars" : "");
const rule = (row: string | undefined, what: string): string => `Row ${row} of the rules: ${what}.`;

export const en: Catalogue = {
  locale: "en-US",
  faults: {
    cellError: ({ error }) => `The cell holds the error ${error}; mend it there first.`,
    amountText: ({ value, measure = "Consumption" }) =>
      `${measure} is the text "${value}"; type it as a number${unit(measure)}.`,
    amountType: ({ value, measure = "Consumption" }) =>
      `${measure} is ${value}; it must be a number${unit(measure)}.`,
    statusCell: ({ value, measure }) => `${measure} is "${value}"; write TRUE or FALSE, yes or no.`,
    severalMeasures: ({ measures }) =>
      `These rules measure ${measures}; use ${NAMESPACE}.EVALUATE_PARTNERS, the pane or Evaluate, which find each in its column.`,
    marketUnknownWord: ({ value }) => `"${value}" is no market; write Developed or Developing.`,
    marketType: ({ value }) => `Market is ${value}; write Developed or Developing.`,
    marketNeeded: () => "The answer depends on the market; fill in Developed or Developing.",
    peopleNotWhole: ({ value }) =>
      `People is ${value}; give a whole number, 0 or more, or a list of names and exams.`,
    peopleDigits: ({ value }) =>
      `People is the text "${value}"; type the number of people as a number, or a list of names and exams.`,
    peopleKey: ({ value, key }) =>
      `${value} is a credential, not a number of people; write "Ana: ${key}", with the name of whoever passed.`,
    peopleCounts: () =>
      "Columns that count people with exams or assessments do not fit these rules; give a column of names and credentials.",
    peopleType: ({ value }) =>
      `People is ${value}; give a whole number or a list such as "Ana: 70-532; Ben: 70-533".`,
    tierUnknown: ({ value, tiers }) =>
      `"${value}" is no tier of these rules; write one of: ${tiers}.`,
    shapesDiffer: () =>
      "The ranges differ in size; give ranges of the same rows and columns, or single cells.",
    onePartner: () =>
      "The way up takes one partner; give single cells, and a formula for each partner.",
    asOfNoDate: ({ value }) =>
      `The as-of day "${value}" is no date; give a date, such as DATE(2017,7,7).`,
    ledgerDate: ({ row, value }) =>
      `Row ${row} of the ledger: the date "${value}" is no date; type it as one.`,
    ledgerAmount: ({ row, value }) =>
      `Row ${row} of the ledger: the amount "${value}" is no number; type it as one.`,
    ledgerTooLarge: () =>
      "The amounts of the ledger add up to more than a cell holds; mend the largest.",
    datesOpen: ({ header }) =>
      `The dates of the column ${header} read day first or month first; press Evaluate and say which.`,
    datesBroken: ({ header, row, value }) =>
      `No order of day and month fits all dates of the column ${header}; "${value}" in row ${row} breaks it.`,
    amountsOpen: ({ header }) =>
      `The amounts of the column ${header} read in two ways; press Evaluate and say which.`,
    amountsBroken: ({ header, row, value }) =>
      `No decimal sign fits all amounts of the column ${header}; "${value}" in row ${row} breaks it.`,
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
    rulesTooLong: ({ value }) =>
      `The rule table has more than ${value} rows; give only the rows of one programme.`,
    rulesManyTiers: ({ row, value }) =>
      rule(row, `there are more than ${value} tiers; remove some`),
    rulesManyOptions: ({ row, value }) =>
      rule(row, `there are more than ${value} options; remove some`),
    rulesCellError: ({ row, error }) => rule(row, `a cell holds the error ${error}; mend it first`),
    rulesRequirement: ({ row }) =>
      rule(row, "a requirement is missing; write Consumption, People, Exam or another"),
    rulesSlip: ({ row, value, word }) =>
      rule(row, `"${value}" is no requirement; write ${word}, or give the measure another name`),
    rulesAmount: ({ row, value }) =>
      rule(row, `the amount "${value}" must be a number, 0 or more, or TRUE`),
    rulesPeople: ({ row, value }) =>
      rule(row, `people "${value}" must be a whole number, 0 or more`),
    rulesMarket: ({ row, value }) =>
      rule(row, `market "${value}" must be Developed, Developing or Any`),
    rulesMarketAny: ({ row, value }) => rule(row, `market "${value}" must be Any here`),
    rulesMeasureTwice: ({ row, value, measure }) =>
      rule(row, `${value} has a value of ${measure} for this market already; remove one`),
    rulesMeasureKind: ({ row, value }) =>
      rule(row, `${value} is TRUE in one row and an amount in another; make them alike`),
    rulesMeasureName: ({ row, value }) =>
      rule(row, `"${value}" is another column of a partner list; give the measure another name`),
    rulesOneMarket: ({ row, value, measure }) =>
      rule(row, `${value} needs ${measure} for every market; add a row with market Any, or both`),
    rulesPeopleTwice: ({ row, value }) => rule(row, `${value} has a number of people already`),
    rulesTierName: ({ row, value }) =>
      rule(
        row,
        value === "" ? "name the tier" : `"${value}" cannot be a tier's name; give another`
      ),
    rulesTierAny: ({ row, value }) =>
      rule(row, `tier "${value}" must be Any; such rows count for all tiers`),
    rulesCredential: ({ row }) => rule(row, "the value must be an exam's or assessment's key"),
    rulesCredentialTwice: ({ row, value }) => rule(row, `${value} is listed twice; remove one`),
    rulesCredentialBoth: ({ row, value }) =>
      rule(row, `${value} is an exam and an assessment; keep one`),
    rulesGroupName: ({ row, value }) =>
      rule(row, `the group "${value}" has and, or or of in its name; name it without`),
    rulesExpression: ({ row, value }) =>
      rule(row, `"${value}" cannot be read; write it such as 2 of Group and Key`),
    rulesExpressionName: ({ row, value }) =>
      rule(row, `"${value}" is neither a group nor a key of these rules; mend it or add it`),
    rulesExpressionFew: ({ row, value, wanted, members }) =>
      rule(row, `${value} has ${members}, fewer than ${wanted}; ask for fewer or add some`),
    rulesNoExpression: ({ row }) =>
      rule(row, "Group is empty, but other People rows fill it; write who counts"),
    rulesNoPeopleAbove: ({ row, value }) =>
      rule(row, `"${value}" needs a People row of the same tier and option above it`),
    rulesNeedsExpressions: ({ row, value }) =>
      rule(row, `"${value}" takes People rows that say in Group who counts; fill them in`),
    rulesMix: ({ row }) => rule(row, "Mix paths must be TRUE or FALSE, and stand there once"),
    rulesMixExpressions: ({ row }) =>
      rule(row, "Mix paths does not go with People rows that fill Group; remove it"),
    rulesAssociation: ({ row }) =>
      rule(row, "the value must be an association, such as DPOR, or Any"),
    rulesNoTiers: () => "The rule table names no tier; add rows with a measure or People.",
  },
  uncounted: {
    noTrack: (meant) =>
      meant === "" ? "names no track" : `names no track; write "${meant}" if it is that one`,
    titleDiffers: () => "begins with a listed key, but other text follows; write the key alone",
    notListed: () => "is none of the exams and assessments of these rules",
  },
  none: "None",
  undetermined: "Cannot be determined",
  usd: (amount) => `US$${amount}`,
  or: "or",
  and: "and",
  oneOf: (credentials) => `one of ${credentials}`,
  someOf: (count, credentials) => `${count} of ${credentials}`,
  allOf: (credentials) => `all of ${credentials}`,
  somebody: "somebody unnamed",
  morePeople: (count, credentials) => `${person(count)}: ${credentials}`,
  otherPeople: (count, credentials) => `${count} other ${people(count)}: ${credentials}`,
  noneListed: {
    exam: (count) => `${person(count)}, but these rules list no exams`,
    assessment: (count) => `${person(count)}, but these rules list no assessments`,
  },
  moreConsumption: (amount) => `${amount} more consumption`,
  moreConsumptionByMarket: (developed, developing) =>
    `more consumption: ${developed} in a developed market, ${developing} in a developing one`,
  moreOf: (measure, amount) => `${measure}: ${amount} more`,
  moreOfByMarket: (measure, developed, developing) =>
    `${measure}: ${developed} more in a developed market, ${developing} more in a developing one`,
  statusMissing: (measure) => `${measure} (a status that is not there yet)`,
  orAssessments: (count, credentials) =>
    `(or ${person(count)} with one of the assessments ${credentials})`,
  nextSteps: (tier, steps) => `${tier}: ${steps}`,
  passes: (who, credentials) => `${who}: ${credentials}`,
  notShortest: "This is a way; these rules are too large to say that none is shorter.",
  meets: (tier) => `Meets the requirements for ${tier}.`,
  meetsNone: "Does not meet the requirements for any tier yet.",
  cannotDetermine: (reason) => `Cannot be determined: ${reason}`,
  tierByMarket: (developed, developing) =>
    `In a developed market: ${developed}. In a developing market: ${developing}.`,
  requirementConsumption: (have, need, outcome) =>
    `consumption ${have}, needs ${need} (${outcome})`,
  requirementMeasure: (measure, have, need, outcome) =>
    `${measure} ${have}, needs ${need} (${outcome})`,
  requirementStatus: (measure, outcome) => `${measure} (${outcome})`,
  requirementPeople: (have, need, outcome) => `people ${have}, needs ${need} (${outcome})`,
  nothingNeeded: "nothing is asked",
  byOption: (tier, option) => `${tier} (${option})`,
  meetsByOption: (tier, option) => `Meets the requirements for ${tier} by the option ${option}.`,
  seats: (tier, count, whom, who, open) =>
    `${tier}, ${count} with ${whom}: ${who}${open > 0 ? `; ${open} open` : ""}.`,
  nobody: "nobody",
  needByMarket: (developed, developing) =>
    `${developed} in a developed or ${developing} in a developing market`,
  met: "met",
  missing: (what) => `${what} missing`,
  dependsOnMarket: "depends on the market",
  counted: (people) => `Counted: ${people}.`,
  countedNumber: (count) => `Counted: ${count}, given as a number without names.`,
  nobodyCounted: "Nobody counted.",
  notCounted: (text, reason) => `Not counted: ${text} ${reason}.`,
  notListed: (texts) => `Not counted, for these rules do not list them: ${texts}.`,
  columnUsed: (field, used, others) =>
    `Several columns fit ${field}: "${used}" was used, not ${others}.`,
  withoutCredential: (who) => `Not counted: ${who}, with no exam or assessment.`,
  paths: (exam, assessment) =>
    `${exam} with exams, ${assessment} with assessments; the two are not added together.`,
  pathsMixed: (either) => `${either} with exams or assessments.`,
  lenient: {
    mixedPaths: (tier) =>
      `If exams and assessments were added together, it would be ${tier}; these rules do not.`,
    trackMeant: (tier, text, credential) =>
      `If the bare ${text} is "${credential}", it would be ${tier}.`,
    developingMarket: (tier) =>
      `If the market is a developing one, it would be ${tier}; an unknown market is never taken as that.`,
  },
  source: (title, date) => `Rules: ${title}${date ? `, ${date}` : ""}.`,
  fields: { partner: "Partner", market: "Market", consumption: "Consumption", people: "People" },
  outputHeaders: {
    tier: "Tier",
    nextTier: "Next tier",
    consumptionGap: "Consumption gap",
    measureGap: (measure) => `${measure} gap`,
    peopleGap: "People gap",
    missingExams: "Missing exams",
    notes: "Notes",
  },
  requirementHeaders: ["Tier", "Requirement", "Market", "Amount", "Unit", "What counts", "Source"],
  option: "Option",
  units: { Consumption: "US$", People: "people" },
  whatCounts: {
    consumption:
      "Azure consumption of the previous 12 months, of customers for whom the partner is Digital or Transacting Partner of Record",
    people: (exams, assessments, mixPaths) =>
      `One of the exams: ${exams}; or one of the assessments: ${assessments}. ${
        mixPaths ? "A person on either path counts." : "The two are not added together."
      }`,
  },
};
