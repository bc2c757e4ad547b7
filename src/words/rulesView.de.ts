import { de } from "./de";
import { NAMESPACE } from "./namespace";
import type { RulesViewWords } from "./rulesView";
import { Words } from "./words";

const words = new Words(de);
const many = (n: number, one: string, more: string) => `${words.number(n)} ${n === 1 ? one : more}`;

/** The Rules view in German. */
export const rulesViewDe: RulesViewWords = {
  inForce: "Geltende Regeln",
  inForceFor: (sheet) => `Geltende Regeln der Liste auf ${sheet}`,
  useBuiltIn: "Eingebaute Regeln verwenden",
  ownTable: "Eigene Regeln",
  readingTables: "Die Regeltabellen werden gelesen …",
  tablesFailed: "Die Regeltabellen ließen sich nicht lesen",

  asFor: (tier) => `Es zählt dasselbe wie für ${tier}.`,
  people: (count) => many(count, "Person", "Personen"),
  otherPeople: (count) => `und ${many(count, "andere Person", "andere Personen")}`,
  orPeople: (count) => `oder sonst ${many(count, "Person", "Personen")}`,
  yes: "ja",
  inTable: (expression) => `In der Tabelle: ${expression}`,
  titles: (credentials) =>
    credentials === 1 ? "Titel des Nachweises" : `Titel der ${words.number(credentials)} Nachweise`,
  options: "Jede der Optionen ergibt die Stufe für sich allein.",
  doubts: (count) => many(count, "zweifelhafte Stelle", "zweifelhafte Stellen"),
  doubtsHint: "Hier lässt die Quelle Raum. Die Regeln lesen sie so:",

  tables: {
    heading: "Regeltabellen dieser Arbeitsmappe",
    none: `Es gibt noch keine. Fügen Sie eine aus der Bibliothek unten ein, oder kopieren Sie, was =${NAMESPACE}.RULES() ausgibt.`,
    fine: (tiers) => `Verwendbar. Stufen: ${tiers.join(", ")}`,
    faults: (count) => `${many(count, "Zelle", "Zellen")} zu berichtigen`,
    notes: (count) => `${many(count, "Stelle", "Stellen")} zu prüfen`,
    note: (note) => {
      switch (note.kind) {
        case "unusedCredential":
          return `${note.key} zählt für nichts: Keine Personenzeile nennt die Gruppe. Entfernen Sie die Zeile, oder nennen Sie die Gruppe.`;
        case "orderBroken":
          return `Diese Zeile steht nicht direkt unter der Personenzeile von ${note.tier}, die sie fortsetzt, wie nach einem Sortieren. Verschieben Sie sie dorthin.`;
      }
    },
    measures: (list, names) =>
      `Der Liste auf ${list} fehlt eine Spalte namens ${names.join(", ")}. Fügen Sie sie hinzu, oder wählen Sie ihre Spalte unter „Bewerten“, sobald diese Regeln gelten.`,
    use: (list) => `Für ${list} verwenden`,
    used: (list) => `Gilt für ${list}`,
    noList: "Um eine Tabelle zu verwenden, wählen Sie zuerst eine Zelle Ihrer Partnerliste aus.",
  },

  library: {
    heading: "Bibliothek",
    hint: "Fertige Regeltabellen der Kompetenzen des Partnerprogramms, wie dessen Seiten von 2017 und 2018 sie nannten.",
    loading: "Die Bibliothek wird geladen …",
    failed: {
      title: "Die Bibliothek ließ sich nicht laden",
      text: "Sie kommt von der Website des Add-Ins. Prüfen Sie das Netzwerk, und versuchen Sie es erneut; alles andere geht ohne sie weiter.",
    },
    search: "Suche nach Kompetenz, Prüfung oder Titel",
    found: (options, all) =>
      options === all
        ? many(all, "Option", "Optionen")
        : `${words.number(options)} von ${many(all, "Option", "Optionen")}`,
    nothing: "Keine Option passt. Suchen Sie nach weniger oder anderen Wörtern.",
    insert: "In neues Blatt einfügen",
    inserting: "Wird eingefügt …",
    inserted: (sheet) => `Die Tabelle steht auf dem neuen Blatt ${sheet}`,
    insertedHint: "Ändern Sie dort Beträge, Nachweise und Stufen, wie Sie möchten.",
    insertFailed: "Die Tabelle ließ sich nicht einfügen",
    goToSheet: "Zum Blatt",
    close: "Diese Meldung schließen",
  },

  sheet: {
    doubt: (reading) => `Zweifelhaft in der Quelle: ${reading}`,
    copy: "Das ist Ihre Kopie: Ändern Sie Beträge, Nachweise und Stufen, wie Sie möchten.",
  },
};
