import { setOf } from "../credentialSets";
import type { Fault } from "../fault";
import type { Credential, Expression, Term } from "../ruleBook";
import { fold, tidy } from "../text";
import { ruleFault } from "./rows";

/** What an expression may name. */
export interface Names {
  /** The members of a group, by its folded name. */
  group(name: string): readonly Credential[] | undefined;
  /** The credential that a text spells, as a roster may. */
  credential(text: string): Credential | undefined;
  /** How many numbers a set of credentials takes. */
  readonly width: number;
}

/**
 * Reads an expression about one person: `G`, `2 of G`, `all of G`, joined by `and` and `or`; `and` binds tighter. The
 * words count in any case, and only as whole words.
 */
export function parseExpression(text: string, names: Names, row: number): Expression | Fault {
  const expression: Term[][] = [];
  for (const part of splitAt(text, "or")) {
    const terms: Term[] = [];
    for (const piece of splitAt(part, "and")) {
      const term = parseTerm(piece, names, row, text);
      if (!("need" in term)) return term;
      terms.push(term);
    }
    expression.push(terms);
  }
  return expression;
}

/** Whether a name can stand in an expression: the words that join it cannot be part of it. */
export function canBeNamed(group: string): boolean {
  return !/(^|\s)(and|or|of)(\s|$)/i.test(group);
}

function splitAt(text: string, word: "and" | "or"): string[] {
  const parts: string[] = [];
  let from = 0;
  const pattern = new RegExp(`(^|\\s)${word}(?=\\s|$)`, "gi");
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.map(tidy);
}

function parseTerm(piece: string, names: Names, row: number, whole: string): Term | Fault {
  const counted = /^(all|\d+)\s+of(\s|$)/i.exec(piece);
  const name = tidy(counted ? piece.slice(counted[0].length) : piece);
  if (name === "" || !canBeNamed(name)) return ruleFault("rulesExpression", row, { value: whole });
  const members = membersOf(name, names);
  if (!members) return ruleFault("rulesExpressionName", row, { value: name });
  const number = counted?.[1]?.toLowerCase();
  const need = number === undefined ? 1 : number === "all" ? members.length : Number(number);
  if (need < 1) return ruleFault("rulesExpression", row, { value: whole });
  if (need > members.length)
    return ruleFault("rulesExpressionFew", row, {
      value: name,
      wanted: need,
      members: members.length,
    });
  return {
    name,
    need,
    members,
    mask: setOf(
      members.map(({ place }) => place),
      names.width
    ),
  };
}

function membersOf(name: string, names: Names): readonly Credential[] | undefined {
  const group = names.group(fold(name));
  if (group) return group;
  const credential = names.credential(name);
  return credential && [credential];
}
