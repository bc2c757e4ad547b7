import { de } from "../../help/de.mjs";

const GERMAN_NAMES = { TRUE: "WAHR", FALSE: "FALSCH", DATE: "DATUM" };

/** The same formula as it is typed into German Excel. */
export const germanFormula = (formula) => {
  let inArray = false;
  return formula.replace(/"(?:[^"]|"")*"|\d+\.\d+|\b(?:TRUE|FALSE|DATE)\b|[{},]/g, (token) => {
    if (token.startsWith('"')) return `"${de.literals[token.slice(1, -1)] ?? token.slice(1, -1)}"`;
    if (token === "{" || token === "}") {
      inArray = token === "{";
      return token;
    }
    if (token === ",") return inArray ? "." : ";";
    return GERMAN_NAMES[token] ?? token.replace(".", ",");
  });
};
