import type { Rect } from "../excel/cells";
import { hasFill, setStyle, type CellStyle } from "../excel/cellStyles";
import { setHiddenNames, type HiddenName } from "../excel/hiddenNames";
import { rangeAt, inExcel } from "../excel/inExcel";
import { errorCode } from "../excel/retry";
import { resizeTable } from "../excel/tables";
import { setTextFormats, type OurFormats, type TextFormat } from "../excel/textFormats";
import { clearContents } from "../excel/writeGrid";
import { copyBack } from "./backup";
import { firstConstant, firstForeign, type Digest } from "./digest";

/**
 * One step that takes a part of a run back. Plain data, for the workbook keeps it while a run writes; small, and
 * harmless where that part was never done or has been taken back already.
 */
export type TakeBack =
  /** Cells that were empty, or had no formats, before the run. */
  | {
      readonly do: "clear";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly what: "Contents" | "Formats";
      /** What the run puts there: cells that hold something else by then are somebody's, and stay. */
      readonly wrote?: Digest | "formulas";
    }
  /** What was overwritten, from the backup of its sheet. */
  | { readonly do: "copyBack"; readonly sheetId: string; readonly rects: readonly Rect[] }
  | {
      readonly do: "numberFormat";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly format: string;
    }
  | {
      readonly do: "columnWidths";
      readonly sheetId: string;
      readonly widths: readonly (readonly [letters: string, points: number])[];
    }
  | {
      readonly do: "resizeTable";
      readonly sheetId: string;
      /** By name: its id does not last. */
      readonly table: string;
      readonly rect: Rect;
    }
  | { readonly do: "names"; readonly sheetId: string; readonly names: readonly HiddenName[] }
  /** A header cell that had formats. */
  | {
      readonly do: "cellStyle";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly style: CellStyle;
    }
  /** The add-in's own conditional formats on the cells of a column. */
  | {
      readonly do: "textFormats";
      readonly sheetId: string;
      readonly cells: Rect;
      readonly formats: readonly TextFormat[];
      readonly ours: OurFormats;
    };

/** What a step needs is there no longer: the user has deleted it, and there is nothing to take back. */
const GONE: ReadonlySet<unknown> = new Set(["ItemNotFound", "InvalidReference"]);

/** The hidden sheets that hold what was overwritten, by the ids of the sheets where. */
export type Backups = ReadonlyMap<string, string>;

/** Takes a part of a run back. */
export async function takeBack(step: TakeBack, backups: Backups): Promise<void> {
  try {
    await perform(step, backups);
  } catch (error) {
    if (!GONE.has(errorCode(error))) throw error;
  }
}

/** Cells that the step would empty and that hold something which the run did not write; undefined where there are none. */
export async function changedSince(step: TakeBack): Promise<Rect | undefined> {
  if (step.do !== "clear" || step.wrote === undefined) return undefined;
  return step.wrote === "formulas"
    ? firstConstant(step.sheetId, step.rect)
    : firstForeign(step.sheetId, step.wrote);
}

function perform(step: TakeBack, backups: Backups): Promise<void> {
  if (step.do === "resizeTable") return resizeTable(step.sheetId, step.table, step.rect);
  if (step.do === "textFormats")
    return setTextFormats(step.sheetId, step.cells, step.formats, step.ours);
  if (step.do === "copyBack")
    return copyBack(step.rects, backups.get(step.sheetId) ?? "", step.sheetId);
  if (step.do === "clear" && step.what === "Contents")
    return clearContents(step.sheetId, step.rect);
  return inExcel(async (context) => {
    switch (step.do) {
      case "clear":
        rangeAt(context, step.sheetId, step.rect).clear(Excel.ClearApplyTo.formats);
        break;
      case "numberFormat":
        // Office.js applies a single value to every cell; its types know grids only.
        rangeAt(context, step.sheetId, step.rect).numberFormat =
          step.format as unknown as string[][];
        break;
      case "columnWidths":
        for (const [letters, points] of step.widths)
          columns(context, step.sheetId, letters).format.columnWidth = points;
        break;
      case "names":
        await setHiddenNames(context, step.sheetId, step.names);
        break;
      case "cellStyle": {
        const range = rangeAt(context, step.sheetId, step.rect);
        if (step.style.fill !== null && !hasFill(step.style.fill)) range.format.fill.clear();
        setStyle(range, step.style);
        break;
      }
    }
    await context.sync();
  });
}

function columns(context: Excel.RequestContext, sheetId: string, letters: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(`${letters}:${letters}`);
}
