import { cloudPlatform, credentialIndex } from "../rules";
import { evaluatePartner, type EvaluatedPartner, type Words } from "../words";
import { outputRow, OUTPUT_COLUMNS, type OutputCell } from "./outputColumns";
import { nextTask } from "./nextTask";
import type { RowChunk } from "./readRows";
import { isTotalRow } from "./totalRow";

const index = credentialIndex(cloudPlatform);

/** So long may the pane not react, in milliseconds. */
const SLICE = 40;
/** Rows between two looks at the clock. */
const STRIDE = 16;
const BLANK: readonly OutputCell[] = OUTPUT_COLUMNS.map(() => "");

/** The output of a bulk evaluation, and what it came to. */
export class Evaluated {
  /** One for each row, also for blank ones. */
  readonly output: (readonly OutputCell[])[] = [];
  /** Rows that hold a partner. */
  partners = 0;
  /** Of these, rows without a verdict. */
  problems = 0;
  private readonly perTier = new Map<string, number>(
    [...cloudPlatform.tiers.map(({ name }) => name).reverse(), ""].map((tier) => [tier, 0])
  );

  constructor(private readonly words: Words) {}

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
      this.output.push(this.evaluate(chunk, row));
    }
  }

  private evaluate(chunk: RowChunk, row: number): readonly OutputCell[] {
    const people = chunk.cell("people", row);
    if (isTotalRow(chunk.cell("partner", row), people)) return BLANK;
    const cells = {
      consumption: chunk.cell("consumption", row),
      market: chunk.cell("market", row),
      people,
    };
    const partner = evaluatePartner(cells, index, this.words);
    if (isBlank(partner)) return BLANK;
    this.count(partner);
    return outputRow(partner);
  }

  private count({ verdictTier }: EvaluatedPartner): void {
    this.partners++;
    if (verdictTier === undefined) this.problems++;
    else this.perTier.set(verdictTier ?? "", (this.perTier.get(verdictTier ?? "") ?? 0) + 1);
  }
}

function isBlank(partner: EvaluatedPartner): boolean {
  return outputRow(partner).every((cell) => cell === "");
}
