// Every custom function of the add-in: what it means, its parameters, and nothing else. Excel's descriptions are
// made from these comments. Ids and the order of parameters never change once released.

import { en } from "../words/en";
import { Words } from "../words/words";
import { certifiedPeople as certifiedPeopleOf } from "../rules/credentialList";
import { Fault } from "../rules/fault";
import { consumption12Months } from "../rules/ledger";
import { readTier } from "../rules/readPartner";
import { cloudPlatformTable } from "../rules/cloudPlatform";
import { dateOffset } from "../evaluation/dateSystem";
import { cardAnswer } from "./competencyCard";
import { stopOn } from "./excelError";
import {
  consumptionGapAnswer,
  explainAnswer,
  missingAnswer,
  nextStepsAnswer,
  peopleGapAnswer,
  tierAnswer,
  wayUpAnswer,
} from "./partnerAnswers";
import { ruleSet, ruleSetOfOneMeasure } from "./ruleSet";
import {
  block,
  cellsOf,
  commonShape,
  optional,
  reshape,
  sameRows,
  sameShape,
  spill,
  stretched,
  toExcel,
} from "./spill";
import { evaluateTable, requirementsTable } from "./tables";

/* eslint-disable @typescript-eslint/no-explicit-any -- Excel sends errors and data types only to parameters of type any. */

// Formulas give the same answer in every colleague's language, so functions always speak English.
const words = new Words(en);

const expiryWithoutDay = new Fault("expiryWithoutDay", "#VALUE!");

/**
 * Tiers of the built-in rules, offered as a pick-list.
 * @customenum {string}
 */
enum Tier {
  /** The lower tier. */
  Silver = "Silver",
  /** The higher tier. */
  Gold = "Gold",
}

/**
 * The highest competency tier whose requirements are all met: Gold, Silver or None.
 * @customfunction COMPETENCY_TIER
 * @helpurl https://localhost:3000/help.html#COMPETENCY_TIER
 * @param {any[][]} consumption Azure consumption of the previous 12 months in US$, or the only measure of your rules: a number.
 * @param {any[][]} market Developed or Developing.
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} Gold, Silver or None.
 */
export function competencyTier(
  consumption: any[][],
  market: any[][],
  people: any[][],
  rules?: any[][]
): any[][] {
  return spill(
    [consumption, market, people],
    words,
    tierAnswer(ruleSetOfOneMeasure(rules, words), words)
  );
}

/**
 * Which exams would do, and for how many more people; empty when the people requirement is met.
 * @customfunction MISSING_EXAMS
 * @helpurl https://localhost:3000/help.html#MISSING_EXAMS
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {Tier[][]} [tier] Silver or Gold; left out: the lowest tier whose people requirement is not met.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} Such as "1 more person: 70-532, 70-533 or …".
 */
export function missingExams(people: any[][], tier?: Tier[][], rules?: any[][]): any[][] {
  return spill([people, tier], words, missingAnswer(ruleSet(rules, words), "exam", words));
}

/**
 * How many more people must pass, on the nearer of the exam and assessment paths; 0 when met.
 * @customfunction PEOPLE_GAP
 * @helpurl https://localhost:3000/help.html#PEOPLE_GAP
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {Tier[][]} [tier] Silver or Gold; left out: the lowest tier whose people requirement is not met.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} A whole number of people.
 */
export function peopleGap(people: any[][], tier?: Tier[][], rules?: any[][]): any[][] {
  return spill([people, tier], words, peopleGapAnswer(ruleSet(rules, words)));
}

/**
 * How much more Azure consumption a tier needs, in US$ to the cent; 0 when met.
 * @customfunction CONSUMPTION_GAP
 * @helpurl https://localhost:3000/help.html#CONSUMPTION_GAP
 * @param {any[][]} consumption Azure consumption of the previous 12 months in US$, or the only measure of your rules: a number.
 * @param {any[][]} market Developed or Developing.
 * @param {Tier[][]} [tier] Silver or Gold; left out: the lowest tier whose consumption requirement is not met.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} US$.
 */
export function consumptionGap(
  consumption: any[][],
  market: any[][],
  tier?: Tier[][],
  rules?: any[][]
): any[][] {
  return spill(
    [consumption, market, tier],
    words,
    consumptionGapAnswer(ruleSetOfOneMeasure(rules, words))
  );
}

