import type { Language } from "./pageWords";

type Sentences = Readonly<Record<string, string>>;

const EN: Sentences = {
  "#NAME?":
    "The preview does not know a name or a way of writing in this formula. Excel may: see what differs.",
  "#VALUE!": "A value in this formula has the wrong kind, such as text for a number.",
  "#REF!": "This formula refers to cells or to a table's column that are not there.",
  "#DIV/0!": "This formula divides by 0 or by a blank cell.",
  "#N/A": "A value that this formula needs is not available.",
  "#NUM!": "A number in this formula is not possible here.",
  "#NULL!": "Two ranges in this formula have no cell in common.",
  "#SPILL!": "The result needs more cells, and one of them is not blank.",
  "#CALC!": "The preview cannot calculate this formula. Excel may: see what differs.",
  "#FIELD!": "The cell shows no data type, or one without this field.",
  "#BUSY!": "The add-in has yet to answer.",
};

const DE: Sentences = {
  "#NAME?":
    "Die Vorschau kennt einen Namen oder eine Schreibweise in dieser Formel nicht. Excel kennt sie vielleicht: siehe Unterschiede.",
  "#VALUE!": "Ein Wert in dieser Formel hat die falsche Art, etwa Text statt einer Zahl.",
  "#REF!":
    "Diese Formel bezieht sich auf Zellen oder eine Spalte einer Tabelle, die es nicht gibt.",
  "#DIV/0!": "Diese Formel teilt durch 0 oder durch eine leere Zelle.",
  "#N/A": "Ein Wert, den diese Formel braucht, ist nicht vorhanden.",
  "#NUM!": "Eine Zahl in dieser Formel ist hier nicht möglich.",
  "#NULL!": "Zwei Bereiche in dieser Formel haben keine Zelle gemeinsam.",
  "#SPILL!": "Das Ergebnis braucht weitere Zellen, und eine davon ist nicht leer.",
  "#CALC!":
    "Die Vorschau kann diese Formel nicht berechnen. Excel kann es vielleicht: siehe Unterschiede.",
  "#FIELD!": "Die Zelle zeigt keinen Datentyp oder einen ohne dieses Feld.",
  "#BUSY!": "Das Add-In hat noch nicht geantwortet.",
};

/** How German Excel shows errors; the others are the same in both languages. */
const GERMAN_CODES: Sentences = {
  "#N/A": "#NV",
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
  "#FIELD!": "#FELD!",
  "#BUSY!": "#BESCHÄFTIGT!",
};

/** What an error in a cell means, as one line in the page's language; a message of the add-in says it better. */
export function errorLine(code: string, message: string | undefined, language: Language): string {
  const shown = language === "de" ? (GERMAN_CODES[code] ?? code) : code;
  const said = message ?? (language === "de" ? DE : EN)[code];
  return said === undefined ? "" : `${shown} – ${said}`;
}
