// The page that plays Excel for the snippets.

import { areaText } from "../../preview/workbook/address";
import "../support/office/hostPage";

declare global {
  interface Window {
    excelForSnippets: {
      missing(): string[];
      /** Every sheet's contents and texts, for the eye. */
      contents(): string[];
    };
  }
}

window.excelForSnippets = {
  missing: () => [...window.bookHost.host.unimplemented],
  contents: () =>
    window.bookHost.workbook.sheets.flatMap((sheet) => {
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
