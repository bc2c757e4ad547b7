import { describe, expect, it } from "vitest";
import { tierFormats } from "../../src/workbook/evaluate/tierColours";

describe("colours", () => {
  /** Relative luminance, as WCAG defines it. */
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const rect = { top: 1, left: 4, bottom: 2, right: 4 };
  it.each(tierFormats(rect, "de", "values").map((one) => [one.text, one.fill, one.color] as const))(
    "%s can be read",
    (_, fill, color) => {
      expect((luminance(fill) + 0.05) / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  );
});
