import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browser tests each start a browser of their own; more than two at once starve each other.
    maxWorkers: 2,
  },
});
