/** Seconds of the processor, on all threads: other work on the machine counts for less than on a clock. */
function spent(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/**
 * How many times as long `work` takes as `against`: the least of several rounds each, by turns, after one to warm up.
 * What else the machine does only ever adds.
 */
export async function ratio(work, against, rounds = 5) {
  const least = [Infinity, Infinity];
  for (let round = 0; round <= rounds; round++) {
    for (const [i, run] of [work, against].entries()) {
      globalThis.gc?.();
      const start = process.cpuUsage();
      await run();
      if (round > 0) least[i] = Math.min(least[i], spent(start));
    }
  }
  return least[0] / least[1];
}

/** Megabytes in use, after collecting garbage where node runs with --expose-gc. */
export function memoryMb() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
