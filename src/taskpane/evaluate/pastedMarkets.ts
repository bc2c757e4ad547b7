import { Fault, readMarket } from "../../rules";
import type { Market } from "../../rules/ruleBook";
import { fold } from "../../rules/text";
import type { Answered } from "../../workbook";

/** What stands between a value and its market: what a copied table, a CSV file or people write. */
const SEPARATOR = /\s*[\t;,=:|]\s*(?=[^\t;,=:|]*$)/u;

/** The answers with the markets that pasted lines name, such as "Spain; Developed"; other lines change nothing. */
export function withPasted(answers: readonly Answered[], text: string): Answered[] {
  const said = new Map<string, Market>();
  for (const line of text.split(/\r?\n/)) {
    const [value = "", word = ""] = line.trim().split(SEPARATOR);
    const market = word === "" ? null : readMarket(word);
    if (market !== null && !(market instanceof Fault)) {
      said.set(fold(value), market);
    }
  }
  return answers.map((each) => {
    const market =
      each.question.kind === "market" ? said.get(fold(each.question.subject)) : undefined;
    return market === undefined ? each : { ...each, answer: market };
  });
}

/** What was answered, a value and its market a line, to be pasted beside another list. */
export function copiedMarkets(markets: Readonly<Record<string, Market | null>>): string {
  return Object.entries(markets)
    .flatMap(([value, market]) => (market === null ? [] : [`${value}\t${market}`]))
    .join("\n");
}

/** Whether a value is among those that were searched for. */
export function isSearched({ question }: Answered, search: string): boolean {
  return question.kind !== "market" || fold(question.subject).includes(fold(search));
}
