import { checkRuleTable, credentialIndex, judge, readListed } from "../../src/rules";
import { Fault } from "../../src/rules/fault";
import { initialState, reduce, type PaneState } from "../../src/taskpane/state";
import type { RulesProblem, SetupOffer } from "../../src/workbook";
import { plainList } from "./setups";

/** Two amounts, one of them by market, a status, seats for different people, and two options. */
const PROGRAMME = [
  ["Tier", "Requirement", "Market", "Value", "Title", "Group", "Option"],
  ["Base", "Active users", "Any", 100, "", "", "Cloud"],
  ["Base", "Signed", "Any", true, "", "", "Contract"],
  ["Top", "Active users", "Developed", 1_000, "", "", "Cloud"],
  ["Top", "Active users", "Developing", 500, "", "", "Cloud"],
  ["Top", "Won customers", "Any", 5, "", "", "Cloud"],
  ["Top", "Signed", "Any", true, "", "", "Cloud"],
  ["Top", "People", "Any", 2, "", "all of Sales", "Cloud"],
  ["Top", "other People", "Any", 1, "", "Support", "Cloud"],
  ["Any", "Exam", "Any", "S-1", "", "Sales", ""],
  ["Any", "Exam", "Any", "S-2", "", "Sales", ""],
  ["Any", "Exam", "Any", "T-1", "", "Support", ""],
];

function partner(measures: readonly unknown[], market: unknown, people: unknown): PaneState {
  const { rules } = checkRuleTable(PROGRAMME);
  if (!rules) throw new Error("The table has faults.");
  const reading = readListed({ measures, market, people }, credentialIndex(rules));
  if (reading.kind !== "facts") throw new Error("These cells give no verdict.");
  const place = { sheet: "Partners", row: 7 };
  const verdict = judge(reading.facts, rules);
  const check = { kind: "verdict", place, partner: "Wide World", verdict } as const;
  return reduce(initialState, { type: "checked", check });
}

const faulty: RulesProblem = {
  kind: "rulesFaulty",
  sheet: "My rules",
  faults: [
    {
      fault: new Fault("rulesSlip", "#VALUE!", { row: 4, value: "Peple", word: "People" }),
      address: "B4",
    },
    { fault: new Fault("rulesMarket", "#VALUE!", { row: 9, value: "Narnia" }), address: "C9" },
  ],
};

const offer: SetupOffer = {
  ...plainList,
  setup: {
    ...plainList.setup,
    rules: { sheetId: "{9}", table: { mark: "k3f9x", row: 0, column: 0 } },
    measures: { k3f9x: { "measure won customers": "Customers" } },
  },
  partners: {
    ...plainList.partners,
    columns: [...plainList.partners.columns, { header: "Customers", sample: "12" }],
  },
  ruleTables: [
    {
      choice: { sheetId: "{9}", table: { mark: "k3f9x", row: 0, column: 0 } },
      sheet: "My rules",
      address: "A1:G12",
    },
    {
      choice: { sheetId: "{9}", table: { mark: "p0q1r", row: 20, column: 0 } },
      sheet: "My rules",
      address: "A21:G30",
    },
  ],
  needs: {
    market: true,
    consumption: false,
    measures: [
      { name: "Active users", field: "measure active users" },
      { name: "Won customers", field: "measure won customers" },
    ],
    people: false,
  },
  formulas: "severalMeasures",
};
const evaluateView: PaneState = {
  ...initialState,
  reading: false,
  view: "evaluate",
  setup: { kind: "offered", offer },
  sections: { measures: true, rules: true, output: true },
};
const troubled: SetupOffer = {
  ...offer,
  setup: { ...plainList.setup, rules: offer.setup.rules },
  needs: { market: false, consumption: false, measures: [], people: false },
  rulesProblem: faulty,
};

/** The pane beside lists that are judged by rules of the user's own. */
export const programmeStates: Readonly<Record<string, PaneState>> = {
  programme: partner([999, "", 4], "Developed", "Ana: S-1, S-2; Ben: T-1"),
  programmeMarketOpen: partner([600, "yes", 5], "", "Ana: S-1, S-2; Eva: S-1, S-2; Ben: T-1"),
  programmeByOption: partner([0, "yes", 0], "Developed", ""),
  programmeSetup: evaluateView,
  faultyRulesSetup: { ...evaluateView, setup: { kind: "offered", offer: troubled } },
  faultyRulesRow: reduce(initialState, { type: "checked", check: faulty }),
  faultyRulesRun: {
    ...evaluateView,
    run: { kind: "finished", evaluation: faulty },
  },
};
