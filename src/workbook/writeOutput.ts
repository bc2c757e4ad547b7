import type { Language } from "../words";
import { sameRect, type Rect } from "./cells";
import { formatColumns, unformatColumns, widthsBefore } from "./formats";
import { grownTable, resizeTable } from "./growTable";
import { inExcel } from "./inExcel";
import { Journal } from "./journal";
import type { OutputCell } from "./outputColumns";
import { ownName } from "./ownColumns";
import { setOwnNames, type NameChange } from "./ownNames";
import type { Target } from "./target";
import { writeCells, type Watch } from "./writeCells";
import { writeHeaders } from "./writeHeaders";
import { clearContents } from "./writeGrid";

/** Writes a list's output beside it: all of it, or (on an error, or when stopped) nothing. */
export async function writeOutput(
  target: Target,
  output: readonly (readonly OutputCell[])[],
  language: Language,
  watch: Watch
): Promise<void> {
  const journal = new Journal();
  const widths = await widthsBefore(target);
  watch.before();
  try {
    await writeCells(target, output, journal, watch);
    watch.before();
    await journal.doing(
      () => emptyHeaders(target),
      () => writeHeaders(target, language)
    );
    await growTable(target, journal);
    await nameColumns(target, journal);
    await journal.doing(
      () => unformatColumns(target, widths),
      () => formatColumns(target, output)
    );
  } catch (error) {
    await journal.rollBack();
    throw error;
  }
}

async function emptyHeaders({ list, appended }: Target): Promise<void> {
  if (appended) await clearContents(list.sheetId, { ...appended, bottom: appended.top });
}

async function growTable(target: Target, journal: Journal): Promise<void> {
  const grown = grownTable(target);
  const { sheetId, table } = target.list;
  if (!grown || !table) return;
  await journal.doing(
    () => resizeTable(sheetId, table.id, table.rect),
    () => resizeTable(sheetId, table.id, grown)
  );
}

/** Names the cells written, so that the next run knows them again. */
async function nameColumns({ list, own, plan }: Target, journal: Journal): Promise<void> {
  const { top, bottom } = list.rect;
  const consumption = list.columns.consumption ?? list.rect.left;
  const wanted: NameChange[] = [
    {
      name: ownName("list", own.number),
      rect: { top, bottom: top, left: consumption, right: consumption },
    },
    ...plan.map(({ key, column }) => ({
      name: ownName(key, own.number),
      rect: { top, bottom, left: column, right: column },
    })),
  ];
  const rectBefore = (name: string): Rect | undefined =>
    own.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.rect;
  const changes = wanted.filter(({ name, rect }) => !sameRect(rect, rectBefore(name)));
  if (changes.length === 0) return;
  const before = changes.map(({ name }) => ({ name, rect: rectBefore(name) }));
  await journal.doing(
    () => inExcel((context) => setOwnNames(context, list.sheetId, before)),
    () => inExcel((context) => setOwnNames(context, list.sheetId, changes))
  );
}
