/** The best of many items, best first; of equals, those that came first. Keeps no more than `limit` of them. */
export class TopList<T> {
  private readonly list: T[] = [];

  /** `compare` is negative where `a` is better than `b`. */
  constructor(
    readonly limit: number,
    private readonly compare: (a: T, b: T) => number
  ) {}

  get items(): readonly T[] {
    return this.list;
  }

  add(item: T): void {
    const { list, limit, compare } = this;
    const last = list.at(-1);
    if (list.length === limit && last !== undefined && compare(item, last) >= 0) return;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(item, list[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    list.splice(low, 0, item);
    if (list.length > limit) list.pop();
  }
}
