/** A column of a table that has got another header. */
export interface RenamedColumn {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** A column's name within brackets: these characters stand behind an apostrophe there. */
export const escapedName = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/**
 * A formula that names the column by its new header, as Excel rewrites it. `inTable`: the formula stands in that table,
 * and names its columns without the table's name.
 */
export function followHeader(formula: string, renamed: RenamedColumn, inTable: boolean): string {
  let made = "";
  for (let at = 0; at < formula.length;) {
    const character = formula.charAt(at);
    const end =
      character === '"'
        ? endOfText(formula, at)
        : character === "["
          ? endOfBrackets(formula, at)
          : at;
    const part = formula.slice(at, end + 1);
    const name = /[\p{L}\p{N}_.\\]+$/u.exec(made)?.[0] ?? "";
    const ofTable = name === "" ? inTable : name.toLowerCase() === renamed.table.toLowerCase();
    made += character === "[" && ofTable ? renamedIn(part, renamed) : part;
    at = end + 1;
  }
  return made;
}

/** Quotation marks within a text are doubled: it then goes on as another one. */
function endOfText(formula: string, start: number): number {
  const end = formula.indexOf('"', start + 1);
  return end === -1 ? formula.length : end;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  return formula.length;
}

/** Such as [Old], [@Old], [@[Old]] and [[#This Row],[Old]]. */
function renamedIn(reference: string, { from, to }: RenamedColumn): string {
  const old = escapedName(from).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const isWord = /^[\p{L}\p{N}_]+$/u.test(to);
  return reference.replace(new RegExp(`(@|\\[)${old}(?=\\])`, "giu"), (_, before: string) => {
    const name = escapedName(to);
    return before === "@" && !isWord ? `@[${name}]` : `${before}${name}`;
  });
}
