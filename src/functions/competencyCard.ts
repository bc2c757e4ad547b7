import { plainValue } from "../rules/cells";
import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { judge } from "../rules/judge";
import { gravest, readPartner } from "../rules/readPartner";
import type { Verdict } from "../rules/verdict";
import { evaluateVerdict, type Cell } from "../evaluation/evaluatePartner";
import { explain } from "../words/explain";
import { fitCell } from "../words/fitCell";
import type { Words } from "../words/words";
import { hasDataTypes } from "./hostDataTypes";
import { partnerCells } from "./partnerAnswers";

/** COMPETENCY_CARD of one row: an entity that shows partner and tier, or that text where the host has no data types. */
export function cardAnswer(index: CredentialIndex, words: Words): (...cells: unknown[]) => unknown {
  const asEntity = hasDataTypes();
  return (partnerCell, consumption, market, people) => {
    const partner = plainValue(partnerCell);
    const reading = readPartner(partnerCells(index, consumption, market, people), index);
    if (partner instanceof Fault) return partner;
    if (reading.kind === "blank") return "";
    if (reading.kind === "faults") return gravest(reading.faults.map(({ fault }) => fault));
    const verdict = judge(reading.facts, index.rules);
    if (verdict.tier === undefined) return new Fault("marketNeeded", "#N/A");
    const name = partner === null || partner === 0 ? "" : String(partner);
    const text = fitCell(
      name === "" ? words.tier(verdict.tier) : `${name}: ${words.tier(verdict.tier)}`
    );
    return asEntity ? entity(text, verdict, words) : text;
  };
}

function entity(text: string, verdict: Verdict, words: Words): Excel.EntityCellValue {
  const { tier, nextTier, gaps, peopleGap, missingExams } = evaluateVerdict(verdict, words);
  const { facts, rules } = verdict;
  const [measure] = rules.measures;
  const gapName = measure?.isConsumption === false ? `${measure.name} gap` : "Consumption gap";
  const amount = (value: number): Excel.CellValue =>
    measure?.isConsumption ? usd(value) : number(value);
  const unknown = words.catalogue.dependsOnMarket;
  /** What hangs on a market that is not known says so; a number would be a wrong one. */
  const known = <T extends string | number>(
    cell: Cell<T>,
    property: (value: Exclude<T, "">) => Excel.CellValue
  ): Excel.CellValue =>
    cell instanceof Fault
      ? textProperty(unknown)
      : cell === ""
        ? textProperty("")
        : property(cell as Exclude<T, "">);
  const measured = measure && {
    [measure.name]: amount(facts.measures[0] ?? 0),
    [gapName]: known(gaps[0] ?? 0, amount),
  };
  const { next = verdict.tiers.at(-1) } = verdict;
  const counted = Math.max(0, ...(next?.blocks.map(({ have }) => have) ?? []));
  return {
    type: "Entity",
    text,
    properties: {
      Tier: textProperty(tier),
      "Next tier": known(nextTier, textProperty),
      ...measured,
      Market: textProperty(facts.market ?? ""),
      "People counted": number(counted),
      "People gap": known(peopleGap, number),
      "Missing exams": known(missingExams, textProperty),
      Explanation: textProperty(fitCell(explain(verdict, words).join("\n"))),
    },
    layouts: {
      compact: { icon: "Certificate" },
      card: {
        title: text,
        sections: [
          { layout: "List", title: "Tier", properties: ["Tier", "Next tier"] },
          {
            layout: "List",
            title: measure?.name ?? "Market",
            properties: [...(measure ? [measure.name, gapName] : []), "Market"],
          },
          {
            layout: "List",
            title: "People",
            properties: ["People counted", "People gap", "Missing exams"],
          },
          {
            layout: "List",
            title: "Why",
            collapsed: true,
            collapsible: true,
            properties: ["Explanation"],
          },
        ],
      },
    },
  };
}

function textProperty(basicValue: string): Excel.StringCellValue {
  return { type: "String", basicValue };
}

function number(basicValue: number): Excel.DoubleCellValue {
  return { type: "Double", basicValue };
}

function usd(basicValue: number): Excel.FormattedNumberCellValue {
  return { type: "FormattedNumber", basicValue, numberFormat: '"US$"#,##0.00' };
}
