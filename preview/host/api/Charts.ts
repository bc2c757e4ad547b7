import { rect, union } from "../../workbook/rects";
import type { ChartRecord, SheetStore } from "../../workbook/WorkbookStore";
import { ApiCollection, ApiObject, invalidArgument, sameName } from "./ApiObject";
import { ensureWritable, type HostContext } from "./context";
import { RangeObject, rangeOf } from "./RangeObject";

let lastId = 0;

export class ChartCollection extends ApiCollection<Chart> {
  readonly typeName = "ChartCollection";
  override readonly scalars = ["Count"];

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetStore
  ) {
    super();
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.context, this.sheet, chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, seriesBy?: string | null): Chart {
    if (typeof type !== "string" || !(source instanceof RangeObject)) {
      throw invalidArgument();
    }
    ensureWritable(this.sheet);
    const chart: ChartRecord = {
      id: `{chart-${String(++lastId)}}`,
      name: `Chart ${String(this.sheet.charts.length + 1)}`,
      type,
      title: "Chart Title",
      titleVisible: true,
      legendVisible: true,
      source: { sheetId: source.sheet.id, rect: source.area },
      seriesBy: seriesBy ?? "Auto",
      position: rect(0, 0, 14, 7),
    };
    this.sheet.charts.push(chart);
    this.sheet.chartsChanged();
    return new Chart(this.context, this.sheet, chart);
  }

  protected matches(item: Chart, key: unknown): boolean {
    return item.Id === key || sameName(item.Name, key);
  }
}

abstract class ChartPart extends ApiObject {
  constructor(
    protected readonly context: HostContext,
    protected readonly sheet: SheetStore,
    protected readonly chart: ChartRecord
  ) {
    super();
  }

  protected change(change: Partial<ChartRecord>): void {
    ensureWritable(this.sheet);
    Object.assign(this.chart, change);
    this.sheet.chartsChanged();
  }
}

class Chart extends ChartPart {
  readonly typeName = "Chart";
  override readonly scalars = ["Id", "Name", "ChartType"];

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(name: string) {
    this.change({ name });
  }

  get ChartType(): string {
    return this.chart.type;
  }

  set ChartType(type: string) {
    this.change({ type });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.context, this.sheet, this.chart);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.context, this.sheet, this.chart);
  }

  SetData(source: unknown, seriesBy?: string | null): void {
    if (!(source instanceof RangeObject)) {
      throw invalidArgument();
    }
    this.change({
      source: { sheetId: source.sheet.id, rect: source.area },
      seriesBy: seriesBy ?? "Auto",
    });
  }

  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cell(startCell);
    const end = endCell === undefined || endCell === null ? start : this.cell(endCell);
    this.change({ position: union(start.area, end.area) });
  }

  Delete(): void {
    ensureWritable(this.sheet);
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart);
    this.sheet.chartsChanged();
  }

  private cell(cell: unknown): RangeObject {
    return rangeOf(this.context, cell, this.sheet);
  }
}

class ChartTitle extends ChartPart {
  readonly typeName = "ChartTitle";
  override readonly scalars = ["Text", "Visible"];

  get Text(): string {
    return this.chart.title;
  }

  set Text(title: string) {
    this.change({ title });
  }

  get Visible(): boolean {
    return this.chart.titleVisible;
  }

  set Visible(titleVisible: boolean) {
    this.change({ titleVisible });
  }
}

class ChartLegend extends ChartPart {
  readonly typeName = "ChartLegend";
  override readonly scalars = ["Visible"];

  get Visible(): boolean {
    return this.chart.legendVisible;
  }

  set Visible(legendVisible: boolean) {
    this.change({ legendVisible });
  }
}
