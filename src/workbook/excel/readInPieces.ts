import { ReadingPace } from "./chunks";
import { inExcel } from "./inExcel";
import { nextTask } from "./nextTask";
import { errorCode } from "./retry";

/** Rows that were read at once. */
export interface Piece<T> {
  readonly top: number;
  readonly rows: number;
  readonly answer: T;
}

/** What to read of the rows from `top` on, and how many bytes the answer took. */
export interface Reader<T> {
  read(context: Excel.RequestContext, top: number, rows: number): Promise<T>;
  bytes(answer: T): number;
}

/** Rows that Excel was asked for. */
interface Asked<T> {
  readonly top: number;
  readonly rows: number;
  readonly answer: Promise<T | Error>;
}

/**
 * Reads rows from top to bottom in pieces small enough for Excel to answer. While one piece is worked on, Excel reads
 * the next.
 */
export async function* readInPieces<T extends object>(
  first: number,
  bottom: number,
  reader: Reader<T>
): AsyncGenerator<Piece<T>> {
  const pace = new ReadingPace();
  const ask = (top: number): Asked<T> | undefined => {
    if (top > bottom) return undefined;
    const rows = Math.min(pace.rows, bottom - top + 1);
    const answer = readIfSmallEnough(reader, top, rows);
    // Whoever stops reading never looks at the last answer, not even at an error.
    answer.catch(() => undefined);
    return { top, rows, answer };
  };
  let asked = ask(first);
  while (asked) {
    const { top, rows } = asked;
    const answer = await asked.answer;
    if (answer instanceof Error) {
      if (!pace.tooLarge(rows)) throw answer;
      asked = ask(top);
      continue;
    }
    pace.saw(rows, reader.bytes(answer));
    asked = ask(top + rows);
    // The request leaves before the work begins.
    await nextTask();
    yield { top, rows, answer };
  }
}

/** The answer, or Excel's error where the answer would be too large. */
async function readIfSmallEnough<T>(
  reader: Reader<T>,
  top: number,
  rows: number
): Promise<T | Error> {
  try {
    return await inExcel((context) => reader.read(context, top, rows));
  } catch (error) {
    if (error instanceof Error && errorCode(error) === "ResponsePayloadSizeLimitExceeded")
      return error;
    throw error;
  }
}
