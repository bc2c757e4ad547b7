import type { Piece } from "./credentialMatch";
import type { CredentialIndex } from "./credentials";
import { isBlankCode, plainSeparators } from "./text";

const SEMICOLON = 59;

/** Where one separator stands next; searches no stretch of the text twice. */
class Separator {
  private text = "";
  private at = -1;

  constructor(private readonly character: string) {}

  open(text: string): void {
    this.text = text;
    this.at = -1;
  }

  /** The first place at or after `from`, which never goes back; the text's length where there is none. */
  next(from: number): number {
    if (this.at < from) {
      const found = this.text.indexOf(this.character, from);
      this.at = found < 0 ? this.text.length : found;
    }
    return this.at;
  }
}

/**
 * Walks over the entries of a roster and the credentials of each entry, in one pass and without making strings:
 * rosters are the bulk of the text that a workbook of half a million partners holds.
 *
 * People are separated by ";" or a line break. Each is "Name: credential, credential" or just the credentials.
 * The first colon ends the name, unless the piece just before it (back to the last comma) is a credential or a word
 * such as MCSA. Separators of full width separate like the others.
 */
export class RosterCursor {
  /** The name of the entry at hand: text[nameFrom..nameTo), trimmed; empty for somebody unnamed. */
  nameFrom = 0;
  nameTo = 0;
  /** The credential at hand, trimmed. */
  from = 0;
  to = 0;

  /** The text at hand, its separators in the plain form. */
  text = "";
  private position = 0;
  private entryEnd = 0;
  private readonly semicolon = new Separator(";");
  private readonly lineFeed = new Separator("\n");
  private readonly carriageReturn = new Separator("\r");
  private readonly colon = new Separator(":");
  private readonly comma = new Separator(",");

  constructor(private readonly index: CredentialIndex) {}

  /** Begins a roster; one cursor may serve many, one after another. */
  open(written: string): this {
    const text = plainSeparators(written);
    this.text = text;
    this.position = this.entryEnd = 0;
    this.semicolon.open(text);
    this.lineFeed.open(text);
    this.carriageReturn.open(text);
    this.colon.open(text);
    this.comma.open(text);
    return this;
  }

  get name(): string {
    return this.text.slice(this.nameFrom, this.nameTo);
  }

  get credential(): string {
    return this.text.slice(this.from, this.to);
  }

  get named(): boolean {
    return this.nameTo > this.nameFrom;
  }

  /** Goes to the next entry that is not empty; false at the end. */
  nextEntry(): boolean {
    const { text } = this;
    let start = this.entryEnd;
    while (start < text.length && isSeparatorOrBlank(text.charCodeAt(start))) start++;
    if (start >= text.length) return false;
    const lineEnd = Math.min(this.lineFeed.next(start), this.carriageReturn.next(start));
    this.entryEnd = Math.min(this.semicolon.next(start), lineEnd);
    this.splitOffName(start);
    return true;
  }

  /** Goes to the entry's next credential that is not empty; false after the last. */
  nextCredential(): boolean {
    while (this.position < this.entryEnd) {
      const end = Math.min(this.comma.next(this.position), this.entryEnd);
      this.from = this.skipBlanks(this.position, end);
      this.to = this.dropBlanks(this.from, end);
      this.position = end + 1;
      if (this.to > this.from) return true;
    }
    return false;
  }

  /** Takes a title with commas as one credential, whose first piece is at hand. */
  joinTitle(piece: Piece): void {
    if (piece.titles.length === 0) return;
    const to = this.index.endOf(piece, this.text, this.from, this.to, this.entryEnd);
    if (to === this.to) return;
    this.to = this.dropBlanks(this.from, to);
    this.position = to + 1;
  }

  private splitOffName(start: number): void {
    const colon = this.colon.next(start);
    if (colon >= this.entryEnd || this.ownsColon(start, colon)) {
      this.nameFrom = this.nameTo = start;
      this.position = start;
    } else {
      this.nameFrom = start;
      this.nameTo = this.dropBlanks(start, colon);
      this.position = colon + 1;
    }
  }

  /** Whether the piece before the colon, back to the last comma, is a credential. */
  private ownsColon(start: number, colon: number): boolean {
    let piece = start;
    for (
      let comma = this.comma.next(start);
      comma >= 0 && comma < colon;
      comma = this.text.indexOf(",", piece)
    ) {
      piece = comma + 1;
    }
    const from = this.skipBlanks(piece, colon);
    return this.index.ownsColon(this.text, from, this.dropBlanks(from, colon));
  }

  private skipBlanks(from: number, to: number): number {
    while (from < to && isBlankCode(this.text.charCodeAt(from))) from++;
    return from;
  }

  private dropBlanks(from: number, to: number): number {
    while (to > from && isBlankCode(this.text.charCodeAt(to - 1))) to--;
    return to;
  }
}

function isSeparatorOrBlank(code: number): boolean {
  return code === SEMICOLON || isBlankCode(code);
}
