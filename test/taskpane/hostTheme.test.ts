import { describe, expect, it } from "vitest";
import { isDark, type HostTheme } from "../../src/taskpane/hostTheme";

describe("the host's theme", () => {
  const cases: readonly [string, HostTheme | undefined, boolean, boolean][] = [
    ["says dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, true],
    ["says light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false],
    ["has a dark background", { bodyBackgroundColor: "#262626" }, false, true],
    ["has a light background", { bodyBackgroundColor: "#E6E6E6" }, true, false],
    ["has a colour without a hash", { bodyBackgroundColor: "262626" }, false, true],
    ["has no colour that can be read", { bodyBackgroundColor: "white" }, true, true],
    ["has none: dark system", undefined, true, true],
    ["has none: light system", undefined, false, false],
  ];
  it.each(cases)("%s", (_, theme, systemIsDark, expected) => {
    expect(isDark(theme, systemIsDark)).toBe(expected);
  });
});
