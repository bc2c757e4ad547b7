import type { Language } from "./index";
import type { PaneWords } from "./pane";
import { paneDe } from "./pane.de";
import { paneEn } from "./pane.en";

/** The words of the pane in every language. */
export const paneWords: Readonly<Record<Language, PaneWords>> = { en: paneEn, de: paneDe };
