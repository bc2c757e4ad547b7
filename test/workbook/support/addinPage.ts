import { wordsFor } from "../../../src/words";
import { explain } from "../../../src/words/explain";
import {
  type CheckedRules,
  officeWorkbook,
  recover,
  tellDateOffset,
  type Evaluation,
  type PartnerWorkbook,
  type Progress,
  type RowCheck,
  type SelectionWatch,
  type Setup,
  type SetupOffer,
  type Undone,
} from "../../../src/workbook";
import { removeLeftChecks } from "../../../src/workbook/selfCheck/leftChecks";
import { selfCheck } from "../../../src/workbook/selfCheck/selfCheck";
import type { CheckId } from "../../../src/words/selfCheck";

export type Heard = RowCheck | { readonly kind: "reading" };

/** What a test asks of the add-in's frame. */
export interface AddIn {
  readonly ready: Promise<unknown>;
  /** Everything that the watch said. */
  readonly heard: Heard[];
  readonly errors: string[];
  watch(): Promise<void>;
  unwatch(): Promise<void>;
  /** The explanation that the pane shows of the last check, in English. */
  explanation(): string;
  cancelReading(): void;
  readOn(): void;
  readonly progress: Progress[];
  /** Aborts once as much progress is reported. */
  evaluate(language: "en" | "de", abortAt?: number, overwrite?: boolean): Promise<Evaluation>;
  /** What the add-in does when it starts. */
  recover(): Promise<boolean>;
  /** What the pane tells the functions. */
  dateOffset(): Promise<number>;
  describeSetup(): Promise<SetupOffer | null>;
  saveSetup(list: string, setup: Setup): Promise<void>;
  /** Changes and saves the setup of the list around the selection. */
  choose(changes: Partial<Setup>): Promise<void>;
  makeList(ledgerSheet: string, by: string, cancelled?: boolean): Promise<void>;
  showEvidence: PartnerWorkbook["showEvidence"];
  canUndo(): boolean;
  undo(): Promise<Undone>;
  findLiveFormulas: PartnerWorkbook["findLiveFormulas"];
  freezeFormulas: PartnerWorkbook["freezeFormulas"];
  /** Of all checks or of some; `progress` is kept as for an evaluation. */
  selfCheck(only?: readonly CheckId[]): ReturnType<PartnerWorkbook["selfCheck"]>;
  cancelSelfCheck(): void;
  removeLeftChecks(): Promise<void>;
  insertRules: PartnerWorkbook["insertRules"];
  /** Each time the rule tables were checked. */
  readonly tables: (readonly CheckedRules[])[];
  watchTables(): Promise<void>;
}

declare global {
  interface Window {
    addin: AddIn;
  }
}

const heard: Heard[] = [];
const errors: string[] = [];
const progress: Progress[] = [];
let checking = new AbortController();
const tables: (readonly CheckedRules[])[] = [];
let watch: SelectionWatch | undefined;

window.addin = {
  ready: Office.onReady(),
  heard,
  errors,
  progress,
  recover,
  async dateOffset() {
    let offset = NaN;
    await tellDateOffset((days) => (offset = days));
    return offset;
  },
  describeSetup: () => officeWorkbook.describeSetup(),
  saveSetup: (list, setup) => officeWorkbook.saveSetup(list, setup),
  async watch() {
    watch = await officeWorkbook.watchSelection(
      (check) => heard.push(check),
      (error) => errors.push(String(error))
    );
  },
  cancelReading: () => watch?.cancelReading(),
  readOn: () => watch?.readOn(),
  async unwatch() {
    await watch?.stop();
  },
  explanation() {
    const last = heard.at(-1);
    return last?.kind === "verdict" ? explain(last.verdict, wordsFor("en")).join("\n") : "";
  },
  evaluate(language, abortAt, overwrite) {
    const controller = new AbortController();
    const listen = (report: Progress): void => {
      progress.push(report);
      if (abortAt !== undefined && report.done >= abortAt) controller.abort();
    };
    return officeWorkbook.evaluate(language, listen, controller.signal, overwrite);
  },
  async choose(changes) {
    const offer = await officeWorkbook.describeSetup();
    if (offer) await officeWorkbook.saveSetup(offer.list, { ...offer.setup, ...changes });
  },
  makeList: (ledgerSheet, by, cancelled = false) =>
    officeWorkbook.makeList(
      "en",
      ledgerSheet,
      by,
      (report) => progress.push(report),
      cancelled ? AbortSignal.abort() : new AbortController().signal
    ),
  showEvidence: (language) => officeWorkbook.showEvidence(language),
  canUndo: () => officeWorkbook.canUndo(),
  undo: () => officeWorkbook.undoEvaluation(),
  findLiveFormulas: (where) => officeWorkbook.findLiveFormulas(where),
  freezeFormulas: (where) => officeWorkbook.freezeFormulas(where),
  selfCheck(only) {
    checking = new AbortController();
    progress.length = 0;
    return selfCheck(checking.signal, (report) => progress.push(report), only);
  },
  cancelSelfCheck: () => checking.abort(),
  removeLeftChecks,
  insertRules: (rules) => officeWorkbook.insertRules(rules),
  tables,
  async watchTables() {
    await officeWorkbook.watchTables(
      (found) => tables.push(found),
      (error) => errors.push(String(error))
    );
  },
};
