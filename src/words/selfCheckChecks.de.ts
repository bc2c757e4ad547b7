import type { CheckId } from "./selfCheck";
import type { CheckWords } from "./selfCheckChecks.en";

export const checksDe: Readonly<Record<CheckId, CheckWords>> = {
  texts: {
    name: "Texte, die wie Zahlen aussehen, bleiben Texte",
    differs:
      "Ein Partner namens 2024 oder 1/1/2017 wird vielleicht als Zahl oder Datum geschrieben.",
  },
  putBack: {
    name: "Texte, die gelesen und zurückgeschrieben werden, bleiben Texte",
    differs: "Rückgängig macht aus einem Text vielleicht eine Zahl oder Formel.",
  },
  plainTexts: {
    name: "Texte ohne Ziffern bleiben, wie sie geschrieben werden",
    differs: "Eine Stufe oder ein Hinweis wird vielleicht als etwas anderes geschrieben.",
  },
  typed: {
    name: "Was als $120, 12% oder 6/30/2017 eingegeben wird, wird zur Zahl",
    differs:
      "Beträge und Daten stehen in Ihren Listen vielleicht als Texte. Schreiben Sie einfache Zahlen.",
  },
  numbers: {
    name: "Zahlen werden gelesen, wie sie geschrieben wurden",
    differs: "Fehlbeträge in US$ sind vielleicht um Cents falsch.",
  },
  dates: {
    name: "Ein Tag wird in seinem Datumsformat angezeigt",
    differs: "Daten in den Ergebnissen erscheinen vielleicht als Zahlen.",
  },
  dateSystem: {
    name: "Tage werden ab 1900 oder 1904 gezählt",
    differs: "Daten von Nutzungslisten und Zertifikaten werden vielleicht falsch gelesen.",
  },
  serials: {
    name: "Ein Datum wird als Zahl seiner Tage gelesen",
    differs: "Daten von Nutzungslisten und Zertifikaten werden vielleicht falsch gelesen.",
  },
  blanks: {
    name: "Leere Zellen werden als leer gelesen",
    differs: "Eine leere Zelle wird vielleicht als 0 gelesen.",
  },
  nulls: {
    name: "Beim Schreiben ausgelassene Zellen behalten ihren Inhalt",
    differs:
      "Was Sie zwischen Formeln einer Tabelle eingegeben haben, geht bei Rückgängig vielleicht verloren.",
  },
  errors: {
    name: "Ein Fehler in einer Zelle wird als Fehler gemeldet",
    differs: "Ein Fehler wie #NV wird vielleicht als Text gelesen.",
  },
  emptyText: {
    name: "Eine Formel, die nichts anzeigt, gilt nicht als leere Zelle",
    differs: "Beim Bewerten werden vielleicht Formeln überschrieben, die nichts anzeigen.",
  },
  longText: {
    name: "Ein Text von 30.000 Zeichen bleibt ganz",
    differs: "Rückgängig findet seine eigenen Notizen vielleicht nicht wieder.",
  },
  textCells: {
    name: "Als Text formatierte Zellen nehmen Texte, wie sie sind",
    differs:
      "Ergebnisse in solchen Zellen beginnen vielleicht mit einem Apostroph. Formatieren Sie sie zuerst als Standard.",
  },
  copies: {
    name: "Kopien von Zellen behalten Texte und Formeln",
    differs: "Rückgängig macht aus einem Text vielleicht eine Zahl.",
  },
  textFormat: {
    name: "Eine Formel wird in einer Zelle berechnet, die als Text formatiert war",
    differs:
      "Formeln in solchen Zellen erscheinen vielleicht als Text. Formatieren Sie die Spalten zuerst als Standard.",
  },
  oneFormat: {
    name: "Ein Zahlenformat wird für viele Zellen gesetzt",
    differs: "Beträge erscheinen vielleicht ohne Trennzeichen.",
  },
  mixed: {
    name: "Verschieden formatierte Zellen werden gemeldet",
    differs: "Rückgängig gibt Überschriften vielleicht ein anderes Format, als sie hatten.",
  },
  noFill: {
    name: "Zellen ohne Füllung werden gemeldet",
    differs: "Rückgängig füllt Überschriften vielleicht weiß.",
  },
  clearing: {
    name: "Geleerte Zellen behalten ihre Formate",
    differs: "Formate Ihrer Zellen gehen bei Rückgängig vielleicht verloren.",
  },
  widths: {
    name: "Spaltenbreiten werden gelesen und gesetzt",
    differs: "Spalten sind nach dem Bewerten vielleicht zu schmal.",
  },
  colours: {
    name: "Die Farben der Stufen werden wiedergefunden",
    differs: "Die Farben der Stufen häufen sich vielleicht mit jeder Bewertung an.",
  },
  colourOrder: {
    name: "Ein neues bedingtes Format kommt zuerst",
    differs: "Eigene Farben werden vielleicht von denen der Stufen verdeckt.",
  },
  formulas: {
    name: "Formeln werden auf Englisch geschrieben und berechnet",
    differs:
      "Lebende Formeln werden vielleicht nicht berechnet. Lassen Sie Werte statt Formeln schreiben.",
  },
  function: {
    name: "Die Funktionen des Add-Ins antworten in einer Zelle",
    differs:
      "Die Funktionen des Add-Ins antworten nicht. Schließen Sie die Arbeitsmappe und öffnen Sie sie wieder.",
  },
  formulaText: {
    name: "Formeln des Add-Ins werden gelesen, wie sie geschrieben wurden",
    differs: "Einfrieren findet die Formeln des Add-Ins vielleicht nicht.",
  },
  functionBlank: {
    name: "Eine leere Zelle kommt bei einer Funktion als leer an",
    differs: "Funktionen halten leere Personen oder Märkte vielleicht für etwas anderes.",
  },
  functionError: {
    name: "Der Fehler einer Funktion steht in ihrer Zelle",
    differs: "Falsche Eingaben sehen vielleicht wie ein Ergebnis aus.",
  },
  functionSpill: {
    name: "Ergebnisse einer Funktion laufen in die Zellen darunter über",
    differs: "Geben Sie den Funktionen des Add-Ins immer nur eine Zeile.",
  },
  spillError: {
    name: "Ein Fehler unter den Ergebnissen einer Funktion lässt die anderen stehen",
    differs:
      "Eine falsche Zeile macht alle Ergebnisse einer Formel zu #WERT!. Berichtigen Sie die Zeile, oder schreiben Sie eine Formel für jede Zeile.",
  },
  card: {
    name: "Der Text einer Partnerkarte wird gelesen",
    differs: "Eine Karte als Name eines Partners wird vielleicht als Fehler gelesen.",
  },
  spill: {
    name: "Die Zellen, in die eine Formel überläuft, werden gemeldet",
    differs: "Einfrieren lässt übergelaufene Formeln vielleicht, wie sie sind.",
  },
  blockedSpill: {
    name: "Eine Formel ohne Platz zum Überlaufen zeigt #ÜBERLAUF!",
    differs: "Einfrieren friert vielleicht nur einen Teil der Ergebnisse einer Formel ein.",
  },
  tableName: {
    name: "Eine Tabelle wird umbenannt und an ihrem Namen gefunden",
    differs: "Was Sie für eine Tabelle gewählt haben, wird vielleicht nicht gemerkt.",
  },
  table: {
    name: "Eine Tabelle lässt sich vergrößern und verkleinern",
    differs: "Neue Spalten stehen vielleicht neben einer Tabelle statt in ihr.",
  },
  tableRefs: {
    name: "Formeln einer Tabelle lesen ihre eigene Zeile",
    differs:
      "Lebende Formeln in Tabellen zeigen vielleicht Fehler. Lassen Sie Werte statt Formeln schreiben.",
  },
  autofill: {
    name: "Eine Formel füllt die leere Spalte einer Tabelle",
    differs:
      "Neue Zeilen einer Tabelle bekommen vielleicht keine lebenden Formeln. Bewerten Sie dann noch einmal.",
  },
  exceptions: {
    name: "Was zwischen Formeln einer Tabellenspalte steht, bleibt",
    differs:
      "Was Sie zwischen Formeln einer Tabelle eingegeben haben, geht bei Rückgängig vielleicht verloren.",
  },
  totals: {
    name: "Die Ergebniszeile einer Tabelle wird von ihren Daten unterschieden",
    differs: "Eine Ergebniszeile gilt vielleicht als Partner.",
  },
  tableFilter: {
    name: "Ob Zeilen einer Tabelle gefiltert sind, wird gemeldet",
    differs: "Heben Sie Filter vor dem Bewerten selbst auf.",
  },
  names: {
    name: "Verborgene Namen merken sich Zellen eines Blatts",
    differs: "Das Add-In findet seine eigenen Spalten vielleicht nicht wieder.",
  },
  nameFollows: {
    name: "Verborgene Namen folgen ihren Zellen",
    differs: "Wenn Sie Spalten einfügen, findet das Add-In seine eigenen vielleicht nicht wieder.",
  },
  insertColumn: {
    name: "Formeln folgen eingefügten Zellen",
    differs:
      "Lebende Formeln sind vielleicht falsch, wenn Sie Spalten einfügen. Bewerten Sie dann noch einmal.",
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
  selection: {
    name: "Die markierten Zellen werden gemeldet",
    differs: "Der Aufgabenbereich findet die markierte Zeile vielleicht nicht.",
  },
  filter: {
    name: "Ob Zeilen eines Blatts gefiltert sind, wird gemeldet",
    differs: "Heben Sie Filter vor dem Bewerten selbst auf.",
  },
  protection: {
    name: "Ein geschütztes Blatt wird gemeldet und lässt sich nicht beschreiben",
    differs: "Heben Sie den Blattschutz vor dem Bewerten selbst auf.",
  },
  settings: {
    name: "Was Sie wählen, kann in der Arbeitsmappe gemerkt werden",
    differs: "Ihre Auswahl müssen Sie vielleicht jedes Mal neu treffen.",
  },
  chart: {
    name: "Ein Diagramm wird auf ein Blatt gesetzt",
    differs: "Die Zusammenfassung kommt vielleicht ohne ihr Diagramm.",
  },
  watches: {
    name: "Das Add-In darf auf Markierungen und Änderungen achten",
    differs: "Der Aufgabenbereich folgt vielleicht nicht der markierten Zeile.",
  },
  changeEvent: {
    name: "Die Änderung einer Zelle wird gemeldet",
    differs: "Der Aufgabenbereich merkt vielleicht nicht, was Sie eingeben.",
  },
  tableEvent: {
    name: "Eine Änderung in einer Tabelle wird gemeldet",
    differs: "Der Aufgabenbereich merkt vielleicht nicht, was Sie in eine Tabelle eingeben.",
  },
  insertEvent: {
    name: "Eine eingefügte Spalte wird gemeldet",
    differs: "Fügen Sie während des Bewertens keine Spalten ein, und löschen Sie keine.",
  },
  largeRead: {
    name: "Sechs Megabyte werden in Stücken gelesen",
    differs: "Große Listen werden vielleicht nicht gelesen. Teilen Sie die Liste.",
  },
  sets: {
    name: "Excel ist neu genug",
    differs: "Aktualisieren Sie Excel: Teile des Add-Ins gehen vielleicht nicht.",
  },
};
