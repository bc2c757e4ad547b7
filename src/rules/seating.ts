import { holds, sameExpression } from "./expression";
import type { Alternative } from "./ruleBook";
import type { People } from "./verdict";

const NOBODY = -1;

/**
 * The most seats of an alternative that different people can fill, exactly: people are seated one by one, and make room
 * for each other by changing seats where that helps (augmenting paths of a bipartite matching). Seats of earlier rows
 * are filled first.
 */
export class Seating {
  /** How many seats of each row are filled. */
  readonly filled: number[];
  /** The row in which each person sits, or -1. */
  private readonly rowOf: Int32Array;
  private readonly fits: Uint8Array;

  constructor(
    readonly alternative: Alternative,
    private readonly people: People,
    before?: { readonly seating: Seating; readonly rows: readonly number[] }
  ) {
    const { seats } = alternative;
    const { size, sets, width } = people;
    this.rowOf = new Int32Array(size).fill(NOBODY);
    this.fits = new Uint8Array(size * seats.length);
    this.filled = seats.map(() => 0);
    seats.forEach(({ expression }, row) => {
      for (let person = 0; person < size; person++)
        if (holds(expression, sets, person * width)) this.fits[row * size + person] = 1;
    });
    if (before) this.keepSeats(before.seating, before.rows);
    seats.forEach(({ people: wanted }, row) => {
      while ((this.filled[row] ?? 0) < wanted && this.seatOneMore(row))
        this.filled[row] = (this.filled[row] ?? 0) + 1;
    });
    this.seatAnybody();
  }

  /** Who sits in a row, in the order of the people. */
  sitting(row: number): number[] {
    const found: number[] = [];
    this.rowOf.forEach((one, person) => {
      if (one === row) found.push(person);
    });
    return found;
  }

  /** Starts from the seats of an alternative whose rows are `rows` of this one. */
  private keepSeats(before: Seating, rows: readonly number[]): void {
    before.rowOf.forEach((row, person) => {
      const here = rows[row];
      if (here === undefined) return;
      this.rowOf[person] = here;
      this.filled[here] = (this.filled[here] ?? 0) + 1;
    });
  }

  /** People who fit every seat take the open ones; that is as good as seating them among the others. */
  private seatAnybody(): void {
    let left = this.people.anybody;
    this.alternative.seats.forEach(({ people: wanted }, row) => {
      const taken = Math.min(left, wanted - (this.filled[row] ?? 0));
      this.filled[row] = (this.filled[row] ?? 0) + taken;
      left -= taken;
    });
  }

  /** Finds somebody for one more seat of a row, by the shortest chain of moves. */
  private seatOneMore(wanted: number): boolean {
    const { rowOf, fits, people } = this;
    const rows = this.filled.length;
    /** For each row reached: the row that a person would move to from there, and that person. */
    const to = new Int32Array(rows).fill(NOBODY);
    const mover = new Int32Array(rows);
    const queue = [wanted];
    to[wanted] = wanted;
    for (const row of queue) {
      for (let person = 0; person < people.size; person++) {
        if (fits[row * people.size + person] === 0) continue;
        const sits = rowOf[person] ?? NOBODY;
        if (sits === NOBODY) {
          this.moveUp(person, row, wanted, to, mover);
          return true;
        }
        if (to[sits] !== NOBODY) continue;
        to[sits] = row;
        mover[sits] = person;
        queue.push(sits);
      }
    }
    return false;
  }

  private moveUp(
    newcomer: number,
    row: number,
    wanted: number,
    to: Int32Array,
    mover: Int32Array
  ): void {
    this.rowOf[newcomer] = row;
    for (let at = row; at !== wanted; at = to[at] ?? wanted)
      this.rowOf[mover[at] ?? 0] = to[at] ?? wanted;
  }
}

/** How many seats of an alternative can be filled. */
export function filledSeats(alternative: Alternative, people: People): number {
  const { seats } = alternative;
  const [only] = seats;
  if (seats.length > 1 || only === undefined)
    return new Seating(alternative, people).filled.reduce((sum, one) => sum + one, 0);
  // One row needs no assignment: whoever fits may sit there.
  const { size, sets, width, times } = people;
  const { expression, people: wanted } = only;
  let filled = people.anybody;
  for (let person = 0; person < size && filled < wanted; person++)
    if (holds(expression, sets, person * width)) filled += times?.[person] ?? 1;
  return Math.min(filled, wanted);
}

/**
 * Who fills the seats of an alternative, row by row. Of all the assignments that fill as many seats, one that leaves the
 * fewest seats open in `next`, the alternative of the next tier, if everybody keeps their seat.
 */
export function assignment(
  alternative: Alternative,
  people: People,
  next: Alternative | undefined
): { readonly filled: number; readonly people: readonly number[] }[] {
  const seating = new Seating(alternative, people);
  const rows = next && sameRows(alternative, next);
  // What is seated grows into an assignment for the next tier without losing a seat in any row.
  const grown = rows && new Seating(next, people, { seating, rows });
  return seating.filled.map((filled, row) => ({
    filled,
    people: (grown ? grown.sitting(rows[row] ?? row) : seating.sitting(row)).slice(0, filled),
  }));
}

/** For each row of an alternative the row of another that asks for the same, and for at least as many people. */
function sameRows(one: Alternative, other: Alternative): number[] | undefined {
  const rows: number[] = [];
  for (const { expression, people } of one.seats) {
    const row = other.seats.findIndex(
      (seat, i) =>
        !rows.includes(i) && seat.people >= people && sameExpression(seat.expression, expression)
    );
    if (row < 0) return undefined;
    rows.push(row);
  }
  return rows;
}
