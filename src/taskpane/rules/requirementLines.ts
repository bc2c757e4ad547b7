import type { Requirement, RuleBook, SeatRule } from "../../rules/ruleBook";
import { requirements } from "../../rules/requirements";
import { seatText } from "../../words/demands";
import { whatCounts } from "../../words/requirementText";
import type { RulesViewWords } from "../../words/rulesView";
import type { Words } from "../../words/words";

/** One requirement in plain words. */
export interface RequirementLine {
  /** What it asks for: "Consumption: US$100,000", "2 people". */
  readonly asks: string;
  /** What counts for it, none to two texts. */
  readonly counts: readonly string[];
}

/** What one tier asks for, by one option. */
export interface TierLines {
  readonly tier: string;
  /** Empty: for every option. */
  readonly option: string;
  readonly lines: readonly RequirementLine[];
}

/** Shorter texts are said again; longer ones are told to be the same. */
const LONG = 60;

/** The rules tier by tier, in the words of REQUIREMENTS. */
export function tierLines(rules: RuleBook, words: Words, texts: RulesViewWords): TierLines[] {
  const told = new Map<string, string>();
  return rules.tiers.flatMap((tier) => {
    const rows = requirements(rules, tier);
    const options = [...new Set(rows.map(({ option }) => option))];
    return options.map((option): TierLines => {
      const own = rows.filter((row) => row.option === option);
      const lines = own.flatMap((row, i): RequirementLine[] => {
        if (isSaidAbove(own, i)) return [];
        const counts = countsOf(row, rules, words, texts);
        const all = counts.join("\n");
        const before = told.get(row.name + all);
        told.set(row.name + all, before ?? tier.name);
        const same = before !== undefined && before !== tier.name && all.length > LONG;
        return [
          { asks: asks(row, own, words, texts), counts: same ? [texts.asFor(before)] : counts },
        ];
      });
      return { tier: tier.name, option, lines };
    });
  });
}

/** A measure has a row for each market, and one line. */
function isSaidAbove(rows: readonly Requirement[], at: number): boolean {
  const { measure } = rows[at] ?? {};
  return measure !== undefined && rows.slice(0, at).some((row) => row.measure === measure);
}

function asks(
  { measure, name, value }: Requirement,
  rows: readonly Requirement[],
  words: Words,
  texts: RulesViewWords
): string {
  if (!measure) {
    const count = Number(value);
    if (name === "other People") return texts.otherPeople(count);
    return name === "or People" ? texts.orPeople(count) : texts.people(count);
  }
  const called = measure.isConsumption ? words.catalogue.fields.consumption : measure.name;
  if (value === true) return `${called}: ${texts.yes}`;
  const need = (market: "Developed" | "Developing"): number =>
    Number(
      rows.find((row) => row.measure === measure && (row.market ?? market) === market)?.value ?? 0
    );
  const [developed, developing] = [need("Developed"), need("Developing")];
  const amount =
    developed === developing
      ? words.amountOf(measure, developed)
      : words.needByMarket(measure, { Developed: developed, Developing: developing });
  return `${called}: ${amount}`;
}

function countsOf(
  row: Requirement,
  rules: RuleBook,
  words: Words,
  texts: RulesViewWords
): string[] {
  const counts = whatCounts(row, words);
  const { expression } = row;
  if (expression === undefined) return counts === "" ? [] : [counts];
  const seat = seatOf(row, rules);
  const plain = seat ? seatText(seat, words) : expression;
  const title = row.title === "" ? [] : [row.title];
  return [plain, ...title, ...(plain === expression ? [] : [texts.inTable(expression)])];
}

/** The seats that a People row makes. */
function seatOf({ tier, option, expression }: Requirement, rules: RuleBook): SeatRule | undefined {
  return rules.tiers
    .find(({ name }) => name === tier)
    ?.options.filter((one) => option === "" || one.option === option)
    .flatMap(({ blocks }) => blocks.flatMap(({ alternatives }) => alternatives))
    .flatMap(({ seats }) => seats)
    .find(({ text }) => text === expression);
}
