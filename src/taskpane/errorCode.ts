/** What an error is called: the code of an OfficeExtension.Error, else the error's name. */
export function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    if ("code" in error && (typeof error.code === "string" || typeof error.code === "number")) {
      return String(error.code);
    }
    if (error instanceof Error) {
      return error.name;
    }
  }
  return "Error";
}

/** An error as a message tells it. */
export interface Failure {
  readonly code: string;
  /** Where cells were left that should have been put back. */
  readonly address?: string;
}

/** What a message tells of an error. */
export function failureOf(error: unknown): Failure {
  const code = errorCode(error);
  return error instanceof Error && "address" in error && typeof error.address === "string"
    ? { code, address: error.address }
    : { code };
}
