import { ApiCollection, ApiObject } from "./ApiObject";
import type { Cells } from "./Cells";

/** Several blocks of cells of one sheet. */
export class RangeAreas extends ApiObject {
  readonly typeName = "RangeAreas";
  override readonly tracked = true;
  override readonly scalars = ["Address", "AreaCount", "CellCount"];

  constructor(private readonly ranges: readonly Cells[]) {
    super();
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

class RangeCollection extends ApiCollection<Cells> {
  readonly typeName = "RangeCollection";

  constructor(private readonly ranges: readonly Cells[]) {
    super();
  }

  items(): readonly Cells[] {
    return this.ranges;
  }

  protected matches(item: Cells, key: unknown): boolean {
    return item === this.ranges[Number(key)];
  }
}
