import { plainValue } from "../cells";
import { Fault } from "../fault";

/** A text of the list in the form that a roster can hold; texts that compare as the same share one `id`. */
export interface Spelling {
  readonly text: string;
  readonly id: number;
}

/** Numbers the texts of a column by how they compare. */
export class Spellings {
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly clean: (text: string) => string,
    private readonly compare: (text: string) => string
  ) {}

  of(written: string): Spelling {
    const text = this.clean(written);
    const key = this.compare(text);
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    return { text, id };
  }
}

/** Reads each text of a column once, however often the list repeats it. */
export class ReadOnce<T> {
  private readonly byCell = new Map<unknown, T | Fault>();

  /** `read` is given what a cell shows; a blank is the empty text. */
  constructor(private readonly read: (text: string) => T) {}

  of(cell: unknown): T | Fault {
    const known = this.byCell.get(cell);
    if (known !== undefined) return known;
    const value = plainValue(cell);
    const read =
      value instanceof Fault
        ? value
        : this.read(value === null || value === 0 ? "" : String(value));
    // Data types are a new object each time: nothing to remember.
    if (typeof cell !== "object") this.byCell.set(cell, read);
    return read;
  }
}
