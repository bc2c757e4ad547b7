/** Error values that Excel shows in a cell. */
export type ExcelError =
  "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!" | (string & {});

/** Every way in which an input cannot be used. The sentence for each stands in the message catalogue. */
export type FaultCode =
  | "cellError"
  | "amountText"
  | "amountType"
  | "statusCell"
  | "severalMeasures"
  | "marketUnknownWord"
  | "marketType"
  | "marketNeeded"
  | "peopleNotWhole"
  | "peopleDigits"
  | "peopleKey"
  | "peopleCounts"
  | "peopleType"
  | "tierUnknown"
  | "shapesDiffer"
  | "onePartner"
  | "asOfNoDate"
  | "ledgerDate"
  | "ledgerAmount"
  | "ledgerTooLarge"
  | "datesOpen"
  | "datesBroken"
  | "amountsOpen"
  | "amountsBroken"
  | "statusUnknown"
  | "expiryNoDate"
  | "expiryWithoutDay"
  | "rosterTooLong"
  | "columnMissing"
  | "rulesHeader"
  | "rulesTooLong"
  | "rulesManyTiers"
  | "rulesManyOptions"
  | "rulesCellError"
  | "rulesRequirement"
  | "rulesSlip"
  | "rulesAmount"
  | "rulesPeople"
  | "rulesMarket"
  | "rulesMarketAny"
  | "rulesMeasureTwice"
  | "rulesMeasureKind"
  | "rulesMeasureName"
  | "rulesOneMarket"
  | "rulesPeopleTwice"
  | "rulesTierName"
  | "rulesTierAny"
  | "rulesCredential"
  | "rulesCredentialTwice"
  | "rulesCredentialBoth"
  | "rulesGroupName"
  | "rulesExpression"
  | "rulesExpressionName"
  | "rulesExpressionFew"
  | "rulesNoExpression"
  | "rulesNoPeopleAbove"
  | "rulesNeedsExpressions"
  | "rulesMix"
  | "rulesMixExpressions"
  | "rulesAssociation"
  | "rulesNoTiers";

/**
 * An input that cannot be used, as a value: which, and with what. Words are made from it at the edge.
 * It is a class so that readers can return "a value or a Fault" and callers tell them apart by instanceof.
 */
export class Fault {
  constructor(
    readonly code: FaultCode,
    /** The error value that the cell shows. */
    readonly excelError: ExcelError,
    /** What the sentence names: the cell's text, a row, a column. */
    readonly details: Readonly<Record<string, string | number>> = {},
    /** For cellError: the error exactly as it came in, so that it can go out unchanged. */
    readonly original?: unknown
  ) {}
}
