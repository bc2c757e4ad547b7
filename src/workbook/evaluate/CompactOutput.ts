import type { OutputColumn, OutputKey } from "../list/outputColumns";
import type { OutputCell, OutputRows } from "./outputRows";

/** Rows of one block. */
const BLOCK = 4096;

/** Columns whose texts are few and come again and again; notes are all different. */
const FEW_TEXTS: ReadonlySet<OutputKey> = new Set(["tier", "nextTier", "missingExams"]);

/** One column of the rows so far. */
interface Column {
  add(cell: OutputCell): void;
  at(row: number): OutputCell;
}

/**
 * The output of a run, kept until all rows are evaluated. A full sheet has a million rows: as arrays and texts of
 * their own these would take several times the memory, and the browser would be busy moving them about.
 */
export class CompactOutput implements OutputRows {
  private rows = 0;
  private readonly columns: readonly Column[];

  constructor(outputs: readonly OutputColumn[]) {
    this.columns = outputs.map(({ key }) =>
      FEW_TEXTS.has(key) ? new FewTexts() : key === "notes" ? new ManyTexts() : new Numbers()
    );
  }

  get length(): number {
    return this.rows;
  }

  add(row: readonly OutputCell[]): void {
    for (let i = 0; i < this.columns.length; i++) this.columns[i]?.add(row[i] ?? "");
    this.rows++;
  }

  at(row: number): readonly OutputCell[] | undefined {
    return row < this.rows ? this.columns.map((column) => column.at(row)) : undefined;
  }
}

/** Numbers of a column; NaN stands for a blank. */
class Numbers implements Column {
  private readonly blocks: Float64Array[] = [];
  private length = 0;

  add(cell: OutputCell): void {
    const at = this.length++ % BLOCK;
    if (at === 0) this.blocks.push(new Float64Array(BLOCK));
    (this.blocks.at(-1) as Float64Array)[at] = typeof cell === "number" ? cell : NaN;
  }

  at(row: number): OutputCell {
    const number = this.blocks[Math.floor(row / BLOCK)]?.[row % BLOCK] ?? NaN;
    return Number.isNaN(number) ? "" : number;
  }
}

/** Every text once, and for each row its number. */
class FewTexts implements Column {
  private readonly texts: OutputCell[] = [];
  private readonly numbers = new Map<OutputCell, number>();
  private readonly rows = new Numbers();

  add(cell: OutputCell): void {
    let number = this.numbers.get(cell);
    if (number === undefined) {
      number = this.texts.push(cell) - 1;
      this.numbers.set(cell, number);
    }
    this.rows.add(number);
  }

  at(row: number): OutputCell {
    return this.texts[Number(this.rows.at(row))] ?? "";
  }
}

/** Texts in one long text for each block, which the browser keeps in one piece. */
class ManyTexts implements Column {
  private readonly blocks: { readonly text: string; readonly ends: Uint32Array }[] = [];
  private pending: string[] = [];

  add(cell: OutputCell): void {
    this.pending.push(String(cell));
    if (this.pending.length === BLOCK) this.seal();
  }

  at(row: number): OutputCell {
    const block = this.blocks[Math.floor(row / BLOCK)];
    const index = row % BLOCK;
    if (!block) return this.pending[index] ?? "";
    return block.text.slice(index === 0 ? 0 : block.ends[index - 1], block.ends[index]);
  }

  private seal(): void {
    const ends = new Uint32Array(BLOCK);
    let end = 0;
    for (let i = 0; i < BLOCK; i++) ends[i] = end += this.pending[i]?.length ?? 0;
    this.blocks.push({ text: this.pending.join(""), ends });
    this.pending = [];
  }
}
