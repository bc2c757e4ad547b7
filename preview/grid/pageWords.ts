export type Language = "en" | "de";

const EN = {
  title: "Partner Competency — preview",
  open: "Open…",
  save: "Save as .xlsx",
  checkPartner: "Check partner",
  evaluate: "Evaluate",
  pane: "Task pane",
  paneTitle: "Partner Competency",
  closePane: "Close the task pane",
  resizePane: "Width of the task pane",
  language: "Language",
  ribbonGroup: "Partner Competency",
  drop: "Drop an .xlsx, .csv or .tsv file to open it",
  opening: "Opening…",
  dismiss: "Dismiss",
  grid: "Workbook",
  discard: "Your changes are not saved. Go on without them?",
  notExcel: "Preview: not Excel",
  differs: "What differs",
  differences: [
    "The preview calculates with a spreadsheet of its own. Add-in and functions are those that run in Excel.",
    "[@Column] needs the table's name before it: Table1[@Column]. A field such as =A2.Tier is read from the cell with the card only, not through a look-up.",
    "References written as A2.Tier or P1# do not follow when rows or columns are inserted.",
    "A name or function that the preview does not know shows #NAME?; Excel may know it.",
    "Undo of the pane and of the grid are two lists.",
  ].join("\n\n"),
  noAddin: "The add-in could not be started. Build it, then load this page again.",
  noCommand: "The add-in does not know this command.",
  noSample: "The sample workbook could not be loaded.",
  noFunctions: "The add-in's functions are not known, because functions.json could not be loaded.",
};

const DE: typeof EN = {
  title: "Partner Competency — Vorschau",
  open: "Öffnen…",
  save: "Als .xlsx speichern",
  checkPartner: "Partner prüfen",
  evaluate: "Auswerten",
  pane: "Aufgabenbereich",
  paneTitle: "Partner Competency",
  closePane: "Aufgabenbereich schließen",
  resizePane: "Breite des Aufgabenbereichs",
  language: "Sprache",
  ribbonGroup: "Partner Competency",
  drop: "Eine .xlsx-, .csv- oder .tsv-Datei hier ablegen, um sie zu öffnen",
  opening: "Wird geöffnet…",
  dismiss: "Schließen",
  grid: "Arbeitsmappe",
  discard: "Ihre Änderungen sind nicht gespeichert. Ohne sie fortfahren?",
  notExcel: "Vorschau: nicht Excel",
  differs: "Was anders ist",
  differences: [
    "Die Vorschau rechnet mit einer eigenen Tabellenkalkulation. Add-In und Funktionen sind dieselben wie in Excel.",
    "[@Spalte] braucht den Namen der Tabelle davor: Tabelle1[@Spalte]. Ein Feld wie =A2.Tier wird nur aus der Zelle mit der Karte gelesen, nicht über eine Suche.",
    "Bezüge wie A2.Tier oder P1# folgen nicht, wenn Zeilen oder Spalten eingefügt werden.",
    "Einen Namen oder eine Funktion, die die Vorschau nicht kennt, zeigt sie als #NAME?; Excel kennt sie vielleicht.",
    "Rückgängig im Aufgabenbereich und im Raster sind zwei Listen.",
  ].join("\n\n"),
  noAddin: "Das Add-in konnte nicht gestartet werden. Bauen Sie es und laden Sie diese Seite neu.",
  noCommand: "Das Add-in kennt diesen Befehl nicht.",
  noSample: "Die Beispielmappe konnte nicht geladen werden.",
  noFunctions:
    "Die Funktionen des Add-ins sind nicht bekannt, weil functions.json nicht geladen werden konnte.",
};

/** The texts of the page itself; the add-in and the grid bring their own. */
export const pageWords: Readonly<Record<Language, typeof EN>> = { en: EN, de: DE };

/** ?lang=de wins over the browser's language. */
export function pageLanguage(search: string, browserLanguage: string): Language {
  const wanted = new URLSearchParams(search).get("lang") ?? browserLanguage;
  return /^de\b/i.test(wanted) ? "de" : "en";
}
