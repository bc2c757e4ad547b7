import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/globalSetup.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each worker has a browser; more than two at once starve each other.
    maxWorkers: 2,
    // Files share their worker's modules, browser and pages: starting those is most of what many of them do.
    isolate: false,
  },
});
