import { TextAmounts, type DecimalSign } from "../../rules/columnTexts";
import { columnSubject, type Question } from "../setup/questions";
import type { PartnerList } from "./partnerList";
import { headerText } from "./partnerList";

const SIGNS = [".", ","] as const;

/**
 * The consumption column of a list, where some of it is text: 15.000 is fifteen thousand in Berlin and fifteen in
 * Boston, so the user is asked once, and till then such rows cannot be determined.
 */
export class ConsumptionTexts {
  private readonly texts = new TextAmounts();
  private readonly subject: string;
  private readonly header: string;
  private readonly answered: DecimalSign | undefined;
  private example: { text: string; values: Partial<Record<DecimalSign, number>> } | undefined;

  constructor(private readonly list: PartnerList) {
    const { consumption } = list.columns;
    this.header = consumption === undefined ? "" : headerText(list, consumption);
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
  read(cell: unknown, row: number): unknown {
    if (typeof cell !== "string" || cell === "" || this.texts.currencyIn(cell) !== null)
      return cell;
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
