import type { QuestionWords } from "./paneQuestions";

const count = new Intl.NumberFormat("en-US");
const amounts = new Intl.NumberFormat("en-US", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});

/** The questions in English. */
export const questionsEn: QuestionWords = {
  title: (questions) => (questions === 1 ? "One question first" : `${questions} questions first`),
  groups: {
    market: {
      title: "Markets",
      text: "The market column holds other words than Developed and Developing.",
    },
    association: {
      title: "Associations",
      text: "The rules name DPOR and TPOR. Do rows marked like these count too? The sums are those of the 12 months.",
    },
    idColumn: {
      title: "Partner IDs",
      text: "The sheet has several columns of IDs. Which is the partner’s?",
    },
    partner: {
      title: "Partner names",
      text: "These partners of your list have no rows under that name. Are they one of those that are called nearly so?",
    },
    dateOrder: {
      title: "Dates",
      text: "These dates are text, and day and month may stand in either order. Your cells stay as they are.",
    },
    decimalSign: {
      title: "Amounts",
      text: "These amounts are text. Say once how they are read; your cells stay as they are.",
    },
    amountColumn: {
      title: "No Azure consumption",
      text: "The ledger has no column of Azure consumption, only of what was billed, which is not the same. A tier that is judged by billed amounts may be wrong.",
    },
  },
  association: (word, rows, amount) =>
    `${word}: ${count.format(rows)} ${rows === 1 ? "row" : "rows"}, US$${amounts.format(amount)}`,
  counts: "Counts",
  doesNotCount: "Does not count",
  idColumn: (header, matches, sample) =>
    `${header}${sample === "" ? "" : ` (e.g. ${sample})`}: ${count.format(matches)} in your list`,
  example: (sheet, header, text) => `${sheet}, ${header}: “${text}” is`,
  amount: (amount) => amounts.format(amount),
  partner: (partner, sheet) => `${partner}, on ${sheet}`,
  noRows: "None of these: it has no rows",
  noneOfThese: "None of these",
};
