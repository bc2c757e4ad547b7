/** What a sheet's contents come to. Blank cells do not matter, nor do the apostrophes that make texts. */
export function fingerprint(contents: readonly (readonly unknown[])[]): string {
  const hash = new Hash();
  contents.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === "") return;
      hash.add(`${String(row)},${String(column)}:${textOf(cell)}\n`);
    });
  });
  return hash.text;
}

/** Excel keeps 15 digits of a number. */
function textOf(cell: unknown): string {
  return typeof cell === "number"
    ? String(Number(cell.toPrecision(DIGITS)))
    : String(cell).replace(/^'+/, "");
}

const DIGITS = 14;

/** Two multiplicative hashes of 32 bits. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0x2f0b4a91;

  get text(): string {
    return (this.a >>> 0).toString(36) + (this.b >>> 0).toString(36).padStart(7, "0");
  }

  add(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.a = Math.imul(this.a ^ code, 0x01000193);
      this.b = Math.imul(this.b ^ code, 0x5bd1e995);
    }
  }
}
