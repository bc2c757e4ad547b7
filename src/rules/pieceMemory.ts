import type { Piece } from "./credentialMatch";

/** Rosters repeat few spellings. A power of two. */
const PLACES = 4096;

/** Remembers what pieces of texts are, without making a string of a piece that it knows. */
export class PieceMemory {
  private readonly texts: (string | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
  private readonly pieces: (Piece | undefined)[] = new Array<undefined>(PLACES).fill(undefined);

  constructor(private readonly look: (text: string) => Piece) {}

  /** What text[from..to) is. */
  of(text: string, from: number, to: number): Piece {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = this.pieces[place];
    if (known !== undefined && isPiece(this.texts[place] ?? "", text, from, to)) return known;
    const spelled = text.slice(from, to);
    const piece = this.look(spelled);
    this.texts[place] = spelled;
    this.pieces[place] = piece;
    return piece;
  }
}

function isPiece(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = from; i < to; i++)
    if (known.charCodeAt(i - from) !== text.charCodeAt(i)) return false;
  return true;
}
