import { describe, expect, test } from "vitest";
import { call, loadFunctions } from "../support/functionsBundle";
import cases from "./cases.json";

interface Case {
  readonly args: unknown[];
  readonly gives?: unknown;
  readonly error?: string;
  readonly contains?: string[];
}

const functions = loadFunctions();

/** Errors without their sentences, which have tests of their own. */
function bare(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(bare);
  const { error } = (result ?? {}) as { error?: string };
  return error === undefined ? result : { error };
}

describe.each(Object.entries(cases as unknown as Record<string, Case[]>))("%s", (id, rows) => {
  test.each(rows.map((row) => [JSON.stringify(row.args).slice(0, 120), row] as const))(
    "%s",
    (_, row) => {
      const result = bare(call(functions, id, ...row.args));
      if (row.contains) for (const piece of row.contains) expect(result).toContain(piece);
      else expect(result).toEqual(row.error === undefined ? row.gives : { error: row.error });
    }
  );
});
