import type { BackUp } from "./backup";
import type { TakeBack } from "./takeBack";
import { isTransient } from "../excel/retry";
import { isFiltered } from "../excel/writable";

/** Something of a run still stands in the workbook, for Excel refused to take it back. */
export class RollBackFailed extends Error {
  readonly code: "RollBackFailed" | "FilteredMeanwhile";

  constructor(
    /** Where it stands, such as "E1:J61"; empty where that is no place on a sheet. */
    readonly address: string,
    cause: unknown
  ) {
    super(`Not everything could be put back: ${address}`, { cause });
    this.name = "RollBackFailed";
    const first = cause instanceof RollBackFailed ? cause.cause : cause;
    this.code = isFiltered(first) ? "FilteredMeanwhile" : "RollBackFailed";
  }
}

interface Step {
  takeBack(): Promise<unknown>;
  readonly where: string;
}

/** Gives the address of something that was changed since the run wrote it; undefined where nothing was. */
export type Check = () => Promise<string | undefined>;

/** What was done to the workbook, so that it can be put back as it was. */
export class Journal {
  /** To undo the run later by a run of its own: how, should the pane be closed meanwhile. */
  plan: { readonly steps: readonly TakeBack[]; readonly backUps: readonly BackUp[] } | undefined;
  private readonly steps: Step[] = [];
  private readonly checks: Check[] = [];

  /** Whether nothing was done yet, or all is taken back. */
  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** Notes how to take back what follows; `where` is said if that fails. */
  note(takeBack: () => Promise<unknown>, where = ""): void {
    this.steps.push({ takeBack, where });
  }

  /** Does `work` after noting how to take it back: a step that fails half-way is taken back too. */
  async doing(
    takeBack: () => Promise<unknown>,
    work: () => Promise<unknown>,
    where = ""
  ): Promise<void> {
    this.note(takeBack, where);
    await work();
  }

  /** Adds something that must be as the run left it for the run to be undone later. */
  verify(check: Check): void {
    this.checks.push(check);
  }

  /** The first thing that is not as the run left it. */
  async edited(): Promise<string | undefined> {
    for (const check of this.checks) {
      const address = await check();
      if (address !== undefined) return address;
    }
    return undefined;
  }

  /**
   * Takes everything back, the last step first. One that cannot be taken back does not keep the others, unless
   * Excel does not answer at all. What is left stays in the journal, to be tried again.
   */
  async rollBack(): Promise<void> {
    const left: Step[] = [];
    let refusal: unknown;
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step.takeBack();
      } catch (error) {
        left.unshift(step);
        refusal ??= error;
        if (isTransient(error)) break;
      }
    }
    if (left.length === 0) return;
    this.steps.push(...left);
    const places = new Set(this.steps.map(({ where }) => where).filter((where) => where !== ""));
    throw new RollBackFailed([...places].join(","), refusal);
  }
}
