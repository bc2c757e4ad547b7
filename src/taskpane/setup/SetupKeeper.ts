import type { PartnerWorkbook, Setup } from "../../workbook";
import { errorCode } from "../errorCode";
import type { SetupAction } from "./setupState";

/**
 * Keeps what the pane shows of the setup equal to what the workbook remembers. One piece of work at a time: what is
 * asked meanwhile is done once after it, the newest of each list only.
 */
export class SetupKeeper {
  readonly #unsaved = new Map<string, Setup>();
  #unread = false;
  #work: Promise<void> | null = null;

  constructor(
    private readonly workbook: Pick<PartnerWorkbook, "describeSetup" | "saveSetup">,
    private readonly dispatch: (action: SetupAction) => void
  ) {}

  /** Reads the setup of the list around the selection. Never rejects. */
  read(): Promise<void> {
    this.#unread = true;
    return this.settled();
  }

  /** Saves what the user chose, then reads what it led to. Never rejects. */
  save(list: string, setup: Setup): Promise<void> {
    this.#unsaved.set(list, setup);
    return this.read();
  }

  /** When everything asked so far is done. */
  settled(): Promise<void> {
    this.#work ??= this.#workOff();
    return this.#work;
  }

  async #workOff(): Promise<void> {
    // First let the caller finish: a read right after a choice is one piece of work with it.
    await Promise.resolve();
    while (this.#unsaved.size > 0 || this.#unread) {
      try {
        await this.#step();
      } catch (error) {
        this.dispatch({ type: "setupFailed", code: errorCode(error) });
        this.#unread = false;
      }
    }
    this.#work = null;
  }

  async #step(): Promise<void> {
    for (const [list, setup] of this.#unsaved) {
      this.#unsaved.delete(list);
      await this.workbook.saveSetup(list, setup);
      return;
    }
    this.#unread = false;
    const offer = await this.workbook.describeSetup();
    // A choice made meanwhile is newer than what was read.
    if (this.#unsaved.size === 0) {
      this.dispatch({ type: "setupRead", offer });
    }
  }
}
