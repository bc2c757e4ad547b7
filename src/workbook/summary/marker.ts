// A summary sheet is known again by a hidden name of its list's sheet, never by its title: the name
// _PARTNER_summary_1_k3f9x refers to the sheet's first cell. It bears the number of the list's other names, and a
// fingerprint of what was written: a sheet that the user has edited since is theirs, and stays as it is.

const PREFIX = "_PARTNER_summary_";

/** The name on the summary's sheet that leads back to its list: a copy of the list's sheet has markers, but no summary. */
export const SUMMARY_OF = "_PARTNER_summaryOf";

export function markerName(list: number, fingerprint: string): string {
  return `${PREFIX}${String(list)}_${fingerprint}`;
}

/** Whether a name marks the summary of a list. Excel does not tell names apart by case. */
export function marksSummaryOf(list: number, name: string): boolean {
  return name.toLowerCase().startsWith(markerName(list, "").toLowerCase());
}

/** What a sheet's contents come to. Blank cells do not matter, nor do the apostrophes that make texts. */
export function fingerprint(contents: readonly (readonly unknown[])[]): string {
  const hash = new Hash();
  contents.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === "") return;
      hash.add(`${String(row)},${String(column)}:${String(cell).replace(/^'+/, "")}\n`);
    });
  });
  return hash.text;
}

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
