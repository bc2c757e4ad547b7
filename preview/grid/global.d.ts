import type { FUniver } from "@univerjs/core/facade";
import type { ExcelHost } from "../host/ExcelHost";
import type { UniverWorkbook } from "./univerWorkbook";

declare global {
  interface Window {
    /** For tests that drive the preview. */
    preview: {
      readonly host: ExcelHost | null;
      readonly workbook: UniverWorkbook;
      readonly univerAPI: FUniver;
      /** Opens a file as the button does; resolves when the new document is shown. */
      open(file: File): Promise<void>;
      /** Resolves when the first document is shown and the add-in's functions can be called. */
      readonly ready: Promise<void>;
    };
  }
}
