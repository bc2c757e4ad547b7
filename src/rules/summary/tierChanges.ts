import { fold } from "../text";

/** A partner of a list, and the tier that it had. */
export interface PartnerTier {
  /** "" where the list has no ids. */
  readonly id: string;
  readonly partner: string;
  /** null: none; undefined: it could not be determined. */
  readonly tier: string | null | undefined;
}

/** What became of a partner since an earlier run, in the order in which it is told. */
export const TIER_CHANGES = ["down", "up", "undetermined", "determined", "new", "gone"] as const;
export type TierChangeKind = (typeof TIER_CHANGES)[number];

/** A partner of whom something is different than in an earlier run. */
export interface TierChange<Now extends PartnerTier> {
  readonly kind: TierChangeKind;
  readonly partner: string;
  /** Left out for a new partner. */
  readonly before?: PartnerTier;
  /** Left out for one that is gone. */
  readonly now?: Now;
}

/**
 * What changed between two runs, partner by partner, wherever these stand in the list: by id where both runs know one,
 * else by name. A partner that stands in a list more than once is left out, for nobody knows which row is which.
 * `tiers` from lowest to highest.
 */
export function tierChanges<Now extends PartnerTier>(
  before: readonly PartnerTier[],
  now: readonly Now[],
  tiers: readonly string[]
): TierChange<Now>[] {
  const known = new Partners(before);
  const today = new Partners(now);
  const changes: TierChange<Now>[] = [];
  for (const partner of now) {
    if (!today.isOnlyOne(partner)) continue;
    const earlier = known.find(partner);
    const kind = earlier ? kindOf(earlier.tier, partner.tier, tiers) : "new";
    if (kind !== undefined && !(kind === "new" && known.isKnown(partner)))
      changes.push({
        kind,
        partner: partner.partner,
        now: partner,
        ...(earlier && { before: earlier }),
      });
  }
  for (const partner of before)
    if (known.isOnlyOne(partner) && !today.isKnown(partner))
      changes.push({ kind: "gone", partner: partner.partner, before: partner });
  const order = (kind: TierChangeKind): number => TIER_CHANGES.indexOf(kind);
  return changes.sort((a, b) => order(a.kind) - order(b.kind));
}

function kindOf(
  before: string | null | undefined,
  now: string | null | undefined,
  tiers: readonly string[]
): TierChangeKind | undefined {
  if (before === now) return undefined;
  if (now === undefined) return "undetermined";
  if (before === undefined) return "determined";
  const rank = (tier: string | null): number => (tier === null ? -1 : tiers.indexOf(tier));
  return rank(now) > rank(before) ? "up" : "down";
}

/** The partners of one run, by id and by name; null: several. */
class Partners<P extends PartnerTier> {
  private readonly byId = new Map<string, P | null>();
  private readonly byName = new Map<string, P | null>();

  constructor(partners: readonly P[]) {
    for (const partner of partners) {
      const { id, partner: name } = partner;
      if (id !== "") note(this.byId, fold(id), partner);
      if (name !== "") note(this.byName, fold(name), partner);
    }
  }

  /** Whether nothing else is called so. */
  isOnlyOne({ id, partner }: PartnerTier): boolean {
    return id !== "" ? this.byId.get(fold(id)) !== null : this.byName.get(fold(partner)) !== null;
  }

  isKnown(partner: PartnerTier): boolean {
    const { byId, byName } = this;
    const { id, partner: name } = partner;
    if (id !== "" && byId.has(fold(id))) return true;
    const named = byName.get(fold(name));
    return named === null || (named !== undefined && mayBeSame(named, partner));
  }

  /** The only one that a partner of another run may be. */
  find(partner: PartnerTier): P | undefined {
    const { id, partner: name } = partner;
    const byId = id === "" ? undefined : this.byId.get(fold(id));
    if (byId !== undefined) return byId ?? undefined;
    const named = this.byName.get(fold(name)) ?? undefined;
    return named && mayBeSame(named, partner) ? named : undefined;
  }
}

/** Another id is another partner, even one of the same name. */
function mayBeSame(one: PartnerTier, other: PartnerTier): boolean {
  return one.id === "" || other.id === "" || fold(one.id) === fold(other.id);
}

function note<P>(partners: Map<string, P | null>, key: string, partner: P): void {
  partners.set(key, partners.has(key) ? null : partner);
}
