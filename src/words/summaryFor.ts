import type { Language } from ".";
import type { SummaryWords } from "./summary";
import { summaryDe } from "./summary.de";
import { summaryEn } from "./summary.en";

const words: Readonly<Record<Language, SummaryWords>> = { en: summaryEn, de: summaryDe };

export function summaryWordsFor(language: Language): SummaryWords {
  return words[language];
}
