import { BenchPage, type Timing } from "./BenchPage";
import type { BookSize } from "./hostPage";

/** One line of the benchmark's table. */
interface Line {
  readonly work: string;
  readonly against: string;
  readonly value: number;
  /** Left out where the line only tells. */
  readonly required?: number;
  readonly holds: boolean;
}

const FULL = { partners: 2_000, ledger: 1_000_000, credentials: 50_000 };
const GROWTH_ROWS = 1_000_000;
const MOST_ROWS = 1_048_575;

/** Measures at most `rows` rows; everything else shrinks with them. */
export async function measureBulk(rows: number): Promise<{ measures: object; table: Line[] }> {
  const share = rows / MOST_ROWS;
  const list = await inPage({ rows }, async (page) => ({
    ...(await page.time()),
    emptyLoopMs: await page.emptyLoop(),
    memory: await page.memory(),
  }));
  const summed = await inPage({ rows }, (page) => page.time(), true);
  const ledgerSize = {
    partners: Math.max(1, Math.round(FULL.partners * Math.min(1, share * 10))),
    ledger: Math.max(1, Math.round(FULL.ledger * share)),
    credentials: Math.max(1, Math.round(FULL.credentials * share)),
  };
  const distributor = await inPage(ledgerSize, (page) => page.time());
  const checked = await inPage({ ...ledgerSize, services: true }, (page) => page.rowCheck());
  const large = Math.min(rows, GROWTH_ROWS);
  const small = Math.max(1, Math.round(large / 10));
  const grown = (await timeOf(large)) / (await timeOf(small));
  const longestTaskMs = Math.max(
    ...[list, summed, distributor].map((timing) => timing.longestTaskMs)
  );
  return {
    measures: {
      rows,
      seconds: rounded(list.seconds),
      ratioToBareIo: rounded(list.ratio),
      peakMemoryMb: rounded(list.memory.peak),
      memoryToValues: rounded(list.memory.peak / list.memory.values),
      longestTaskMs: rounded(longestTaskMs),
      emptyLoopMs: rounded(list.emptyLoopMs),
      growth: rounded(grown),
      withSummary: { seconds: rounded(summed.seconds), ratioToBareIo: rounded(summed.ratio) },
      distributor: {
        ...ledgerSize,
        seconds: rounded(distributor.seconds),
        ratioToBareIo: rounded(distributor.ratio),
      },
      rowCheck: {
        ...ledgerSize,
        seconds: rounded(checked.seconds),
        ratioToBareReading: rounded(checked.ratio),
        furtherMs: rounded(checked.furtherMs),
        memoryMb: rounded(checked.memoryMb),
      },
    },
    table: [
      line(`${count(rows)} partner rows, ${took(list)}`, "bare reads and writes", list.ratio, 1.3),
      line(
        `${count(rows)} partner rows with a summary sheet, ${took(summed)}`,
        "bare reads and writes",
        summed.ratio
      ),
      line(
        `${count(ledgerSize.partners)} partners, ledger of ${count(ledgerSize.ledger)} rows, ` +
          `${count(ledgerSize.credentials)} credentials, ${took(distributor)}`,
        "bare reads and writes",
        distributor.ratio,
        1.3
      ),
      line(
        `first answer of the row check, the same with services, ${took(checked)}`,
        "bare reads",
        checked.ratio,
        1.3
      ),
      line(
        `a further selection, ${String(rounded(checked.furtherMs))} ms at most beside Excel's own`,
        "50 ms",
        checked.furtherMs / 50,
        1
      ),
      line(
        `what the row check keeps, ${String(rounded(checked.memoryMb))} MB`,
        "40 MB",
        checked.memoryMb / 40,
        1
      ),
      line(`growth, ${count(small)} to ${count(large)} rows`, "a tenth of the rows", grown, 11),
      line(
        `longest time that the pane does not react, ${rounded(longestTaskMs)} ms`,
        "a loop that counts to 20 million",
        longestTaskMs / list.emptyLoopMs,
        2
      ),
      line(
        `memory in the pane, ${rounded(list.memory.peak)} MB`,
        "the values alone",
        list.memory.peak / list.memory.values,
        3
      ),
    ],
  };
}

async function inPage<T>(
  size: BookSize,
  work: (page: BenchPage) => Promise<T>,
  summary = false
): Promise<T> {
  const page = await BenchPage.open(size, summary);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Seconds of an evaluation of so many rows. */
const timeOf = (rows: number): Promise<number> =>
  inPage({ rows }, async (page) => (await page.time()).seconds);

function line(work: string, against: string, value: number, required?: number): Line {
  const told = { work, against, value: rounded(value) };
  return required === undefined
    ? { ...told, holds: true }
    : { ...told, required, holds: value <= required };
}

const took = ({ seconds, bareSeconds }: Pick<Timing, "seconds" | "bareSeconds">): string =>
  `${String(rounded(seconds))} s (${String(rounded(bareSeconds))} s)`;

const count = (number: number): string => number.toLocaleString("en-US");

const rounded = (number: number): number => Number(number.toPrecision(3));
