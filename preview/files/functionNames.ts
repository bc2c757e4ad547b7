// Files store the names of some functions differently from what the user types: an add-in's PARTNER.RULES as
// _xldudf_PARTNER_RULES, functions that came after Excel 2007 with _xlfn. in front.

const IN_WORKSHEETS_ONLY = ["FILTER", "SORT"];
const NEWER = [
  ...[
    "ACOT",
    "AGGREGATE",
    "ARRAYTOTEXT",
    "BYCOL",
    "BYROW",
    "CEILING.MATH",
    "CHOOSECOLS",
    "CHOOSEROWS",
    "CONCAT",
  ],
  ...[
    "DAYS",
    "DROP",
    "EXPAND",
    "FLOOR.MATH",
    "FORECAST.LINEAR",
    "HSTACK",
    "IFNA",
    "IFS",
    "ISFORMULA",
    "ISOMITTED",
  ],
  ...[
    "ISOWEEKNUM",
    "LAMBDA",
    "LET",
    "MAKEARRAY",
    "MAP",
    "MAXIFS",
    "MINIFS",
    "NUMBERVALUE",
    "PERCENTILE.EXC",
  ],
  ...[
    "PERCENTILE.INC",
    "RANDARRAY",
    "RANK.AVG",
    "RANK.EQ",
    "REDUCE",
    "SCAN",
    "SEQUENCE",
    "SORTBY",
    "STDEV.P",
    "STDEV.S",
  ],
  ...[
    "SWITCH",
    "TAKE",
    "TEXTAFTER",
    "TEXTBEFORE",
    "TEXTJOIN",
    "TEXTSPLIT",
    "TOCOL",
    "TOROW",
    "UNIQUE",
    "VALUETOTEXT",
  ],
  ...["VAR.P", "VAR.S", "VSTACK", "WRAPCOLS", "WRAPROWS", "XLOOKUP", "XMATCH", "XOR"],
];

/** Text in quotation marks and names of sheets in apostrophes hold no function names. */
const PIECES = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula of a file as the user types it, with "=". */
export function fromFileFormula(formula: string, addinFunctions: readonly string[]): string {
  const names = new Map(
    addinFunctions.map((name) => [name.replaceAll(".", "_").toUpperCase(), name])
  );
  const body = outsideQuotes(formula.replace(/^=/, ""), (text) =>
    text
      .replace(/_xldudf_([\p{L}\p{N}_.]+)/giu, (whole: string, name: string) => {
        return names.get(name.replaceAll(".", "_").toUpperCase()) ?? whole;
      })
      .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.|_xludf\./gi, "")
  );
  return `=${body}`;
}

/** A typed formula as files store it, without "=". */
export function toFileFormula(formula: string, addinFunctions: readonly string[]): string {
  const addin = new Set(addinFunctions.map((name) => name.toUpperCase()));
  return outsideQuotes(formula.replace(/^=/, ""), (text) =>
    text.replace(/([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu, (name: string) => {
      const upper = name.toUpperCase();
      if (addin.has(upper)) return `_xldudf_${upper.replaceAll(".", "_")}`;
      if (IN_WORKSHEETS_ONLY.includes(upper)) return `_xlfn._xlws.${upper}`;
      return NEWER.includes(upper) ? `_xlfn.${upper}` : name;
    })
  );
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(PIECES)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join("");
}
