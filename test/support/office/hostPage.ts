// The page that plays Excel: a workbook in memory, and the add-in beside it in a frame.

import { ExcelHost } from "../../../preview/host/ExcelHost";
import { PROFILES, type Profile, type ProfileName } from "../../../preview/host/profiles";
import { parseArea } from "../../../preview/workbook/address";
import { copySheet, reopen } from "../../../preview/workbook/memoryFile";
import type { FormulaResult } from "../../../preview/workbook/MemorySheet";
import { MemoryWorkbook } from "../../../preview/workbook/MemoryWorkbook";
import type { CellValue, Rect } from "../../../preview/workbook/WorkbookStore";

/** A workbook as a test writes it down: blocks of cells by the address of their top left cell. */
export interface Book {
  readonly sheets: Readonly<
    Record<string, Readonly<Record<string, readonly (readonly CellValue[])[]>>>
  >;
  /** Addresses of tables on the first sheet. */
  readonly tables?: readonly string[];
  /**
   * What formulas give, by their text, in which "*" may stand for anything. Others keep the value that their cell has, or
   * are 0.
   */
  readonly results?: Readonly<Record<string, FormulaResult>>;
}

/** What the page offers to tests. */
export interface BookHost {
  readonly host: ExcelHost;
  readonly workbook: MemoryWorkbook;
  rect(address: string): Rect;
  /** Bytes of every request so far. */
  readonly requests: number[];
  readonly copySheet: typeof copySheet;
}

/** Where a book is opened. */
export interface Opening {
  /** The Excel; the one on the web where nothing is said. */
  readonly profile?: ProfileName;
  readonly locale?: string;
}

declare global {
  interface Window {
    bookHost: BookHost;
    /** The same by its other name. */
    readonly excel: Omit<BookHost, "rect"> & { readonly area: BookHost["rect"] };
    /** Opens a book with an add-in beside it, as on a machine that has seen neither. Gives the add-in's frame. */
    openBook(addinUrl: string, book: Book, opening?: Opening): HTMLIFrameElement;
    /** Opens the add-in anew beside the same workbook, after its pane was closed. */
    reopenAddin(addinUrl: string): HTMLIFrameElement;
    /** Saves and closes the workbook, and opens it in this Excel. */
    reopenBook(addinUrl: string, profile: ProfileName): HTMLIFrameElement;
  }
}

Object.defineProperty(window, "excel", { get: () => ({ ...window.bookHost, area: rect }) });

window.openBook = (addinUrl, book, { profile = "web", locale = "en-US" } = {}) => {
  localStorage.clear();
  sessionStorage.clear();
  return play(filled(book), addinUrl, { profile: PROFILES[profile], locale });
};

window.reopenAddin = (addinUrl) => {
  const { workbook, host } = window.bookHost;
  return play(workbook, addinUrl, { profile: host.profile });
};

window.reopenBook = (addinUrl, name) => {
  const { workbook, host } = window.bookHost;
  const profile = PROFILES[name];
  host.dispose();
  reopen(workbook, profile.idsOnOpening);
  return play(workbook, addinUrl, { profile });
};

/** Plays Excel with a workbook, in place of the one before. */
export function play(
  workbook: MemoryWorkbook,
  addinUrl: string,
  options: { readonly profile?: Profile; readonly locale?: string } = {}
): HTMLIFrameElement {
  const before = window.bookHost as BookHost | undefined;
  before?.host.dispose();
  const host = new ExcelHost({ workbook, ...options });
  const requests = before?.workbook === workbook ? before.requests : [];
  window.bookHost = { host, workbook, rect, requests, copySheet };
  host.faults.beforeRequest = ({ bytes }) => {
    requests.push(bytes);
    return undefined;
  };
  return host.launch(document.body, addinUrl);
}

function rect(address: string): Rect {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no address.`);
  return found;
}

function filled({ sheets, tables = [], results = {} }: Book): MemoryWorkbook {
  const wild = Object.entries(results)
    .filter(([text]) => text.includes("*"))
    .map(([text, result]) => [anyOf(text), result] as const);
  const workbook = new MemoryWorkbook({
    sheets: Object.keys(sheets),
    evaluate: (formula, { cached }) =>
      results[formula] ?? wild.find(([fits]) => fits.test(formula))?.[1] ?? cached,
  });
  for (const [name, blocks] of Object.entries(sheets)) {
    for (const [corner, cells] of Object.entries(blocks)) {
      const { top, left } = rect(corner);
      const right = left + (cells[0]?.length ?? 1) - 1;
      workbook.sheet(name).setContents(
        { top, left, bottom: top + cells.length - 1, right },
        cells.map((row) => [...row])
      );
    }
  }
  for (const address of tables) workbook.addTable(workbook.activeSheet, rect(address), true);
  return workbook;
}

function anyOf(text: string): RegExp {
  const parts = text.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
