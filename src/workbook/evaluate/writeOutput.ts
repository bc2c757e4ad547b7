import type { Language } from "../../words";
import { addressOf, sameRect, type Rect } from "../excel/cells";
import { snapshot } from "../excel/contents";
import { setHiddenNames } from "../excel/hiddenNames";
import { inExcel } from "../excel/inExcel";
import { setNumberFormats } from "../excel/numberFormats";
import { canFormatTexts, setTextFormats } from "../excel/textFormats";
import { clearContents, writeBack } from "../excel/writeGrid";
import { digestOf } from "../undo/digest";
import { Fingerprint } from "../undo/fingerprint";
import type { Journal } from "../undo/journal";
import { beginRun } from "../undo/underWay";
import { takeBack, type Backups, type TakeBack } from "../undo/takeBack";
import { formatColumns, planFormats } from "./formats";
import { grownTable, growTable } from "./grownTable";
import type { OutputRows } from "./outputRows";
import { runsOf } from "./plannedColumns";
import { nameChanges } from "./runNames";
import { ownBlocks, runSteps, tierCells } from "./runSteps";
import type { Target } from "./target";
import { ourTiers, tierFormats } from "./tierColours";
import { editedSince, readHeaders } from "./undoCheck";
import { clearBelow, piecesAround, writeCells, type Watch } from "./writeCells";
import { writeHeaders } from "./writeHeaders";
import { writeLiveFormulas } from "./writeLiveFormulas";

export interface Writing {
  readonly language: Language;
  readonly mode: "values" | "formulas";
  readonly watch: Watch;
  /** Gets all that takes the run back. */
  readonly journal: Journal;
}

/** Writes a list's output beside it. Whoever gave the journal takes it back where this throws. */
export async function writeOutput(
  target: Target,
  output: OutputRows,
  { language, mode, watch, journal }: Writing
): Promise<void> {
  const { list } = target;
  const { sheetId, table } = list;
  const formats = await planFormats(target, output, mode);
  const names = nameChanges(target);
  const grown = grownTable(target);
  const doings = { formats, names: names.before, grows: !!grown };
  const steps = await runSteps(target, doings, (rect) =>
    mode === "formulas" ? mode : digestOf(bodyOf(target, rect), piecesAround(target, output, rect))
  );
  const before = await readOwn(target);
  watch.before();
  await beginRun(steps, [{ sheetId, blocks: before.map(({ rect }) => ({ rect })) }]);
  noteSteps(journal, steps, before, table !== undefined);
  // Undone later, it leaves such a note again.
  journal.plan = { steps, backUps: [{ sheetId, blocks: before }] };

  watch.before();
  // Before the contents: in a cell formatted as Text a formula stays a text, and a number becomes one.
  await setNumberFormats(sheetId, formats.numberFormats);
  await writeHeaders(target, language);
  const tableNow = await growTable(target);
  const written = new Fingerprint();
  if (mode === "formulas") await writeLiveFormulas({ ...target, tableNow }, output, watch, written);
  else {
    await endCalculatedColumns(target, before);
    await writeCells(target, output, watch, written);
  }
  await clearBelow(target, watch, written);
  if (names.wanted.length > 0)
    await inExcel((context) => setHiddenNames(context, sheetId, names.wanted));
  await formatColumns(target, formats);
  if (canFormatTexts()) {
    const body = { ...tierCells(target), bottom: list.rect.bottom };
    const colours = tierFormats(body, target.rules.index.rules, language, mode);
    await setTextFormats(sheetId, tierCells(target), colours, ourTiers(target.rules.index.rules));
  }
  const headers = await readHeaders(target);
  journal.verify(() => editedSince(target, { headers, written, table: tableNow }));
}

/** Address of the columns that a run writes, such as "E1:J61". */
export function writtenAddress({ list, plan }: Target): string {
  const runs = runsOf(plan).map((run) => {
    const columns = run.map(({ column }) => column);
    return addressOf({ ...list.rect, left: Math.min(...columns), right: Math.max(...columns) });
  });
  return runs.join(",");
}

/** What a block of an earlier run holds. */
interface Before {
  readonly rect: Rect;
  readonly cells: readonly (readonly unknown[])[];
}

async function readOwn({ list, plan }: Target): Promise<Before[]> {
  const blocks: Before[] = [];
  for (const rect of ownBlocks(plan))
    blocks.push({ rect, cells: await snapshot(list.sheetId, rect) });
  return blocks;
}

/** The part of a block below the header. */
function bodyOf({ list }: Target, rect: Rect): Rect {
  return { ...rect, top: Math.max(rect.top, list.firstRow) };
}

const NO_BACKUPS: Backups = new Map();

/** Backups are gone when a run is undone: what they held is written back from memory. */
function noteSteps(
  journal: Journal,
  steps: readonly TakeBack[],
  before: readonly Before[],
  inTable: boolean
): void {
  for (const step of steps) {
    if (step.do === "copyBack") {
      for (const { rect, cells } of before.filter((one) => sameRect(one.rect, step.rects[0])))
        journal.note(() => writeBack(step.sheetId, rect, cells, inTable), addressOf(rect));
    } else {
      const where = "rect" in step ? addressOf(step.rect) : "";
      journal.note(() => takeBack(step, NO_BACKUPS), where);
    }
  }
}

/** A table's column whose cells get values while it is a calculated one would fill new rows with its formula. */
async function endCalculatedColumns({ list }: Target, before: readonly Before[]): Promise<void> {
  if (!list.table) return;
  for (const { rect, cells } of before) {
    const live = cells.some((row) =>
      row.some((cell) => typeof cell === "string" && cell.startsWith("="))
    );
    if (live) await clearContents(list.sheetId, { ...rect, top: list.firstRow });
  }
}
