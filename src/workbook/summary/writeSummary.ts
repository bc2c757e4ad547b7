import type { SummaryCollector } from "../../rules/summary";
import type { Language } from "../../words";
import { sourceWords } from "../../words/sourceWords";
import { addressOf, type Rect } from "../excel/cells";
import { freeSheetName } from "../excel/freeSheetName";
import { inExcel } from "../excel/inExcel";
import { fingerprint } from "../sheets/fingerprint";
import type { Journal } from "../undo/journal";
import type { SummaryFrame } from "./context";
import { layOut, type Summary } from "./layout";
import { markerName } from "./marker";
import { findSummary, type FoundSummary } from "./ownSummary";
import { deleteNew, writeBack, writeNew, writeOver, type SummaryPlace } from "./sheet";

/** The list that a summary is of. */
export interface SummarizedList {
  readonly sheet: string;
  readonly sheetId: string;
  /** The number that tells it from other lists on its sheet. */
  readonly number: number;
  /** Its cells with those of the output, so that they are the same at the next run. */
  readonly rect: Rect;
}

/** The months that a ledger was summed for, in serial dates of the 1900 date system. */
export interface SummarizedLedger {
  /** The last of the 12 months. */
  readonly asOf: number;
  /** Set where the ledger ends long before it. */
  readonly end: { readonly lastDay: number } | undefined;
}

/** What a summary needs beside what was collected. */
export interface SummaryOptions {
  readonly list: SummarizedList;
  readonly language: Language;
  readonly journal: Journal;
  /** Called before the write; throws to stop. */
  readonly before: () => void;
  /** Where the rules stand; undefined: they are the built-in ones. */
  readonly rules: string | undefined;
  /** The ledger that consumption was summed from; undefined: it stands in the list. */
  readonly ledger: SummarizedLedger | undefined;
  /** How the list and its sources go together. */
  readonly matching: SummaryFrame["matching"];
  /** What changed since an earlier run. */
  readonly changes: SummaryFrame["changes"];
  /** The day of the evaluation, an Excel serial date. */
  readonly evaluatedOn: number;
  /** Queues what ends the run into the only request that writes. */
  readonly finish?: (context: Excel.RequestContext) => void;
}

/**
 * Makes the summary of a list anew in its own sheet, and gives the sheet's name.
 *
 * All of it or nothing: it is small enough to be written by a single request, which also marks the sheet as ours. A
 * summary of an earlier run is written over in place, so that its tab, and whatever the user makes refer to it, stay;
 * what it held was read before, and taking the run back writes that again. Where there was none, taking back deletes
 * the sheet. A summary that the user has edited is theirs: the next run leaves it and makes a sheet of its own, and
 * taking back a finished run leaves it too.
 */
export async function writeSummary(
  collector: SummaryCollector,
  options: SummaryOptions
): Promise<string> {
  const { list, language, journal, finish } = options;
  const before = await inExcel((context) => findSummary(context, list.sheetId, list.number));
  const serial = (day: number): number => Math.floor(day) - before.dateOffset;
  const { ledger } = options;
  const summary = layOut(
    collector,
    {
      sheet: list.sheet,
      address: addressOf(list.rect),
      rules: options.rules,
      asOf: ledger && serial(ledger.asOf),
      evaluatedOn: serial(options.evaluatedOn),
      changes: options.changes,
      matching: options.matching,
      note: ledger?.end && sourceWords[language].ledgerEnds(ledger.end.lastDay, ledger.asOf),
    },
    language
  );
  const place: SummaryPlace = {
    listSheetId: list.sheetId,
    sheet: before.own?.sheet ?? freeSheetName(summary.title, before.sheets),
    marker: markerName(list.number, fingerprint(summary.layout.contents)),
  };
  const { own: earlier, markers } = before;
  let sheetId: string | undefined;
  options.before();
  await journal.doing(
    async () => {
      const made = sheetId === undefined ? place : { ...place, sheetId };
      if (made !== place && !(await isAsWritten(list.number, place))) return;
      await inExcel((context) =>
        earlier ? writeBack(context, made, earlier, markers) : deleteNew(context, made, markers)
      );
    },
    async () => {
      sheetId = await inExcel((context) => write(context, summary, place, before, finish));
    }
  );
  return place.sheet;
}

/** The one request that writes; gives the id of the sheet. */
async function write(
  context: Excel.RequestContext,
  summary: Summary,
  place: SummaryPlace,
  { own, markers }: FoundSummary,
  finish: SummaryOptions["finish"]
): Promise<string> {
  const added = own ? undefined : writeNew(context, summary, place, markers).load("id");
  // Where nothing changed, formats stay as the user may have made them.
  const same = own?.chartTitle === summary.chart.title && isMarked(place, markers);
  if (own && !same) writeOver(context, summary, place, own, markers);
  finish?.(context);
  await context.sync();
  return own?.sheetId ?? added?.id ?? "";
}

/** Whether the summary of a finished run is still the one that was written, and nobody has edited it. */
async function isAsWritten(list: number, { listSheetId, marker }: SummaryPlace): Promise<boolean> {
  const { own, markers } = await inExcel((context) => findSummary(context, listSheetId, list));
  return own !== undefined && isMarked({ marker }, markers);
}

function isMarked(
  { marker }: Pick<SummaryPlace, "marker">,
  markers: FoundSummary["markers"]
): boolean {
  return markers.some(({ name }) => name.toLowerCase() === marker.toLowerCase());
}
