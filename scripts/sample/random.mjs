/** Random numbers that come out the same on every run. */
export const seededRandom = (seed) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** At least `from`, less than `to`. */
    between: (from, to) => from + next() * (to - from),
    /** A whole number from `from` to `to`, both included. */
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** True in that share of the calls. */
    chance: (share) => next() < share,
  };
};
