import { ReadingPace } from "./chunks";
import { inExcel } from "./inExcel";
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

/** Reads rows from top to bottom in pieces small enough for Excel to answer. */
export async function* readInPieces<T extends object>(
  top: number,
  bottom: number,
  reader: Reader<T>
): AsyncGenerator<Piece<T>> {
  const pace = new ReadingPace();
  let next = top;
  while (next <= bottom) {
    const rows = Math.min(pace.rows, bottom - next + 1);
    const answer = await readIfSmallEnough(reader, next, rows);
    if (answer instanceof Error) {
      if (!pace.tooLarge(rows)) throw answer;
      continue;
    }
    pace.saw(rows, reader.bytes(answer));
    yield { top: next, rows, answer };
    next += rows;
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
