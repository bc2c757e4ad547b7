export { SummaryCollector, type SummaryRow } from "../../rules/summary";
export { writeSummary, type SummarizedList } from "./writeSummary";
