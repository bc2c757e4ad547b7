import fc from "fast-check";
import { expect, it } from "vitest";
import { fold, tidy } from "../../src/rules/text";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What tidying and folding mean, said without regard to speed. */
const plainTidy = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
const plainFold = (text: string): string =>
  plainTidy(text.toUpperCase().toLowerCase().normalize("NFC"));

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        " ",
        "  ",
        "\t",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "ß",
        "İ",
        "ı",
        "ſ",
        "ŉ",
        "u\u0308",
        "σ",
        "ς"
      ),
      fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code))
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(""));

it("tidies and folds every text alike, however fast", () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(tidy(one)).toBe(plainTidy(one));
      expect(fold(one)).toBe(plainFold(one));
    }),
    { numRuns: 20_000 }
  );
});
