// Amounts that stand in cells as text, as exports and people write them.

import { OTHER_CURRENCIES } from "../headerSynonyms";
import { tidy } from "../text";

/** The sign between dollars and cents. */
export type DecimalSign = "." | ",";

/** An amount as text. */
export interface AmountText {
  /** For each decimal sign that makes a number of it, that number. */
  readonly values: Readonly<Partial<Record<DecimalSign, number>>>;
  /** Another currency than US dollars, as written, where the text names one. */
  readonly currency: string | null;
}

const DASHES = /[\u2012-\u2015\u2212]/g;
/** What stands before the digits, the digits with their signs, and what stands after. */
const PARTS = /^([^\d.,]*)((?:[\d.,][\d.,'’ ]*(?:e[+-]?\d+)?)?)([^\d.,]*)$/u;
const US_DOLLARS = /^(?:us ?\$|\$ ?us|usd ?\$?|\$)?$/;
/** Signs that stand between thousands whatever the decimal sign is. */
const OTHER_GROUPS = /(\d)[ '’](?=\d{3}(?!\d))/gu;
const POINT = /^(?:(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/;
const COMMA = /^(?:(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d*)?|,\d+)(?:e[+-]?\d+)?$/;

/** The amount that a text is; null where it is none. (1,234.50) and 1,234.50- are below zero, a lone dash is 0. */
export function readAmountText(written: string): AmountText | null {
  const parts = PARTS.exec(tidy(written).toLowerCase().replace(DASHES, "-"));
  if (!parts) return null;
  const [, before = "", digits = "", after = ""] = parts;
  const around = `${before} ${after}`;
  const currency = tidy(around.replace(/[()+-]/g, " "));
  if (!US_DOLLARS.test(currency) && !OTHER_CURRENCIES.has(currency)) return null;
  const sign = signOf(around);
  if (sign === null) return null;
  const values = digits === "" ? dash(around) : valuesOf(digits.trim(), sign);
  return values && { values, currency: US_DOLLARS.test(currency) ? null : currency };
}

/** −1 for one minus, or brackets around; null where there are more signs than a number has. */
function signOf(around: string): 1 | -1 | null {
  const signs = around.replace(/[^()+-]/g, "");
  if (signs === "" || signs === "+") return 1;
  return signs === "-" || signs === "()" ? -1 : null;
}

/** Nothing, as accounting formats show it. */
function dash(around: string): AmountText["values"] | null {
  return around.includes("-") && !around.includes("(") ? { ".": 0, ",": 0 } : null;
}

function valuesOf(digits: string, sign: 1 | -1): AmountText["values"] | null {
  const plain = digits.replace(OTHER_GROUPS, "$1");
  const point = POINT.test(plain) ? sign * Number(plain.replaceAll(",", "")) : null;
  const comma = COMMA.test(plain)
    ? sign * Number(plain.replaceAll(".", "").replace(",", "."))
    : null;
  if (point === null && comma === null) return null;
  return { ...(point !== null && { ".": point }), ...(comma !== null && { ",": comma }) };
}
