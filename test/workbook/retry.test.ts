import { describe, expect, it } from "vitest";
import { retrying } from "../../src/workbook/excel/retry";

const officeError = (code: string): Error => Object.assign(new Error(code), { code });

/** Fails with each code in turn, then succeeds. */
async function attempt(
  codes: readonly string[]
): Promise<{ calls: number; waits: number[]; outcome: string }> {
  let calls = 0;
  const waits: number[] = [];
  const outcome = await retrying(
    () => {
      const code = codes[calls++];
      return code === undefined ? Promise.resolve("done") : Promise.reject(officeError(code));
    },
    (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    }
  ).catch((error: unknown) => String(error));
  return { calls, waits, outcome };
}

describe("retrying", () => {
  it.each<[codes: string[], calls: number, outcome: string]>([
    [[], 1, "done"],
    [["InvalidOperationInCellEditMode"], 2, "done"],
    [["ActivityLimitReached", "ServiceNotAvailable", "RequestAborted"], 4, "done"],
    [["AccessDenied"], 1, "Error: AccessDenied"],
    [["ActivityLimitReached", "ItemNotFound"], 2, "Error: ItemNotFound"],
  ])("%j", async (codes, calls, outcome) => {
    expect(await attempt(codes)).toMatchObject({ calls, outcome });
  });

  it("gives up in the end, waiting ever longer", async () => {
    const { calls, waits, outcome } = await attempt(
      Array.from({ length: 100 }, () => "InvalidOperationInCellEditMode")
    );
    expect(outcome).toBe("Error: InvalidOperationInCellEditMode");
    expect(calls).toBe(waits.length + 1);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(60_000);
  });
});
