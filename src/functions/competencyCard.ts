import { evaluateVerdict } from "../evaluation/evaluatePartner";
import { plainValue } from "../rules/cells";
import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { judge } from "../rules/judge";
import { gravest, readPartner } from "../rules/readPartner";
import type { Verdict } from "../rules/verdict";
import { explain } from "../words/explain";
import { fitCell } from "../words/fitCell";
import type { Words } from "../words/words";

/** Whether the host shows entities in cells. Without an Office object there is nothing that says it does not. */
function hasDataTypes(): boolean {
  return (
    typeof Office === "undefined" ||
    Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")
  );
}

/** COMPETENCY_CARD of one row: an entity that shows partner and tier, or that text where the host has no data types. */
export function cardAnswer(index: CredentialIndex, words: Words): (...cells: unknown[]) => unknown {
  const asEntity = hasDataTypes();
  return (partnerCell, consumption, market, people) => {
    const partner = plainValue(partnerCell);
    const reading = readPartner({ consumption, market, people }, index);
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
  const { tier, nextTier, consumptionGap, peopleGap, missingExams } = evaluateVerdict(
    verdict,
    words
  );
  const { consumption, market, people } = verdict.facts;
  return {
    type: "Entity",
    text,
    properties: {
      Tier: textProperty(tier),
      "Next tier": textProperty(nextTier),
      Consumption: usd(consumption),
      "Consumption gap": usd(Number(consumptionGap)),
      Market: textProperty(market ?? ""),
      "People counted": number(verdict.tiers[0]?.people.have ?? people.tally.either),
      "People gap": number(Number(peopleGap)),
      "Missing exams": textProperty(missingExams),
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
            title: "Consumption",
            properties: ["Consumption", "Consumption gap", "Market"],
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