/**
 * Why a partner meets a tier or not: each requirement, who counted with what, and what did not count and why.
 * @customfunction EXPLAIN_TIER
 * @helpurl https://localhost:3000/help.html#EXPLAIN_TIER
 * @param {any[][]} consumption Azure consumption of the previous 12 months in US$, or the only measure of your rules: a number.
 * @param {any[][]} market Developed or Developing.
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {Tier[][]} [tier] Silver or Gold; left out: every tier.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} Text of several lines.
 */
export function explainTier(
  consumption: any[][],
  market: any[][],
  people: any[][],
  tier?: Tier[][],
  rules?: any[][]
): any[][] {
  return spill(
    [consumption, market, people, tier],
    words,
    explainAnswer(ruleSetOfOneMeasure(rules, words), words)
  );
}

/**
 * Which assessments would do, and for how many more people; empty when the people requirement is met.
 * @customfunction MISSING_ASSESSMENTS
 * @helpurl https://localhost:3000/help.html#MISSING_ASSESSMENTS
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {Tier[][]} [tier] Silver or Gold; left out: the lowest tier whose people requirement is not met.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} Such as "1 more person: Cloud App Security (13736) or …".
 */
export function missingAssessments(people: any[][], tier?: Tier[][], rules?: any[][]): any[][] {
  return spill([people, tier], words, missingAnswer(ruleSet(rules, words), "assessment", words));
}

/**
 * All that is still missing for a tier, in one line; empty when nothing is.
 * @customfunction NEXT_STEPS
 * @helpurl https://localhost:3000/help.html#NEXT_STEPS
 * @param {any[][]} consumption Azure consumption of the previous 12 months in US$, or the only measure of your rules: a number.
 * @param {any[][]} market Developed or Developing.
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {Tier[][]} [tier] Silver or Gold; left out: the next tier above today's.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} Such as "Gold: US$85,000 more consumption; 1 more person: …".
 */
export function nextSteps(
  consumption: any[][],
  market: any[][],
  people: any[][],
  tier?: Tier[][],
  rules?: any[][]
): any[][] {
  return spill(
    [consumption, market, people, tier],
    words,
    nextStepsAnswer(ruleSetOfOneMeasure(rules, words), words)
  );
}

/**
 * The least that leads to a tier, a step a row: the amount still needed, then who has to pass what, by name; empty when nothing is missing.
 * @customfunction WAY_UP
 * @helpurl https://localhost:3000/help.html#WAY_UP
 * @param {any[][]} consumption Azure consumption of the previous 12 months in US$, or the only measure of your rules: a number.
 * @param {any[][]} market Developed or Developing.
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {Tier[][]} [tier] Silver or Gold; left out: the next tier above today's.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} One step a row, such as "Ben: 70-532 or 70-533".
 */
export function wayUp(
  consumption: any[][],
  market: any[][],
  people: any[][],
  tier?: Tier[][],
  rules?: any[][]
): any[][] {
  const set = ruleSetOfOneMeasure(rules, words);
  const cells = [consumption, market, people, tier].map((one) => cellsOf(block(one)));
  if (cells.some(({ length }) => length > 1)) stopOn(new Fault("onePartner", "#VALUE!"), words);
  const answer = wayUpAnswer(set, words)(...cells.map(([cell]) => cell));
  return toExcel(answer instanceof Fault ? [[answer]] : answer.map((step) => [step]), words);
}

/**
 * Evaluates a whole partner list at once: tier, next tier, gaps, missing exams and notes for each row.
 * @customfunction EVALUATE_PARTNERS
 * @helpurl https://localhost:3000/help.html#EVALUATE_PARTNERS
 * @param {any[][]} table A partner list with its header row; columns are found by header, English or German.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} A header and one row for each row of the list.
 */
export function evaluatePartners(table: any[][], rules?: any[][]): any[][] {
  return toExcel(stopOn(evaluateTable(block(table), ruleSet(rules, words), words), words), words);
}

/**
 * A card for a partner: the cell shows partner and tier, the card all the rest; =A2.Tier reads a field.
 * @customfunction COMPETENCY_CARD
 * @helpurl https://localhost:3000/help.html#COMPETENCY_CARD
 * @param {any[][]} partner The partner's name.
 * @param {any[][]} consumption Azure consumption of the previous 12 months in US$, or the only measure of your rules: a number.
 * @param {any[][]} market Developed or Developing.
 * @param {any[][]} people Roster such as "Ana: 70-532; Ben: 13736", or how many people passed.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} An Excel data type, or plain text where Excel has none.
 */
export function competencyCard(
  partner: any[][],
  consumption: any[][],
  market: any[][],
  people: any[][],
  rules?: any[][]
): any[][] {
  return spill(
    [partner, consumption, market, people],
    words,
    cardAnswer(ruleSetOfOneMeasure(rules, words), words)
  );
}

