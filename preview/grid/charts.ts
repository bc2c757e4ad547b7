import type { FUniver } from "@univerjs/core/facade";
import "@univerjs/preset-sheets-drawing";
import type { WorkbookStore } from "../workbook/WorkbookStore";
import { ChartPicture, columnChart } from "./chartPicture";
import { toRange } from "./rects";
import type { UniverSheet } from "./univerSheet";

/** The sheets whose charts are drawn, and word of what changes. */
interface ChartedWorkbook extends Pick<WorkbookStore, "on"> {
  readonly sheets: readonly UniverSheet[];
  readonly activeSheet: UniverSheet;
}

const COMPONENT = "chart";

let registered = false;

/**
 * Draws the charts of the sheet that is shown. They are drawn anew when another sheet is shown and when their cells
 * change; several changes at once are one drawing.
 */
export class GridCharts {
  private drawn: { dispose(): void }[] = [];
  private frame = 0;
  private readonly stop: () => void;

  constructor(
    univerAPI: FUniver,
    private readonly workbook: ChartedWorkbook
  ) {
    if (!registered) univerAPI.registerComponent(COMPONENT, ChartPicture);
    registered = true;
    this.stop = workbook.on(({ type }) => {
      if (type === "changed" || type === "sheetActivated") this.changed();
    });
  }

  /** Something that charts show is different. */
  changed(): void {
    if (this.frame === 0 && (this.drawn.length > 0 || this.workbook.activeSheet.charts.length > 0))
      this.frame = requestAnimationFrame(() => this.draw());
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.stop();
    this.clear();
  }

  private clear(): void {
    for (const picture of this.drawn.splice(0)) picture.dispose();
  }

  private draw(): void {
    this.frame = 0;
    this.clear();
    const { activeSheet, sheets } = this.workbook;
    for (const chart of activeSheet.charts) {
      const { sheetId, rect } = chart.source;
      const source = sheets.find(({ id }) => id === sheetId)?.values(rect);
      const data = source && columnChart(chart, source);
      if (!data) continue;
      const cells = activeSheet.sheet.getRange(toRange(chart.position));
      const layer = { componentKey: COMPONENT, data: { ...data }, allowTransform: false };
      const picture = activeSheet.sheet.addFloatDomToRange(cells, layer, {}, chart.id);
      if (picture) this.drawn.push(picture);
    }
  }
}
