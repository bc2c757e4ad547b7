import { needs, otherThan, until, type Check, type Place } from "./Check";
import { withTable } from "./tables";

type Changed = Excel.WorksheetChangedEventArgs;

/** The first change of the self-check's own sheet that comes of `act`; undefined where none is told. */
async function changeBy(place: Place, act: () => void): Promise<Changed | undefined> {
  const { context, sheetId } = place;
  let found: Changed | undefined;
  const handler = context.workbook.worksheets.onChanged.add((change) => {
    if (change.worksheetId === sheetId) found ??= change;
    return Promise.resolve();
  });
  await context.sync();
  try {
    act();
    await context.sync();
    return await until(place, () => found);
  } finally {
    handler.remove();
    await context.sync();
  }
}

/** What the add-in goes by of a change of one cell; where Excel does not say who made it, the add-in reckons with that. */
async function tellsOfCell(
  { context }: Place,
  cell: Excel.Range,
  change: Changed | undefined
): Promise<string | undefined> {
  cell.load("address");
  await context.sync();
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  const found = change && [
    change.address.replaceAll("$", ""),
    change.changeType,
    change.triggerSource ?? "ThisLocalAddin",
  ];
  return otherThan(found, [address, "RangeEdited", "ThisLocalAddin"]);
}

/** What Excel tells of what happens. */
export const eventChecks = {
  watches: needs("1.10", async ({ context }) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    const nothing = (): Promise<void> => Promise.resolve();
    const handlers = [
      workbook.onSelectionChanged.add(nothing),
      worksheets.onActivated.add(nothing),
      worksheets.onChanged.add(nothing),
      worksheets.onRowSorted.add(nothing),
    ];
    await context.sync();
    for (const handler of handlers) handler.remove();
    await context.sync();
    return undefined;
  }),
  async changeEvent(place) {
    const cell = place.cells(1, 1);
    const change = await changeBy(place, () => (cell.values = [["changed"]]));
    return tellsOfCell(place, cell, change);
  },
  tableEvent: (place) =>
    withTable(place, async () => {
      const cell = place.cells(2, 1).getLastCell();
      const change = await changeBy(place, () => (cell.values = [["changed"]]));
      return tellsOfCell(place, cell, change);
    }),
  async insertEvent(place) {
    const change = await changeBy(place, () => {
      place.cells(1, 1).getEntireColumn().insert(Excel.InsertShiftDirection.right);
    });
    return otherThan(change?.changeType, "ColumnInserted");
  },
} satisfies Record<string, Check>;
