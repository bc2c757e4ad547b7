/** A text that has a value under some of several readings. */
type Values<R extends string, V> = Readonly<Partial<Record<R, V>>>;

/** The first cell that a reading cannot read. */
export interface Breaker {
  /** As the user counts rows. */
  readonly row: number;
  readonly text: string;
}

/** A text with what each reading makes of it. */
export interface Example<R extends string, V> {
  readonly text: string;
  readonly values: Readonly<Record<R, V>>;
}

/** How a column of texts is to be read. */
export type Finding<R extends string, V> =
  /** There is no text, or every text says the same in each reading. */
  | { readonly kind: "plain" }
  /** One reading: the only one that fits all texts, or (`example`) the likely one of two. */
  | { readonly kind: "one"; readonly reading: R; readonly example: Example<R, V> | null }
  /** Several fit. */
  | { readonly kind: "ask"; readonly example: Example<R, V> }
  /** None fits all: the first text that leaves none. */
  | { readonly kind: "broken"; readonly breaker: Breaker };

/**
 * Finds the one way of reading that fits all texts of a column. The column may come in pieces, from top to bottom.
 */
export class ColumnReading<R extends string, V> {
  /** Texts so far that a reading makes something of. */
  texts = 0;
  /** The first text of which no reading makes anything: it tells nothing of the others. */
  unreadable: Breaker | null = null;
  private readonly fitting: Set<R>;
  private readonly breakers = new Map<R, Breaker>();
  private example: Example<R, V> | null = null;
  private last: Breaker | null = null;

  constructor(private readonly readings: readonly R[]) {
    this.fitting = new Set(readings);
  }

  /** The first text that a reading cannot read. */
  breakerOf(reading: R): Breaker | null {
    return this.breakers.get(reading) ?? null;
  }

  /** Notes a text with its value under each reading that makes one of it; null: under none. */
  note(text: string, row: number, values: Values<R, V> | null): void {
    if (values === null) {
      this.unreadable ??= { row, text };
      return;
    }
    this.texts++;
    for (const reading of this.readings) {
      if (values[reading] !== undefined || this.breakers.has(reading)) continue;
      this.breakers.set(reading, { row, text });
      if (this.fitting.delete(reading) && this.fitting.size === 0) this.last = { row, text };
    }
    if (!this.example && this.differs(values))
      this.example = { text, values: values as Record<R, V> };
  }

  /** `likely` tells which of several fitting readings to take, if any. */
  finding(likely: () => R | null = () => null): Finding<R, V> {
    if (this.last) return { kind: "broken", breaker: this.last };
    const [only, ...others] = [...this.fitting];
    if (only !== undefined && others.length === 0 && this.texts > 0)
      return { kind: "one", reading: only, example: null };
    if (!this.example) return { kind: "plain" };
    const reading = likely();
    return reading === null
      ? { kind: "ask", example: this.example }
      : { kind: "one", reading, example: this.example };
  }

  /** Whether all readings make something of a text, but not the same. */
  private differs(values: Values<R, V>): boolean {
    const all = this.readings.map((reading) => values[reading]);
    return all.every((value) => value !== undefined) && new Set(all).size > 1;
  }
}
