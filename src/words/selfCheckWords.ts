import type { Language } from "./index";
import type { SelfCheckWords } from "./selfCheck";
import { selfCheckDe } from "./selfCheck.de";
import { selfCheckEn } from "./selfCheck.en";

/** The words of the self-check in every language. */
export const selfCheckWords: Readonly<Record<Language, SelfCheckWords>> = {
  en: selfCheckEn,
  de: selfCheckDe,
};
