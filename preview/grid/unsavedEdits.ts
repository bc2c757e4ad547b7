import type { UniverWorkbook } from "./univerWorkbook";

/** Knows whether the open workbook has been changed since it was opened or saved, by the user or the add-in. */
export class UnsavedEdits {
  private any = false;

  /** A page with unsaved edits asks before it is left, in the browser's words. */
  constructor(private readonly question: string) {
    window.addEventListener("beforeunload", (event) => {
      if (this.any) event.preventDefault();
    });
  }

  /** From now on it is about this workbook, which has none yet. */
  follow(workbook: UniverWorkbook): void {
    this.any = false;
    workbook.on((event) => {
      if (event.type === "changed") this.any = true;
    });
  }

  saved(): void {
    this.any = false;
  }

  /** Whether the workbook may go: it has no edits, or the user gives them up. */
  mayGo(): boolean {
    if (this.any && !window.confirm(this.question)) return false;
    this.any = false;
    return true;
  }
}
