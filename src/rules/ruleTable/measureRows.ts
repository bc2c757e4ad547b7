import type { Fault } from "../fault";
import { comparableHeader, isListHeader } from "../headers";
import { MARKETS, type Market, type Measure, type MeasureRule } from "../ruleBook";
import { ruleFault, type RuleRow } from "./rows";
import { truth } from "./truth";

/** One amount or status that a row asks for. */
interface Need {
  readonly row: number;
  readonly tier: string;
  readonly option: string;
  readonly measure: Measure;
  readonly markets: readonly Market[];
  readonly value: number;
  readonly title: string;
}

/** The measures of a rule table and what each tier asks of them. */
export class MeasureRows {
  private readonly byName = new Map<
    string,
    { name: string; kind: Measure["kind"]; measure: Measure }
  >();
  private readonly needs: Need[] = [];

  get measures(): readonly Measure[] {
    return [...this.byName.values()].map(({ measure }) => measure);
  }

  /** Adds a row of a tier and option, both in the form in which they are compared. */
  add(
    row: RuleRow,
    isConsumption: boolean,
    place: { readonly tier: string; readonly tierName: string; readonly option: string },
    markets: readonly Market[]
  ): Need | Fault {
    const status = truth(row.value) === true && typeof row.value !== "number";
    const { value } = row;
    if (!status && !(typeof value === "number" && Number.isFinite(value) && value >= 0))
      return ruleFault("rulesAmount", row.number, { value: shown(value) });
    const measure = this.measure(row, isConsumption, status ? "status" : "amount");
    if (!("place" in measure)) return measure;
    const clash = this.needs.find(
      (one) =>
        one.measure === measure &&
        one.tier === place.tier &&
        (one.option === place.option || one.option === "" || place.option === "") &&
        one.markets.some((market) => markets.includes(market))
    );
    if (clash)
      return ruleFault("rulesMeasureTwice", row.number, {
        value: place.tierName,
        measure: measure.name,
      });
    const need: Need = {
      row: row.number,
      tier: place.tier,
      option: place.option,
      measure,
      markets,
      value: status ? 1 : (value as number),
      title: row.title,
    };
    this.needs.push(need);
    return need;
  }

  /** What an option asks of a tier: its own rows and those of every option; a fault for one market without the other. */
  rulesFor(tier: string, tierName: string, option: string): MeasureRule[] | Fault {
    const rules: MeasureRule[] = [];
    for (const measure of this.measures) {
      const needs = this.needs.filter(
        (one) =>
          one.measure === measure &&
          one.tier === tier &&
          (one.option === option || one.option === "")
      );
      const [first] = needs;
      if (!first) continue;
      const amounts = MARKETS.map(
        (market) => needs.find((one) => one.markets.includes(market))?.value
      );
      const [Developed, Developing] = amounts;
      if (Developed === undefined || Developing === undefined)
        return ruleFault("rulesOneMarket", first.row, { value: tierName, measure: measure.name });
      const title = needs.find((one) => one.title !== "")?.title ?? "";
      rules.push({ measure, need: { Developed, Developing }, title });
    }
    return rules;
  }

  private measure(row: RuleRow, isConsumption: boolean, kind: Measure["kind"]): Measure | Fault {
    const name = row.requirement;
    const key = isConsumption ? "" : comparableHeader(name);
    if (!isConsumption && isListHeader(name))
      return ruleFault("rulesMeasureName", row.number, { value: name });
    const known = this.byName.get(key);
    if (!known) {
      const measure: Measure = {
        name: isConsumption ? "Consumption" : name,
        kind,
        isConsumption,
        title: row.title,
        place: this.byName.size,
      };
      this.byName.set(key, { name, kind, measure });
      return measure;
    }
    return known.kind === kind
      ? known.measure
      : ruleFault("rulesMeasureKind", row.number, { value: name });
  }
}

function shown(value: RuleRow["value"]): string | number {
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}
