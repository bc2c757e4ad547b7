import { describe, expect, test } from "vitest";
import { competencies } from "../../competencies/index.mjs";
import { cloudPlatformTable, credentialIndex, judge, readPartner } from "../../src/rules";
import { checkRuleTable } from "../../src/rules/ruleTable";
import { COMPETENCY_CASES, roster, type CompetencyCase } from "./competencyCases";

const all = competencies(cloudPlatformTable);
const optionOf = (name: string, date = "2018-10-29") => {
  const found = all.find((one) => `${one.competency}: ${one.option}` === name && one.date === date);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

/** The tier of a partner by an option's table. */
function tierBy(
  name: string,
  measures: readonly unknown[],
  market: string,
  people: string,
  date?: string
): string | null | undefined {
  const { rules, faults } = checkRuleTable(optionOf(name, date).table);
  if (!rules) throw new Error(faults.map(({ code }) => code).join());
  const reading = readPartner({ measures, market, people }, credentialIndex(rules));
  if (reading.kind === "blank") return null;
  if (reading.kind === "faults")
    throw new Error(reading.faults.map(({ fault }) => fault.code).join());
  return judge(reading.facts, rules).tier;
}

test("there are 26 options, each with a table that can be read and that leaves no credential unused", () => {
  expect(all).toHaveLength(26);
  for (const { competency, option, table } of all) {
    const { faults, notes } = checkRuleTable(table);
    expect([competency, option, faults, notes]).toEqual([competency, option, [], []]);
  }
});

test("every option has its cases", () => {
  const named = new Set(all.map(({ competency, option }) => `${competency}: ${option}`));
  expect(Object.keys(COMPETENCY_CASES).sort()).toEqual([...named].sort());
});

describe.each(Object.entries(COMPETENCY_CASES))("%s", (name, cases) => {
  test.each(cases)("%s", (_, measures, market, people, tier) => {
    expect(tierBy(name, measures, market, people)).toBe(tier);
  });
});

describe("Cloud Platform by the page of 2017", () => {
  test.each<CompetencyCase>([
    ["70-535 does not count", [15_000], "Developed", "70-535", null],
    ["70-534 does", [15_000], "Developed", "70-534", "Silver"],
    ["Gold", [100_000], "Developing", roster("13736", "13735"), "Gold"],
  ])("%s", (_, measures, market, people, tier) => {
    expect(
      tierBy("Cloud Platform: Azure Consumption", measures, market, people, "2017-07-07")
    ).toBe(tier);
  });
});

test("all options joined in one table, each as an option, judge as they do alone", () => {
  const header = ["Tier", "Requirement", "Market", "Value", "Title", "Group", "Option"];
  const expressed = all.filter(({ table }) => table[0]?.includes("Group"));
  const joined = expressed.flatMap(({ competency, option, table }) =>
    table.slice(1).map((row: unknown[]) => [...row, `${competency}: ${option}`])
  );
  const { rules, faults } = checkRuleTable([header, ...joined]);
  expect(faults).toEqual([]);
  expect(rules?.options).toHaveLength(expressed.length);
});
