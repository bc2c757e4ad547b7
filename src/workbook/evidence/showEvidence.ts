import { fieldOfMeasure } from "../../rules";
import type { Language } from "../../words";
import { evidenceWords } from "../../words/evidence";
import { selectedRow } from "../check/watchSelection";
import type { JudgedRow } from "../check/checkRow";
import { cellAddress, columnLetters, type Rect } from "../excel/cells";
import { freeSheetName } from "../excel/freeSheetName";
import { inExcel } from "../excel/inExcel";
import { serialDay } from "../excel/today";
import { refusalOf, type Refusal } from "../excel/writable";
import { piecesOf, writeFormulas } from "../excel/writeGrid";
import { peopleFrom } from "../list/needed";
import type { Sources } from "../sources";

import { applyLook } from "../sheets/looks";
import type { SheetLayout } from "../sheets/SheetLayout";
import { credentialEvidence, rosterEvidence } from "./credentialEvidence";
import { COLUMN_WIDTHS, layOut, type Evidence } from "./layout";
import { ledgerEvidence } from "./ledgerEvidence";
import { findOwnSheet, leadBack, mark, type OwnSheet } from "./ownSheet";

/** What showing the rows behind the selected verdict came to. */
export type EvidenceShown =
  | { readonly kind: "shown"; readonly sheet: string }
  /** The selected row has no verdict any more, or its sources have changed: it is checked again. */
  | { readonly kind: "changed" }
  /** Why Excel would refuse the sheet. */
  | Refusal;

/**
 * Writes the rows behind the selected verdict to a sheet of the add-in's own, and goes there: what counts and what does
 * not, and why. The sheet of an earlier verdict is written over, unless the user has edited it.
 */
export async function showEvidence(language: Language): Promise<EvidenceShown> {
  const selected = await selectedRow();
  if (!selected?.judged) return { kind: "changed" };
  const evidence = await collect(selected.judged);
  if (!evidence) return { kind: "changed" };
  const { own, sheets, marks, dateOffset } = await findOwnSheet();
  const refusal = await inExcel((context) =>
    refusalOf(context, own ? [own.sheetId] : [], own === undefined)
  );
  if (refusal) return refusal;
  const layout = layOut(evidence, language, dateOffset);
  const title = freeSheetName(evidenceWords[language].title, sheets);
  const { sheetId } = selected.judged.list;
  const row = { sheetId, address: evidence.place.address };
  const sheet = await begin({ own, title, marks, row }, layout);
  await write(sheet, layout);
  return { kind: "shown", sheet: sheet.sheet };
}

async function collect(row: JudgedRow): Promise<Evidence | undefined> {
  const { list, sources, place, piece, rules, asOf, verdict } = row;
  const { columns, sheet } = list;
  const inList = (column: number | undefined): { sheet: string; address: string } => ({
    sheet,
    address: cellAddress(piece.top, column ?? list.rect.left),
  });
  const ledger = sources.ledger && (await ledgerEvidence(row));
  const credentials = sources.credentials && (await credentialEvidence(row));
  if ((sources.ledger && !ledger) || (sources.credentials && !credentials)) return undefined;
  const from = peopleFrom(list);
  const people =
    sources.credentials && credentials
      ? {
          from: {
            sheet: sources.credentials.sheet,
            column: tellingColumn(sources.credentials.columns),
          },
          lines: credentials,
        }
      : from === "column" || from === "counts"
        ? {
            from: inList(
              from === "column"
                ? columns.people
                : (columns.peopleWithExams ?? columns.peopleWithAssessments)
            ),
            lines: rosterEvidence(verdict),
          }
        : undefined;
  return {
    partner: row.partner,
    place: {
      sheet: place.sheet,
      address: cellAddress(piece.top, columns.partner ?? columns.partnerId ?? list.rect.left),
    },
    verdict,
    asOf,
    today: serialDay(new Date()),
    consumption: sources.ledger &&
      ledger && {
        from: { sheet: sources.ledger.sheet, column: sources.ledger.columns.amount ?? 0 },
        ledger,
      },
    measures: rules.rules.measures.flatMap((measure) => {
      const have = verdict.facts.measures[measure.place] ?? 0;
      if (measure.isConsumption && ledger) return [];
      return [{ name: measure.name, from: inList(columns[fieldOfMeasure(measure)]), have }];
    }),
    people: rules.rules.people ? people : undefined,
  };
}

/** The column that a row's link leads to: in a matrix no single one holds the credentials. */
function tellingColumn(columns: NonNullable<Sources["credentials"]>["columns"]): number {
  const { credential, person, lastName, partnerId, partner } = columns;
  return credential ?? person ?? lastName ?? partnerId ?? partner ?? 0;
}

/** Where the evidence goes. */
interface Target {
  readonly own: OwnSheet | undefined;
  /** Of a new sheet. */
  readonly title: string;
  /** The hidden names that mark it so far. */
  readonly marks: readonly string[];
  /** The partner's row. */
  readonly row: { readonly sheetId: string; readonly address: string };
}

/** Makes or empties the sheet, with all but its contents; it is marked as unfinished. */
function begin({ own, title, marks, row }: Target, layout: SheetLayout): Promise<Started> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = own ? worksheets.getItem(own.sheetId) : worksheets.add(title);
    if (own) sheet.getRange().clear();
    const name = mark(sheet, marks, undefined);
    leadBack(sheet, worksheets.getItem(row.sheetId).getRange(row.address));
    const at = ({ top, left, bottom, right }: Rect): Excel.Range =>
      sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    for (const { rect, look } of layout.looks) applyLook(at(rect), look);
    for (const { rect, format } of formatBlocks(layout))
      // Office.js applies a single value to every cell; its types know grids only.
      at(rect).numberFormat = format as unknown as string[][];
    if (!own) {
      COLUMN_WIDTHS.forEach((width, column) => {
        const letters = columnLetters(column);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
      });
      sheet.freezePanes.freezeRows(1);
    }
    sheet.load("id,name");
    await context.sync();
    return { sheetId: sheet.id, sheet: sheet.name, mark: name };
  });
}

interface Started extends OwnSheet {
  readonly mark: string;
}

async function write({ sheetId, mark: unfinished }: Started, layout: SheetLayout): Promise<void> {
  const { contents } = layout;
  const grid = { rows: contents.length, row: (i: number) => [...(contents[i] ?? [])] };
  for (const piece of piecesOf(0, 0, grid)) await writeFormulas(sheetId, piece);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    mark(sheet, [unfinished], contents);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
}

/** Neighbouring cells of a column with one number format, but for those that have none. */
function formatBlocks({ numberFormats }: SheetLayout): { rect: Rect; format: string }[] {
  const blocks: { rect: Rect; format: string }[] = [];
  COLUMN_WIDTHS.forEach((_, column) => {
    let top = 0;
    for (let row = 1; row <= numberFormats.length; row++) {
      const format = numberFormats[top]?.[column] ?? "General";
      if (format === numberFormats[row]?.[column]) continue;
      if (format !== "General")
        blocks.push({ format, rect: { top, bottom: row - 1, left: column, right: column } });
      top = row;
    }
  });
  return blocks;
}
