/**
 * What the help says of each function in every language alike: which errors it can give, and an example as it
 * is typed into Excel in English, with its result. A table's `more` says that further rows follow.
 */
const onPeople = ["people", "tier", "rules", "shapes", "passedOn"];
const onPartners = [
  "consumption",
  "market",
  "marketNeeded",
  "people",
  "rules",
  "shapes",
  "passedOn",
];

const ANOTHER_EXAM =
  "1 more person: 70-532, 70-533, 70-534, 70-473, 70-475 or MCSA: Linux on Azure";
const SOURCE = "Cloud Platform competency, Azure Consumption option, 2017-07-07";

export const functions = {
  COMPETENCY_TIER: {
    errors: onPartners,
    formula: '=PARTNER.COMPETENCY_TIER(20000,"Developed","Ana: 70-532")',
    result: "Silver",
  },
  MISSING_EXAMS: {
    errors: onPeople,
    formula: '=PARTNER.MISSING_EXAMS("Ana: 70-532","Gold")',
    result: ANOTHER_EXAM,
  },
  MISSING_ASSESSMENTS: {
    errors: onPeople,
    formula: '=PARTNER.MISSING_ASSESSMENTS("Ana: 13736","Gold")',
    result:
      "1 more person: Cloud App Security (13736), Azure for Data Analytics and Data Platform Solutions (13735), Microsoft Azure for Application Development (13979), Azure for Internet of Things Solutions (16252) or Azure Remote Desktop Service (16571)",
  },
  PEOPLE_GAP: {
    errors: onPeople,
    formula: '=PARTNER.PEOPLE_GAP("Ana: 70-532; Ben: 13736","Gold")',
    result: 1,
  },
  CONSUMPTION_GAP: {
    errors: ["consumption", "market", "marketNeeded", "tier", "rules", "shapes", "passedOn"],
    formula: '=PARTNER.CONSUMPTION_GAP(14999.5,"Developed")',
    result: 0.5,
  },
  NEXT_STEPS: {
    errors: [...onPartners, "tier"],
    formula: '=PARTNER.NEXT_STEPS(100000,"Developing",1)',
    result: `Gold: ${ANOTHER_EXAM} (or 1 more person with one of the assessments 13736, 13735, 13979, 16252 or 16571)`,
  },
  WAY_UP: {
    errors: [
      "consumption",
      "market",
      "marketNeeded",
      "people",
      "tier",
      "rules",
      "onePartner",
      "passedOn",
    ],
    formula: '=PARTNER.WAY_UP(100000,"Developed","Ana: 70-532; Ben: 13736")',
    result: "Ben: 70-532, 70-533, 70-534, 70-473, 70-475 or MCSA: Linux on Azure",
  },
  EXPLAIN_TIER: {
    errors: ["tier", "rules", "shapes", "passedOn"],
    formula: '=PARTNER.EXPLAIN_TIER(20000,"Developed","Ana: 70-532; Ben: MCSA","Gold")',
    result: [
      "Meets the requirements for Silver.",
      "Gold: consumption US$20,000, needs US$100,000 (US$80,000 missing); people 1, needs 2 (1 missing).",
      "Counted: Ana (70-532).",
      'Not counted: Ben: MCSA names no track; write "MCSA: Linux on Azure" if it is that one.',
      `Rules: ${SOURCE}.`,
    ].join("\n"),
  },
  COMPETENCY_CARD: {
    errors: onPartners,
    formula: '=PARTNER.COMPETENCY_CARD("Contoso",20000,"Developed","Ana: 70-532")',
    result: "Contoso: Silver",
    card: [
      ["Tier", "Silver"],
      ["Next tier", "Gold"],
      ["Consumption", 20000],
      ["Consumption gap", 80000],
      ["Market", "Developed"],
      ["People counted", 1],
      ["People gap", 1],
      ["Missing exams", ANOTHER_EXAM],
    ],
  },
  EVALUATE_PARTNERS: {
    errors: ["columnMissing", "rules"],
    formula:
      '=PARTNER.EVALUATE_PARTNERS({"Partner","Market","Consumption","People";"Contoso","Developed",20000,"Ana: 70-532";"Fabrikam","Developing",120000,2})',
    result: [
      ["Tier", "Next tier", "Consumption gap", "People gap", "Missing exams", "Notes"],
      ["Silver", "Gold", 80000, 1, ANOTHER_EXAM, ""],
      ["Gold", "", 0, 0, "", ""],
    ],
  },
  REQUIREMENTS: {
    errors: ["tier", "rules"],
    formula: '=PARTNER.REQUIREMENTS("Gold")',
    result: [
      ["Tier", "Requirement", "Market", "Amount", "Unit", "What counts", "Source"],
      [
        "Gold",
        "Consumption",
        "Any",
        100000,
        "US$",
        "Azure consumption of the previous 12 months, of customers for whom the partner is Digital or Transacting Partner of Record",
        SOURCE,
      ],
    ],
    more: true,
  },
  CONSUMPTION_12M: {
    errors: ["asOf", "ledger", "ledgerTooLarge", "ledgerShapes", "partnerError"],
    formula:
      '=PARTNER.CONSUMPTION_12M("Contoso",{"Contoso";"Contoso";"Contoso"},{42887;42887;42522},{9000;9000;7500},DATE(2017,7,7),{"TPOR";"POR";"POR"},{"Contract 7";"Contract 7";"Contract 7"})',
    result: 9000,
  },
  CERTIFIED_PEOPLE: {
    errors: ["status", "expiry", "rosterTooLong", "rules", "ledgerShapes", "partnerError"],
    formula:
      '=PARTNER.CERTIFIED_PEOPLE("Contoso",{"Contoso";"Contoso";"Contoso"},{"Ana";"Ben";"Ana"},{"70-532";"13736";"70-533; 70-534"},{"passed";"failed";"passed"})',
    result: "Ana: 70-532, 70-533, 70-534",
  },
  RULES: {
    errors: [],
    formula: "=PARTNER.RULES()",
    result: [
      ["Tier", "Requirement", "Market", "Value", "Title"],
      ["Silver", "Consumption", "Developed", 15000, ""],
      ["Silver", "Consumption", "Developing", 10000, ""],
      ["Silver", "People", "Any", 1, ""],
    ],
    more: true,
  },
};
