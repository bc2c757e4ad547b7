export { evaluatePartner, evaluateVerdict, type EvaluatedPartner } from "./evaluatePartner";
export { QuickEvaluation } from "./QuickEvaluation";