/**
 * The requirements of a tier, or of all tiers, as a table with a header.
 * @customfunction REQUIREMENTS
 * @helpurl https://localhost:3000/help.html#REQUIREMENTS
 * @param {Tier} [tier] Silver or Gold; left out: every tier.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} Tier, Requirement, Market, Amount, Unit, What counts, Source.
 */
export function requirements(tier?: Tier, rules?: any[][]): any[][] {
  const { rules: set } = ruleSet(rules, words);
  const [wanted] = cellsOf(block(tier));
  return requirementsTable(set, stopOn(readTier(wanted, set), words), words);
}

/**
 * A partner's Azure consumption of the 12 months up to a day, summed from a ledger.
 * @customfunction CONSUMPTION_12M
 * @helpurl https://localhost:3000/help.html#CONSUMPTION_12M
 * @param {any[][]} partner The partner or partners asked for: id or name, as in the ledger.
 * @param {any[][]} partners The ledger's partner column.
 * @param {any[][]} dates The ledger's date column.
 * @param {any[][]} amounts The ledger's amounts in US$; negative amounts are credits.
 * @param {any[][]} asOf The last day that counts: a date.
 * @param {any[][]} [associations] The ledger's association column; given, only DPOR, POR and TPOR rows count.
 * @param {any[][]} [items] Columns that say what a row is about, such as subscription and service: rows alike but for the association count once.
 * @returns {any[][]} US$ for each partner.
 */
export function consumption12m(
  partner: any[][],
  partners: any[][],
  dates: any[][],
  amounts: any[][],
  asOf: any[][],
  associations?: any[][],
  items?: any[][]
): any[][] {
  const columns = {
    partners: block(partners),
    dates: block(dates),
    amounts: block(amounts),
    associations: optional(associations),
  };
  stopOn(sameShape(Object.values(columns)), words);
  const ledger = { ...columns, items: optional(items) };
  stopOn(sameRows(ledger.partners, ledger.items), words);
  const days = block(asOf);
  const shape = stopOn(commonShape([block(partner), days]), words);
  const asked = stretched(block(partner), shape);
  const sums = consumption12Months(cellsOf(asked), cellsOf(days), ledger, dateOffset());
  return toExcel(reshape(sums, asked), words);
}

/**
 * A partner's roster, made from a list of who passed what; ready for the people argument of the other functions.
 * @customfunction CERTIFIED_PEOPLE
 * @helpurl https://localhost:3000/help.html#CERTIFIED_PEOPLE
 * @param {any[][]} partner The partner or partners asked for: id or name, as in the list.
 * @param {any[][]} partners The list's partner column.
 * @param {any[][]} people The list's column of names.
 * @param {any[][]} credentials The list's column of exams and assessments.
 * @param {any[][]} [statuses] The list's status column; given, failed, expired and revoked rows are left out.
 * @param {any[][]} [expires] The list's column of expiry dates; given, rows that expired before asOf are left out.
 * @param {any[][]} [asOf] The day on which credentials must hold: a date. Needed with expires.
 * @param {any[][]} [rules] A rule table shaped as PARTNER.RULES() spills it; left out: the built-in rules.
 * @returns {any[][]} A roster such as "Ana: 70-532, 70-534; Ben: 13736" for each partner.
 */
export function certifiedPeople(
  partner: any[][],
  partners: any[][],
  people: any[][],
  credentials: any[][],
  statuses?: any[][],
  expires?: any[][],
  asOf?: any[][],
  rules?: any[][]
): any[][] {
  const list = {
    partners: block(partners),
    people: block(people),
    credentials: block(credentials),
    statuses: optional(statuses),
    expires: optional(expires),
  };
  stopOn(sameShape(Object.values(list)), words);
  const days = list.expires ? stopOn(optional(asOf) ?? expiryWithoutDay, words) : null;
  const shape = stopOn(commonShape([block(partner), ...(days ? [days] : [])]), words);
  const asked = stretched(block(partner), shape);
  const index = ruleSet(rules, words);
  const rosters = certifiedPeopleOf(cellsOf(asked), list, cellsOf(days ?? []), index);
  return toExcel(reshape(rosters, asked), words);
}

/**
 * The built-in rules as a table: copy it, edit amounts, credentials or tiers, and give it to the other functions.
 * @customfunction RULES
 * @helpurl https://localhost:3000/help.html#RULES
 * @returns {any[][]} Tier, Requirement, Market, Value, Title.
 */
export function rules(): any[][] {
  return cloudPlatformTable.map((row) => [...row]);
}
