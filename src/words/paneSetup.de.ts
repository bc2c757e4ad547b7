import { de } from "./de";
import { daysIn } from "./day";
import { NAMESPACE } from "./namespace";
import { questionsDe } from "./paneQuestions.de";
import type { SetupWords } from "./paneSetup";
import { Words } from "./words";

const words = new Words(de);
const many = (n: number, one: string, more: string) => `${words.number(n)} ${n === 1 ? one : more}`;

/** The setup in German. */
export const setupDe: SetupWords = {
  tabs: { label: "Ansichten", partner: "Partner", evaluate: "Bewerten", rules: "Regeln" },
  reading: "Die Partnerliste wird gesucht …",
  list: "Partnerliste",
  listOf: (rows) => `Partnerliste · ${many(rows, "Zeile", "Zeilen")}`,
  failed: "Die Einstellungen ließen sich nicht lesen oder speichern",
  tryAgain: "Erneut versuchen",
  noList: {
    title: "Hier ist keine Partnerliste",
    text: "Wählen Sie eine Zelle der Liste mit Ihren Partnern aus. Dann steht hier, was eine Bewertung tun wird.",
  },
  sections: {
    partner: "Partner",
    market: "Markt",
    consumption: "Nutzung",
    measures: "Maße",
    people: "Personen",
    rules: "Regeln",
    asOf: "Stichtag",
    output: "Ausgabe",
  },
  choose: "Spalte auswählen",
  needed: (fields) => `Spalte auswählen für: ${fields.join(", ")}`,
  notInList: "Nicht in dieser Liste",
  column: (header, sample) => (sample === "" ? header : `${header}, z. B. ${sample}`),
  sample: (sample) => `z. B. ${sample}`,
  empty: "Diese Spalte ist leer",
  fromLedger: (sheet, lastDay) => `${sheet}, 12 Monate bis ${lastDay ?? "heute"}`,
  fromSheet: (sheet) => `Vom Blatt ${sheet}`,
  fields: {
    partnerId: "Partnerkennung",
    partner: "Partnername",
    market: "Markt",
    consumption: "Azure-Nutzung",
    people: "Zertifizierte Personen",
    peopleWithExams: "Personen mit Prüfungen, als Zahl",
    peopleWithAssessments: "Personen mit Assessments, als Zahl",
    month: "Datum",
    amount: "Betrag in US$",
    association: "Zuordnung (DPOR, TPOR)",
    currency: "Währung",
    person: "Person",
    firstName: "Vorname",
    lastName: "Nachname",
    credential: "Nachweis",
    passedOn: "Bestanden am",
    personId: "Personenkennung (MCP-ID)",
    email: "E-Mail",
    expires: "Gültig bis",
    status: "Status",
  },
  optional: (field) => `${field} (freiwillig)`,
  ledger: "Nutzungsliste",
  ledgerNone: "Keine: Sie steht in der Liste",
  credentialList: "Nachweisliste",
  exams: (headers) => `Eine Spalte je Prüfung: ${headers}`,
  credentialsNone: "Keine: Sie stehen in der Liste",
  allOfOne: "Dieses Blatt nennt keinen Partner: Alle Zeilen gelten für Ihren einzigen Partner.",
  joined: "Verknüpft mit den Partnern über die Partnerkennung, sonst über den Namen.",
  rules: {
    builtIn: "Eingebaut: Cloud Platform",
    hint: `Eine Tabelle in der Form von =${NAMESPACE}.RULES() auf einem eigenen Blatt lässt sich hier auswählen.`,
    loading: "Die Regeln werden geladen …",
    notLoaded: {
      title: "Die Ansicht „Regeln“ ließ sich nicht laden",
      text: "Sie kommt von der Website des Add-Ins, wenn sie zum ersten Mal gezeigt wird. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.",
    },
    gone: {
      title: "Die Regeltabelle fehlt",
      text: "Das Blatt mit den Regeln dieser Liste ist weg oder enthält keine Regeltabelle mehr. Wählen Sie auf der Registerkarte „Bewerten“ unter „Regeln“ andere aus.",
    },
    faulty: (sheet, faults) => ({
      title: `Die Regeln auf ${sheet} sind nicht lesbar`,
      text:
        faults === 1
          ? "Berichtigen Sie diese Zelle der Regeltabelle:"
          : `Berichtigen Sie diese ${words.number(faults)} Zellen der Regeltabelle:`,
    }),
    fault: (fault) => words.fault(fault),
    moreFaults: (faults) => `und ${many(faults, "weiterer Fehler", "weitere Fehler")}`,
    table: (sheet, address) => `${sheet}, ${address}`,
  },
  today: "Heute",
  asOfHint: "Der letzte Tag der 12 Monate, die zählen.",
  backToToday: "Immer heute",
  day: daysIn("de"),
  output: {
    legend: "Ergebnisse eintragen als",
    values: "Werte",
    formulas: "Live-Formeln",
    formulasHint: "Formeln folgen jeder Änderung der Liste; ihre Texte sind englisch.",
    sourcesElsewhere:
      "Für Live-Formeln müssen Nutzung und Personen in der Liste selbst stehen, nicht auf einem anderen Blatt und nicht als Anzahl.",
    severalMeasures: `Diese Regeln haben mehrere Maße. Als Formel folgt allen nur =${NAMESPACE}.EVALUATE_PARTNERS(Liste; Regeln).`,
    summary: "Ein Übersichtsblatt anlegen",
    withSummary: (output) => `${output}, mit Übersichtsblatt`,
  },
  answers: {
    heading: "Ihre Angaben zu anderen Werten",
    title: (values) => (values === 1 ? "Welcher Markt ist das?" : "Welche Märkte sind das?"),
    text: (sheet) =>
      `Auf dem Blatt ${sheet} enthält die Spalte Markt andere Wörter als Industrieland und Entwicklungsland. Sagen Sie einmal, was sie sind; diese Arbeitsmappe merkt es sich.`,
    market: { Developed: "Industrieland", Developing: "Entwicklungsland", open: "Offen" },
    later: "Unter Markt können Sie das jederzeit ändern. Was offen bleibt, ist nicht bestimmbar.",
    remembered: "Diese Arbeitsmappe merkt sich Ihre Angaben.",
    many: {
      search: "Suchen",
      all: (markets) => `Alle ${words.number(markets)} angezeigten:`,
      paste: "Eine Liste einfügen",
      pasteHint:
        "Je Zeile ein Wert und sein Markt, etwa Spanien; Industrieland, kopiert aus einer anderen Mappe oder diesem Bereich.",
      takeOver: "Übernehmen",
      copy: "Für eine andere Mappe kopieren",
    },
    apply: "Übernehmen und bewerten",
    notNow: "Jetzt nicht",
  },
  questions: questionsDe,
  freeze: {
    heading: "Zum Weitergeben einfrieren",
    hint: `Macht aus ${NAMESPACE}-Formeln ihre Werte, für alle, die dieses Add-In nicht haben.`,
    open: "Zum Weitergeben einfrieren …",
    where: { legend: "Wo", workbook: "Ganze Arbeitsmappe", selection: "Auswahl" },
    counting: "Formeln werden gezählt …",
    found: (cells) =>
      many(
        cells,
        `Zelle enthält eine ${NAMESPACE}-Formel:`,
        `Zellen enthalten ${NAMESPACE}-Formeln:`
      ),
    place: (sheet, addresses) => `${sheet}, ${addresses}`,
    none: {
      workbook: `In dieser Arbeitsmappe gibt es keine ${NAMESPACE}-Formeln.`,
      selection: `In der Auswahl gibt es keine ${NAMESPACE}-Formeln.`,
    },
    warning:
      "Die Formeln sind danach weg. Brauchen Sie sie noch, dann speichern Sie zuerst eine Kopie.",
    go: (cells) => `${many(cells, "Zelle", "Zellen")} einfrieren`,
    cancel: "Abbrechen",
    close: "Schließen",
    freezing: "Formeln werden eingefroren …",
    frozen: (cells) =>
      cells === 1
        ? "1 Zelle ist jetzt ein einfacher Wert; die Mappe kann weitergegeben werden."
        : `${words.number(cells)} Zellen sind jetzt einfache Werte; die Mappe kann weitergegeben werden.`,
    failed: "Die Formeln ließen sich nicht einfrieren",
  },
};
