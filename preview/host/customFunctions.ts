import { ApiObject } from "./api/ApiObject";
import type { Profile } from "./profiles";
import { CustomFunctionMessage, MessageCategory } from "./protocol";

export type FunctionResult =
  { readonly value: unknown } | { readonly error: string; readonly message?: string };

/** The client's numbers for failures; any other is "#VALUE!". */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
};

/** Calls the add-in's custom functions and takes their results in. */
export class CustomFunctions extends ApiObject {
  readonly typeName = "CustomFunctions";
  /** Resolves when the add-in's functions can be called. */
  readonly ready: Promise<void>;
  private markReady!: () => void;
  private readonly pending = new Map<number, (result: FunctionResult) => void>();
  private queue: unknown[][] = [];
  private lastId = 0;

  constructor(
    private readonly send: (entries: unknown[][]) => void,
    private readonly profile: Pick<Profile, "blankArgument" | "functionErrors" | "errorSpoilsSpill">
  ) {
    super();
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
  }

  /** Calls of the same moment travel in one message. In blocks of cells null is a blank cell. */
  async call(name: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    await this.ready;
    return new Promise((resolve) => {
      const id = ++this.lastId;
      this.pending.set(id, resolve);
      const message = JSON.stringify([
        id,
        name,
        args.map((argument) => this.sent(argument)),
        address,
        0,
        null,
      ]);
      this.queue.push([
        MessageCategory.customFunction,
        CustomFunctionMessage.invoke,
        "",
        message,
        0,
        false,
      ]);
      if (this.queue.length === 1) {
        queueMicrotask(() => this.send(this.queue.splice(0)));
      }
    });
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.markReady();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly unknown[][]): void {
    for (const [id, succeeded, value, code] of results) {
      this.settle(Number(id), succeeded === true ? resultOf(value) : failure(value, code));
    }
  }

  SetInvocationResults(
    results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[]
  ): void {
    for (const { id, failed, value, errorCode } of results) {
      this.settle(id, failed === true ? failure(value, errorCode) : resultOf(value));
    }
  }

  private settle(id: number, result: FunctionResult): void {
    this.pending.get(id)?.(this.shown(result));
    this.pending.delete(id);
  }

  private sent(argument: unknown): unknown {
    if (!Array.isArray(argument)) {
      return argument;
    }
    return (argument as unknown[][]).map((row) =>
      row.map((cell) => (cell === null ? this.profile.blankArgument : cell))
    );
  }

  /** A result as this Excel shows it. */
  private shown(result: FunctionResult): FunctionResult {
    if ("error" in result) {
      return { ...result, error: this.codeShown(result.error) };
    }
    const { value } = result;
    if (!Array.isArray(value) || !value.some(Array.isArray)) {
      return result;
    }
    const rows = value as unknown[][];
    if (this.profile.errorSpoilsSpill && rows.length * (rows[0]?.length ?? 0) > 1) {
      if (rows.some((row) => row.some((cell) => errorIn(cell) !== undefined))) {
        return { error: "#VALUE!" };
      }
    }
    return { value: rows.map((row) => row.map((cell) => this.cellShown(cell))) };
  }

  private cellShown(cell: unknown): unknown {
    const error = errorIn(cell);
    return error === undefined ? cell : { ...(cell as object), code: this.codeShown(error) };
  }

  private codeShown(code: string): string {
    return this.profile.functionErrors.includes(code) ? code : "#VALUE!";
  }
}

function failure(message: unknown, code: unknown): FunctionResult {
  const error = ERRORS[Number(code)] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/** The code of a CustomFunctions.Error in an array. */
function errorIn(cell: unknown): string | undefined {
  if (typeof cell !== "object" || cell === null || !("valueType" in cell)) {
    return undefined;
  }
  return "code" in cell ? String(cell.code) : undefined;
}

/** A function may also return its error instead of throwing it. */
function resultOf(value: unknown): FunctionResult {
  if (
    typeof value === "object" &&
    value !== null &&
    "valueType" in value &&
    value.valueType === "CustomFunctionError"
  ) {
    const { code, message } = value as { code?: unknown; message?: unknown };
    const error = String(code);
    return typeof message === "string" && message !== "" ? { error, message } : { error };
  }
  return { value };
}
