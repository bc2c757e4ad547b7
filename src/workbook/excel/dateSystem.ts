import { inExcel } from "./inExcel";

/** 1 January 2000 in the 1900 date system. */
const NEW_YEAR = 36_526;

/**
 * Asks how days are counted; to be read after the next sync: how many days to add to this workbook's serial dates to get
 * those of the 1900 date system, 0, or 1,462 where they are counted from 1904.
 */
export function loadDateOffset(context: Excel.RequestContext): () => number {
  const day = context.workbook.functions.date(2000, 1, 1).load("value");
  return () => (typeof day.value === "number" ? NEW_YEAR - day.value : 0);
}

/** Tells that of this workbook to its functions; those that were calculated before are calculated again. */
export function tellDateOffset(tell: (days: number) => void): Promise<void> {
  return inExcel(async (context) => {
    const offset = loadDateOffset(context);
    await context.sync();
    tell(offset());
    if (offset() === 0) return;
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
