/** How a language's Excel writes formulas. */
export interface FormulaLanguage {
  readonly argument: string;
  readonly column: string;
  readonly row: string;
  readonly decimal: string;
  readonly true: string;
  readonly false: string;
  readonly date: string;
}

export const english: FormulaLanguage = {
  argument: ",",
  column: ",",
  row: ";",
  decimal: ".",
  true: "TRUE",
  false: "FALSE",
  date: "DATE",
};

export const german: FormulaLanguage = {
  argument: ";",
  column: ".",
  row: ";",
  decimal: ",",
  true: "WAHR",
  false: "FALSCH",
  date: "DATUM",
};

export type Literal = string | number | boolean;

export interface Call {
  readonly name: string;
  /** One literal, or an array constant's rows. */
  readonly args: readonly (Literal | Literal[][])[];
}

const DAYS_BEFORE_1970 = 25_569;
const MILLISECONDS = 86_400_000;

/** Reads one call whose arguments are literals: numbers, strings, TRUE and FALSE, DATE, array constants. */
export function parseCall(formula: string, language: FormulaLanguage): Call {
  const reader = new Reader(formula, language);
  reader.expect("=");
  const name = reader.match(/[A-Z0-9_.]+/y, "a function's name");
  const args = reader.list("(", language.argument, ")", () => reader.argument());
  reader.end();
  return { name, args };
}

class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly language: FormulaLanguage
  ) {}

  argument(): Literal | Literal[][] {
    if (this.text[this.at] !== "{") return this.literal();
    const { column, row } = this.language;
    const rows: Literal[][] = [[]];
    this.expect("{");
    for (;;) {
      rows.at(-1)?.push(this.literal());
      if (this.skip("}")) return rows;
      if (this.skip(row)) rows.push([]);
      else this.expect(column);
    }
  }

  list<T>(open: string, separator: string, close: string, item: () => T): T[] {
    this.expect(open);
    if (this.skip(close)) return [];
    const items = [item()];
    while (!this.skip(close)) {
      this.expect(separator);
      items.push(item());
    }
    return items;
  }

  match(pattern: RegExp, what: string): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw this.unexpected(what);
    this.at += found.length;
    return found;
  }

  skip(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  expect(sign: string): void {
    if (!this.skip(sign)) throw this.unexpected(`"${sign}"`);
  }

  end(): void {
    if (this.at < this.text.length) throw this.unexpected("the end");
  }

  private literal(): Literal {
    const { decimal, true: yes, false: no, date, argument } = this.language;
    if (this.text[this.at] === '"')
      return this.match(/"(?:[^"]|"")*"/y, "a text")
        .slice(1, -1)
        .replaceAll('""', '"');
    if (this.skip(yes)) return true;
    if (this.skip(no)) return false;
    if (this.skip(date)) {
      const [year = NaN, month = NaN, day = NaN] = this.list("(", argument, ")", () =>
        Number(this.literal())
      );
      return Date.UTC(year, month - 1, day) / MILLISECONDS + DAYS_BEFORE_1970;
    }
    return Number(
      this.match(new RegExp(`-?\\d+(?:[${decimal}]\\d+)?`, "y"), "a literal").replace(decimal, ".")
    );
  }

  private unexpected(wanted: string): Error {
    return new Error(`${wanted} expected at ${this.at + 1} of ${this.text}`);
  }
}
