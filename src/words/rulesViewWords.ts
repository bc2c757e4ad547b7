import type { Language } from "./index";
import type { RulesViewWords } from "./rulesView";
import { rulesViewDe } from "./rulesView.de";
import { rulesViewEn } from "./rulesView.en";

/** The words of the Rules view in every language. */
export const rulesViewWords: Readonly<Record<Language, RulesViewWords>> = {
  en: rulesViewEn,
  de: rulesViewDe,
};
