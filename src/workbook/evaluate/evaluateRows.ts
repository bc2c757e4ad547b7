import { evaluatePartner, type EvaluatedPartner } from "../../evaluation";
import type { CredentialIndex } from "../../rules";
import type { SummaryCollector } from "../../rules/summary";
import type { Words } from "../../words";
import { fitCell } from "../../words/fitCell";
import { cellAddress } from "../excel/cells";
import { nextTask } from "../excel/nextTask";
import { OUTPUT_COLUMNS } from "../list/outputColumns";
import { fieldOf, partnerCells } from "../list/partnerFields";
import type { PartnerList } from "../list/partnerList";
import type { LeftOut, RowChunk } from "../sources/readRows";
import { CompactOutput } from "./CompactOutput";
import { outputRow, type OutputCell } from "./outputRows";

/** So long is evaluated without a pause, in milliseconds: what the browser does besides must fit into 100. */
const SLICE = 20;
/** Rows between two looks at the clock. */
const STRIDE = 16;
const BLANK: readonly OutputCell[] = OUTPUT_COLUMNS.map(() => "");

/** Who is told of every partner, for the summary sheet. */
export interface Summing {
  readonly collector: Pick<SummaryCollector, "add">;
  /** Of the list, for the cells that the summary leads to. */
  readonly columns: PartnerList["columns"];
}

/** The output of a bulk evaluation, and what it came to. */
export class Evaluated {
  /** One for each row, also for blank ones. */
  readonly output = new CompactOutput();
  /** Rows that hold a partner. */
  partners = 0;
  /** Of these, rows without a verdict. */
  problems = 0;
  private readonly perTier: Map<string, number>;

  constructor(
    private readonly words: Words,
    private readonly index: CredentialIndex,
    private readonly summing?: Summing
  ) {
    const tiers = index.rules.tiers.map(({ name }) => name).reverse();
    this.perTier = new Map([...tiers, ""].map((tier) => [tier, 0]));
  }

  /** Highest tier first; "" stands for none. */
  get tiers(): { readonly tier: string; readonly rows: number }[] {
    return [...this.perTier].map(([tier, rows]) => ({ tier, rows }));
  }

  /** Evaluates rows in slices, so that the pane reacts in between; `before` each slice the caller may throw. */
  async add(chunk: RowChunk, before: () => void): Promise<void> {
    let started = performance.now();
    for (let row = 0; row < chunk.rows; row++) {
      if (row % STRIDE === 0 && performance.now() - started > SLICE) {
        await nextTask();
        before();
        started = performance.now();
      }
      this.output.add(this.evaluate(chunk, row));
    }
  }

  private evaluate(chunk: RowChunk, row: number): readonly OutputCell[] {
    if (chunk.isTotal(row)) return BLANK;
    const cells = partnerCells((field) => chunk.cell(field, row));
    const partner = evaluatePartner(cells, this.index, this.words);
    if (partner.tier === "") return BLANK;
    this.count(partner);
    this.tell(partner, chunk, row);
    return outputRow(this.withLeftOut(partner, chunk.leftOut(row)));
  }

  /** What of the ledger did not count stands in the notes. */
  private withLeftOut(partner: EvaluatedPartner, leftOut: LeftOut | undefined): EvaluatedPartner {
    if (!leftOut || (leftOut.repeats === 0 && leftOut.currencies.size === 0)) return partner;
    const { catalogue } = this.words;
    const sentences = [partner.notes].filter((notes) => notes !== "");
    if (leftOut.repeats > 0) sentences.push(catalogue.repeatsLeftOut(leftOut.repeats));
    for (const [currency, { rows, amount }] of leftOut.currencies)
      sentences.push(catalogue.currencyLeftOut(rows, this.words.number(amount), currency));
    return { ...partner, notes: fitCell(sentences.join(" ")) };
  }

  private count({ verdictTier }: EvaluatedPartner): void {
    this.partners++;
    if (verdictTier === undefined) this.problems++;
    else this.perTier.set(verdictTier ?? "", (this.perTier.get(verdictTier ?? "") ?? 0) + 1);
  }

  private tell(
    { verdict, fault, faultField, notes }: EvaluatedPartner,
    chunk: RowChunk,
    row: number
  ): void {
    if (!this.summing) return;
    const { collector, columns } = this.summing;
    const at = faultField && columns[fieldOf(faultField)];
    const leaving = chunk.leaving(row);
    collector.add({
      row: chunk.top + row + 1,
      partner: String(chunk.cell("partner", row)).trim(),
      address: cellAddress(chunk.top + row, at ?? columns.partner ?? columns.consumption ?? 0),
      ...(verdict && { verdict }),
      ...(leaving !== undefined && { leaving }),
      ...(fault && { problem: verdict ? this.words.fault(fault) : notes }),
    });
  }
}
