import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudPlatform, credentialIndex, type RuleBook } from "../../src/rules";
import { evaluatePartner, QuickEvaluation } from "../../src/evaluation";
import { wordsFor } from "../../src/words";

const mixing: RuleBook = { ...cloudPlatform, mixPaths: true };

const consumption = fc.oneof(
  fc.constantFrom<unknown>("", 0, 9_999.99, 10_000, 15_000, 99_999.995, 100_000, -1, NaN, "15.000"),
  fc.double({ min: 0, max: 200_000, noNaN: true })
);
const market = fc.constantFrom<unknown>(
  "Developed",
  "Developing",
  "emerging",
  "Industrieländer",
  "",
  "Mars",
  null
);
const name = fc.constantFrom(
  "Ana Silva",
  "ana  silva",
  "Jürgen Groß",
  "JU\u0308RGEN GROSS",
  "Silva, Ana",
  "İlker",
  "\u200b",
  ""
);
const credential = fc.constantFrom(
  "70-532",
  "Exam 70 533",
  "13736",
  "Assessment 16571",
  "MCSA: Linux on Azure",
  "MCSA",
  "AZ-104",
  "70-532: Something else",
  " other   thing ",
  "70-410\u00a0"
);
const entry = fc
  .tuple(name, fc.array(credential, { maxLength: 4 }))
  .map(([who, passed]) => `${who === "" ? "" : `${who}: `}${passed.join(",")}`);
const people = fc.oneof(
  { weight: 6, arbitrary: fc.array(entry, { maxLength: 5 }).map((entries) => entries.join(";")) },
  fc.constantFrom<unknown>("", "  ", 0, 1, 2, 3.5, -1, true, null, "#N/A", "#1: 70-532", "\n")
);

describe("rows evaluated without evidence", () => {
  it.each([
    ["the built-in rules", cloudPlatform],
    ["rules that mix paths", mixing],
  ])("come out as with it, by %s", (_, rules) => {
    const index = credentialIndex(rules);
    for (const language of ["en", "de"] as const) {
      const words = wordsFor(language);
      const quick = new QuickEvaluation(index, words);
      let evaluated = 0;
      fc.assert(
        fc.property(fc.record({ consumption, market, people }), (cells) => {
          const found = quick.evaluate(cells);
          if (!found) return;
          evaluated++;
          const { verdict, ...full } = evaluatePartner(cells, index, words);
          expect(verdict).toBeDefined();
          expect(found).toEqual(full);
        }),
        { numRuns: 3_000 }
      );
      expect(evaluated).toBeGreaterThan(500);
    }
  });

  it("are most rows", () => {
    const quick = new QuickEvaluation(credentialIndex(cloudPlatform), wordsFor("en"));
    const cells = {
      consumption: 5,
      market: "Developed",
      people: "Ana: 70-532, AZ-104; Ben: 13736",
    };
    expect(quick.evaluate(cells)).toMatchObject({ tier: "None", nextTier: "Silver" });
  });
});
