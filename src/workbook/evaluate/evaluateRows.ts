import { evaluatePartner, type EvaluatedPartner } from "../../evaluation";
import { measureFields, type CredentialIndex, type PartnerCells } from "../../rules";
import type { SummaryCollector } from "../../rules/summary";
import { wordsFor, type Language, type Words } from "../../words";
import { fitCell } from "../../words/fitCell";
import { sourceWords, type SourceWords } from "../../words/sourceWords";
import { cellAddress } from "../excel/cells";
import { nextTask } from "../excel/nextTask";
import { outputColumns } from "../list/outputColumns";
import { fieldOf, partnerCells } from "../list/partnerFields";
import type { PartnerList } from "../list/partnerList";
import { withAnyPeople } from "../list/unknownPeople";
import type { RowChunk } from "../sources/readRows";
import { CompactOutput } from "./CompactOutput";
import { FoundTiers } from "./FoundTiers";
import type { Matching, MissingPartner } from "./Matching";
import { outputRow, type OutputCell } from "./outputRows";

/** So long is evaluated without a pause, in milliseconds: what the browser does besides must fit into 100. */
const SLICE = 20;
/** Rows between two looks at the clock. */
const STRIDE = 16;

/** What an evaluation is about, beside rules and cells. */
export interface Evaluating {
  readonly language: Language;
  /** The last of the 12 months, an Excel serial date. */
  readonly asOf: number;
  /** Of the list, for the cells that the summary leads to. */
  readonly columns: PartnerList["columns"];
  /** Who is told of partners that a source does not have. */
  readonly matching: Matching;
  /** Whether nobody says which people there are. */
  readonly peopleUnknown: boolean;
  /** Who is told of every partner, for the summary sheet. */
  readonly collector?: Pick<SummaryCollector, "add"> | undefined;
}

/** The output of a bulk evaluation, and what it came to. */
export class Evaluated {
  /** One for each row, also for blank ones. */
  readonly output: CompactOutput;
  /** Rows that hold a partner. */
  partners = 0;
  /** Of these, rows without a verdict. */
  problems = 0;
  private readonly perTier: Map<string, number>;
  private readonly blank: readonly OutputCell[];
  private readonly measures: ReturnType<typeof measureFields>;

  /** By partner, to be compared with another run. */
  readonly found: FoundTiers;
  private readonly words: Words;
  private readonly sources: SourceWords;
  /** The sentence of an answer that hangs on a market. */
  private readonly marketNeeded: string;

  constructor(
    private readonly about: Evaluating,
    private readonly index: CredentialIndex
  ) {
    this.words = wordsFor(about.language);
    this.sources = sourceWords[about.language];
    this.marketNeeded = this.words.catalogue.faults.marketNeeded({});
    const outputs = outputColumns(index.rules);
    this.output = new CompactOutput(outputs);
    this.blank = outputs.map(() => "");
    this.measures = measureFields(index.rules);
    const tiers = index.rules.tiers.map(({ name }) => name);
    this.found = new FoundTiers(tiers);
    this.perTier = new Map([...[...tiers].reverse(), ""].map((tier) => [tier, 0]));
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
    if (chunk.isTotal(row)) return this.blank;
    const cells = partnerCells(this.measures, (field) => chunk.cell(field, row));
    const partner = this.about.peopleUnknown
      ? this.withoutPeople(cells)
      : evaluatePartner(cells, this.index, this.words);
    if (partner.tier === "") return this.blank;
    this.count(partner);
    let known: MissingPartner | undefined;
    // Of most rows nobody asks where they stand.
    const place = (): MissingPartner => (known ??= this.placeOf(partner, chunk, row));
    const notIn = this.about.matching.lookFor(chunk, row, place);
    this.tell(partner, chunk, row, place);
    return outputRow(this.withSources(partner, chunk, row, notIn));
  }

  /** A tier that hangs on people of whom nobody knows is not determined. */
  private withoutPeople(cells: PartnerCells): EvaluatedPartner {
    const { index, words, sources } = this;
    const [nobody, everybody] = withAnyPeople(cells).map((one) =>
      evaluatePartner(one, index, words)
    ) as [EvaluatedPartner, EvaluatedPartner];
    if (nobody.verdictTier === everybody.verdictTier) return nobody;
    const { gaps } = nobody;
    return {
      gaps,
      tier: words.catalogue.undetermined,
      nextTier: "",
      peopleGap: "",
      missingExams: "",
      notes: sources.peopleUnknown(
        words.tier(nobody.verdictTier),
        words.tier(everybody.verdictTier)
      ),
      verdictTier: undefined,
    };
  }

  /** What must be known of the ledger, and what of it did not count, stands in the notes. */
  private withSources(
    partner: EvaluatedPartner,
    chunk: RowChunk,
    row: number,
    notIn: ReturnType<Matching["lookFor"]>
  ): EvaluatedPartner {
    const texts = this.sources;
    const sentences = notIn.map(({ source, sheet }) => texts.notIn[source](sheet));
    // Only where the answer hangs on it.
    const openMarket = partner.notes.includes(this.marketNeeded)
      ? chunk.openMarket(row)
      : undefined;
    if (openMarket !== undefined) sentences.unshift(texts.marketOpen(openMarket));
    const { ledgerEnd: end } = chunk;
    if (end) sentences.push(texts.ledgerEnds(end.lastDay, this.about.asOf));
    const leftOut = chunk.leftOut(row);
    if (leftOut && leftOut.repeats > 0) sentences.push(texts.repeatsLeftOut(leftOut.repeats));
    for (const [currency, { rows, amount }] of leftOut?.currencies ?? [])
      sentences.push(texts.currencyLeftOut(rows, this.words.number(amount), currency));
    if (sentences.length === 0) return partner;
    const notes = [partner.notes, ...sentences].filter((sentence) => sentence !== "");
    return { ...partner, notes: fitCell(notes.join(" ")) };
  }

  private count({ verdictTier }: EvaluatedPartner): void {
    this.partners++;
    if (verdictTier === undefined) this.problems++;
    else this.perTier.set(verdictTier ?? "", (this.perTier.get(verdictTier ?? "") ?? 0) + 1);
  }

  /** The column to go to in a row. */
  private place(columns: PartnerList["columns"]): number {
    const [measure] = this.measures;
    return columns.partner ?? columns.partnerId ?? (measure && columns[measure]) ?? 0;
  }

  private placeOf({ faultField }: EvaluatedPartner, chunk: RowChunk, row: number): MissingPartner {
    const { columns } = this.about;
    const at = faultField && columns[fieldOf(faultField)];
    return {
      row: chunk.top + row + 1,
      partner: String(chunk.cell("partner", row)).trim(),
      address: cellAddress(chunk.top + row, at ?? this.place(columns)),
    };
  }

  private tell(
    { verdict, verdictTier, fault, notes }: EvaluatedPartner,
    chunk: RowChunk,
    row: number,
    place: () => MissingPartner
  ): void {
    if (!this.found.isTooMany) {
      const key = String(chunk.key(row)).trim();
      this.found.add({ ...place(), id: key === place().partner ? "" : key, tier: verdictTier });
    }
    const { collector } = this.about;
    if (!collector) return;
    const leaving = chunk.leaving(row);
    collector.add({
      ...place(),
      ...(verdict && { verdict }),
      ...(leaving !== undefined && { leaving }),
      ...((fault ?? !verdict) && {
        problem: fault && verdict ? this.words.fault(fault) : notes,
      }),
    });
  }
}
