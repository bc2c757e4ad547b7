import { ExcelHost } from "../../../preview/host/ExcelHost";
import { PROFILES, type ProfileName } from "../../../preview/host/profiles";
import { parseArea } from "../../../preview/workbook/address";
import { copySheet, reopen } from "../../../preview/workbook/memoryFile";
import { MemoryWorkbook } from "../../../preview/workbook/MemoryWorkbook";
import type { CellValue, Rect } from "../../../preview/workbook/WorkbookStore";

/** A workbook as a test writes it down: blocks of cells by the address of their top left cell. */
export interface Book {
  readonly sheets: Readonly<
    Record<string, Readonly<Record<string, readonly (readonly CellValue[])[]>>>
  >;
  /** Addresses of tables on the first sheet. */
  readonly tables?: readonly string[];
  /** What formulas give; others are 0. */
  readonly results?: Readonly<Record<string, CellValue>>;
}

/** What the page that plays Excel offers to tests. */
export interface BookHost {
  host: ExcelHost;
  readonly workbook: MemoryWorkbook;
  rect(address: string): Rect;
  /** Bytes of every request so far. */
  readonly requests: number[];
  copySheet: typeof copySheet;
}

declare global {
  interface Window {
    bookHost: BookHost;
    openBook(addinUrl: string, book: Book, profile: ProfileName): void;
    /** Opens the add-in anew beside the same workbook, after its pane was closed. */
    reopenAddin(addinUrl: string): void;
    /** Saves and closes the workbook, and opens it in this Excel. */
    reopenBook(addinUrl: string, profile: ProfileName): void;
  }
}

const rect = (address: string): Rect => {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no address.`);
  return found;
};

window.openBook = (addinUrl, { sheets, tables = [], results = {} }, profile): void => {
  const workbook = new MemoryWorkbook({
    sheets: Object.keys(sheets),
    evaluate: (formula, { cached }) => results[formula] ?? cached,
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
  const host = new ExcelHost({ workbook, profile: PROFILES[profile] });
  window.bookHost = { host, workbook, rect, requests: [], copySheet };
  launch(addinUrl);
};

window.reopenAddin = (addinUrl): void => {
  const { host, workbook } = window.bookHost;
  host.dispose();
  window.bookHost.host = new ExcelHost({ workbook, profile: host.profile });
  launch(addinUrl);
};

window.reopenBook = (addinUrl, name): void => {
  const { host, workbook } = window.bookHost;
  const profile = PROFILES[name];
  host.dispose();
  reopen(workbook, profile.idsOnOpening);
  window.bookHost.host = new ExcelHost({ workbook, profile });
  launch(addinUrl);
};

function launch(addinUrl: string): void {
  const { host, requests } = window.bookHost;
  host.faults.beforeRequest = ({ bytes }) => {
    requests.push(bytes);
    return undefined;
  };
  host.launch(document.body, addinUrl);
}
