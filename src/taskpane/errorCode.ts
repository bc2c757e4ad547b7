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
