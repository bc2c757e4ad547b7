import { longer } from "./longer";

/** Room for the first rows; it doubles as they come. */
const FIRST_ROOM = 1 << 10;
const NONE = -1;

/**
 * Tells rows that bring consumption which another association has brought already. Exports repeat a row for each
 * association of a partner: of rows alike in partner, day, amount and items, those with one association are different
 * consumption, and those with another are the same again. So as many count as the association with the most rows has.
 *
 * A hash table of plain numbers, for ledgers have a million rows and nearly all of them differ.
 */
export class Repeats {
  private size = 0;
  private partners = new Int32Array(FIRST_ROOM);
  private days = new Int32Array(FIRST_ROOM);
  private amounts = new Float64Array(FIRST_ROOM);
  private items = new Int32Array(FIRST_ROOM);
  /** The association met first. */
  private associations = new Int32Array(FIRST_ROOM);
  /** How many rows count so far. */
  private counting = new Int32Array(FIRST_ROOM);
  /** The next entry with the same hash. */
  private next = new Int32Array(FIRST_ROOM);
  /** The first entry of each hash. */
  private heads = new Int32Array(FIRST_ROOM).fill(NONE);
  /** Rows by association, of the few entries that have several. */
  private readonly several = new Map<number, Map<number, number>>();

  /** Whether this row repeats consumption that counts already; else it counts from now on. */
  isRepeat(
    partner: number,
    day: number,
    amount: number,
    items: number,
    association: number
  ): boolean {
    const entry = this.find(partner, day, amount, items);
    if (entry === NONE) {
      this.add(partner, day, amount, items, association);
      return false;
    }
    const counting = this.counting[entry] as number;
    const rows = this.countRow(entry, association, counting);
    if (rows <= counting) return true;
    this.counting[entry] = rows;
    return false;
  }

  /** The rows of an entry with this association, with one more. */
  private countRow(entry: number, association: number, counting: number): number {
    let rows = this.several.get(entry);
    if (!rows) {
      const first = this.associations[entry] as number;
      if (association === first) return counting + 1;
      this.several.set(entry, (rows = new Map([[first, counting]])));
    }
    const count = (rows.get(association) ?? 0) + 1;
    rows.set(association, count);
    return count;
  }

  private find(partner: number, day: number, amount: number, items: number): number {
    let entry = this.heads[this.hash(partner, day, amount, items)] as number;
    while (
      entry !== NONE &&
      !(
        this.amounts[entry] === amount &&
        this.items[entry] === items &&
        this.partners[entry] === partner &&
        this.days[entry] === day
      )
    )
      entry = this.next[entry] as number;
    return entry;
  }

  private add(
    partner: number,
    day: number,
    amount: number,
    items: number,
    association: number
  ): void {
    if (this.size === this.next.length) this.grow();
    const entry = this.size++;
    this.partners[entry] = partner;
    this.days[entry] = day;
    this.amounts[entry] = amount;
    this.items[entry] = items;
    this.associations[entry] = association;
    this.counting[entry] = 1;
    this.link(entry);
  }

  private link(entry: number): void {
    const { partners, days, amounts, items } = this;
    const hash = this.hash(
      partners[entry] as number,
      days[entry] as number,
      amounts[entry] as number,
      items[entry] as number
    );
    this.next[entry] = this.heads[hash] as number;
    this.heads[hash] = entry;
  }

  private grow(): void {
    const room = this.next.length * 2;
    this.partners = longer(this.partners, new Int32Array(room));
    this.days = longer(this.days, new Int32Array(room));
    this.amounts = longer(this.amounts, new Float64Array(room));
    this.items = longer(this.items, new Int32Array(room));
    this.associations = longer(this.associations, new Int32Array(room));
    this.counting = longer(this.counting, new Int32Array(room));
    this.next = new Int32Array(room);
    this.heads = new Int32Array(room).fill(NONE);
    for (let entry = 0; entry < this.size; entry++) this.link(entry);
  }

  private hash(partner: number, day: number, amount: number, items: number): number {
    halves[0] = amount;
    let hash = Math.imul(
      (bits[0] as number) ^ Math.imul(bits[1] as number, 0x85ebca6b),
      0xc2b2ae35
    );
    hash = Math.imul(hash ^ (hash >>> 15) ^ partner, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 13) ^ day, 0x165667b1);
    hash = Math.imul(hash ^ (hash >>> 16) ^ items, 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & (this.heads.length - 1);
  }
}

/** An amount as its bits. */
const halves = new Float64Array(1);
const bits = new Int32Array(halves.buffer);
