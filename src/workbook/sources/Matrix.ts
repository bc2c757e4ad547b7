import { Fault, plainValue } from "../../rules";
import { TextDates } from "../../rules/columnTexts";
import { Statuses } from "../../rules/credentialList/Statuses";
import { examsOf, type CredentialColumn, type ExamColumn } from "../list/examColumns";
import { cellAt, type ColumnPiece } from "../list/readColumns";
import type { Source } from "./findSource";

/** The credential and status columns of a list, in the form in which lists of passes have them. */
export interface Passes {
  readonly credentials: unknown[][];
  readonly statuses: unknown[][];
}

/** A list with a column for each exam, in which x, yes, 1 or a date says that somebody passed. */
export class Matrix {
  private readonly exams: readonly { readonly field: ExamColumn; readonly credential: string }[];
  private readonly dates = new TextDates();
  private readonly words = new Statuses();

  constructor(
    private readonly source: Pick<Source<CredentialColumn>, "columns" | "headerOf" | "dateOffset">,
    private readonly asOf: number
  ) {
    this.exams = examsOf(source.columns).map((field) => ({
      field,
      credential: source.headerOf(field),
    }));
  }

  /** Each row's credentials in one cell; a mark that is no status is told as one. */
  passesIn({ blocks, rows }: ColumnPiece<CredentialColumn>): Passes {
    const credentials: unknown[][] = [];
    const statuses: unknown[][] = [];
    for (let row = 0; row < rows; row++) {
      const passed: string[] = [];
      let credential: unknown;
      let status: unknown = "";
      for (const { field, credential: key } of this.exams) {
        const cell = cellAt(blocks[field], row);
        const counts = this.counts(cell);
        if (counts instanceof Fault) credential = cell;
        else if (counts === null) status = cell;
        else if (counts) passed.push(key);
      }
      credentials.push([credential ?? passed.join("; ")]);
      statuses.push([status]);
    }
    return { credentials, statuses };
  }

  /** Null where nobody knows. What is dated after the as-of day is not passed yet. */
  private counts(cell: unknown): boolean | null | Fault {
    const value = plainValue(cell);
    if (value === null || value instanceof Fault) return value ?? false;
    if (value === 0 || value === 1) return value === 1;
    const day = typeof value === "number" ? value + (this.source.dateOffset ?? 0) : this.day(value);
    if (typeof day === "number") return Math.floor(day) <= this.asOf;
    const says = this.words.read(value);
    return says instanceof Fault || says === null ? null : says !== "no";
  }

  private day(value: unknown): unknown {
    const dayFirst = this.dates.in(value, "dayFirst");
    return typeof dayFirst === "number" ? dayFirst : this.dates.in(value, "monthFirst");
  }
}
