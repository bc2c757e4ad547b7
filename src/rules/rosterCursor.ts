import type { CredentialIndex } from "./credentials";
import { isBlankCode } from "./text";

const SEMICOLON = 59;
const COLON = 58;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Walks over the entries of a roster and the credentials of each entry, in one pass and without making strings:
 * rosters are the bulk of the text that a workbook of half a million partners holds.
 *
 * People are separated by ";" or a line break. Each is "Name: credential, credential" or just the credentials.
 * The first colon ends the name, unless the piece just before it (back to the last comma) is a credential.
 */
export class RosterCursor {
  /** The name of the entry at hand: text[nameFrom..nameTo), trimmed; empty for somebody unnamed. */
  nameFrom = 0;
  nameTo = 0;
  /** The credential at hand, trimmed. */
  from = 0;
  to = 0;

  private position = 0;
  private entryEnd = 0;

  constructor(
    readonly text: string,
    private readonly index: CredentialIndex
  ) {}

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
    this.openEntry(start);
    return true;
  }

  /** Goes to the entry's next credential that is not empty; false after the last. */
  nextCredential(): boolean {
    const { text, entryEnd } = this;
    while (this.position < entryEnd) {
      const start = this.position;
      let end = start;
      while (end < entryEnd && text.charCodeAt(end) !== COMMA) end++;
      this.position = end + 1;
      this.from = this.skipBlanks(start, end);
      this.to = this.dropBlanks(this.from, end);
      if (this.to > this.from) return true;
    }
    return false;
  }

  /** Finds the entry's end and splits off its name. */
  private openEntry(start: number): void {
    const { text } = this;
    let end = start;
    let colon = -1;
    let piece = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code > COLON + 1) continue;
      if (code === SEMICOLON || code === LINE_FEED || code === CARRIAGE_RETURN) break;
      if (colon >= 0) continue;
      if (code === COLON) colon = end;
      else if (code === COMMA) piece = end + 1;
    }
    this.entryEnd = end;
    if (
      colon < 0 ||
      this.index.ownsColon(text.slice(this.skipBlanks(piece, colon), this.dropBlanks(piece, colon)))
    ) {
      this.nameFrom = this.nameTo = start;
      this.position = start;
    } else {
      this.nameFrom = start;
      this.nameTo = this.dropBlanks(start, colon);
      this.position = colon + 1;
    }
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
