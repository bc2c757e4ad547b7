import type { QuestionWords } from "./paneQuestions";

const count = new Intl.NumberFormat("de-DE");
const amounts = new Intl.NumberFormat("de-DE", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});

/** The questions in German. */
export const questionsDe: QuestionWords = {
  title: (questions) => (questions === 1 ? "Vorab eine Frage" : `Vorab ${questions} Fragen`),
  groups: {
    market: {
      title: "Märkte",
      text: "Die Spalte Markt enthält andere Wörter als Industrieland und Entwicklungsland.",
    },
    association: {
      title: "Zuordnungen",
      text: "Die Regeln nennen DPOR und TPOR. Zählen auch Zeilen mit diesen Zuordnungen? Die Summen sind die der 12 Monate.",
    },
    idColumn: {
      title: "Partnerkennungen",
      text: "Das Blatt hat mehrere Spalten mit Kennungen. Welche ist die des Partners?",
    },
    partner: {
      title: "Partnernamen",
      text: "Diese Partner Ihrer Liste haben unter diesem Namen keine Zeilen. Sind sie einer von denen, die fast so heißen?",
    },
    dateOrder: {
      title: "Datumsangaben",
      text: "Diese Datumsangaben sind Text, und Tag oder Monat kann vorn stehen. Ihre Zellen bleiben, wie sie sind.",
    },
    decimalSign: {
      title: "Beträge",
      text: "Diese Beträge sind Text. Sagen Sie einmal, wie sie zu lesen sind; Ihre Zellen bleiben, wie sie sind.",
    },
    amountColumn: {
      title: "Keine Azure-Nutzung",
      text: "Die Nutzungsliste hat keine Spalte mit der Azure-Nutzung, nur mit berechneten Beträgen; das ist nicht dasselbe. Eine danach bestimmte Stufe kann falsch sein.",
    },
  },
  association: (word, rows, amount) =>
    `${word}: ${count.format(rows)} ${rows === 1 ? "Zeile" : "Zeilen"}, ${amounts.format(amount)} US$`,
  counts: "Zählt",
  doesNotCount: "Zählt nicht",
  idColumn: (header, matches, sample) =>
    `${header}${sample === "" ? "" : ` (z. B. ${sample})`}: ${count.format(matches)} in Ihrer Liste`,
  example: (sheet, header, text) => `${sheet}, ${header}: „${text}“ ist`,
  amount: (amount) => amounts.format(amount),
  partner: (partner, sheet) => `${partner}, auf ${sheet}`,
  noRows: "Keiner davon: Er hat keine Zeilen",
  noneOfThese: "Keine davon",
};
