import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { functionsTable, withFunctionsTable } from "../../scripts/help/readmeBlock.mjs";
import { built } from "../support/functionsBundle";

const file = fileURLToPath(new URL("../../README.md", import.meta.url));
const metadata = {
  functions: [
    {
      name: "PEOPLE_GAP",
      description: "How many | who.",
      parameters: [{ name: "people" }, { name: "tier", optional: true }],
    },
  ],
};

describe("the table of functions in README.md", () => {
  test("is the one made from the built metadata", () => {
    expect(existsSync(file), "README.md is missing.").toBe(true);
    const readme = readFileSync(file, "utf8");
    const expected = withFunctionsTable(readme, JSON.parse(built("functions.json")));
    expect(
      readme === expected,
      "README.md's table of functions is out of date: run npm run readme"
    ).toBe(true);
  });

  test("has one row a function", () => {
    expect(functionsTable(metadata).split("\n").slice(2)).toEqual([
      "| `PARTNER.PEOPLE_GAP(people, [tier])` | How many \\| who. |",
    ]);
  });

  test("replaces what stood between the markers, and nothing else", () => {
    const before = "# Title\n\n<!-- functions:begin -->\nold\n<!-- functions:end -->\n\nmore\n";
    const after = withFunctionsTable(before, metadata);
    expect(after).toMatch(/^# Title\n\n<!-- functions:begin -->\n\n\| Function/);
    expect(after).toMatch(/who\. \|\n\n<!-- functions:end -->\n\nmore\n$/);
    expect(after).not.toContain("old");
    expect(withFunctionsTable(after, metadata)).toBe(after);
  });

  test.each(["# Title", "<!-- functions:end --><!-- functions:begin -->"])(
    "%s has no place for it",
    (readme) => {
      expect(() => withFunctionsTable(readme, metadata)).toThrow(
        "README.md has no place for the functions: write <!-- functions:begin --> and <!-- functions:end --> into it."
      );
    }
  );
});
