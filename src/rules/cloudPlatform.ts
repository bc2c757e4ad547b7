import type { RuleBook } from "./ruleBook";
import { checkRuleTableAs } from "./ruleTable/readRuleTable";
import { foldCredential } from "./text";

type Row = readonly [string, string, string, string | number | boolean, string];

const exam = (key: string, title: string): Row => ["Any", "Exam", "Any", key, title];
const assessment = (key: string, title: string): Row => ["Any", "Assessment", "Any", key, title];

/**
 * Competency "Cloud Platform", Azure Consumption option, as a rule table: what PARTNER.RULES() spills.
 *
 * Source: Microsoft's partner page of 7 July 2017, read in its German edition. Notes on it:
 * - The page exists in ten languages that disagree (one prints 100,000 for the developing Silver amount, another 15,000
 *   for Gold). The amounts here are those on which the majority and the English text agree.
 * - Titles differ between languages and editions, so keys identify a credential. The German edition is partly
 *   translated by machine.
 * - 70-535 came later and does not count by this source.
 * - "People" counts persons, not passes: whoever passed several items of a list is still one person.
 */
export const cloudPlatformTable: readonly (readonly (string | number | boolean)[])[] = [
  ["Tier", "Requirement", "Market", "Value", "Title"],
  ["Silver", "Consumption", "Developed", 15_000, ""],
  ["Silver", "Consumption", "Developing", 10_000, ""],
  ["Silver", "People", "Any", 1, ""],
  ["Gold", "Consumption", "Any", 100_000, ""],
  ["Gold", "People", "Any", 2, ""],
  exam("70-532", "Developing Microsoft Azure Solutions"),
  exam("70-533", "Implementing Microsoft Azure Infrastructure Solutions"),
  exam("70-534", "Architecting Microsoft Azure Solutions"),
  exam("70-473", "Designing and Implementing Cloud Data Platform Solutions"),
  exam("70-475", "Designing and Implementing Big Data Analytics Solutions"),
  // A certification, which the page lists among the exams.
  exam("MCSA: Linux on Azure", "MCSA: Linux on Azure"),
  assessment("13736", "Cloud App Security"),
  assessment("13735", "Azure for Data Analytics and Data Platform Solutions"),
  assessment("13979", "Microsoft Azure for Application Development"),
  assessment("16252", "Azure for Internet of Things Solutions"),
  assessment("16571", "Azure Remote Desktop Service"),
  ["Any", "Mix paths", "Any", false, ""],
];

/** Titles of the same courses in other editions: the English page of 13736, and one of July 2017. */
const OTHER_EDITIONS: Readonly<Record<string, readonly string[]>> = {
  "13736": ["Cloud Platform", "Microsoft Azure for Datacenter Solutions"],
};

/** All titles under which the editions of the source know a credential; none for one that it does not list. */
export function cloudPlatformTitles(key: string): readonly string[] {
  const folded = foldCredential(key);
  const row = cloudPlatformTable.find(
    ([, word, , value]) =>
      (word === "Exam" || word === "Assessment") && foldCredential(String(value)) === folded
  );
  return row ? [String(row[4]), ...(OTHER_EDITIONS[String(row[3])] ?? [])] : [];
}

/** The built-in rules. */
export const cloudPlatform = checkRuleTableAs(cloudPlatformTable, {
  title: "Cloud Platform competency, Azure Consumption option",
  date: "2017-07-07",
  known: cloudPlatformTitles,
}).rules as RuleBook;
