export { cloudPlatform, cloudPlatformTable } from "./cloudPlatform";
export { isBlankCell, plainValue, readAmount, readMarket, readStatus } from "./cells";
export { credentialIndex, type CredentialIndex } from "./credentials";
export { Fault, type ExcelError, type FaultCode } from "./fault";
export {
  CredentialListReader,
  type CertifiedHolders,
  type CredentialList,
  type CredentialOutcome,
} from "./credentialList";
export {
  endsLongBefore,
  leavingNextMonth,
  LedgerReader,
  PartnerConsumption,
  twelveMonthsTo,
  type RowsAndAmount,
  type Ledger,
  type LedgerOutcome,
  type Span,
} from "./ledger";
export { lastOfMonth } from "./serialDate";
export {
  checkRuleTable,
  readRuleTable,
  RULE_TABLE_COLUMNS,
  type CheckedRuleTable,
  type RuleNote,
} from "./ruleTable";
export { requirements } from "./requirements";
export { countOnPath, pathGap } from "./paths";
export { measureGap, peopleGap, peopleTier } from "./gaps";
export { forEveryMarket } from "./forEveryMarket";
export { judge, judgeBlocks } from "./judge";
export {
  asksConsumption,
  fieldOfMeasure,
  measureFields,
  withMeasureNames,
  type MeasuredField,
  type MeasureField,
} from "./measureFields";
export { TierSearch, tierOf } from "./tierOf";
export { CountedPeople, peopleReader, readPeople, readPeopleCounts } from "./people";
export {
  gravest,
  isBlankPartner,
  readListed,
  readMeasure,
  readPartner,
  readTier,
  type PartnerCells,
  type PartnerFault,
  type PartnerReading,
} from "./readPartner";
export {
  credentialLabel,
  MARKETS,
  type Alternative,
  type Block,
  type Credential,
  type Expression,
  type Market,
  type Measure,
  type MeasureRule,
  type Path,
  type Paths,
  type Requirement,
  type RuleBook,
  type SeatRule,
  type Term,
  type TierOption,
  type TierRule,
} from "./ruleBook";
export type * from "./verdict";
