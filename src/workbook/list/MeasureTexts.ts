import { fieldOfMeasure, type MeasuredField } from "../../rules";
import { TextAmounts, type DecimalSign } from "../../rules/columnTexts";
import { columnSubject, type Question } from "../setup/questions";
import type { Field } from "./needed";
import { headerText, type PartnerList } from "./partnerList";

const SIGNS = [".", ","] as const;

/** The columns of amounts that stand in a list itself. */
export class MeasureTexts {
  private readonly columns: ReadonlyMap<Field, AmountColumn>;

  constructor(list: PartnerList) {
    const { rules } = list.rules.index;
    const amounts = rules.measures.filter(({ kind }) => kind === "amount").map(fieldOfMeasure);
    const own = amounts.filter((field) => field !== "consumption" || !list.setup.ledger);
    this.columns = new Map(own.map((field) => [field, new AmountColumn(list, field)]));
  }

  /** Of the columns. */
  get fields(): readonly Field[] {
    return [...this.columns.keys()];
  }

  /** What must be asked, once all of the columns was read. */
  get questions(): Question[] {
    return [...this.columns.values()].flatMap(({ questions }) => questions);
  }

  /** The cell to judge by: a text as the user said that the column reads. `row` as the user counts it. */
  read(field: Field, cell: unknown, row: number): unknown {
    return typeof cell === "string" ? (this.columns.get(field)?.read(cell, row) ?? cell) : cell;
  }
}

/**
 * A column of amounts, where some of it is text: 15.000 is fifteen thousand in Berlin and fifteen in Boston, so the user
 * is asked once, and till then such rows cannot be determined.
 */
class AmountColumn {
  private readonly texts = new TextAmounts();
  private readonly subject: string;
  private readonly header: string;
  private readonly answered: DecimalSign | undefined;
  private example: { text: string; values: Partial<Record<DecimalSign, number>> } | undefined;

  constructor(
    private readonly list: PartnerList,
    field: MeasuredField
  ) {
    const column = list.columns[field];
    this.header = column === undefined ? "" : headerText(list, column);
    this.subject = columnSubject("list", this.header);
    this.answered = list.setup.answers.decimalSign[this.subject];
  }

  /** What must be asked, once all of the column was read. */
  get questions(): Question[] {
    const { finding } = this.texts;
    if (this.answered !== undefined || !this.example || finding.kind === "broken") return [];
    const { sheet } = this.list;
    const { subject, header } = this;
    const fitting = SIGNS.filter((sign) => this.texts.breakerOf(sign) === null);
    const { text, values } = finding.kind === "ask" ? finding.example : this.example;
    const example = {
      text,
      values: Object.fromEntries(fitting.map((sign) => [sign, values[sign]])),
    };
    return [{ kind: "decimalSign", subject, sheet, header, example }];
  }

  /** The cell to judge by: a text as the user said that the column reads. `row` as the user counts it. */
  read(cell: string, row: number): unknown {
    if (cell === "" || this.texts.currencyIn(cell) !== null) return cell;
    if (this.answered !== undefined) return this.texts.in(cell, this.answered);
    this.texts.note(cell, row);
    if (!this.example) {
      const values = SIGNS.flatMap((sign) => {
        const value = this.texts.in(cell, sign);
        return typeof value === "number" ? [[sign, value] as const] : [];
      });
      if (values.length > 0)
        this.example = { text: cell.trim(), values: Object.fromEntries(values) };
    }
    return cell;
  }
}
