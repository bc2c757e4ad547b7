export type {
  NearPartner,
  LeavingPartner,
  RowPlace,
  RowProblem,
  TierGaps,
} from "./SummaryCollector";
export { SummaryCollector, type SummaryRow } from "./SummaryCollector";
export type { Leaving } from "./leaving";
export { MOST_NAMES, type SharedPerson } from "./SharedPeople";
export {
  TIER_CHANGES,
  tierChanges,
  type PartnerTier,
  type TierChange,
  type TierChangeKind,
} from "./tierChanges";
