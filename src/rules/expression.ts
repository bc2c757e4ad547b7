import { holdsOf, type CredentialSet } from "./credentialSets";
import type { Expression } from "./ruleBook";

/** Whether the expression holds for the person whose set begins at `sets[at]`. */
export function holds(expression: Expression, sets: CredentialSet, at = 0): boolean {
  for (const terms of expression) {
    let all = true;
    for (const { mask, need } of terms) {
      if (!holdsOf(sets, at, mask, need)) {
        all = false;
        break;
      }
    }
    if (all) return true;
  }
  return false;
}

/** Whether two expressions ask for the same in the same words. */
export function sameExpression(a: Expression, b: Expression): boolean {
  return (
    a.length === b.length &&
    a.every((terms, i) => {
      const others = b[i] ?? [];
      return (
        terms.length === others.length &&
        terms.every(({ need, mask }, j) => {
          const other = others[j];
          return need === other?.need && mask.every((bits, word) => bits === other.mask[word]);
        })
      );
    })
  );
}
