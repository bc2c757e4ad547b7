import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../test/support/browser";
import { ExcelPage } from "../../test/support/office/ExcelPage";
import { pageUrl, site } from "../../test/support/site";
import type { BookSize } from "./hostPage";

/** What runs with their comparison came to; seconds are medians. */
export interface Timing {
  readonly seconds: number;
  readonly bareSeconds: number;
  /** The median of each round's ratio: what slows the machine for a while slows both halves of a round. */
  readonly ratio: number;
  readonly longestTaskMs: number;
}

/** Megabytes. */
export interface Memory {
  /** In the pane where it is most. */
  readonly peak: number;
  /** The cells that are read and written, as arrays. */
  readonly values: number;
}

declare global {
  interface Window {
    measure(): Promise<void>;
  }
}

/** What the row check came to: of the first answer the times as in `Timing`, of further ones the longest. */
export interface RowCheckTiming extends Pick<Timing, "seconds" | "bareSeconds" | "ratio"> {
  readonly furtherMs: number;
  /** Above the pane that has read nothing. */
  readonly memoryMb: number;
}

const ROUNDS = 3;
/** Further rows that are selected. */
const SELECTIONS = 20;
/** Requests with more bytes write pieces of the output. */
const PIECE_BYTES = 100_000;
/** Each origin in a process of its own: Excel does not run in the pane's, either. */
const OWN_PROCESSES = ["--site-per-process", "--enable-features=OriginKeyedProcessesByDefault"];

/** A browser with a workbook and the add-in beside it. */
export class BenchPage {
  private constructor(
    private readonly browser: Browser,
    private readonly excel: ExcelPage,
    private readonly summary: boolean
  ) {
    this.page = excel.page;
  }

  private readonly page: Page;
  private frame!: Frame;
  private tools!: CDPSession;

  /** With or without the summary sheet that a run can make. */
  static async open(size: BookSize, summary = false): Promise<BenchPage> {
    const browser = await launchBrowser(...OWN_PROCESSES);
    try {
      const excel = await ExcelPage.open(browser, inFolder("hostPage.ts"));
      excel.page.setDefaultTimeout(0);
      await excel.page.evaluate((book) => window.bench.open(book), size);
      const bench = new BenchPage(browser, excel, summary);
      await bench.launch();
      return bench;
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Opens the pane. */
  private async launch(): Promise<void> {
    const addin = pageUrl((await site()).otherUrl, "addin", inFolder("addinPage.ts"));
    this.frame = await this.excel.frameOf(
      await this.page.evaluateHandle((url) => window.bench.launch(url), addin)
    );
    this.tools = await this.page.context().newCDPSession(this.frame);
  }

  /** Evaluates and repeats the reads and writes alone, by turns, after one round to warm up. */
  async time(): Promise<Timing> {
    const evaluated: number[] = [];
    const bare: number[] = [];
    let longestTaskMs = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const { seconds, longest } = await this.evaluate();
      const bareSeconds = await this.bareIo();
      if (round === 0) continue;
      evaluated.push(seconds);
      bare.push(bareSeconds);
      longestTaskMs = Math.max(longestTaskMs, longest);
    }
    const ratios = evaluated.map((seconds, round) => seconds / (bare[round] ?? NaN));
    return {
      seconds: median(evaluated),
      bareSeconds: median(bare),
      ratio: median(ratios),
      longestTaskMs,
    };
  }

  /** What the pane holds when the first and when the last piece is written: all of the output is made then. */
  async memory(): Promise<Memory> {
    await this.evaluate();
    const pieces = await this.page.evaluate(
      (limit) => window.bench.requests.filter((bytes) => bytes > limit).length,
      PIECE_BYTES
    );
    let peak = 0;
    await this.page.exposeFunction("measure", async () => {
      peak = Math.max(peak, await this.memoryMb());
    });
    await this.page.evaluate(
      ([limit, last]) => {
        let piece = 0;
        window.bench.before = (bytes) => {
          if (bytes <= limit) return undefined;
          piece++;
          return piece === 1 || piece === last ? window.measure() : undefined;
        };
      },
      [PIECE_BYTES, pieces] as const
    );
    await this.evaluate();
    await this.page.evaluate(() => (window.bench.before = undefined));
    const before = await this.memoryMb();
    const bulk = await this.page.evaluate(() => window.bench.bulk());
    await this.frame.evaluate((requests) => window.pane.holdCells(requests), bulk);
    return { peak, values: (await this.memoryMb()) - before };
  }

  /** The row check: its first answer, further ones, and what it keeps. */
  async rowCheck(): Promise<RowCheckTiming> {
    await this.page.evaluate(() => window.bench.reset());
    await this.frame.evaluate(() => window.pane.setUp(false));
    const ratios: number[] = [];
    const seconds: number[] = [];
    const bareSeconds: number[] = [];
    const furtherMs: number[] = [];
    let memory = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      await this.page.evaluate(() => (window.bench.select(0), window.bench.beginRecord()));
      const before = await this.memoryMb();
      const first = await this.frame.evaluate(() => window.pane.watch());
      const bulk = await this.page.evaluate(() => window.bench.bulk());
      const further = await this.further();
      memory = Math.max(memory, (await this.memoryMb()) - before);
      await this.frame.evaluate(() => window.pane.unwatch());
      await this.frame.evaluate((requests) => window.pane.prepare(requests), bulk);
      await this.collectGarbage();
      const bare = await this.frame.evaluate(() => window.pane.bareIo());
      if (round === 0) continue;
      ratios.push(first / bare);
      seconds.push(first);
      bareSeconds.push(bare);
      furtherMs.push(...further);
    }
    return {
      seconds: median(seconds),
      bareSeconds: median(bareSeconds),
      ratio: median(ratios),
      furtherMs: Math.max(...furtherMs),
      memoryMb: memory,
    };
  }

