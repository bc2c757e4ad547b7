import { inExcel } from "./inExcel";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Adds handlers of events; gives what removes them again. */
export async function addHandlers(
  add: (workbook: Excel.Workbook) => readonly Handler[]
): Promise<() => Promise<void>> {
  const handlers = await inExcel(async (context) => {
    const added = add(context.workbook);
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
