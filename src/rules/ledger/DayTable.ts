import { longer } from "./longer";

/** Room for the first entries; it doubles as they come. */
const FIRST_ROOM = 1 << 4;
const NONE = -1;

/**
 * What all partners' amounts come to by day. A hash table of plain numbers: a Map for each of many partners would keep
 * the engine busy with making and moving them.
 */
export class DayTable {
  private size = 0;
  private partners = new Int32Array(FIRST_ROOM);
  private days = new Int32Array(FIRST_ROOM);
  private sums = new Float64Array(FIRST_ROOM);
  private losses = new Float64Array(FIRST_ROOM);
  /** The entry of the same partner that came before. */
  private earlier = new Int32Array(FIRST_ROOM);
  /** The entry at each place, twice as many as there is room for; a search goes on to the next place. */
  private places = new Int32Array(2 * FIRST_ROOM).fill(NONE);
  /** The last entry of each partner, and how many it has. */
  private readonly lasts: number[] = [];
  private readonly counts: number[] = [];

  add(partner: number, day: number, amount: number): void {
    const place = this.placeOf(partner, day);
    const entry = this.places[place] as number;
    if (entry === NONE) {
      this.enter(place, partner, day, amount);
      return;
    }
    const before = this.sums[entry] as number;
    const after = before + amount;
    this.sums[entry] = after;
    (this.losses[entry] as number) += lost(before, amount, after);
  }

  /** A partner's amounts of the days after `after` up to and with `upTo`. */
  sum(partner: number, after: number, upTo: number): number {
    const { days, earlier, sums, losses } = this;
    let total = 0;
    let loss = 0;
    const add = (entry: number): void => {
      const sum = sums[entry] as number;
      const before = total;
      total = before + sum;
      loss += lost(before, sum, total) + (losses[entry] as number);
    };
    // The days that there are or those of the span, whichever are fewer.
    if ((this.counts[partner] ?? 0) <= upTo - after) {
      for (
        let entry = this.lasts[partner] ?? NONE;
        entry !== NONE;
        entry = earlier[entry] as number
      ) {
        const day = days[entry] as number;
        if (day > after && day <= upTo) add(entry);
      }
    } else {
      for (let day = after + 1; day <= upTo; day++) {
        const entry = this.places[this.placeOf(partner, day)] as number;
        if (entry !== NONE) add(entry);
      }
    }
    return total + loss;
  }

  /** Where the entry of a partner's day stands, or would stand. */
  private placeOf(partner: number, day: number): number {
    const { places, partners, days } = this;
    const mask = places.length - 1;
    let place = hash(partner, day) & mask;
    let entry = places[place] as number;
    while (entry !== NONE && !(days[entry] === day && partners[entry] === partner)) {
      place = (place + 1) & mask;
      entry = places[place] as number;
    }
    return place;
  }

  private enter(place: number, partner: number, day: number, amount: number): void {
    const entry = this.size++;
    this.places[place] = entry;
    this.partners[entry] = partner;
    this.days[entry] = day;
    this.sums[entry] = amount;
    this.earlier[entry] = this.lasts[partner] ?? NONE;
    this.lasts[partner] = entry;
    this.counts[partner] = (this.counts[partner] ?? 0) + 1;
    if (this.size === this.days.length) this.grow();
  }

  private grow(): void {
    const room = this.days.length * 2;
    this.partners = longer(this.partners, new Int32Array(room));
    this.days = longer(this.days, new Int32Array(room));
    this.sums = longer(this.sums, new Float64Array(room));
    this.losses = longer(this.losses, new Float64Array(room));
    this.earlier = longer(this.earlier, new Int32Array(room));
    this.places = new Int32Array(2 * room).fill(NONE);
    for (let entry = 0; entry < this.size; entry++) {
      const place = this.placeOf(this.partners[entry] as number, this.days[entry] as number);
      this.places[place] = entry;
    }
  }
}

function hash(partner: number, day: number): number {
  const mixed = Math.imul(Math.imul(partner, 0x9e3779b1) ^ day, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** What adding an amount to a sum lost, so that a million amounts give the same as on paper (Neumaier). */
function lost(before: number, amount: number, after: number): number {
  return Math.abs(before) >= Math.abs(amount) ? before - after + amount : amount - after + before;
}
