import type { Language } from "../words";
import type { RowCheck } from "./check/RowCheck";
import type { SelectionWatch } from "./check/watchSelection";
import type { Evaluation, Progress } from "./evaluate/Evaluation";
import type { EvidenceShown } from "./evidence/showEvidence";
import type { Where } from "./freeze/areas";
import type { LiveFormulas } from "./freeze/freeze";
import type { SetupOffer } from "./offer/SetupOffer";
import type { CheckedRules } from "./ruleTables/CheckedRules";
import type { InsertedRules, NewRules } from "./ruleTables/insertRules";
import type { SelfCheckReport } from "./selfCheck/selfCheck";
import type { Setup } from "./setup/setup";
import type { Undone } from "./undo/undo";

/** What the pane needs of the workbook. Implemented with Office.js by the rooms of this folder. */
export interface PartnerWorkbook {
  /** Calls back with "reading" and then the check, at once and after each change of selection or of what the check stands on. Never an older answer last. */
  watchSelection(
    listener: (check: RowCheck | { readonly kind: "reading" }) => void,
    /** What Excel refused in the meantime; the watch goes on. Left out, it is an uncaught error of the page. */
    onError?: (error: unknown) => void
  ): Promise<SelectionWatch>;
  /** Evaluates all rows of the table or region around the selection into new columns, or into its own of an earlier run. */
  evaluate(
    language: Language,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    /** Whether tiers that somebody has typed into the add-in's column are overwritten; left out: asked first. */
    overwrite?: boolean
  ): Promise<Evaluation>;
  /** Makes a list of a ledger's partners on a new sheet, by the column with this header, and selects it. */
  makeList(
    language: Language,
    ledgerSheet: string,
    by: string,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal
  ): Promise<void>;
  /** Writes the rows behind the verdict on the selected row to a sheet of the add-in's own, and goes there. */
  showEvidence(language: Language): Promise<EvidenceShown>;
  /** What the pane shows of the list around the selection (or the list remembered last) and its sources; null: no list. */
  describeSetup(): Promise<SetupOffer | null>;
  /** Remembers a setup in the workbook, for this list. */
  saveSetup(list: string, setup: Setup): Promise<void>;
  /** Whether "undo last evaluation" has something to undo. */
  canUndo(): boolean;
  undoEvaluation(): Promise<Undone>;
  /** Finds the PARTNER formulas of the selection or of the whole workbook, spills included. */
  findLiveFormulas(where: Where): Promise<LiveFormulas>;
  /** Turns them into their values; gives how many cells. */
  freezeFormulas(where: Where): Promise<number>;
  /** Tries what the add-in assumes of Excel on a sheet of its own, which goes again; null: cancelled. */
  selfCheck(
    signal: AbortSignal,
    onProgress: (progress: Progress) => void
  ): Promise<SelfCheckReport | null>;
  /** Calls back with all rule tables of the workbook, each checked whole, at once and after each change. Never an older answer last. */
  watchTables(
    listener: (tables: readonly CheckedRules[]) => void,
    /** What Excel refused in the meantime; the watch goes on. */
    onError: (error: unknown) => void
  ): Promise<() => Promise<void>>;
  /** Writes a rule table into a new sheet and shows it, completely or not at all. */
  insertRules(rules: NewRules): Promise<InsertedRules>;
  /** Goes to a sheet; one that is gone is left at that. */
  showSheet(sheet: string): Promise<void>;
  /** Goes to cells of a sheet. */
  showCell(sheet: string, address: string): Promise<void>;
}
