/** What the self-check looks at: each is something that the add-in takes for granted of Excel. */
export type CheckId =
  | "texts"
  | "putBack"
  | "dates"
  | "dateSystem"
  | "blanks"
  | "errors"
  | "formulas"
  | "textFormat"
  | "function"
  | "names"
  | "hidden"
  | "region"
  | "used"
  | "filter"
  | "table"
  | "settings"
  | "protection";

export type CheckOutcome = "asAssumed" | "differs" | "notPossible";

/** How the self-check is told. */
export interface SelfCheckWords {
  readonly open: string;
  readonly hint: string;
  readonly heading: string;
  readonly what: string;
  readonly go: string;
  readonly cancel: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly running: string;
  readonly failed: string;
  readonly summary: (asAssumed: number, differs: number, notPossible: number) => string;
  readonly columns: { readonly check: string; readonly result: string };
  readonly outcomes: Readonly<Record<CheckOutcome, string>>;
  /** What is checked, and what it means where Excel does otherwise. */
  readonly checks: Readonly<Record<CheckId, { readonly name: string; readonly differs: string }>>;
}

export const selfCheckEn: SelfCheckWords = {
  open: "Check this Excel…",
  hint: "Tries on a sheet of its own what the add-in relies on.",
  heading: "Check this Excel",
  what: "The add-in adds a hidden sheet to this workbook, tries there what it relies on, and removes the sheet again. Your cells are not touched. It takes a few seconds.",
  go: "Check",
  cancel: "Cancel",
  close: "Close",
  copy: "Copy report",
  copied: "The report is on the clipboard.",
  notCopied: "Copying is not allowed here. Select the table and press Ctrl+C.",
  running: "Checking this Excel…",
  failed: "This Excel was not checked",
  summary: (asAssumed, differs, notPossible) =>
    `${asAssumed} as assumed, ${differs} different, ${notPossible} cannot be tried here.`,
  columns: { check: "Check", result: "Result" },
  outcomes: {
    asAssumed: "As assumed",
    differs: "Different",
    notPossible: "Cannot be tried here",
  },
  checks: {
    texts: {
      name: "Texts that look like numbers stay texts",
      differs: "A partner named 2024 or 1/1/2017 may be written as a number or a date.",
    },
    putBack: {
      name: "Texts that are read and put back stay texts",
      differs: "Undo may turn a text into a number or a formula.",
    },
    dates: {
      name: "A day is shown in its date format",
      differs: "Dates in the results may show as numbers.",
    },
    dateSystem: {
      name: "Days are counted from 1900 or 1904",
      differs: "Dates of ledgers and credentials may be read wrongly.",
    },
    blanks: {
      name: "Blank cells read as blank",
      differs: "A blank cell may be read as 0.",
    },
    errors: {
      name: "An error in a cell is told as an error",
      differs: "An error such as #N/A may be read as a text.",
    },
    formulas: {
      name: "Formulas are written in English and calculated",
      differs: "Live formulas may not be calculated. Evaluate as values.",
    },
    textFormat: {
      name: "A formula is calculated in a cell that was formatted as Text",
      differs: "Live formulas in such cells may show as text. Format the columns as General first.",
    },
    function: {
      name: "The add-in’s functions answer in a cell",
      differs: "The add-in’s functions do not answer. Close the workbook and open it again.",
    },
    names: {
      name: "Hidden names mark cells of a sheet",
      differs: "The add-in may not find its own columns again.",
    },
    hidden: {
      name: "A sheet can be hidden",
      differs: "Copies that the add-in keeps for undo may be visible during a run.",
    },
    region: {
      name: "The region around a cell is found",
      differs: "A partner list may be found only if it is a table.",
    },
    used: {
      name: "Unused cells are told as unused",
      differs: "Evaluation may refuse free columns beside a list.",
    },
    filter: {
      name: "Whether rows are filtered is told",
      differs: "Clear filters yourself before you evaluate.",
    },
    table: {
      name: "A table can be grown and shrunk",
      differs: "New columns may stand beside a table instead of in it.",
    },
    settings: {
      name: "What you choose can be remembered in the workbook",
      differs: "Your choices may have to be made again each time.",
    },
    protection: {
      name: "Whether a sheet is protected is told",
      differs: "Remove sheet protection yourself before you evaluate.",
    },
  },
};

