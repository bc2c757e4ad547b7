import { ExcelHost } from "../../../preview/host/ExcelHost";
import { parseArea } from "../../../preview/workbook/address";
import { MemoryWorkbook } from "../../../preview/workbook/MemoryWorkbook";
import type { Rect } from "../../../preview/workbook/WorkbookStore";

declare global {
  /** What the host page offers to tests. */
  interface Window {
    excel: { host: ExcelHost; workbook: MemoryWorkbook; area(address: string): Rect };
    startHost(addinUrl: string, locale: string): void;
  }
}

window.startHost = (addinUrl, locale): void => {
  const workbook = new MemoryWorkbook({ sheets: ["Sheet1", "Data"] });
  const host = new ExcelHost({ workbook, locale });
  const area = (address: string): Rect => {
    const rect = parseArea(address);
    if (rect === null) {
      throw new Error(`${address} is no address.`);
    }
    return rect;
  };
  window.excel = { host, workbook, area };
  host.launch(document.body, addinUrl);
};
