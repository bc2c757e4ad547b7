import type { RuleBook } from "../ruleBook";
import type { Verdict } from "../verdict";
import { byLoss, leavingOf, type Leaving } from "./leaving";
import { byNearness, nextTierGap, type NextTierGap } from "./nextTierGap";
import { SharedPeople } from "./SharedPeople";
import { TopList } from "./TopList";

/** One partner of a list, as it was evaluated. */
export interface SummaryRow {
  /** Excel's number of the row, from 1. */
  readonly row: number;
  readonly partner: string;
  /** Left out for a row that cannot be read. */
  readonly verdict?: Verdict;
  /** US$ that leave the 12 months next month; left out where that is not known. */
  readonly leaving?: number;
  /** Why the row has no tier, in a sentence. */
  readonly problem?: string;
  /** The cell to go to, on the list's sheet. */
  readonly address: string;
}

/** Where a row stands, without its verdict. */
export type RowPlace = Pick<SummaryRow, "row" | "partner" | "address">;

export interface NearPartner extends RowPlace {
  readonly verdict: Verdict;
  readonly gap: NextTierGap;
}

export interface LeavingPartner extends RowPlace {
  readonly leaving: Leaving;
}

export interface RowProblem extends RowPlace {
  readonly problem: string;
}

/** What all partners that have the same next tier miss for it. */
export interface TierGaps {
  readonly tier: string;
  partners: number;
  /** Of each measure of the rules. */
  readonly measures: number[];
  people: number;
  /** Partners of whom amounts are not in the sums, for their market is not known. */
  marketUnknown: number;
}

export const NEAREST_PARTNERS = 20;
export const LEAVING_PARTNERS = 100;
export const ROW_PROBLEMS = 200;

/** What a list came to: counts and the rows that matter most, never all rows. */
export class SummaryCollector {
  partners = 0;
  /** Rows with a problem, also those beyond the ones that are kept. */
  problemCount = 0;
  /** What leaves next month; undefined where no row told. */
  leavingTotal: { amount: number; partners: number; falls: number } | undefined;
  readonly sharedPeople = new SharedPeople();
  private readonly counts = new Map<string | null | undefined, number>();
  private readonly gapsByTier: ReadonlyMap<string, TierGaps>;
  private readonly near = new TopList<NearPartner>(NEAREST_PARTNERS, (a, b) =>
    byNearness(a.gap, b.gap)
  );
  private readonly losing = new TopList<LeavingPartner>(LEAVING_PARTNERS, (a, b) =>
    byLoss(a.leaving, b.leaving)
  );
  private readonly problemRows: RowProblem[] = [];

  constructor(readonly rules: RuleBook) {
    this.gapsByTier = new Map(
      rules.tiers.map(({ name }) => [
        name,
        {
          tier: name,
          partners: 0,
          measures: rules.measures.map(() => 0),
          people: 0,
          marketUnknown: 0,
        },
      ])
    );
  }

  /** Partners by tier: highest first, then none (null), then not determined (undefined). */
  get tiers(): readonly { readonly tier: string | null | undefined; readonly partners: number }[] {
    const names = this.rules.tiers.map(({ name }) => name).reverse();
    return [...names, null, undefined].map((tier) => ({
      tier,
      partners: this.counts.get(tier) ?? 0,
    }));
  }

  /** Lowest tier first. */
  get gaps(): readonly TierGaps[] {
    return [...this.gapsByTier.values()];
  }

  /** The partners nearest to their next tier, nearest first. */
  get nearest(): readonly NearPartner[] {
    return this.near.items;
  }

  /** Who loses consumption next month: lost tiers first, then the largest amounts. */
  get leaving(): readonly LeavingPartner[] {
    return this.losing.items;
  }

  /** The first rows with a problem, from top to bottom. */
  get problems(): readonly RowProblem[] {
    return this.problemRows;
  }

  add({ row, partner, address, verdict, leaving, problem }: SummaryRow): void {
    const place: RowPlace = { row, partner, address };
    const tier = verdict?.tier;
    this.partners++;
    this.counts.set(tier, (this.counts.get(tier) ?? 0) + 1);
    if (problem !== undefined) this.addProblem({ ...place, problem });
    if (!verdict) return;
    this.addGap(place, verdict);
    if (leaving !== undefined) this.addLeaving(place, verdict, leaving);
    this.sharedPeople.add(verdict.facts.people, place);
  }

  private addProblem(problem: RowProblem): void {
    this.problemCount++;
    if (this.problemRows.length < ROW_PROBLEMS) this.problemRows.push(problem);
  }

  private addGap(place: RowPlace, verdict: Verdict): void {
    const gap = nextTierGap(verdict);
    const sums = gap && this.gapsByTier.get(gap.tier.tier);
    if (!gap || !sums) return;
    sums.partners++;
    sums.people += gap.people;
    if (gap.measures.includes(null)) sums.marketUnknown++;
    gap.measures.forEach((missing, i) => {
      sums.measures[i] = (sums.measures[i] ?? 0) + (missing ?? 0);
    });
    this.near.add({ ...place, verdict, gap });
  }

  private addLeaving(place: RowPlace, verdict: Verdict, amount: number): void {
    const total = (this.leavingTotal ??= { amount: 0, partners: 0, falls: 0 });
    // Credits that leave add to the consumption: nothing is lost.
    if (amount <= 0) return;
    const leaving = leavingOf(verdict, amount);
    total.amount += amount;
    total.partners++;
    if (leaving.falls) total.falls++;
    this.losing.add({ ...place, leaving });
  }
}
