import { de } from "./de";
import { en } from "./en";
import { Words } from "./words";

/** The languages in which the add-in speaks. */
export type Language = "en" | "de";

const words: Record<Language, Words> = { en: new Words(en), de: new Words(de) };

export function wordsFor(language: Language): Words {
  return words[language];
}

/** German for every German display language, else English. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("de") ? "de" : "en";
}

export { Words } from "./words";
