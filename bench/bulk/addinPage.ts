// The add-in's pane in the benchmark: the workbook code as it ships, and bare reads and writes to compare it with.

import { officeWorkbook, type Evaluation, type SelectionWatch } from "../../src/workbook";
import { AS_OF } from "./books";
import type { Access } from "./hostPage";

export interface BenchPane {
  readonly ready: Promise<unknown>;
  /** Remembers how the selected list is to be evaluated. */
  setUp(summary: boolean): Promise<void>;
  /** Seconds that the evaluation of the selected list takes. */
  evaluate(): Promise<{ seconds: number; ended: Evaluation }>;
  /** Readies the reads and writes of a run, with the cells that it wrote. */
  prepare(requests: readonly (readonly Access[])[]): Promise<void>;
  /** Seconds that these take without any evaluation. */
  bareIo(): Promise<number>;
  /** Holds the cells that a run read and wrote, as arrays. */
  holdCells(requests: readonly (readonly Access[])[]): Promise<void>;
  /** Watches the selection: seconds till the selected row has a verdict. */
  watch(): Promise<number>;
  unwatch(): Promise<void>;
  /** Of each verdict since then, milliseconds that it took beside those in which Excel was asked. */
  readonly answers: number[];
  /** Milliseconds of each task that was longer than 50; emptied by reading. */
  longTasks(): number[];
  /** Milliseconds of the slowest of some loops that only count, with a pause after each for whatever else there is. */
  emptyLoop(): Promise<number>;
  /** What those loops counted: kept, so that no engine leaves them out. */
  counted: number;
}

declare global {
  interface Window {
    pane: BenchPane;
  }
}

interface Prepared extends Access {
  readonly cells: unknown[][] | undefined;
}

/** As long as one of the longer tasks of an evaluation on a machine that has nothing else to do, and as many of them. */
const STEPS = 20_000_000;
const LOOPS = 60;

let tasks: PerformanceEntry[] = [];
const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
observer.observe({ type: "longtask" });

/** Milliseconds in which Excel was asked something. */
let asking = 0;
let asked = 0;
let since = 0;

/** Office.js brings its classes when it is ready. */
function timeRequests(): void {
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  prototype.sync = async function <T>(this: Excel.RequestContext, passed?: T) {
    if (asked++ === 0) since = performance.now();
    try {
      return await sync.call(this, passed);
    } finally {
      if (--asked === 0) asking += performance.now() - since;
    }
  } as typeof sync;
}

let watch: SelectionWatch | undefined;
let prepared: Prepared[][] = [];
const held: unknown[] = [];

window.pane = {
  counted: 0,
  ready: Office.onReady(timeRequests),
  async setUp(summary) {
    const offer = await officeWorkbook.describeSetup();
    if (offer) await officeWorkbook.saveSetup(offer.list, { ...offer.setup, summary, asOf: AS_OF });
  },
  async evaluate() {
    const start = performance.now();
    const ended = await officeWorkbook.evaluate(
      "en",
      () => undefined,
      new AbortController().signal
    );
    return { seconds: (performance.now() - start) / 1000, ended };
  },
  answers: [],
  async watch() {
    const start = performance.now();
    let selected = start;
    let before = 0;
    return new Promise((resolve, reject) => {
      void officeWorkbook
        .watchSelection((check) => {
          if (check.kind === "reading") {
            selected = performance.now();
            before = asking;
          } else if (check.kind === "verdict") {
            window.pane.answers.push(performance.now() - selected - (asking - before));
            resolve((performance.now() - start) / 1000);
          } else if (check.kind !== "readingSources") {
            reject(new Error(`The check gave: ${JSON.stringify(check)}`));
          }
        }, reject)
        .then((started) => (watch = started), reject);
    });
  },
  async unwatch() {
    await watch?.stop();
    watch = undefined;
    window.pane.answers.length = 0;
  },
  async prepare(requests) {
    prepared = [];
    for (const accesses of requests) {
      const one: Prepared[] = [];
      for (const access of accesses) {
        const cells = access.kind === "write" ? await cellsOf(access) : undefined;
        one.push({ ...access, cells });
      }
      prepared.push(one);
    }
  },
  async bareIo() {
    const start = performance.now();
    for (const accesses of prepared) await Excel.run((context) => repeat(context, accesses));
    const seconds = (performance.now() - start) / 1000;
    prepared = [];
    return seconds;
  },
  async holdCells(requests) {
    for (const access of requests.flat()) {
      if (access.kind === "read" || access.kind === "write") held.push(await cellsOf(access));
    }
  },
  longTasks() {
    const seen = [...tasks, ...observer.takeRecords()];
    tasks = [];
    return seen.map(({ duration }) => duration);
  },
  async emptyLoop() {
    let slowest = 0;
    for (let loop = 0; loop < LOOPS; loop++) {
      const start = performance.now();
      let count = 0;
      for (let step = 0; step < STEPS; step++) count = Math.imul(count, 31) + step;
      window.pane.counted += count;
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return slowest;
  },
};

function rangeOf(context: Excel.RequestContext, { sheetId, area }: Access): Excel.Range {
  const { top, left, bottom, right } = area;
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function cellsOf(access: Access): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, access).load("values");
    await context.sync();
    return range.values;
  });
}

async function repeat(context: Excel.RequestContext, accesses: readonly Prepared[]): Promise<void> {
  for (const access of accesses) {
    const { kind, cells, format } = access;
    const range = rangeOf(context, access);
    if (kind === "read") range.load("values");
    else if (kind === "autofit") range.format.autofitColumns();
    // Office.js applies a single value to every cell; its types know grids only.
    else if (format !== undefined) range.numberFormat = format as unknown as string[][];
    else if (cells) range.values = cells;
  }
  await context.sync();
}