  /** Milliseconds that further selections take beyond the host's own. */
  private async further(): Promise<number[]> {
    await this.frame.evaluate(() => (window.pane.answers.length = 0));
    for (let answer = 1; answer <= SELECTIONS; answer++) {
      await this.page.evaluate((partner) => window.bench.select(partner), answer * 7);
      await this.frame.waitForFunction((count) => window.pane.answers.length >= count, answer);
    }
    return this.frame.evaluate(() => [...window.pane.answers]);
  }

  /** How long a loop that only counts keeps the pane from reacting, at most. */
  emptyLoop(): Promise<number> {
    return this.frame.evaluate(() => window.pane.emptyLoop());
  }

  async evaluate(): Promise<{ seconds: number; longest: number }> {
    await this.page.evaluate(() => window.bench.reset());
    await this.frame.evaluate((summary) => window.pane.setUp(summary), this.summary);
    await this.page.evaluate(() => window.bench.beginRecord());
    await this.collectGarbage();
    return this.frame.evaluate(async () => {
      window.pane.longTasks();
      const { seconds, ended } = await window.pane.evaluate();
      if (ended.kind !== "done") throw new Error(`The evaluation ended: ${JSON.stringify(ended)}`);
      return { seconds, longest: Math.max(0, ...window.pane.longTasks()) };
    });
  }

  /** Repeats what the last evaluation read and wrote. */
  private async bareIo(): Promise<number> {
    const bulk = await this.page.evaluate(() => window.bench.bulk());
    await this.frame.evaluate((requests) => window.pane.prepare(requests), bulk);
    await this.page.evaluate(() => window.bench.reset());
    await this.collectGarbage();
    return this.frame.evaluate(() => window.pane.bareIo());
  }

  private async collectGarbage(): Promise<void> {
    await this.tools.send("HeapProfiler.collectGarbage");
  }

  /** Megabytes that the pane holds. */
  private async memoryMb(): Promise<number> {
    await this.collectGarbage();
    // backingStorageSize: arrays of plain numbers, which lie outside the heap. The client's types do not know it yet.
    const usage = (await this.tools.send("Runtime.getHeapUsage")) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
  }
}

const inFolder = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
