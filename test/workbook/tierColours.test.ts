import { describe, expect, it } from "vitest";
import { cloudPlatform, type RuleBook } from "../../src/rules";
import { ourTiers, tierFormats } from "../../src/workbook/evaluate/tierColours";

const rect = { top: 1, left: 4, bottom: 2, right: 4 };

/** Lowest tier first. */
function rulesOf(...tiers: readonly string[]): RuleBook {
  return { ...cloudPlatform, tiers: tiers.map((name) => ({ name, options: [] })) };
}

const formatsOf = (rules: RuleBook) => tierFormats(rect, rules, "de", "values");

describe("colours", () => {
  /** Relative luminance, as WCAG defines it. */
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const many = rulesOf("A", "B", "C", "D", "Bronze", "Silver", "Gold");
  it.each(formatsOf(many).map((one) => [one.text, one.fill, one.color] as const))(
    "%s can be read",
    (_, fill, color) => {
      expect((luminance(fill) + 0.05) / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  );

  const [silver, gold] = formatsOf(cloudPlatform);
  it.each([
    ["the built-in ones", ["Silver", "Gold"], [silver?.fill, gold?.fill]],
    ["a higher tier does not take Gold's", ["gold", "Platinum"], [gold?.fill, silver?.fill]],
    ["names that are no metals, by rank", ["Member", "Partner"], [silver?.fill, gold?.fill]],
    ["one tier alone", ["Specialist"], [gold?.fill]],
  ])("%s", (_, tiers, fills) => {
    const formats = formatsOf(rulesOf(...tiers));
    expect(formats.slice(0, tiers.length).map(({ text, fill }) => [text, fill])).toEqual(
      tiers.map((tier, i) => [tier, fills[i]])
    );
    const ours = ourTiers(rulesOf(...tiers));
    for (const { text, fill } of formats) expect(ours).toContainEqual({ text, fill });
  });
});
