import type { Language } from "../../words";
import { selfCheckWords } from "../../words/selfCheckWords";
import type { PartnerWorkbook } from "../../workbook";
import { copyText } from "../copyText";
import { errorCode } from "../errorCode";
import { reportText } from "./reportText";
import type { SelfCheck } from "./selfCheckState";

/** What checking this Excel needs of the pane around it. */
export interface SelfCheckTools {
  readonly workbook: Pick<PartnerWorkbook, "selfCheck">;
  readonly language: Language;
  /** null: closed. */
  readonly changed: (check: SelfCheck | null) => void;
  /** Whether nothing is under way that has Excel to itself. */
  readonly isIdle: () => boolean;
  /** Does work that writes, with no run beside it. The work must not reject. */
  readonly exclusively: (work: () => Promise<void>) => Promise<void>;
}

/** Checks this Excel: holds how far that is, and does what the user asks of it. */
export class SelfCheckPage {
  #check: SelfCheck | null = null;
  #abort = new AbortController();

  constructor(private readonly tools: SelfCheckTools) {}

  shown(): void {
    this.#change({ kind: "asking" });
  }

  /** Closes the report; a check under way stops after the step it is at. */
  left(): void {
    if (this.#check?.kind === "running") {
      this.#abort.abort();
      this.#change({ ...this.#check, cancelling: true });
    } else {
      this.#change(null);
    }
  }

  /** Tries what the add-in assumes of Excel. Never rejects. */
  async run(): Promise<void> {
    if (this.#check?.kind === "asking" && this.tools.isIdle()) {
      const { signal } = (this.#abort = new AbortController());
      this.#change({ kind: "running", progress: null, cancelling: false });
      await this.tools.exclusively(async () => this.#change(await this.#run(signal)));
    }
  }

  /** Puts the report on the clipboard, and tells whether it is there. */
  async copy(put: (text: string) => Promise<boolean> = copyText): Promise<void> {
    const check = this.#check;
    if (check?.kind === "report") {
      const copied = await put(reportText(check.report, selfCheckWords[this.tools.language]));
      if (this.#check === check) {
        this.#change({ ...check, copied });
      }
    }
  }

  async #run(signal: AbortSignal): Promise<SelfCheck | null> {
    try {
      const report = await this.tools.workbook.selfCheck(signal, (progress) =>
        this.#change({ kind: "running", progress, cancelling: signal.aborted })
      );
      return report && { kind: "report", report };
    } catch (error) {
      return { kind: "failed", code: errorCode(error) };
    }
  }

  #change(check: SelfCheck | null): void {
    this.#check = check;
    this.tools.changed(check);
  }
}
