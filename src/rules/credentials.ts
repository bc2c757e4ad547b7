import type { Credential, Path, RuleBook } from "./ruleBook";
import { foldCredential } from "./text";
import type { UncountedReason } from "./verdict";

/** What a text in a roster is: a credential of the rules, or why it is none. */
export type CredentialMatch =
  | { readonly credential: Credential; readonly reason?: never }
  | { readonly credential?: never; readonly reason: UncountedReason };

const EXAM_WORDS = ["", "exam ", "exam", "prüfung ", "prüfung", "pruefung ", "pruefung"];
const ASSESSMENT_WORDS = ["", "assessment ", "assessment"];
const ASSESSMENT_TITLE_WORDS = [
  "",
  "technical assessment for ",
  "technical assessment for using ",
  "technisches assessment für ",
  "technisches assessment für die verwendung von ",
];

/** The words before a key that make it an exam's or an assessment's. */
const keyWords = (path: Path): readonly string[] =>
  path === "exam" ? EXAM_WORDS : ASSESSMENT_WORDS;

/** Rosters repeat few spellings; beyond this many the memory starts afresh, so that it cannot grow without bound. */
const REMEMBERED_SPELLINGS = 1024;

/** Finds the credential that a text names, by its key, title or any alias of the rules. */
export class CredentialIndex {
  private readonly spellings = new Map<string, Credential>();
  /** Spellings of keys alone, to tell "70-532 with another title" from other credentials. */
  private readonly keys = new Set<string>();
  /** 1 for the first two characters, and for the first and the last, of every spelling; a pair is one number. */
  private readonly starts = new Uint8Array(128 * 128);
  private readonly ends = new Uint8Array(128 * 128);
  private readonly remembered = new Map<string, CredentialMatch>();

  constructor(readonly rules: RuleBook) {
    this.addEnds("mcsa");
    for (const credential of rules.credentials) this.addSpellings(credential);
  }

  /** What `text` names; surrounding spaces do not matter. */
  find(text: string): CredentialMatch {
    let match = this.remembered.get(text);
    if (match === undefined) {
      match = this.match(foldCredential(text));
      if (this.remembered.size >= REMEMBERED_SPELLINGS) this.remembered.clear();
      this.remembered.set(text, match);
    }
    return match;
  }

  /** Whether a colon after text[from..to) belongs to a credential instead of ending a person's name. */
  ownsColon(text: string, from: number, to: number): boolean {
    if (!this.couldMatch(text, from, to)) return false;
    const match = this.find(text.slice(from, to));
    return match.credential !== undefined || match.reason === "bareMcsa";
  }

  /** The path of the credential that text[from..to) names; undefined where it names none. */
  pathOf(text: string, from: number, to: number): Path | undefined {
    return this.couldMatch(text, from, to)
      ? this.find(text.slice(from, to)).credential?.path
      : undefined;
  }

  /**
   * Rules out most other texts, and nearly every person's name, at the cost of three characters: no spelling begins
   * and ends as they do. Texts whose ends folding may change are left to the full comparison.
   */
  private couldMatch(text: string, from: number, to: number): boolean {
    const first = plainCode(text.charCodeAt(from));
    const second = plainCode(text.charCodeAt(from + 1));
    const last = plainCode(text.charCodeAt(to - 1));
    if (first === 0 || second === 0 || last === 0) return true;
    if (isCombining(text.charCodeAt(from + 2))) return true;
    return this.starts[first * 128 + second] === 1 && this.ends[first * 128 + last] === 1;
  }

  private match(folded: string): CredentialMatch {
    const credential = this.spellings.get(folded);
    if (credential) return { credential };
    if (folded === "mcsa") return { reason: "bareMcsa" };
    return { reason: this.beginsWithKey(folded) ? "titleDiffers" : "notListed" };
  }

  private beginsWithKey(folded: string): boolean {
    for (let end = folded.indexOf(" "); end > 0; end = folded.indexOf(" ", end + 1)) {
      if (this.keys.has(folded.slice(0, end))) return true;
    }
    return false;
  }

  private addSpellings(credential: Credential): void {
    const titles = [credential.title, ...credential.aliases]
      .map(foldCredential)
      .filter((title) => title !== "");
    const key = foldCredential(credential.key);
    const keys = /^\d/.test(key) ? new Set([key, key.replaceAll(" ", "")]) : new Set([key]);
    for (const spelledKey of keys) {
      for (const word of keyWords(credential.path)) {
        this.add(word + spelledKey, credential);
        this.keys.add(word + spelledKey);
        for (const title of titles) this.add(`${word}${spelledKey} ${title}`, credential);
      }
      // As MISSING_ASSESSMENTS prints it, so that its text can be pasted into a roster.
      for (const title of titles) this.add(`${title} (${spelledKey})`, credential);
    }
    const titleWords = credential.path === "assessment" ? ASSESSMENT_TITLE_WORDS : [""];
    for (const title of titles) for (const word of titleWords) this.add(word + title, credential);
  }

  /** The first credential to claim a spelling keeps it. */
  private add(spelling: string, credential: Credential): void {
    if (this.spellings.has(spelling)) return;
    this.spellings.set(spelling, credential);
    this.addEnds(spelling);
  }

  private addEnds(spelling: string): void {
    const first = plainCode(spelling.charCodeAt(0)) * 128;
    this.starts[first + plainCode(spelling.charCodeAt(1))] = 1;
    this.ends[first + plainCode(spelling.charCodeAt(spelling.length - 1))] = 1;
  }
}

/**
 * A character code in lower case, for ASCII letters, digits and brackets; 1 for a composed Latin letter; 0 for all
 * that folding may turn into something else.
 */
function plainCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if ((code >= 48 && code <= 57) || code === 40 || code === 41) return code;
  return code >= 0xc0 && code < 0x130 ? 1 : 0;
}

/** Whether a code is a mark that composes with the letter before it. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

/** An index of the credentials of these rules; make it once, then use it for every row. */
export function credentialIndex(rules: RuleBook): CredentialIndex {
  return new CredentialIndex(rules);
}
