import { ExcelHost } from "../host/ExcelHost";
import type { Grid } from "./createGrid";
import { element, showNotice } from "./page";
import { pageWords } from "./pageWords";
import type { Language } from "./pageWords";
import type { UniverWorkbook } from "./univerWorkbook";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", de: "de-DE" };

const LONGEST_START = 20_000;

/** The add-in beside one document: the host that runs it, its pane and its ribbon buttons. */
export class AddinSession {
  readonly host: ExcelHost;
  private readonly subscriptions: { dispose(): void }[];
  private readonly listeners = new AbortController();

  private readonly words: (typeof pageWords)[Language];

  constructor(grid: Grid, workbook: UniverWorkbook, language: Language) {
    this.words = pageWords[language];
    this.host = new ExcelHost({ workbook, locale: LOCALES[language] });
    this.host.onPaneVisibility = (visible) => this.showPane(visible);
    const { univerAPI } = grid;
    this.subscriptions = [
      univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => (this.host.cellEditMode = true)),
      univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => (this.host.cellEditMode = false)),
    ];
    const on = (id: string, act: () => void) =>
      element(id, HTMLButtonElement).addEventListener("click", act, {
        signal: this.listeners.signal,
      });
    on("check-partner", () => void this.run(workbook, "showPane"));
    on("evaluate", () => void this.run(workbook, "evaluate"));
    on("toggle-pane", () => this.host.setPaneVisible(!this.host.paneVisible));
    on("close-pane", () => {
      this.host.setPaneVisible(false);
      element("toggle-pane", HTMLButtonElement).focus();
    });
  }

  /** Starts the add-in; resolves when its functions can be called, or when another document has taken its place. */
  async launch(url: string): Promise<void> {
    this.host.launch(element("addin", HTMLDivElement), url);
    this.showPane(this.host.paneVisible);
    const { signal } = this.listeners;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${url} did not start.`)), LONGEST_START);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener("abort", done);
      void this.host.functionsReady.then(done);
    });
  }

  dispose(): void {
    this.listeners.abort();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.host.dispose();
    element("addin", HTMLDivElement).replaceChildren();
  }

  /** Runs a ribbon command; what the user is typing into a cell is entered first, as in Excel. */
  private async run(workbook: UniverWorkbook, command: string): Promise<void> {
    await workbook.endEditing();
    await this.host.runCommand(command).catch(() => showNotice(this.words.noCommand));
  }

  private showPane(visible: boolean): void {
    document.getElementById("pane")?.classList.toggle("closed", !visible);
    element("toggle-pane", HTMLButtonElement).setAttribute("aria-pressed", String(visible));
  }
}
