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
