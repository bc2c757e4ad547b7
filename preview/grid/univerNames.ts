import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, deserializeRangeWithSheet } from "@univerjs/preset-sheets-core";
import { areaText, sheetPrefix } from "../workbook/address";
import type { NameRecord, Rect } from "../workbook/WorkbookStore";
import { toRect } from "./rects";
import type { TrackedRect } from "./trackedRects";
import type { WorkbookParts } from "./workbookParts";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/**
 * The workbook's names. Visible ones are Univer's own, so that formulas and the name box know them; hidden ones are
 * kept here only, because Univer would list them.
 */
export class UniverNames {
  private records: TrackedName[] = [];

  constructor(private readonly parts: WorkbookParts) {}

  list(): NameRecord[] {
    this.adopt();
    return [...this.records];
  }

  add(name: string, scope: string | null, target: { sheetId: string; rect: Rect }): NameRecord {
    const record = new TrackedName(
      this.parts,
      name,
      scope,
      this.parts.tracker.track(target.sheetId, target.rect)
    );
    this.records.push(record);
    record.visible = true;
    return record;
  }

  delete(name: NameRecord): void {
    const record = this.records.find((candidate) => candidate === name);
    if (!record) return;
    record.visible = false;
    record.cells.release();
    this.records = this.records.filter((candidate) => candidate !== record);
  }

  /** Takes in the names that came with the file or that the user has made since; those of a sheet go with it. */
  private adopt(): void {
    const { unitId, injector, workbook, tracker } = this.parts;
    const own = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
    this.records = this.records.filter(
      ({ univerId, scope }) =>
        (univerId === null || own[univerId] !== undefined) &&
        (scope === null || workbook.getSheetBySheetId(scope) !== null)
    );
    const known = new Set(this.records.map((record) => record.univerId));
    for (const { id, name, formulaOrRefString, localSheetId } of Object.values(own)) {
      if (known.has(id)) continue;
      const { sheetName, range } = deserializeRangeWithSheet(formulaOrRefString.replace(/^=/, ""));
      const sheet = workbook.getSheetByName(sheetName);
      if (!sheet || !Number.isFinite(range.startRow) || range.startRow < 0) continue;
      const scope = !localSheetId || localSheetId === WORKBOOK_SCOPE ? null : localSheetId;
      const cells = tracker.track(
        sheet.getSheetId(),
        toRect(range, sheet.getMaxRows(), sheet.getMaxColumns())
      );
      this.records.push(new TrackedName(this.parts, name, scope, cells, id));
    }
  }
}

class TrackedName implements NameRecord {
  constructor(
    private readonly parts: WorkbookParts,
    readonly name: string,
    readonly scope: string | null,
    public cells: TrackedRect,
    /** The id in Univer's list; null while the name is hidden. */
    public univerId: string | null = null
  ) {}

  get target(): NameRecord["target"] {
    const { sheetId, rect } = this.cells;
    return rect ? { sheetId, rect } : null;
  }

  set target(target: NameRecord["target"]) {
    const { visible, cells, parts } = this;
    this.visible = false;
    cells.release();
    this.cells = target
      ? parts.tracker.track(target.sheetId, target.rect)
      : { sheetId: cells.sheetId, rect: null, release: () => undefined };
    this.visible = visible;
  }

  get visible(): boolean {
    return this.univerId !== null;
  }

  set visible(visible: boolean) {
    if (visible === this.visible) return;
    const { injector, unitId, workbook } = this.parts;
    const names = injector.get(IDefinedNamesService);
    if (this.univerId !== null) {
      names.removeDefinedName(unitId, this.univerId);
      this.univerId = null;
      return;
    }
    const sheet = workbook.getSheetBySheetId(this.cells.sheetId);
    if (!sheet || !this.cells.rect) return;
    this.univerId = generateRandomId(10);
    names.registerDefinedName(unitId, {
      id: this.univerId,
      name: this.name,
      formulaOrRefString: `${sheetPrefix(sheet.getSheetName())}!${areaText(this.cells.rect, true)}`,
      localSheetId: this.scope ?? WORKBOOK_SCOPE,
    });
  }
}
