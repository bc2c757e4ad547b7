export { SummaryCollector, type SummaryRow } from "../../rules/summary";
export { writeSummary, type SummaryOptions } from "./writeSummary";
