export type { DecimalSign } from "./amountTexts";
export type { Breaker, Example, Finding } from "./ColumnReading";
export type { DateOrder } from "./dateTexts";
export { TextAmounts } from "./TextAmounts";
export { TextDates } from "./TextDates";
