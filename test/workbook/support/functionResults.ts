import { CustomFunctions } from "../../../preview/host/customFunctions";
import { PROFILES, type ProfileName } from "../../../preview/host/profiles";
import type { FormulaResult } from "../../../preview/workbook/MemorySheet";
import type { CellValue } from "../../../preview/workbook/WorkbookStore";
import { CustomFunctionsError, loadFunctions } from "../../support/functionsBundle";

/**
 * What a cell shows that calls one of the add-in's functions in an Excel: the built functions, which ask that Excel what it
 * can, with arguments and results as the host sends and shows them. Blocks of cells as matrices, null for a blank cell.
 */
export async function functionResult(
  profile: ProfileName,
  name: string,
  args: readonly unknown[]
): Promise<FormulaResult> {
  const { requirementSets } = PROFILES[profile];
  const isSetSupported = (set: string, version: string): boolean =>
    minor(requirementSets[set]) >= minor(version);
  const functions = loadFunctions({ Office: { context: { requirements: { isSetSupported } } } });
  const bridge = new CustomFunctions((entries) => {
    for (const [, , , message] of entries) {
      const [id, called, given] = JSON.parse(String(message)) as [number, string, unknown[]];
      bridge.SetInvocationResults([{ id, ...answer(() => functions.get(called)?.(...given)) }]);
    }
  }, PROFILES[profile]);
  bridge._SetOsfControlContainerReadyForCustomFunctions();
  const result = await bridge.call(name, args, "A1");
  if ("error" in result) return result.error;
  const rows = (result.value as unknown[][]).map((row) => row.map(shown));
  const first = rows[0]?.[0];
  if (rows.length === 1 && rows[0]?.length === 1 && first !== undefined) return first;
  return rows as CellValue[][];
}

const minor = (version = "1.0"): number => Number(version.split(".")[1]);

/** As the client sends it: errors as what they are called. */
function answer(call: () => unknown): { failed?: boolean; value: unknown; errorCode?: number } {
  try {
    return { value: (call() as unknown[][]).map((row) => row.map(sent)) };
  } catch (error) {
    if (error instanceof CustomFunctionsError) return { failed: true, value: error.message };
    throw error;
  }
}

const sent = (cell: unknown): unknown =>
  cell instanceof CustomFunctionsError
    ? { valueType: "CustomFunctionError", code: cell.code, message: cell.message }
    : cell;

function shown(cell: unknown): CellValue | { readonly entity: string } {
  if (typeof cell !== "object" || cell === null) return cell as CellValue;
  const { code, text } = cell as { code?: string; text?: string };
  return code ?? { entity: String(text) };
}
