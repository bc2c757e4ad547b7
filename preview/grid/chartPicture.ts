import { createElement, type ReactElement } from "react";
import type { CellGrid, CellValue, ChartRecord } from "../workbook/WorkbookStore";

/** What a column chart shows. */
export interface ColumnChart {
  readonly title: string;
  readonly categories: readonly string[];
  /** One number for each category; of several series, the columns stand side by side. */
  readonly series: readonly (readonly number[])[];
}

/** Reads a chart's source: categories in its first column, a header above each series. Null: the grid draws no such chart. */
export function columnChart(
  { type, title, titleVisible }: Pick<ChartRecord, "type" | "title" | "titleVisible">,
  source: CellGrid<CellValue>
): ColumnChart | null {
  if (!type.startsWith("Column")) return null;
  const [header = [], ...rows] = source;
  return {
    title: titleVisible ? title : "",
    categories: rows.map(([category = ""]) => String(category)),
    series: header.slice(1).map((_, i) => rows.map((row) => Number(row[i + 1]) || 0)),
  };
}

const WIDTH = 480;
const HEIGHT = 270;
const PLOT = { left: 48, top: 44, right: WIDTH - 16, bottom: HEIGHT - 48 };
const COLORS = ["#107c41", "#4472c4", "#ed7d31", "#a5a5a5"];
const LINES = 4;
/** Characters of a label's line. */
const LONGEST_LINE = 12;

/** The picture of a column chart, as large as the element that it is in. */
export function ChartPicture({ data }: { readonly data?: ColumnChart }): ReactElement | null {
  if (!data) return null;
  const top = niceTop(Math.max(1, ...data.series.flat()));
  return createElement(
    "svg",
    {
      viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
      role: "img",
      "aria-label": data.title,
      width: "100%",
      height: "100%",
      style: { background: "#fff", border: "1px solid #d0d0d0", boxSizing: "border-box" },
    },
    text("title", data.title, WIDTH / 2, 27, { fontSize: 17, fill: "#444" }),
    ...scale(top),
    ...data.categories.flatMap((category, i) => columns(data, category, i, top))
  );
}

/** The end of the scale: so that its lines stand at round numbers. */
export function niceTop(most: number): number {
  const step = most / LINES;
  const power = 10 ** Math.floor(Math.log10(step));
  const nice = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= step && isWhole(n, most));
  return LINES * (nice ?? Math.ceil(step));
}

/** Counts are whole: so are the lines of their scale. */
function isWhole(line: number, most: number): boolean {
  return Number.isInteger(line) || !Number.isInteger(most);
}

function scale(top: number): ReactElement[] {
  return Array.from({ length: LINES + 1 }, (_, i) => {
    const value = (top * i) / LINES;
    const y = PLOT.bottom - ((PLOT.bottom - PLOT.top) * i) / LINES;
    const line = createElement("line", {
      ...{ key: `line ${String(i)}`, x1: PLOT.left, x2: PLOT.right, y1: y, y2: y },
      stroke: i === 0 ? "#999" : "#e3e3e3",
    });
    const label = text(`label ${String(i)}`, value.toLocaleString("en-US"), PLOT.left - 8, y + 4, {
      textAnchor: "end",
    });
    return [line, label];
  }).flat();
}

function columns(
  { categories, series }: ColumnChart,
  category: string,
  at: number,
  top: number
): ReactElement[] {
  const slot = (PLOT.right - PLOT.left) / categories.length;
  const width = (slot * 0.5) / series.length;
  const left = PLOT.left + slot * at + slot * 0.25;
  const bars = series.map((values, i) => {
    const height = ((values[at] ?? 0) / top) * (PLOT.bottom - PLOT.top);
    return createElement("rect", {
      ...{ key: `bar ${String(at)} ${String(i)}`, x: left + width * i, width, height },
      y: PLOT.bottom - height,
      fill: COLORS[i % COLORS.length],
    });
  });
  const labels = linesOf(category).map((line, i) =>
    text(`category ${String(at)} ${String(i)}`, line, left + slot * 0.25, PLOT.bottom + 18 + i * 15)
  );
  return [...bars, ...labels];
}

/** A label in lines that are no longer than need be. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function text(
  key: string,
  content: string,
  x: number,
  y: number,
  more: Readonly<Record<string, unknown>> = {}
): ReactElement {
  const usual = { fontSize: 13, fill: "#595959", textAnchor: "middle", fontFamily: "Arial" };
  return createElement("text", { key, x, y, ...usual, ...more }, content);
}
