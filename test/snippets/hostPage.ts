// The page that plays Excel for the snippets: a new workbook in memory.

import { ExcelHost } from "../../preview/host/ExcelHost";
import { areaText } from "../../preview/workbook/address";
import { MemoryWorkbook } from "../../preview/workbook/MemoryWorkbook";

declare global {
  interface Window {
    excelForSnippets: {
      launch(addinUrl: string): void;
      missing(): string[];
      /** Every sheet's contents and texts, for the eye. */
      contents(): string[];
    };
  }
}

const workbook = new MemoryWorkbook();
const host = new ExcelHost({ workbook });

window.excelForSnippets = {
  launch: (addinUrl) => void host.launch(document.body, addinUrl),
  missing: () => [...host.unimplemented],
  contents: () =>
    workbook.sheets.flatMap((sheet) => {
      const used = sheet.usedRect(true);
      if (used === null) return [`${sheet.name}: empty`];
      const text = sheet.text(used);
      const rows = sheet.formulas(used).map((row, i) =>
        row
          .map((content, j) => {
            const shown = text[i]?.[j] ?? "";
            return shown === String(content) ? shown : `${String(content)} «${shown}»`;
          })
          .join(" | ")
      );
      return [`${sheet.name}!${areaText(used)}`, ...rows.slice(0, 20).map((row) => `  ${row}`)];
    }),
};
