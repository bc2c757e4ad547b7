import { changeWords } from "./changeWords";
import { de } from "./de";
import { seatText } from "./demands";
import { missingPeople } from "./nextSteps";
import type { PaneWords } from "./pane";
import { setupDe } from "./paneSetup.de";
import { sourceWords } from "./sourceWords";
import { Words } from "./words";

const words = new Words(de);
const count = (n: number) => words.number(n);
const usd = (n: number) => words.usd(n);
const many = (n: number, one: string, more: string) => `${count(n)} ${n === 1 ? one : more}`;

/** The task pane in German. */
export const paneDe: PaneWords = {
  language: "de",
  title: "Partnerkompetenz",
  unnamedPartner: "Partner ohne Namen",
  place: (sheet, row) => `${sheet} · Zeile ${row}`,
  markets: {
    Developed: "Industrieland",
    Developing: "Entwicklungsland",
    unknown: "Markt nicht ausgefüllt",
  },
  count,

  tier: {
    none: "Noch keine Stufe",
    undetermined: "Nicht bestimmbar",
    meets: (tier) => `Erfüllt die Anforderungen für ${tier}`,
    meetsNone: "Erfüllt noch bei keiner Stufe alle Anforderungen",
    meetsUnknown: "Das Ergebnis hängt vom Markt ab",
    fillInMarket: (row) =>
      `Tragen Sie in Zeile ${row} den Markt ein: Industrieland oder Entwicklungsland.`,
  },

  requirements: {
    heading: "Anforderungen",
    consumption: "Azure-Nutzung, letzte 12 Monate",
    people: "Zertifizierte Personen",
    consumptionOf: (have, need) => `${usd(have)} von ${usd(need)}`,
    peopleOf: (have, need) => `${count(have)} von ${many(need, "Person", "Personen")}`,
    consumptionGap: (gap) => `${usd(gap)} fehlen`,
    peopleGap: (gap) => `${count(gap)} ${gap === 1 ? "fehlt" : "fehlen"}`,
    amountOf: (have, need) => `${count(have)} von ${count(need)}`,
    amountGap: (gap) => `${count(gap)} ${gap === 1 ? "fehlt" : "fehlen"}`,
    seat: ({ rule, filled, open, who }) => {
      const named = who.map(({ name }) => (name === "" ? de.somebody : name)).join(", ");
      const sitting = named !== "" ? named : filled > 0 ? count(filled) : de.nobody;
      const left = open > 0 ? `; ${count(open)} offen` : "";
      return `${count(rule.people)} mit ${seatText(rule, words)}: ${sitting}${left}`;
    },
    ifMarket: { Developed: "In einem Industrieland", Developing: "In einem Entwicklungsland" },
    met: "Erfüllt",
    unmet: "Nicht erfüllt",
    undetermined: "Markt fehlt",
    next: "Nächste Stufe",
  },

  missing: {
    heading: (tier) => `Es fehlt für ${tier}`,
    nothing: "Es fehlt nichts: Eine höhere Stufe gibt es nicht.",
    market: "Der Markt: Industrieland oder Entwicklungsland",
    consumption: (gap) => `${usd(gap)} mehr Azure-Nutzung`,
    consumptionByMarket: (developed, developing) =>
      `${usd(developed)} mehr Azure-Nutzung in einem Industrieland, ${usd(developing)} in einem Entwicklungsland`,
    measure: (name, gap) => de.moreOf(name, count(gap)),
    measureByMarket: (name, developed, developing) =>
      de.moreOfByMarket(name, count(developed), count(developing)),
    status: (name) => de.statusMissing(name),
    people: (gap) =>
      gap === 1
        ? "1 weitere Person, die eines davon bestanden hat"
        : `${count(gap)} weitere Personen, die je eines davon bestanden haben`,
    seats: (block) => missingPeople([block], "exam", words),
    either: "Diese Personen können auf beiden Wegen kommen.",
    exams: "Prüfungen",
    assessments: "Assessments",
    onThisPath: (gap) => many(gap, "weitere Person", "weitere Personen"),
    onePathOnly: "Prüfungen und Assessments werden nicht zusammengezählt.",
  },

  explanation: { heading: "So kommt das Ergebnis zustande" },
  footnote:
    "Wer die Anforderungen erfüllt, hält die Kompetenz noch nicht: Es folgen eine Gebühr und eine Registrierung.",

  evidence: {
    button: "Zeilen zeigen",
    hint: "Führt jede Zeile hinter diesem Ergebnis auf einem eigenen Blatt auf: was zählt, was nicht und warum.",
    showing: "Zeilen werden geschrieben …",
    changed:
      "Seit diesem Ergebnis hat sich etwas geändert. Sehen Sie es noch einmal an, und drücken Sie dann erneut.",
    protected: (sheet) =>
      `Das Blatt ${sheet} ist geschützt. Heben Sie den Schutz auf, oder löschen Sie das Blatt.`,
    filtered: (sheet) =>
      `Ein Filter blendet Zeilen des Blatts ${sheet} aus. Heben Sie ihn auf, oder löschen Sie das Blatt.`,
    structureProtected: () =>
      "Die Struktur der Arbeitsmappe ist geschützt, deshalb lässt sich kein Blatt hinzufügen. Heben Sie diesen Schutz unter Überprüfen auf.",
    sheet: (sheet, row) => ({
      title: "Die Zeilen hinter einem Ergebnis",
      text: `Es sind die von Zeile ${row} auf ${sheet}, so wie sie waren, als dieses Blatt entstand. „Zeilen zeigen“ dort erstellt es neu.`,
    }),
    back: "Zurück zur Zeile",
  },
  reading: "Die Zeile wird gelesen …",
  readingSources: {
    reading: (sheets) =>
      `${sheets.join(" und ")} ${sheets.length === 1 ? "wird" : "werden"} gelesen`,
    once: "Das geschieht einmal. Danach wird jede ausgewählte Zeile sofort beantwortet.",
    stopped: (sheets) => ({
      title: "Das Lesen wurde angehalten",
      text: `Die Angaben zu diesem Partner stehen auf ${sheets.join(" und ")}; das wurde nicht zu Ende gelesen.`,
    }),
    readOn: "Jetzt lesen",
    apply: "Übernehmen",
  },
  notices: {
    totalRow: (row) => ({
      title: "Diese Zeile enthält Summen",
      text: `Zeile ${row} summiert andere Zeilen der Liste und ist kein Partner. Wählen Sie eine Zeile mit einem Partner.`,
    }),
    blankRow: (row) => ({
      title: "Diese Zeile ist leer",
      text: `In Zeile ${row} steht kein Partner. Wählen Sie die Zeile eines Partners aus.`,
    }),
    headerRow: (row) => ({
      title: "Das ist die Kopfzeile",
      text: `Zeile ${row} benennt die Spalten. Wählen Sie darunter die Zeile eines Partners aus.`,
    }),
    severalRows: (rows) => ({
      title: `${many(rows, "Zeile", "Zeilen")} ausgewählt`,
      text: "Wählen Sie eine einzelne Zeile aus, oder bewerten Sie unten alle Partner auf einmal.",
    }),
    outside: (list) => ({
      title: "Außerhalb der Partnerliste",
      text: `Die Liste steht in ${list}. Wählen Sie dort eine Zelle in der Zeile eines Partners aus.`,
    }),
    missingColumns: (n) => ({
      title: n === 1 ? "Eine Spalte fehlt" : `${count(n)} Spalten fehlen`,
      text: "Die Partnerliste ist da, aber nicht alles, wovon die Stufe abhängt. Ergänzen Sie eine Spalte, zum Beispiel mit der Überschrift:",
    }),
    noPartners: (sheet) => ({
      title: "Hier gibt es keine Partner",
      text: `Auf dem Blatt ${sheet} ist keine Partnerliste zu finden. Sie braucht eine Kopfzeile mit diesen Spalten:`,
    }),
    faults: (n) => ({
      title: n === 1 ? "Eine Zelle ist nicht lesbar" : `${count(n)} Zellen sind nicht lesbar`,
      text: "Die Stufe erscheint, sobald das berichtigt ist.",
    }),
    toCorrect: "Zu berichtigen",
    noExcel: {
      title: "Diese Seite gehört in Excel",
      text: "Sie liest die Arbeitsmappe, die daneben geöffnet ist, und hier ist keine.",
    },
    noExcelSteps: [
      "Öffnen Sie in Excel eine Arbeitsmappe mit Ihren Partnern.",
      "Wählen Sie auf der Registerkarte Start den Befehl Partner prüfen.",
      "Wählen Sie eine beliebige Zelle in der Zeile eines Partners aus.",
    ],
    cannotRead: "Die Zeile ließ sich nicht lesen",
  },
  fields: {
    partner: { name: "Partnername", examples: "Partnername, Firma, Unternehmen" },
    market: { name: "Markt", examples: "Markt, Markttyp" },
    consumption: {
      name: "Azure-Nutzung",
      examples: "Azure-Nutzung, Azure-Verbrauch, Umsatz (USD)",
    },
    people: {
      name: "Zertifizierte Personen",
      examples: "Zertifizierte Personen, Mitarbeiter, Qualifikationen",
    },
  },
  exampleHeaders: "zum Beispiel",

  evaluate: {
    region: "Alle Partner bewerten",
    button: "Alle Partner bewerten",
    hint: "Fügt neben der Liste Spalten an: Stufe, nächste Stufe, Lücken, Prüfungen, Hinweise. Ihre Zellen bleiben, wie sie sind.",
    running: "Bewertung läuft",
    rows: (done, total) => `${count(done)} von ${many(total, "Zeile", "Zeilen")}`,
    cancel: "Abbrechen",
    cancelling: "Wird angehalten …",
    dismiss: "Diese Meldung schließen",
    done: (rows) => `${count(rows)} Partner bewertet`,
    updated: (rows) => `${count(rows)} Partner neu bewertet`,
    written: (sheet, address) => `Eingetragen in ${sheet}, ${address}.`,
    noTier: "Keine Stufe",
    problems: (rows) =>
      rows === 1
        ? "1 Zeile ließ sich nicht entscheiden; der Grund steht unter Hinweise."
        : `${count(rows)} Zeilen ließen sich nicht entscheiden; die Gründe stehen unter Hinweise.`,
    blocked: (sheet, address) => ({
      title: "Da steht etwas im Weg",
      text: `${sheet}, ${address} ist nicht leer, und dorthin gehören die neuen Spalten. Verschieben Sie den Inhalt oder fügen Sie Spalten ein, dann bewerten Sie erneut. Es wurde nichts eingetragen.`,
    }),
    missingColumns: (fields) => ({
      title: fields.length === 1 ? "Eine Spalte fehlt" : `${count(fields.length)} Spalten fehlen`,
      text: `Der Liste fehlt: ${fields.join(", ")}. Es wurde nichts eingetragen.`,
    }),
    noPartners: (sheet) => ({
      title: "Hier gibt es keine Partner",
      text: `Auf dem Blatt ${sheet} ist keine Partnerliste zu finden. Wählen Sie eine Zelle der Liste aus, dann bewerten Sie erneut.`,
    }),
    cancelled: { title: "Bewertung abgebrochen", text: "Sie können sie jederzeit neu starten." },
    overridden: (sheet, cells, count) => ({
      title: "Jemand hat Stufen von Hand geändert",
      text: `${sheet}, ${cells} ${count === 1 ? "enthält eine andere Stufe" : "enthalten andere Stufen"}, als die letzte Bewertung eingetragen hat. Es wurde nichts eingetragen. Was bleiben soll, kopieren Sie zuerst in eine eigene Spalte.`,
    }),
    overwrite: "Überschreiben und bewerten",
    noList: (sheet, columns) => ({
      title: "Es gibt noch keine Partnerliste",
      text: `${sheet} ist eine Nutzungsliste. Auf einem neuen Blatt kann eine Liste mit einer Zeile je Partner entstehen und wird dann bewertet.${columns > 1 ? " Welche Spalte nennt die Partner?" : ""}`,
    }),
    makeList: "Liste anlegen",
    makeListBy: (header, sample) => `Nach ${header}${sample === "" ? "" : `, z. B. ${sample}`}`,
    changedMeanwhile: (sheet) => ({
      title: "Die Liste hat sich inzwischen geändert",
      text: `Auf ${sheet} hat jemand während der Bewertung Zeilen bearbeitet, sortiert oder eingefügt. Es wurde nichts eingetragen; bewerten Sie erneut.`,
    }),
    protected: (sheet) => ({
      title: "Das Blatt ist geschützt",
      text: `${sheet} lässt keine Änderungen zu. Wählen Sie in Excel Überprüfen > Blattschutz aufheben, dann bewerten Sie erneut. Es wurde nichts eingetragen.`,
    }),
    filtered: (sheet) => ({
      title: "Ein Filter blendet Zeilen aus",
      text: `Auf ${sheet} würde Excel Ergebnisse in falsche Zeilen schreiben. Wählen Sie Daten > Löschen, damit alle Zeilen zu sehen sind, dann bewerten Sie erneut. Es wurde nichts eingetragen.`,
    }),
    structureProtected: {
      title: "Die Arbeitsmappe ist geschützt",
      text: "Die Bewertung braucht ein eigenes Blatt, und es lässt sich keines hinzufügen. Heben Sie unter Überprüfen > Arbeitsmappe schützen den Schutz auf, dann bewerten Sie erneut. Es wurde nichts eingetragen.",
    },
    busy: {
      title: "Eine andere Bewertung läuft",
      text: "Jemand anderes oder ein anderes Fenster von Ihnen schreibt gerade in diese Arbeitsmappe. Warten Sie, bis das fertig ist, dann bewerten Sie erneut. Schreibt niemand, wird sie nach zehn Minuten zurückgenommen.",
    },
    failed: "Die Bewertung wurde unterbrochen",
    timeLeft: (seconds) =>
      seconds < 5
        ? "noch wenige Sekunden"
        : seconds < 90
          ? `noch etwa ${count(Math.ceil(seconds / 5) * 5)} Sekunden`
          : `noch etwa ${count(Math.round(seconds / 60))} Minuten`,
    duplicates: (n) =>
      n === 1
        ? "1 Partner steht mehrmals in der Liste; behalten Sie eine Zeile davon:"
        : `${count(n)} Partner stehen mehrmals in der Liste; behalten Sie je eine Zeile:`,
    duplicate: (partner, rows) => `${partner}: Zeilen ${rows.map(count).join(", ")}`,
    moreDuplicates: (n) => `und ${many(n, "weiterer Partner", "weitere Partner")}`,
    uncountedAssociation: (n) =>
      `${many(n, "Zeile der Nutzungsliste zählt", "Zeilen der Nutzungsliste zählen")} nicht: Nur DPOR und TPOR zählen. Ist das falsch, berichtigen Sie die Zuordnung.`,
    uncountedCurrency: (n) =>
      `${many(n, "Zeile der Nutzungsliste zählt", "Zeilen der Nutzungsliste zählen")} nicht: Die Währung ist nicht US$. Rechnen Sie die Beträge um, dann bewerten Sie erneut.`,
    uncountedRepeats: (n) =>
      `${many(n, "Zeile der Nutzungsliste wiederholt", "Zeilen der Nutzungsliste wiederholen")} Nutzung für eine andere Zuordnung und ${n === 1 ? "zählt" : "zählen"} nicht noch einmal.`,
    evaluateAsOf: (day) => `Die 12 Monate bis ${day} bewerten`,
    summary: "Übersicht:",
  },

  undo: {
    button: "Letzte Bewertung zurücknehmen",
    undoing: "Die letzte Bewertung wird zurückgenommen …",
    undone: (sheet, cells) => ({
      title: "Die letzte Bewertung ist zurückgenommen",
      text: `${sheet}, ${cells} ist wieder wie zuvor.`,
    }),
    edited: (sheet, address) => ({
      title: "Nicht zurückgenommen",
      text: `${sheet}, ${address} wurde nach der Bewertung bearbeitet, deshalb bleibt alles stehen. Löschen Sie von Hand, was Sie nicht mehr brauchen.`,
    }),
    nothing: {
      title: "Nichts zurückzunehmen",
      text: "Seit dem Öffnen gibt es keine Bewertung, die sich zurücknehmen lässt.",
    },
    recovered: {
      title: "Eine unfertige Bewertung ist zurückgenommen",
      text: "Der Aufgabenbereich wurde vorher geschlossen. Die Arbeitsmappe ist wie zuvor; bewerten Sie erneut.",
    },
    left: (address) =>
      `Excel hat ${address} nicht wiederherstellen lassen. Wählen Sie Letzte Bewertung zurücknehmen, oder leeren Sie diese Zellen von Hand.`,
    failed: "Die Bewertung ließ sich nicht zurücknehmen",
  },

  setup: setupDe,
  sources: sourceWords.de,
  changes: changeWords.de,
  selfCheck: {
    open: "Dieses Excel prüfen…",
    hint: "Probiert auf einem eigenen Blatt aus, worauf sich das Add-In verlässt.",
    heading: "Dieses Excel prüfen",
    loading: "Die Prüfung wird geladen …",
    notLoaded: {
      title: "Die Prüfung ließ sich nicht laden",
      text: "Sie kommt von der Website des Add-Ins, wenn sie zum ersten Mal geöffnet wird. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.",
    },
  },

  errors: {
    InvalidOperationInCellEditMode:
      "Eine Zelle wird gerade bearbeitet. Drücken Sie in Excel die Eingabetaste oder Esc, dann versuchen Sie es erneut.",
    AccessDenied:
      "Excel lässt hier keine Änderungen zu. Heben Sie den Blattschutz auf oder öffnen Sie die Arbeitsmappe zum Bearbeiten.",
    InsertDeleteConflict:
      "Die neuen Spalten passen nicht hinein, ohne andere Zellen zu verschieben. Schaffen Sie neben der Liste Platz.",
    ItemNotFound:
      "Das Blatt oder die Tabelle wurde inzwischen gelöscht oder umbenannt. Wählen Sie die Liste aus und versuchen Sie es erneut.",
    RequestAborted: "Excel hat die Arbeit unterbrochen. Versuchen Sie es erneut.",
    ActivityLimitReached:
      "Excel ist beschäftigt. Warten Sie einen Moment, dann versuchen Sie es erneut.",
    ServiceNotAvailable:
      "Excel ist beschäftigt. Warten Sie einen Moment, dann versuchen Sie es erneut.",
    RequestPayloadSizeLimitExceeded:
      "Die Liste ist für einen Schritt in Excel zu groß. Bewerten Sie einen kleineren Teil davon.",
    ResponsePayloadSizeLimitExceeded:
      "Die Liste ist für einen Schritt in Excel zu groß. Bewerten Sie einen kleineren Teil davon.",
    ConnectionFailure:
      "Die Verbindung zur Arbeitsmappe ist abgerissen. Prüfen Sie das Netzwerk, dann versuchen Sie es erneut.",
    Conflict: "Jemand anderes hat diese Zellen gleichzeitig geändert. Versuchen Sie es erneut.",
    MergedRangeConflict:
      "Verbundene Zellen stehen im Weg. Heben Sie neben der Liste den Zellverbund auf, dann versuchen Sie es erneut.",
    NonBlankCellOffSheet:
      "Am Rand des Blatts ist kein Platz mehr. Löschen Sie Spalten, die Sie nicht brauchen.",
    UnsupportedSheet:
      "Diese Art von Blatt hat keine Zellen. Wechseln Sie zum Blatt mit der Partnerliste.",
    InvalidSelection:
      "Eine Form oder ein Diagramm ist ausgewählt. Wählen Sie eine Zelle der Partnerliste aus.",
    InactiveWorkbook:
      "Eine andere Arbeitsmappe ist im Vordergrund. Klicken Sie in die Mappe mit den Partnern, dann versuchen Sie es erneut.",
    ApiNotFound:
      "Diese Excel-Version ist dafür zu alt. Aktualisieren Sie Excel, oder nutzen Sie Excel im Web.",
    RollBackFailed:
      "Excel hat nicht alles wiederherstellen lassen. Wählen Sie Letzte Bewertung zurücknehmen, um es erneut zu versuchen.",
    Filtered:
      "Ein Filter blendet Zeilen des Blatts aus, und Excel würde Werte in falsche Zeilen schreiben. Wählen Sie Daten > Löschen, dann versuchen Sie es erneut.",
    FilteredMeanwhile:
      "Während des Schreibens wurde ein Filter gesetzt, und Excel hat Werte vielleicht in falsche Zeilen geschrieben. Wählen Sie Daten > Löschen, dann versuchen Sie es erneut: Das stellt sie zuerst wieder her.",
    StructureProtected:
      "Die Struktur der Arbeitsmappe ist geschützt. Heben Sie das unter Überprüfen > Arbeitsmappe schützen auf, dann versuchen Sie es erneut.",
    RunUnderWay:
      "Jemand anderes oder ein anderes Fenster von Ihnen schreibt gerade in diese Arbeitsmappe. Warten Sie, bis das fertig ist, dann versuchen Sie es erneut.",
    StillCalculating: "Excel rechnet noch. Warten Sie einen Moment, dann versuchen Sie es erneut.",
  },
  unknownError: (code) =>
    `Excel konnte das nicht ausführen (${code}). Wählen Sie die Liste aus und versuchen Sie es erneut.`,
};
