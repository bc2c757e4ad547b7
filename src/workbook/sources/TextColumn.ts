import { Fault } from "../../rules";
import {
  TextAmounts,
  TextDates,
  type Breaker,
  type DateOrder,
  type DecimalSign,
  type Finding,
} from "../../rules/columnTexts";
import type { Block } from "../list/readColumns";

/** How the texts of a column are read; without a reading, `fault` says why. */
export interface Reading<R extends string> {
  readonly chosen: R | null;
  readonly fault: Fault | null;
}

/** Of a column that is read for the first time: what its texts are is to be found. */
export const UNREAD_COLUMN: Reading<never> = { chosen: null, fault: null };

/** What finds the reading of a column. */
interface Texts<R extends string> {
  readonly finding: Finding<R, number>;
  in(cell: unknown, reading: R | null): unknown;
  note(cell: unknown, row: number): void;
  breakerOf(reading: R): Breaker | null;
}

/** What tells dates from amounts. */
interface Kind<R extends string> {
  readonly readings: readonly R[];
  readonly open: "datesOpen" | "amountsOpen";
  readonly broken: "datesBroken" | "amountsBroken";
}

const DATES: Kind<DateOrder> = {
  readings: ["dayFirst", "monthFirst"],
  open: "datesOpen",
  broken: "datesBroken",
};

const AMOUNTS: Kind<DecimalSign> = {
  readings: [".", ","],
  open: "amountsOpen",
  broken: "amountsBroken",
};

/** A column of dates or amounts, some of which may be text. It is read piece by piece, and judged as a whole. */
export class TextColumn<R extends string, T extends Texts<R> = Texts<R>> {
  /** Whether there was any text so far. */
  holdsTexts = false;

  constructor(
    readonly texts: T,
    private readonly kind: Kind<R>,
    private readonly header: string,
    private readonly answered: R | undefined,
    private readonly reading: Reading<R>
  ) {}

  /** The cells with texts read as the reading says; the block itself where it holds none. */
  read(block: Block, top: number): Block {
    if (!block.some(([cell]) => typeof cell === "string" && cell !== "")) return block;
    this.holdsTexts = true;
    return block.map(([cell], at) => {
      this.texts.note(cell, top + at + 1);
      return [this.cell(cell)];
    });
  }

  /** What an example is in each reading, where the column has to be asked about. */
  get question(): Extract<Finding<R, number>, { kind: "ask" }>["example"] | null {
    const { finding, answered } = this;
    return finding.kind === "ask" && answered === undefined ? finding.example : null;
  }

  /** How the column is to be read, now that all of it is known. */
  get next(): Reading<R> {
    const { finding, answered, header } = this;
    switch (finding.kind) {
      case "plain":
        return { chosen: null, fault: null };
      case "broken": {
        const { row, text: value } = finding.breaker;
        return {
          chosen: null,
          fault: new Fault(this.kind.broken, "#VALUE!", { header, row, value }),
        };
      }
      case "one":
        return { chosen: finding.example && answered ? answered : finding.reading, fault: null };
      case "ask":
        return answered
          ? { chosen: answered, fault: null }
          : { chosen: null, fault: new Fault(this.kind.open, "#VALUE!", { header }) };
    }
  }

  /** Whether it is to be read as it was. */
  readsAs(reading: Reading<R>): boolean {
    const { chosen, fault } = this.next;
    return chosen === reading.chosen && fault?.code === reading.fault?.code;
  }

  /** What no reading makes anything of stays as it is: that row is at fault, and not the column. */
  private cell(cell: unknown): unknown {
    const { chosen, fault } = this.reading;
    const value = this.texts.in(cell, chosen);
    if (typeof value !== "string" || !fault) return value ?? "";
    const reads = this.kind.readings.some((one) => typeof this.texts.in(cell, one) === "number");
    return reads ? fault : value;
  }

  private get finding(): Finding<R, number> {
    return this.texts.finding;
  }
}

/** A column of dates. */
export function dateColumn(
  header: string,
  answered: DateOrder | undefined,
  reading: Reading<DateOrder>
): TextColumn<DateOrder> {
  return new TextColumn(new TextDates(), DATES, header, answered, reading);
}

/** A column of amounts. */
export function amountColumn(
  header: string,
  answered: DecimalSign | undefined,
  reading: Reading<DecimalSign>
): TextColumn<DecimalSign, TextAmounts> {
  return new TextColumn(new TextAmounts(), AMOUNTS, header, answered, reading);
}
