import type { CredentialSet } from "../credentialSets";
import type { Alternative, Expression } from "../ruleBook";
import type { Additions, CheapestAdditions } from "./additions";
import type { Candidate } from "./candidates";
import type { PersonStep } from "./way";

/** A credential outweighs every wish about who passes it. */
const CREDENTIAL = 2 ** 26;

/** The seats that one person takes: at most one in each block. */
interface Taken {
  /** Rows, counted over all blocks. */
  readonly rows: readonly number[];
  readonly expressions: readonly Expression[];
  /** By how much the number of a state falls. */
  readonly fall: number;
}

/** The rows of one alternative of each block, and what can be done with their seats. */
export class SeatPlan {
  /** How many ways there are to leave seats open; a state is the number of one of them. */
  readonly states: number;
  /** How many seats there are. */
  readonly seats: number;
  private readonly people: readonly number[];
  /** By how much the number of a state changes with a seat of each row. */
  private readonly strides: readonly number[];
  /** What one person may take, and last nothing. */
  private readonly taken: readonly Taken[];

  constructor(alternatives: readonly Alternative[]) {
    this.people = alternatives.flatMap(({ seats }) => seats.map(({ people }) => people));
    this.seats = this.people.reduce((sum, people) => sum + people, 0);
    let states = 1;
    this.strides = this.people.map((people) => {
      const stride = states;
      states *= people + 1;
      return stride;
    });
    this.states = states;
    this.taken = allTaken(alternatives, this.strides);
  }

  /** What trying everything costs for each person. */
  get work(): number {
    return this.states * this.taken.length;
  }

  /**
   * Who passes what, so that every seat is filled with the fewest credentials, and of those with the fewest by people
   * who are not known; and the cost. Found person by person from the last to the first, for every state that the people
   * before may leave (dynamic programming).
   */
  best(
    candidates: readonly Candidate[],
    width: number,
    additions: CheapestAdditions
  ): { readonly cost: number; readonly steps: () => PersonStep[] } {
    const known = new Map<string, readonly Additions[]>();
    const forHeld = (held: CredentialSet | null): readonly Additions[] => {
      const key = held === null ? "" : held.join();
      let found = known.get(key);
      if (!found) {
        found = this.taken.map(({ expressions }) =>
          held === null ? NOTHING : additions.of(expressions, held)
        );
        known.set(key, found);
      }
      return found;
    };
    const others = forHeld(new Array<number>(width).fill(0));
    const otherCosts = others.map(({ credentials }) => credentials * (CREDENTIAL + 1));
    const tables = [this.byOthers(otherCosts)];
    for (const { held } of [...candidates].reverse()) {
      tables.unshift(this.withOneMore(costsOf(forHeld(held)), tables[0] as Float64Array));
    }
    const steps = (): PersonStep[] => {
      let state = this.states - 1;
      const found = candidates.flatMap(({ person, held }, i): PersonStep[] => {
        const options = forHeld(held);
        const chosen = this.chosen(state, costsOf(options), tables, i);
        state -= this.taken[chosen]?.fall ?? 0;
        const { credentials, passes } = options[chosen] as Additions;
        return credentials > 0 ? [{ person, people: 1, passes }] : [];
      });
      const counts = new Map<number, number>();
      while (state > 0) {
        const chosen = this.chosen(state, otherCosts, tables.slice(-1), -1);
        state -= this.taken[chosen]?.fall ?? state;
        counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
      }
      for (const [chosen, people] of counts)
        found.push({ person: null, people, passes: others[chosen]?.passes ?? [] });
      return found;
    };
    return { cost: tables[0]?.[this.states - 1] ?? Infinity, steps };
  }

  /** What it costs that people who are not known fill the seats that each state leaves. */
  private byOthers(costs: readonly number[]): Float64Array {
    const table = new Float64Array(this.states).fill(Infinity);
    table[0] = 0;
    for (let state = 1; state < this.states; state++)
      this.eachTaken(state, (chosen, fall) => {
        if (fall === 0) return;
        const cost = (costs[chosen] ?? 0) + (table[state - fall] ?? 0);
        if (cost < (table[state] ?? 0)) table[state] = cost;
      });
    return table;
  }

  /** The same with one more person, from what it costs after that person. */
  private withOneMore(costs: readonly number[], after: Float64Array): Float64Array {
    return after.map((_, state) => {
      let least = Infinity;
      this.eachTaken(state, (chosen, fall) => {
        least = Math.min(least, (costs[chosen] ?? 0) + (after[state - fall] ?? 0));
      });
      return least;
    });
  }

  /** What a person takes on the cheapest way from a state; the first of equals, so that earlier people come first. */
  private chosen(
    state: number,
    costs: readonly number[],
    tables: readonly Float64Array[],
    person: number
  ): number {
    const here = (tables[Math.max(person, 0)] as Float64Array)[state];
    const after = tables[person + 1] as Float64Array;
    let first = -1;
    this.eachTaken(state, (chosen, fall) => {
      if (first >= 0 || (person < 0 && fall === 0)) return;
      if ((costs[chosen] ?? 0) + (after[state - fall] ?? 0) === here) first = chosen;
    });
    return first;
  }

  /** Everything that one person may take in a state. */
  private eachTaken(state: number, visit: (chosen: number, fall: number) => void): void {
    this.taken.forEach(({ rows, fall }, chosen) => {
      for (const row of rows) if (this.open(state, row) === 0) return;
      visit(chosen, fall);
    });
  }

  private open(state: number, row: number): number {
    return Math.floor(state / (this.strides[row] ?? 1)) % ((this.people[row] ?? 0) + 1);
  }
}

const NOTHING: Additions = { credentials: 0, passes: [] };

/** What a person of the roster costs with each of these. */
const costsOf = (options: readonly Additions[]): number[] =>
  options.map(({ credentials }) => credentials * CREDENTIAL);

function allTaken(alternatives: readonly Alternative[], strides: readonly number[]): Taken[] {
  let found: Taken[] = [{ rows: [], expressions: [], fall: 0 }];
  let first = 0;
  for (const { seats } of alternatives) {
    const with_ = found.flatMap((before) =>
      seats.map(({ expression }, i) => ({
        rows: [...before.rows, first + i],
        expressions: [...before.expressions, expression],
        fall: before.fall + (strides[first + i] ?? 0),
      }))
    );
    found = [...with_, ...found];
    first += seats.length;
  }
  return found;
}
