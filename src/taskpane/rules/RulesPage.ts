import { rulesViewWords } from "../../words/rulesViewWords";
import type { Language } from "../../words";
import type { PartnerWorkbook } from "../../workbook";
import { errorCode } from "../errorCode";
import { sourceLine, titleOf, type LibraryEntry } from "./library";
import type { Insertion, RulesContent } from "./rulesState";

/** What the Rules view needs of the pane around it. */
export interface RulesTools {
  readonly workbook: Pick<PartnerWorkbook, "watchTables" | "insertRules">;
  readonly language: Language;
  readonly loadLibrary: () => Promise<readonly LibraryEntry[]>;
  readonly changed: (content: RulesContent) => void;
  /** Does work that writes, with no run beside it. The work must not reject. */
  readonly exclusively: (work: () => Promise<void>) => Promise<void>;
}

/** The running Rules view: holds what it shows beside the setup, and does what the user asks of it. */
export class RulesPage {
  #content: RulesContent = {
    library: { kind: "loading" },
    search: "",
    open: new Set(),
    tables: { kind: "reading" },
    insertion: null,
  };
  #loading: Promise<void> | null = null;
  #watching: Promise<() => Promise<void>> | null = null;

  constructor(private readonly tools: RulesTools) {}

  get content(): RulesContent {
    return this.#content;
  }

  /** Reads what is not known yet, and follows the workbook until the view is left. */
  shown(): void {
    void this.loadLibrary();
    this.#watching ??= this.tools.workbook.watchTables(
      (tables) => this.#change({ tables: { kind: "read", tables } }),
      (error) => this.#change({ tables: { kind: "failed", code: errorCode(error) } })
    );
    // Where Excel takes no handlers, what was read stays; the next visit tries again.
    this.#watching.catch(() => (this.#watching = null));
  }

  left(): void {
    // A handler that Excel does not take back hears nobody.
    this.#watching?.then((stop) => stop()).catch(() => undefined);
    this.#watching = null;
  }

  /** Loads the library, unless it is there or on its way. Never rejects. */
  loadLibrary(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  search(search: string): void {
    this.#change({ search });
  }

  toggle(id: string, open: boolean): void {
    const all = new Set(this.#content.open);
    if (open) all.add(id);
    else all.delete(id);
    this.#change({ open: all });
  }

  closeMessage(): void {
    this.#change({ insertion: null });
  }

  /** Inserts a table of the library into a new sheet. Never rejects. */
  async insert(entry: LibraryEntry): Promise<void> {
    if (this.#content.insertion?.outcome.kind === "inserting") return;
    this.#change({ insertion: { entry, outcome: { kind: "inserting" } } });
    await this.tools.exclusively(async () => {
      const outcome = await this.#insert(entry);
      this.#change({ insertion: { entry, outcome } });
    });
  }

  async #insert(entry: LibraryEntry): Promise<Insertion["outcome"]> {
    const { language, workbook } = this.tools;
    const words = rulesViewWords[language].sheet;
    try {
      const { sheet, choice } = await workbook.insertRules({
        name: entry.option,
        title: titleOf(entry),
        notes: [
          sourceLine(entry),
          ...entry.doubts.map((doubt) => words.doubt(doubt[language])),
          words.copy,
        ],
        table: entry.table,
      });
      return { kind: "inserted", sheet, choice };
    } catch (error) {
      return { kind: "failed", code: errorCode(error) };
    }
  }

  async #load(): Promise<void> {
    this.#change({ library: { kind: "loading" } });
    const entries = await this.tools.loadLibrary().catch(() => null);
    if (entries === null) this.#loading = null;
    this.#change({ library: entries ? { kind: "loaded", entries } : { kind: "failed" } });
  }

  #change(changes: Partial<RulesContent>): void {
    this.#content = { ...this.#content, ...changes };
    this.tools.changed(this.#content);
  }
}

/** What the buttons of the Rules view do. */
export interface RulesActions {
  readonly search: (text: string) => void;
  readonly toggle: (id: string, open: boolean) => void;
  readonly insert: (entry: LibraryEntry) => void;
  readonly loadLibrary: () => void;
  readonly closeMessage: () => void;
}

export function rulesActions(page: RulesPage): RulesActions {
  return {
    search: (text) => page.search(text),
    toggle: (id, open) => page.toggle(id, open),
    insert: (entry) => void page.insert(entry),
    loadLibrary: () => void page.loadLibrary(),
    closeMessage: () => page.closeMessage(),
  };
}
