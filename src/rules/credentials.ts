import type { CredentialMatch, Piece } from "./credentialMatch";
import { setWidth } from "./credentialSets";
import { PieceMemory } from "./pieceMemory";
import type { RuleBook } from "./ruleBook";
import { Spellings } from "./spellings";

/** Finds the credential that a text names, by its key, title or any alias of the rules. */
export class CredentialIndex {
  /** How many numbers a set of these credentials takes. */
  readonly width: number;
  private readonly spellings: Spellings;
  /** 1 for the first two characters, and for the first and the last, of every spelling; a pair is one number. */
  private readonly starts = new Uint8Array(128 * 128);
  private readonly ends = new Uint8Array(128 * 128);
  /** The shortest spelling has so many characters: a sign and a title make it longer. */
  private shortest = Infinity;
  private readonly memory = new PieceMemory((text) => this.spellings.look(text));

  constructor(readonly rules: RuleBook) {
    this.width = setWidth(rules.credentials.length);
    this.spellings = new Spellings(rules.credentials);
    for (const spelling of this.spellings.all()) this.addEnds(spelling);
  }

  /** What `text` names; surrounding spaces do not matter. */
  find(text: string): CredentialMatch {
    return this.piece(text, 0, text.length).match;
  }

  /** What text[from..to) is. */
  piece(text: string, from: number, to: number): Piece {
    return this.memory.of(text, from, to);
  }

  /** As piece, but undefined at little cost for most texts that name no credential. */
  pieceThatMayCount(text: string, from: number, to: number): Piece | undefined {
    return this.couldMatch(text, from, to) ? this.memory.of(text, from, to) : undefined;
  }

  /** Whether a colon after text[from..to) belongs to a credential instead of ending a person's name. */
  ownsColon(text: string, from: number, to: number): boolean {
    const match = this.pieceThatMayCount(text, from, to)?.match;
    return match !== undefined && (match.credential !== undefined || match.reason === "noTrack");
  }

  /** Where a title with commas ends that begins at `from` and whose first piece is `piece`; else `to`. */
  endOf(piece: Piece, text: string, from: number, to: number, end: number): number {
    for (const title of piece.titles) {
      const titleEnd = this.spellings.endOfTitle(title, text, from, end);
      if (titleEnd > to) return titleEnd;
    }
    return to;
  }

  /**
   * Rules out most other texts, and nearly every person's name, at the cost of three characters: no spelling begins
   * and ends as they do. Texts whose ends folding may change are left to the full comparison, and so are those in
   * which a title may follow a key.
   */
  private couldMatch(text: string, from: number, to: number): boolean {
    const first = plainCode(text.charCodeAt(from));
    const second = plainCode(text.charCodeAt(from + 1));
    if (first === 0 || second === 0) return true;
    if (isCombining(text.charCodeAt(from + 2))) return true;
    if (this.starts[first * 128 + second] !== 1) return false;
    const last = plainCode(text.charCodeAt(to - 1));
    if (last === 0 || this.ends[first * 128 + last] === 1) return true;
    return to - from > this.shortest + 1 && hasSign(text, from, to);
  }

  private addEnds(spelling: string): void {
    this.shortest = Math.min(this.shortest, spelling.length);
    const first = plainCode(spelling.charCodeAt(0)) * 128;
    this.starts[first + plainCode(spelling.charCodeAt(1))] = 1;
    this.ends[first + plainCode(spelling.charCodeAt(spelling.length - 1))] = 1;
    // The first character may be typed without the blank that follows it in the spelling.
    if (spelling.charCodeAt(1) === 32) this.starts[first + plainCode(spelling.charCodeAt(2))] = 1;
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

/** Whether a title may follow a key in text[from..to): after a colon or a dash. */
function hasSign(text: string, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 58 || code > 127) return true;
    if (code === 45 && text.charCodeAt(i - 1) <= 32) return true;
  }
  return false;
}

/** An index of the credentials of these rules; make it once, then use it for every row. */
export function credentialIndex(rules: RuleBook): CredentialIndex {
  return new CredentialIndex(rules);
}
