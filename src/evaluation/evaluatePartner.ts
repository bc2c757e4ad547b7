import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { pathGap } from "../rules/gaps";
import { judge } from "../rules/judge";
import { gravest, readPartner, type PartnerCells } from "../rules/readPartner";
import type { TierVerdict, Verdict } from "../rules/verdict";
import { fitCell } from "../words/fitCell";
import type { Words } from "../words/words";

/** One partner's row of a bulk evaluation: what stands beside the partner list. */
export interface EvaluatedPartner {
  readonly tier: string;
  readonly nextTier: string;
  /** US$ missing for the next tier; empty where nothing can be said. */
  readonly consumptionGap: number | "";
  /** People missing for the next tier. */
  readonly peopleGap: number | "";
  readonly missingExams: string;
  readonly notes: string;
  /** Why the row has no verdict, where it has none. */
  readonly fault?: Fault;
  /** The cell that the fault is about. */
  readonly faultField?: keyof PartnerCells;
  /** The tier as the rules name it; null: none; undefined: no verdict. */
  readonly verdictTier?: string | null | undefined;
  /** With all its evidence, where it was made. */
  readonly verdict?: Verdict;
}

const BLANK: EvaluatedPartner = {
  tier: "",
  nextTier: "",
  consumptionGap: "",
  peopleGap: "",
  missingExams: "",
  notes: "",
};

/** Evaluates one row: a blank row gives blanks, one that cannot be read says why in its notes. */
export function evaluatePartner(
  cells: PartnerCells,
  index: CredentialIndex,
  words: Words
): EvaluatedPartner {
  const reading = readPartner(cells, index);
  if (reading.kind === "blank") return BLANK;
  if (reading.kind === "faults") {
    const faults = reading.faults.map(({ fault }) => fault);
    const notes = faults.map((fault) => words.fault(fault)).join(" ");
    const fault = gravest(faults);
    const faultField = reading.faults.find((one) => one.fault === fault)?.field;
    return {
      ...BLANK,
      tier: words.catalogue.undetermined,
      notes,
      ...(fault && { fault }),
      ...(faultField && { faultField }),
    };
  }
  return evaluateVerdict(judge(reading.facts, index.rules), words);
}

/** The row of a verdict that is there already. */
export function evaluateVerdict(verdict: Verdict, words: Words): EvaluatedPartner {
  const { tier, nextTier, tiers, facts, rules } = verdict;
  const next = tiers.find((one) => one.tier === nextTier) ?? lowestUndetermined(verdict);
  const rule = rules.tiers.find(({ name }) => name === next?.tier);
  const gap = rule ? pathGap(facts.people.tally, "exam", rule, rules) : 0;
  return {
    tier: words.tier(tier),
    nextTier: next?.tier ?? "",
    consumptionGap: next ? (next.consumption.gap ?? "") : 0,
    peopleGap: next ? next.people.gap : 0,
    missingExams: words.missing(
      gap,
      rules.credentials.filter(({ path }) => path === "exam")
    ),
    notes: fitCell(notes(verdict, next, words)),
    verdictTier: tier,
    verdict,
    ...(tier === undefined && { fault: new Fault("marketNeeded", "#N/A"), faultField: "market" }),
  };
}

/** Where today's tier hangs on the market, the tier in question is the next one to look at. */
function lowestUndetermined({ tier, tiers }: Verdict): TierVerdict | undefined {
  return tier === undefined ? tiers.find(({ standing }) => standing === "undetermined") : undefined;
}

/** What the user can do something about; other people's other credentials are no news in a list. */
function notes({ facts, lenient }: Verdict, next: TierVerdict | undefined, words: Words): string {
  const { catalogue } = words;
  const sentences = lenient.map(({ kind, tier: would }) => catalogue.lenient[kind](would));
  if (next && next.consumption.gap === null) sentences.unshift(catalogue.faults.marketNeeded({}));
  if (facts.people.kind === "roster") {
    for (const { name, uncounted } of facts.people.persons) {
      for (const { text, reason } of uncounted) {
        if (reason === "notListed") continue;
        const who = name === "" ? text : `${name}: ${text}`;
        sentences.push(catalogue.notCounted(who, catalogue.uncounted[reason](text)));
      }
    }
  }
  return sentences.join(" ");
}
