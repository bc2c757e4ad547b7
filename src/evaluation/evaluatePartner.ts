import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { judge } from "../rules/judge";
import { gravest, readListed, type PartnerCells, type PartnerFault } from "../rules/readPartner";
import { MARKETS } from "../rules/ruleBook";
import type { TierVerdict, Verdict } from "../rules/verdict";
import { lenientSentence, uncountedReason } from "../words/explain";
import { fitCell } from "../words/fitCell";
import { missingPeople } from "../words/nextSteps";
import type { Words } from "../words/words";

/** What an evaluation says; a #N/A fault where it hangs on a market that is not known. */
export type Cell<T extends string | number> = T | Fault;

/** One partner's row of a bulk evaluation: what stands beside the partner list. */
export interface EvaluatedPartner {
  /** Also in words where it cannot be determined; `fault` says why. */
  readonly tier: string;
  readonly nextTier: Cell<string>;
  /**
   * What is missing for the next tier of each measure of the rules, in their order: consumption in US$. Empty where
   * nothing can be said.
   */
  readonly gaps: readonly Cell<number | "">[];
  /** People missing for the next tier. */
  readonly peopleGap: Cell<number | "">;
  readonly missingExams: Cell<string>;
  readonly notes: string;
  /** Why the row has no verdict, where it has none. */
  readonly fault?: Fault;
  /** The cell that the fault is about. */
  readonly faultField?: PartnerFault["field"];
  /** The tier as the rules name it; null: none; undefined: no verdict. */
  readonly verdictTier?: string | null | undefined;
  /** With all its evidence, where it was made. */
  readonly verdict?: Verdict;
}

const BLANK = {
  tier: "",
  nextTier: "",
  peopleGap: "",
  missingExams: "",
  notes: "",
} as const;

/** Evaluates one row of a list: a blank row gives blanks, one that cannot be read says why in its notes. */
export function evaluatePartner(
  cells: PartnerCells,
  index: CredentialIndex,
  words: Words
): EvaluatedPartner {
  const reading = readListed(cells, index);
  if (reading.kind === "facts") return evaluateVerdict(judge(reading.facts, index.rules), words);
  const blank = { ...BLANK, gaps: index.rules.measures.map(() => "" as const) };
  if (reading.kind === "blank") return blank;
  const faults = reading.faults.map(({ fault }) => fault);
  const notes = faults.map((fault) => words.fault(fault)).join(" ");
  const fault = gravest(faults);
  const faultField = reading.faults.find((one) => one.fault === fault)?.field;
  return {
    ...blank,
    tier: words.catalogue.undetermined,
    notes,
    ...(fault && { fault }),
    ...(faultField !== undefined && { faultField }),
  };
}

/** The row of a verdict that is there already. */
export function evaluateVerdict(verdict: Verdict, words: Words): EvaluatedPartner {
  const { tier, facts, rules } = verdict;
  const known = facts.market !== null || !rules.byMarket;
  const cells = known
    ? nextCells(verdict, words)
    : sameInEveryMarket(
        MARKETS.map((market) => nextCells(judge({ ...facts, market }, rules), words))
      );
  const hangs =
    !known &&
    Object.values(cells)
      .flat()
      .some((cell) => cell instanceof Fault);
  const { nextTier, gaps, peopleGap, missingExams } = cells;
  const evaluated = {
    tier: words.tier(tier),
    nextTier,
    gaps,
    peopleGap,
    missingExams,
    notes: fitCell(notes(verdict, hangs || tier === undefined, words)),
    verdictTier: tier,
    verdict,
  };
  return tier === undefined
    ? { ...evaluated, fault: marketNeeded(), faultField: "market" }
    : evaluated;
}

type NextCells = Pick<EvaluatedPartner, "nextTier" | "gaps" | "peopleGap" | "missingExams">;

function nextCells({ next, rules }: Verdict, words: Words): NextCells {
  return {
    nextTier: next?.tier ?? "",
    gaps: rules.measures.map(
      (measure) => next?.measures.find((one) => one.measure === measure)?.gap ?? 0
    ),
    peopleGap: next?.peopleGap ?? 0,
    missingExams: next ? missingCredentials(next, words) : "",
  };
}

/** On the path of exams, unless the rules list none. */
function missingCredentials({ blocks }: TierVerdict, words: Words): string {
  const exams = blocks.every(({ block: { paths } }) => !paths || paths.exam.length > 0);
  return missingPeople(blocks, exams ? "exam" : "assessment", words);
}

/** Where two markets give different cells, it is not known which it is. */
function sameInEveryMarket(cells: readonly NextCells[]): NextCells {
  const [first, ...others] = cells as [NextCells, ...NextCells[]];
  const same = <T extends string | number>(of: (one: NextCells) => Cell<T>): Cell<T> =>
    others.every((other) => of(other) === of(first)) ? of(first) : marketNeeded();
  return {
    nextTier: same((one) => one.nextTier),
    gaps: first.gaps.map((_, i) => same((one) => one.gaps[i] ?? "")),
    peopleGap: same((one) => one.peopleGap),
    missingExams: same((one) => one.missingExams),
  };
}

function marketNeeded(): Fault {
  return new Fault("marketNeeded", "#N/A");
}

function notes(verdict: Verdict, hangsOnMarket: boolean, words: Words): string {
  const { catalogue } = words;
  const { facts, tier, option, lenient } = verdict;
  const sentences = lenient.map((reading) => lenientSentence(reading, words));
  if (hangsOnMarket) sentences.unshift(catalogue.faults.marketNeeded({}));
  if (tier !== undefined && tier !== null && option !== "")
    sentences.unshift(catalogue.meetsByOption(tier, option));
  const notListed: string[] = [];
  for (const { name, uncounted } of facts.people.persons) {
    let others = "";
    for (const one of uncounted) {
      if (one.reason !== "notListed")
        sentences.push(catalogue.notCounted(named(name, one.text), uncountedReason(one, words)));
      else others = others === "" ? one.text : `${others}, ${one.text}`;
    }
    if (others !== "") notListed.push(named(name, others));
  }
  if (notListed.length > 0) sentences.push(catalogue.notListed(notListed.join("; ")));
  return sentences.join(" ");
}

function named(name: string, text: string): string {
  return name === "" ? text : `${name}: ${text}`;
}
