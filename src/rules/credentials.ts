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
  /** First and last character of every spelling, as one number. */
  private readonly ends = new Set<number>([endCode(109) * 128 + endCode(97)]); // "mcsa"
  private readonly remembered = new Map<string, CredentialMatch>();

  constructor(readonly rules: RuleBook) {
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

  /** Whether a colon after `text` belongs to a credential instead of ending a person's name. */
  ownsColon(text: string): boolean {
    if (!this.couldMatch(text)) return false;
    const match = this.find(text);
    return match.credential !== undefined || match.reason === "bareMcsa";
  }

  /**
   * Rules out nearly every person's name at the cost of two characters: no spelling begins and ends as it does.
   * Texts whose ends folding may change are left to the full comparison.
   */
  private couldMatch(text: string): boolean {
    const first = endCode(text.charCodeAt(0));
    const last = endCode(text.charCodeAt(text.length - 1));
    return first === 0 || last === 0 || this.ends.has(first * 128 + last);
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
    this.ends.add(
      endCode(spelling.charCodeAt(0)) * 128 + endCode(spelling.charCodeAt(spelling.length - 1))
    );
  }
}

/** A character code in lower case; 0 unless it is a letter, digit or bracket of ASCII. */
function endCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 40 || code === 41
    ? code
    : 0;
}

/** An index of the credentials of these rules; make it once, then use it for every row. */
export function credentialIndex(rules: RuleBook): CredentialIndex {
  return new CredentialIndex(rules);
}
