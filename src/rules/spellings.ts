import type { CredentialMatch, Piece } from "./credentialMatch";
import type { Credential } from "./ruleBook";
import { foldCredential } from "./text";

const EXAM_WORDS = ["", "exam ", "exam", "prüfung ", "prüfung", "pruefung ", "pruefung"];
const ASSESSMENT_TITLE_WORDS = [
  "",
  "technical assessment ",
  "technical assessment for ",
  "technical assessment for using ",
  "technisches assessment ",
  "technisches assessment für ",
  "technisches assessment für die verwendung von ",
];
const ASSESSMENT_WORDS = [...ASSESSMENT_TITLE_WORDS, "assessment ", "assessment"];
/** What titles of assessments begin with in one edition and not in another. */
const ASSESSMENT_LEAD = /^technical assessment (for )?(using )?/;

/** Alone these name no track, and so nothing that counts. */
const BARE = ["mcsa", "mcse", "mcsd"];

/** What stands between a key and a title of whatever language: the key decides then. */
const SIGN = /:|\s[-\u2010-\u2015\u2212]\s/g;
const NO_TITLES: readonly string[] = [];

/** A credential's text as spellings are compared; a comma in a title is spelled in one way too. */
function folded(text: string): string {
  return foldCredential(text).replace(/\s*,\s*/g, ", ");
}

/** Every way in which a roster may spell the credentials of the rules. */
export class Spellings {
  private readonly spellings = new Map<string, Credential>();
  /** Spellings of keys alone: these decide, whatever title follows. */
  private readonly keys = new Map<string, Credential>();
  /** Words that name no track, and which credentials begin with them. */
  private readonly bare = new Map<string, Credential[]>(BARE.map((word) => [word, []]));
  /** Spellings with commas by what stands before the first comma. */
  private readonly withCommas = new Map<string, string[]>();

  /** The first credential to claim a spelling keeps it: keys first, then the rules' titles, then what else is known. */
  constructor(credentials: readonly Credential[]) {
    for (const one of credentials) this.addKeys(one);
    for (const one of credentials) this.addTitles(one, [one.title]);
    for (const one of credentials) this.addTitles(one, one.aliases);
    for (const one of credentials) {
      if (one.kind !== "assessment") continue;
      const titles = [one.title, ...one.aliases].map(folded);
      this.addTitles(
        one,
        titles.map((title) => title.replace(ASSESSMENT_LEAD, ""))
      );
    }
    for (const one of credentials) this.addBare(one);
    for (const list of this.withCommas.values()) list.sort((a, b) => b.length - a.length);
  }

  /** All of them, and the words that name no track. */
  *all(): Iterable<string> {
    yield* this.spellings.keys();
    yield* this.bare.keys();
  }

  look(text: string): Piece {
    const spelled = folded(text);
    return {
      match: this.match(text, spelled),
      titles: this.withCommas.get(spelled) ?? NO_TITLES,
    };
  }

  /** Where `title` ends if text[from..end) begins with it, however it is spaced; 0 if it does not. */
  endOfTitle(title: string, text: string, from: number, end: number): number {
    let to = from;
    for (let commas = title.split(", ").length; commas > 0; commas--) {
      const comma = text.indexOf(",", to + (to > from ? 1 : 0));
      to = comma < 0 || comma > end ? end : comma;
    }
    return folded(text.slice(from, to)) === title ? to : 0;
  }

  private match(text: string, spelled: string): CredentialMatch {
    const credential = this.spellings.get(spelled) ?? this.keyBeforeSign(text);
    if (credential) return { credential };
    const meant = this.bare.get(spelled);
    if (meant) return { reason: "noTrack", meant };
    return { reason: this.beginsWithKey(spelled) ? "titleDiffers" : "notListed", meant: [] };
  }

  /** "70-532: whatever title": the longest key that a sign follows. */
  private keyBeforeSign(text: string): Credential | undefined {
    const plain = text.normalize("NFKC");
    let found: Credential | undefined;
    for (const { index } of plain.matchAll(SIGN))
      found = this.keys.get(folded(plain.slice(0, index))) ?? found;
    return found;
  }

  private beginsWithKey(spelled: string): boolean {
    for (let end = spelled.indexOf(" "); end > 0; end = spelled.indexOf(" ", end + 1)) {
      if (this.keys.has(spelled.slice(0, end))) return true;
    }
    return false;
  }

  private addKeys(credential: Credential): void {
    const words = credential.kind === "assessment" ? ASSESSMENT_WORDS : EXAM_WORDS;
    for (const key of keySpellings(credential)) {
      for (const word of words) {
        this.add(word + key, credential);
        if (!this.keys.has(word + key)) this.keys.set(word + key, credential);
      }
    }
  }

  private addTitles(credential: Credential, titles: readonly string[]): void {
    const words = credential.kind === "assessment" ? ASSESSMENT_TITLE_WORDS : [""];
    for (const title of titles.map(folded)) {
      if (title === "") continue;
      for (const word of words) this.add(word + title, credential);
      for (const key of keySpellings(credential)) {
        // With words before the key or without, the key decides: only titles with commas have to be known whole.
        this.add(`${key} ${title}`, credential);
        if (title.includes(",") && credential.kind !== "assessment")
          for (const word of EXAM_WORDS) this.add(`${word}${key} ${title}`, credential);
        // As MISSING_ASSESSMENTS prints it, so that its text can be pasted into a roster.
        this.add(`${title} (${key})`, credential);
      }
    }
  }

  private addBare(credential: Credential): void {
    for (const text of [credential.key, credential.title, ...credential.aliases]) {
      const parts = text.normalize("NFKC").split(":");
      for (let n = 1; n < parts.length; n++) {
        const word = folded(parts.slice(0, n).join(":"));
        if (word !== "" && !this.bare.has(word)) this.bare.set(word, []);
      }
    }
    const key = folded(credential.key);
    for (const [word, meant] of this.bare) if (key.startsWith(`${word} `)) meant.push(credential);
  }

  private add(spelling: string, credential: Credential): void {
    if (this.spellings.has(spelling)) return;
    this.spellings.set(spelling, credential);
    const comma = spelling.indexOf(", ");
    if (comma < 0) return;
    const first = spelling.slice(0, comma);
    const list = this.withCommas.get(first);
    if (list) list.push(spelling);
    else this.withCommas.set(first, [spelling]);
  }
}

/** A key with its hyphens as blanks or as nothing; exam numbers also with the 0 that some exports put before them. */
function keySpellings({ kind, key }: Credential): ReadonlySet<string> {
  const spelled = folded(key);
  const closed = /^\d/.test(spelled)
    ? spelled.replaceAll(" ", "")
    : folded(key.normalize("NFKC").replace(/[-\u2010-\u2015\u2212]/g, ""));
  const all = [spelled, closed];
  if (kind !== "assessment" && /^[1-9]\d \d/.test(spelled)) all.push(`0${spelled}`, `0${closed}`);
  return new Set(all);
}
