import { ExcelHost } from "../../../preview/host/ExcelHost";
import { parseArea } from "../../../preview/workbook/address";
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
}

declare global {
  interface Window {
    bookHost: BookHost;
    openBook(addinUrl: string, book: Book): void;
    /** Opens the add-in anew beside the same workbook, after its pane was closed. */
    reopenAddin(addinUrl: string): void;
  }
}

const rect = (address: string): Rect => {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no address.`);
  return found;
};

window.openBook = (addinUrl, { sheets, tables = [], results = {} }): void => {
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
  window.bookHost = { host: new ExcelHost({ workbook }), workbook, rect, requests: [] };
  launch(addinUrl);
};

window.reopenAddin = (addinUrl): void => {
  window.bookHost.host.dispose();
  window.bookHost.host = new ExcelHost({ workbook: window.bookHost.workbook });
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
