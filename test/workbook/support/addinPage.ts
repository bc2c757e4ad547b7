import {
  officeWorkbook,
  type Evaluation,
  type Progress,
  type RowCheck,
} from "../../../src/workbook";

export type Heard = RowCheck | { readonly kind: "reading" };

/** What a test asks of the add-in's frame. */
export interface AddIn {
  readonly ready: Promise<unknown>;
  /** Everything that the watch said. */
  readonly heard: Heard[];
  readonly errors: string[];
  watch(): Promise<void>;
  unwatch(): Promise<void>;
  readonly progress: Progress[];
  /** Aborts once as much progress is reported. */
  evaluate(language: "en" | "de", abortAt?: number): Promise<Evaluation>;
}

declare global {
  interface Window {
    addin: AddIn;
  }
}

const heard: Heard[] = [];
const errors: string[] = [];
const progress: Progress[] = [];
let stop: (() => Promise<void>) | undefined;

window.addin = {
  ready: Office.onReady(),
  heard,
  errors,
  progress,
  async watch() {
    stop = await officeWorkbook.watchSelection(
      (check) => heard.push(check),
      (error) => errors.push(String(error))
    );
  },
  async unwatch() {
    await stop?.();
  },
  evaluate(language, abortAt) {
    const controller = new AbortController();
    const listen = (report: Progress): void => {
      progress.push(report);
      if (abortAt !== undefined && report.done >= abortAt) controller.abort();
    };
    return officeWorkbook.evaluate(language, listen, controller.signal);
  },
};
