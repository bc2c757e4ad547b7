import { addressOf, type Rect } from "../excel/cells";
import { ensureWritable } from "../excel/writable";
import type { BackUp } from "../undo/backup";
import { Journal } from "../undo/journal";
import { takeBackUnfinished } from "../undo/recover";
import type { TakeBack } from "../undo/takeBack";
import { abandonRun, beginRun, endRun, runIsLost, RunUnderWay } from "../undo/underWay";
import { areasOf, type Area, type Where } from "./areas";
import { blocksOf } from "./blocks";
import { findLiveCells, frozenValues, type LiveCell } from "./search";
import { findSpills } from "./spills";
import { freezeCells, freezeSpill, type FrozenSpill } from "./writes";

/** The PARTNER formulas that freezing would turn into values. */
export interface LiveFormulas {
  readonly cells: number;
  /** Where: one item a sheet, with the addresses of its blocks. */
  readonly places: readonly {
    readonly sheet: string;
    readonly cells: number;
    readonly addresses: string;
  }[];
}

/** The add-in's formulas on a sheet. */
interface Live {
  readonly sheet: string;
  readonly sheetId: string;
  /** Formulas of one cell each. */
  readonly cells: readonly LiveCell[];
  /** Formulas that fill several cells, with all that they fill. */
  readonly spills: ReadonlyMap<LiveCell, Rect>;
}

/** So many addresses are told of a sheet. */
const TOLD = 50;

/** Finds the formulas that freezing would turn into values. */
export async function findLiveFormulas(where: Where): Promise<LiveFormulas> {
  const places = (await search(where)).map(placeOf);
  return { cells: cellsOf(places), places };
}

/** Turns the formulas into their values: all of them, or (on an error) none. Gives how many cells. */
export async function freezeFormulas(where: Where): Promise<number> {
  // What was left half-way before is taken back first.
  if ((await takeBackUnfinished()).busy) throw new RunUnderWay();
  const found = await search(where);
  // All is read before anything is written: freezing one formula may change others.
  const sheets: { live: Live; spills: FrozenSpill[] }[] = [];
  for (const live of found) sheets.push({ live, spills: await readSpills(live) });
  await ensureWritable(
    found.map(({ sheetId }) => sheetId),
    found.length > 0
  );
  if (found.length > 0) await freeze(sheets);
  return cellsOf(found.map(placeOf));
}

/** A pane that is closed meanwhile leaves a note, and the formulas on a hidden sheet. */
async function freeze(
  sheets: readonly { readonly live: Live; readonly spills: readonly FrozenSpill[] }[]
): Promise<void> {
  const plans = sheets.map(({ live }) => planOf(live));
  await beginRun(
    plans.flatMap(({ steps }) => steps),
    plans.map(({ backUp }) => backUp)
  );
  const journal = new Journal();
  try {
    for (const { live, spills } of sheets) {
      await freezeCells(live.sheetId, live.cells, journal);
      for (const spill of spills) await freezeSpill(live.sheetId, spill, journal);
    }
    await endRun();
  } catch (error) {
    if (runIsLost()) abandonRun();
    else {
      await journal.rollBack();
      await endRun();
    }
    throw error;
  }
}

/** How to put the formulas of a sheet back; those that fill several cells need them empty. */
function planOf({ sheetId, cells, spills }: Live): { steps: TakeBack[]; backUp: BackUp } {
  const blocks = blocksOf(cells).map(({ rect }) => rect);
  const anchors = [...spills.keys()].map(rectOfCell);
  const rects = [...blocks, ...anchors];
  const steps: TakeBack[] = [{ do: "copyBack", sheetId, rects }];
  for (const rect of spills.values()) steps.push({ do: "clear", sheetId, rect, what: "Contents" });
  return { steps, backUp: { sheetId, blocks: rects.map((rect) => ({ rect })) } };
}

async function search(where: Where): Promise<Live[]> {
  const sheets = new Map<string, { area: Area; cells: Map<string, LiveCell> }>();
  for (const area of await areasOf(where)) {
    const known = sheets.get(area.sheetId) ?? { area, cells: new Map<string, LiveCell>() };
    // Selected ranges may overlap.
    for (const cell of await findLiveCells(area))
      known.cells.set(addressOf(rectOfCell(cell)), cell);
    if (known.cells.size > 0) sheets.set(area.sheetId, known);
  }
  const found: Live[] = [];
  for (const { area, cells } of sheets.values()) {
    const { sheet, sheetId } = area;
    const all = [...cells.values()];
    const spills = await findSpills(sheetId, all);
    found.push({ sheet, sheetId, cells: all.filter((cell) => !spills.has(cell)), spills });
  }
  return found;
}

async function readSpills({ sheetId, spills }: Live): Promise<FrozenSpill[]> {
  const read: FrozenSpill[] = [];
  for (const [{ formula }, rect] of spills)
    read.push({ formula, rect, values: await frozenValues(sheetId, rect) });
  return read;
}

function rectOfCell({ row, column }: LiveCell): Rect {
  return { top: row, bottom: row, left: column, right: column };
}

function placeOf({ sheet, cells, spills }: Live): LiveFormulas["places"][number] {
  const rects = [...blocksOf(cells).map(({ rect }) => rect), ...spills.values()];
  const told = rects.slice(0, TOLD).map(addressOf).join(",");
  const count = rects.reduce((sum, rect) => sum + area(rect), 0);
  return { sheet, cells: count, addresses: rects.length > TOLD ? `${told},…` : told };
}

function area({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

function cellsOf(places: LiveFormulas["places"]): number {
  return places.reduce((sum, { cells }) => sum + cells, 0);
}
