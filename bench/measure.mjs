/** Seconds that `work` takes: the median of `rounds`, after one to warm up. */
export async function median(work, rounds = 5) {
  await work();
  const seconds = [];
  for (let i = 0; i < rounds; i++) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

/** Megabytes in use, after collecting garbage where node runs with --expose-gc. */
export function memoryMb() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
