export { cloudPlatform } from "./cloudPlatform";
export { isBlankCell, plainValue, readConsumption, readMarket } from "./cells";
export { credentialIndex, type CredentialIndex } from "./credentials";
export { Fault, type ExcelError, type FaultCode } from "./fault";
export { CredentialListReader, type CertifiedHolders, type CredentialList } from "./credentialList";
export {
  leavingNextMonth,
  LedgerReader,
  twelveMonthsTo,
  type DaySums,
  type Ledger,
  type Span,
} from "./ledger";
export { readRuleTable, ruleTable } from "./ruleTable";
export { consumptionGap, pathGap, peopleGap, peopleTier } from "./gaps";
export { forEveryMarket } from "./forEveryMarket";
export { judge, tierAbove, tierOf } from "./judge";
export {
  CountedPeople,
  mostPeopleNeeded,
  peopleThatCount,
  readPeople,
  readPeopleCounts,
  tallyReader,
} from "./people";
export {
  gravest,
  readPartner,
  readTier,
  type PartnerCells,
  type PartnerReading,
} from "./readPartner";
export {
  MARKETS,
  type Credential,
  type Market,
  type Path,
  type RuleBook,
  type TierRule,
} from "./ruleBook";
export type * from "./verdict";
