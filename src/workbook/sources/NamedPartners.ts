/**
 * Numbers the partners that a source's rows name, from 1: rows with the same id and name cells share a number. A list
 * may come to other groups; which rows name whom stays the same.
 */
export class NamedPartners {
  readonly ids: unknown[] = [""];
  readonly names: unknown[] = [""];
  private readonly numbers = new Map<unknown, Map<unknown, number>>();

  /** The highest number so far. */
  get last(): number {
    return this.ids.length - 1;
  }

  numberOf(id: unknown, name: unknown): number {
    let byName = this.numbers.get(id);
    if (!byName) this.numbers.set(id, (byName = new Map()));
    let number = byName.get(name);
    if (number === undefined) {
      byName.set(name, (number = this.ids.length));
      this.ids.push(id);
      this.names.push(name);
    }
    return number;
  }
}