export const selfCheckDe: SelfCheckWords = {
  open: "Dieses Excel prüfen…",
  hint: "Probiert auf einem eigenen Blatt aus, worauf sich das Add-In verlässt.",
  heading: "Dieses Excel prüfen",
  what: "Das Add-In fügt dieser Arbeitsmappe ein ausgeblendetes Blatt hinzu, probiert dort aus, worauf es sich verlässt, und entfernt das Blatt wieder. Ihre Zellen bleiben, wie sie sind. Es dauert einige Sekunden.",
  go: "Prüfen",
  cancel: "Abbrechen",
  close: "Schließen",
  copy: "Bericht kopieren",
  copied: "Der Bericht ist in der Zwischenablage.",
  notCopied: "Kopieren ist hier nicht erlaubt. Markieren Sie die Tabelle und drücken Sie Strg+C.",
  running: "Dieses Excel wird geprüft…",
  failed: "Dieses Excel wurde nicht geprüft",
  summary: (asAssumed, differs, notPossible) =>
    `${asAssumed} wie angenommen, ${differs} anders, ${notPossible} hier nicht prüfbar.`,
  columns: { check: "Prüfung", result: "Ergebnis" },
  outcomes: {
    asAssumed: "Wie angenommen",
    differs: "Anders",
    notPossible: "Hier nicht prüfbar",
  },
  checks: {
    texts: {
      name: "Texte, die wie Zahlen aussehen, bleiben Texte",
      differs:
        "Ein Partner namens 2024 oder 1/1/2017 wird vielleicht als Zahl oder Datum geschrieben.",
    },
    putBack: {
      name: "Texte, die gelesen und zurückgeschrieben werden, bleiben Texte",
      differs: "Rückgängig macht aus einem Text vielleicht eine Zahl oder Formel.",
    },
    dates: {
      name: "Ein Tag wird in seinem Datumsformat angezeigt",
      differs: "Daten in den Ergebnissen erscheinen vielleicht als Zahlen.",
    },
    dateSystem: {
      name: "Tage werden ab 1900 oder 1904 gezählt",
      differs: "Daten von Nutzungslisten und Zertifikaten werden vielleicht falsch gelesen.",
    },
    blanks: {
      name: "Leere Zellen werden als leer gelesen",
      differs: "Eine leere Zelle wird vielleicht als 0 gelesen.",
    },
    errors: {
      name: "Ein Fehler in einer Zelle wird als Fehler gemeldet",
      differs: "Ein Fehler wie #NV wird vielleicht als Text gelesen.",
    },
    formulas: {
      name: "Formeln werden auf Englisch geschrieben und berechnet",
      differs:
        "Lebende Formeln werden vielleicht nicht berechnet. Lassen Sie Werte statt Formeln schreiben.",
    },
    textFormat: {
      name: "Eine Formel wird in einer Zelle berechnet, die als Text formatiert war",
      differs:
        "Formeln in solchen Zellen erscheinen vielleicht als Text. Formatieren Sie die Spalten zuerst als Standard.",
    },
    function: {
      name: "Die Funktionen des Add-Ins antworten in einer Zelle",
      differs:
        "Die Funktionen des Add-Ins antworten nicht. Schließen Sie die Arbeitsmappe und öffnen Sie sie wieder.",
    },
    names: {
      name: "Verborgene Namen merken sich Zellen eines Blatts",
      differs: "Das Add-In findet seine eigenen Spalten vielleicht nicht wieder.",
    },
    hidden: {
      name: "Ein Blatt lässt sich ausblenden",
      differs:
        "Kopien, die das Add-In für Rückgängig aufhebt, sind während eines Laufs vielleicht sichtbar.",
    },
    region: {
      name: "Der Bereich um eine Zelle wird gefunden",
      differs: "Eine Partnerliste wird vielleicht nur gefunden, wenn sie eine Tabelle ist.",
    },
    used: {
      name: "Unbenutzte Zellen werden als unbenutzt gemeldet",
      differs: "Freie Spalten neben einer Liste gelten vielleicht als belegt.",
    },
    filter: {
      name: "Ob Zeilen gefiltert sind, wird gemeldet",
      differs: "Heben Sie Filter vor dem Bewerten selbst auf.",
    },
    table: {
      name: "Eine Tabelle lässt sich vergrößern und verkleinern",
      differs: "Neue Spalten stehen vielleicht neben einer Tabelle statt in ihr.",
    },
    settings: {
      name: "Was Sie wählen, kann in der Arbeitsmappe gemerkt werden",
      differs: "Ihre Auswahl müssen Sie vielleicht jedes Mal neu treffen.",
    },
    protection: {
      name: "Ob ein Blatt geschützt ist, wird gemeldet",
      differs: "Heben Sie den Blattschutz vor dem Bewerten selbst auf.",
    },
  },
};
