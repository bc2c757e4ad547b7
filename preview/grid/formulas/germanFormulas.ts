import germanFunctions from "./germanFunctions.json";

// Excel shows formulas in the words of the user's language and stores them in English. The names are those of
// Microsoft's German function reference (support.microsoft.com/de-de: "Excel-Funktionen (alphabetisch)"); functions that
// are called the same in both languages are left out.

const TO_GERMAN = new Map<string, string>(Object.entries(germanFunctions));
const TO_ENGLISH = new Map([...TO_GERMAN].map(([english, german]) => [german, english]));

const CONSTANTS = [
  ["TRUE", "WAHR"],
  ["FALSE", "FALSCH"],
] as const;
const ERRORS = [
  ["#N/A", "#NV"],
  ["#VALUE!", "#WERT!"],
  ["#REF!", "#BEZUG!"],
  ["#NUM!", "#ZAHL!"],
  ["#SPILL!", "#ÜBERLAUF!"],
  ["#CALC!", "#KALK!"],
] as const;
const SECTIONS = [
  ["#All", "#Alle"],
  ["#Data", "#Daten"],
  ["#Headers", "#Kopfzeilen"],
  ["#Totals", "#Ergebnisse"],
  ["#This Row", "#Diese Zeile"],
] as const;

/** A formula's pieces: texts, names of sheets, brackets of tables, errors, names, numbers, and single signs. */
const piecesWith = (decimal: string) =>
  new RegExp(
    [
      String.raw`"(?:[^"]|"")*"?`,
      String.raw`'(?:[^']|'')*'?`,
      String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]?`,
      String.raw`#[\p{L}\p{N}/]+[!?]?`,
      String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\$]*`,
      String.raw`\d+(?:[${decimal}]\d+)?(?:[eE][+-]?\d+)?`,
      ".",
    ].join("|"),
    "gsu"
  );

interface Language {
  readonly pieces: RegExp;
  readonly names: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly sections: readonly (readonly [from: string, to: string])[];
  readonly decimal: readonly [from: string, to: string];
  readonly separator: readonly [from: string, to: string];
  readonly column: readonly [from: string, to: string];
}

const swapped = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([a, b]) => [b, a] as const);

const toGermanWords: Language = {
  pieces: piecesWith("."),
  names: TO_GERMAN,
  words: new Map([...CONSTANTS, ...ERRORS]),
  sections: SECTIONS,
  decimal: [".", ","],
  separator: [",", ";"],
  column: [",", "."],
};

const toEnglishWords: Language = {
  pieces: piecesWith(","),
  names: TO_ENGLISH,
  words: new Map(swapped([...CONSTANTS, ...ERRORS])),
  sections: swapped(SECTIONS),
  decimal: [",", "."],
  separator: [";", ","],
  column: [".", ","],
};

/** A formula as it is stored, in the words and separators that Excel shows in German. */
export function germanFormula(formula: string): string {
  return translated(formula, toGermanWords);
}

/** A formula as typed in German, as it is stored: English names, commas between arguments, points in numbers. */
export function storedFormula(typed: string): string {
  return translated(typed, toEnglishWords);
}

function translated(formula: string, language: Language): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = formula.match(language.pieces) ?? [];
  let braces = 0;
  return pieces
    .map((piece, i) => {
      if (piece === "{") braces++;
      if (piece === "}") braces--;
      if (/^["']/.test(piece)) return piece;
      if (piece.startsWith("[")) return bracket(piece, language);
      if (/^\d/.test(piece)) return piece.replace(...language.decimal);
      if (/^[\p{L}_\\$]/u.test(piece)) return name(piece, nextSign(pieces, i), language);
      if (piece.startsWith("#")) return language.words.get(piece.toUpperCase()) ?? piece;
      return separator(piece, braces > 0, language);
    })
    .join("");
}

function name(piece: string, next: string | undefined, { names, words }: Language): string {
  const upper = piece.toUpperCase();
  if (next === "(") return names.get(upper) ?? piece;
  return words.get(upper) ?? piece;
}

function separator(piece: string, inArray: boolean, language: Language): string {
  if (!inArray) return piece === language.separator[0] ? language.separator[1] : piece;
  // Rows are parted by ";" in both languages.
  return piece === language.column[0] ? language.column[1] : piece;
}

/** The inside of a reference to a table: sections have German names, and ";" stands between them and columns. */
function bracket(piece: string, { sections, separator: [from, to] }: Language): string {
  let out = piece;
  for (const [section, other] of sections) {
    const word = new RegExp(`(^\\[|\\[|^)${section}(?=\\])`, "giu");
    out = out.replace(word, (_, open: string) => `${open}${other}`);
  }
  return out.replace(/\](\s*)[,;](\s*)\[/g, (whole, before: string, after: string) =>
    whole.includes(from) ? `]${before}${to}${after}[` : whole
  );
}

function nextSign(pieces: readonly string[], i: number): string | undefined {
  return pieces.slice(i + 1).find((piece) => piece.trim() !== "");
}
