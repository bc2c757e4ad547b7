import type { RangeThemeStyle } from "@univerjs/preset-sheets-core";

type Theme = { name: string; style: Omit<ReturnType<RangeThemeStyle["toJson"]>, "name"> };

const LINE = { s: 1, cl: { rgb: "#8fcaa6" } };

/** Tables in Excel's green: white header text, light bands. */
export const GREEN_TABLE: Theme = {
  name: "table-green",
  style: {
    headerRowStyle: { bg: { rgb: "#107c41" }, cl: { rgb: "#ffffff" }, bl: 1 },
    firstRowStyle: { bg: { rgb: "#edf7f1" } },
    secondRowStyle: { bg: { rgb: "#ffffff" } },
    lastRowStyle: { bd: { b: LINE } },
  },
};
