/** How often and how long to wait before a request is tried again, in milliseconds. */
const WAITS = [150, 300, 600, 1_200, 2_400, 4_000, 4_000, 4_000, 4_000, 4_000] as const;

/** The user works in another workbook: until they come back, but for no longer than ten minutes. */
const WAITS_FOR_WINDOW = [...WAITS, ...new Array<number>(143).fill(4_000)];

const INACTIVE = "InactiveWorkbook";

/** Office.js error codes that go away by themselves: the user leaves the cell, the host has time again. */
const TRANSIENT: ReadonlySet<unknown> = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestAborted",
  INACTIVE,
]);

/** Whether Excel was only busy, so that the same request may go through later. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT.has(errorCode(error));
}

/** The code of an Office.js error; undefined for any other. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Does `work`, again after a while where Excel was busy, and gives up with Excel's own error. `work` must be repeatable. */
export async function retrying<T>(
  work: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void> = pause
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const waits = errorCode(error) === INACTIVE ? WAITS_FOR_WINDOW : WAITS;
      const milliseconds = waits[attempt];
      if (!isTransient(error) || milliseconds === undefined) throw error;
      await wait(milliseconds);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
