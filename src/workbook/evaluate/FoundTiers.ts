import { tierChanges, type PartnerTier, type TierChange } from "../../rules/summary";
import { MOST_REMEMBERED, type Results } from "../setup/lastResults";

/** A partner of this run, with its place. */
export interface FoundTier extends PartnerTier {
  /** Excel's number of the row, from 1. */
  readonly row: number;
  /** The cell to go to, on the list's sheet. */
  readonly address: string;
}

/** What changed since an earlier run. */
export interface TierChanges {
  /** The day of the earlier run, an Excel serial date. */
  readonly since: number;
  /** At least one. */
  readonly changes: readonly TierChange<FoundTier>[];
}

/** The tiers that a run finds, to be compared with those of the last and remembered for the next. */
export class FoundTiers {
  readonly partners: FoundTier[] = [];
  private tooMany = false;

  /** Whether there are more than are remembered: nothing is compared then, and nobody need be told any more. */
  get isTooMany(): boolean {
    return this.tooMany;
  }

  /** `tiers` of the rules, from lowest to highest. */
  constructor(private readonly tiers: readonly string[]) {}

  add(found: FoundTier): void {
    // Nobody knows which partner a row without a name was.
    if (found.id === "" && found.partner === "") return;
    if (this.partners.length < MOST_REMEMBERED) this.partners.push(found);
    else this.tooMany = true;
  }

  /** What changed since an earlier run by rules of the same tiers; undefined: nothing, or nobody knows. */
  changesSince(earlier: Results | undefined): TierChanges | undefined {
    if (!earlier || this.tooMany || earlier.tiers.join("\n") !== this.tiers.join("\n"))
      return undefined;
    const changes = tierChanges(earlier.partners, this.partners, this.tiers);
    return changes.length === 0 ? undefined : { since: earlier.on, changes };
  }

  /** To be remembered; undefined where there are too many. */
  results(on: number): Results | undefined {
    return this.tooMany ? undefined : { on, tiers: this.tiers, partners: this.partners };
  }
}
