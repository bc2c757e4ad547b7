export { setDateOffset } from "./dateSystem";
export {
  evaluatePartner,
  evaluateVerdict,
  type Cell,
  type EvaluatedPartner,
} from "./evaluatePartner";
