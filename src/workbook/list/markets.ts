import { Fault, readMarket, type Market } from "../../rules";
import { fold } from "../../rules/text";
import type { Question } from "../setup/questions";
import type { Answers } from "../setup/setup";

/** So many unknown values are asked for at once. */
const MOST_ASKED = 500;

/** Market cells after what the user said of values, such as countries, that are no market words. */
export class MarketAnswers {
  /** Values that the user has not been asked for, as written, each once. */
  readonly unknown: string[] = [];
  private readonly asked = new Set<string>();
  private readonly known = new Map<string, string>();

  /** By folded text. */
  private readonly answers: ReadonlyMap<string, Market | null>;

  constructor(answers: Answers["market"]) {
    this.answers = new Map(
      Object.entries(answers).map(([value, market]) => [fold(value), market] as const)
    );
  }

  get questions(): Question[] {
    return this.unknown.map((subject) => ({ kind: "market", subject }));
  }

  /** What a cell says, where the user has left its market open. */
  openWord(cell: unknown): string | undefined {
    return typeof cell === "string" && this.answers.get(fold(cell)) === null
      ? cell.trim()
      : undefined;
  }

  /** The cell to judge by: what the user answered, "" for a value left open; all else as it is. */
  read(cell: unknown): unknown {
    if (typeof cell !== "string") return cell;
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const market = this.answered(cell);
    this.known.set(cell, market);
    return market;
  }

  private answered(cell: string): string {
    const market = readMarket(cell);
    if (!(market instanceof Fault) || market.code !== "marketUnknownWord") return cell;
    const key = fold(cell);
    const answer = this.answers.get(key);
    if (answer !== undefined) return answer ?? "";
    if (!this.asked.has(key) && this.unknown.length < MOST_ASKED) this.unknown.push(cell.trim());
    this.asked.add(key);
    return cell;
  }
}
