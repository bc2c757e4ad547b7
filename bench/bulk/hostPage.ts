// The page that plays Excel in the benchmark: a workbook in memory, and a record of what is read and written.

import { RangeFormat } from "../../preview/host/api/RangeFormat";
import { RangeObject } from "../../preview/host/api/RangeObject";
import { MemoryWorkbook } from "../../preview/workbook/MemoryWorkbook";
import { rect } from "../../preview/workbook/rects";
import { MAX_ROWS, type Rect } from "../../preview/workbook/WorkbookStore";
import { play } from "../../test/support/office/hostPage";
import { fillDistributor, fillPartners, type DistributorSize } from "./books";

/** One block that a request read or wrote. */
export interface Access {
  readonly request: number;
  readonly kind: "read" | "write" | "format" | "autofit";
  readonly sheetId: string;
  readonly area: Rect;
  /** The one number format that was set. */
  readonly format?: string;
}

export type BookSize = { readonly rows: number } | DistributorSize;

export interface BenchHost {
  readonly accesses: Access[];
  /** Bytes of every request of the last run. */
  readonly requests: number[];
  /** Called before each request; the request waits for what it gives. */
  before: ((bytes: number) => Promise<void> | undefined) | undefined;
  open(size: BookSize): void;
  launch(addinUrl: string): HTMLIFrameElement;
  /** Selects the row of a partner, from 0. */
  select(partner: number): void;
  /** Forgets everything that a run wrote. */
  reset(): void;
  /** Forgets what was recorded. */
  beginRecord(): void;
  /** What the last run read and wrote, by requests; but for the summary sheet, which is no bulk. */
  bulk(): Access[][];
}

declare global {
  interface Window {
    bench: BenchHost;
  }
}

let workbook: MemoryWorkbook;
let request = 0;
let columns = 0;
const SHEETS: ReadonlySet<string> = new Set(["Partners", "Ledger", "Credentials"]);

window.bench = {
  accesses: [],
  requests: [],
  before: undefined,
  open(size) {
    workbook = new MemoryWorkbook({ sheets: ["Partners"] });
    if ("rows" in size) fillPartners(workbook, size.rows);
    else fillDistributor(workbook, size);
    columns = (workbook.activeSheet.usedRect(true)?.right ?? 0) + 1;
  },
  launch(addinUrl) {
    const frame = play(workbook, addinUrl);
    window.bookHost.host.faults.beforeRequest = ({ index, bytes }) => {
      request = index;
      window.bench.requests.push(bytes);
      const wait = window.bench.before?.(bytes);
      return wait && { delay: wait };
    };
    return frame;
  },
  select(partner) {
    workbook.select(workbook.activeSheet, rect(partner + 1, 0));
  },
  reset() {
    const [list, ...others] = workbook.sheets;
    others.filter(({ name }) => !SHEETS.has(name)).forEach((sheet) => workbook.deleteSheet(sheet));
    list?.clear(rect(0, columns, MAX_ROWS - 1, columns + 20), "All");
    if (list) list.conditionalFormats = [];
    workbook.names.forEach((name) => workbook.deleteName(name));
    workbook.settings.clear();
    if (list) workbook.select(list, rect(1, 0));
    window.bench.beginRecord();
  },
  beginRecord() {
    window.bench.accesses.length = window.bench.requests.length = 0;
  },
  bulk() {
    const kept = new Set(workbook.sheets.flatMap(({ id, name }) => (SHEETS.has(name) ? [id] : [])));
    const requests = new Map<number, Access[]>();
    for (const access of window.bench.accesses) {
      if (!kept.has(access.sheetId)) continue;
      requests.set(access.request, [...(requests.get(access.request) ?? []), access]);
    }
    return [...requests.values()];
  },
};

/** Notes the block of every call before it happens. */
function record(
  prototype: object,
  member: string,
  kind: Access["kind"],
  rangeOf: (object: unknown) => RangeObject
): void {
  const original = Object.getOwnPropertyDescriptor(prototype, member) ?? {};
  const noted = (object: unknown, format?: unknown): void => {
    const { sheet, area } = rangeOf(object);
    const one = kind === "format" && typeof format === "string" ? { format } : {};
    window.bench.accesses.push({ request, kind, sheetId: sheet.id, area, ...one });
  };
  const { get, set, value } = original as TypedPropertyDescriptor<unknown>;
  Object.defineProperty(prototype, member, {
    ...original,
    ...(kind === "read" && {
      get(this: unknown): unknown {
        noted(this);
        return get?.call(this);
      },
    }),
    ...((kind === "write" || kind === "format") && {
      set(this: unknown, cells: unknown) {
        noted(this, cells);
        set?.call(this, cells);
      },
    }),
    ...(kind === "autofit" && {
      value(this: unknown) {
        noted(this);
        (value as () => void).call(this);
      },
    }),
  });
}

const range = (object: unknown): RangeObject => object as RangeObject;
record(RangeObject.prototype, "Values", "read", range);
record(RangeObject.prototype, "Values", "write", range);
record(RangeObject.prototype, "NumberFormat", "format", range);
record(
  RangeFormat.prototype,
  "AutofitColumns",
  "autofit",
  (format) => (format as { readonly range: RangeObject }).range
);
