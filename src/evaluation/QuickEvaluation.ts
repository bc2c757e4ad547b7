import { readMarket } from "../rules/cells";
import type { CredentialIndex } from "../rules/credentials";
import { Fault } from "../rules/fault";
import { pathGap } from "../rules/gaps";
import { gapToTheCent } from "../rules/gapToTheCent";
import { tierAbove, tierOf } from "../rules/judge";
import { peopleThatCount } from "../rules/people";
import type { PartnerCells } from "../rules/readPartner";
import { RosterScan, type Uncounted } from "../rules/rosterScan";
import type { Credential, Market, TierRule } from "../rules/ruleBook";
import type { LenientReading, PeopleTally } from "../rules/verdict";
import type { EvaluatedPartner } from "./evaluatePartner";
import { fitCell } from "../words/fitCell";
import type { Words } from "../words/words";

const NONE_UNCOUNTED: readonly Uncounted[] = [];

/**
 * Evaluates the rows that bulk evaluations are made of, without the evidence that an explanation needs: consumption
 * is a number, the market is known, and nothing hangs on who is who. What it gives is what evaluatePartner gives.
 */
export class QuickEvaluation {
  private readonly scan: RosterScan;
  private readonly above: ReadonlyMap<string | null, TierRule | undefined>;
  private readonly exams: readonly Credential[];
  /** Texts by the number of people missing. */
  private readonly missing = new Map<number, string>();

  constructor(
    private readonly index: CredentialIndex,
    private readonly words: Words
  ) {
    const { rules } = index;
    const names = [null, ...rules.tiers.map(({ name }) => name)];
    this.scan = new RosterScan(index);
    this.above = new Map(
      names.map((name) => [name, rules.tiers.find((one) => one.name === tierAbove(name, rules))])
    );
    this.exams = rules.credentials.filter(({ path }) => path === "exam");
  }

  /** undefined: the row has to be read with all its evidence. */
  evaluate({ consumption, market, people }: PartnerCells): EvaluatedPartner | undefined {
    const have = consumption === "" ? 0 : consumption;
    if (typeof have !== "number" || !(have >= 0)) return undefined;
    const where = readMarket(market);
    if (where === null || where instanceof Fault) return undefined;
    if (typeof people === "number") {
      if (!Number.isInteger(people) || people < 0) return undefined;
      const tally = { exam: people, assessment: people, either: people };
      return this.judge(have, where, tally, tally, NONE_UNCOUNTED);
    }
    // A text that begins so may be an error of Excel's.
    if (typeof people !== "string" || people.startsWith("#") || !this.scan.read(people))
      return undefined;
    const { tally, withMcsa, uncounted } = this.scan;
    return this.judge(have, where, tally, withMcsa, uncounted);
  }

  private judge(
    consumption: number,
    market: Market,
    tally: PeopleTally,
    withMcsa: PeopleTally,
    uncounted: readonly Uncounted[]
  ): EvaluatedPartner {
    const { words } = this;
    const { rules } = this.index;
    const people = peopleThatCount(tally, rules);
    const tier = tierOf(consumption, market, people, rules);
    const next = this.above.get(tier);
    const lenient = (kind: LenientReading["kind"], count: number): string => {
      const would = count > people ? tierOf(consumption, market, count, rules) : tier;
      return would === tier || would === null ? "" : words.catalogue.lenient[kind](would);
    };
    const mixed = rules.mixPaths ? "" : lenient("mixedPaths", tally.either);
    const mcsa = lenient("mcsaIsLinux", peopleThatCount(withMcsa, rules));
    return {
      tier: words.tier(tier),
      nextTier: next?.name ?? "",
      consumptionGap: next ? gapToTheCent(consumption, next.consumption[market]) : 0,
      peopleGap: next ? Math.max(0, next.people - people) : 0,
      missingExams: this.missingExams(next ? pathGap(tally, "exam", next, rules) : 0),
      notes: this.notes(mixed, mcsa, uncounted),
      verdictTier: tier,
    };
  }

  private missingExams(gap: number): string {
    let text = this.missing.get(gap);
    if (text === undefined) {
      text = this.words.missing(gap, this.exams);
      this.missing.set(gap, text);
    }
    return text;
  }

  private notes(mixed: string, mcsa: string, uncounted: readonly Uncounted[]): string {
    const { catalogue } = this.words;
    let notes = joined(mixed, mcsa);
    for (const { name, text, reason } of uncounted) {
      if (reason === "notListed") continue;
      const who = name === "" ? text : `${name}: ${text}`;
      notes = joined(notes, catalogue.notCounted(who, catalogue.uncounted[reason](text)));
    }
    return fitCell(notes);
  }
}

function joined(a: string, b: string): string {
  return a === "" || b === "" ? a + b : `${a} ${b}`;
}
