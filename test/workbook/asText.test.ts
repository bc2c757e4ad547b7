import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asText } from "../../src/workbook/excel/asText";

describe("asText", () => {
  it.each([
    ["", ""],
    ["Gold", "Gold"],
    ["Fully met.", "Fully met."],
    ["=1+1", "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["'Gold", "''Gold"],
    [" =1", "' =1"],
    ["\t=1", "'\t=1"],
    ["\n=1", "'\n=1"],
    ["\u200b=1", "'\u200b=1"],
    ["＝1+1", "'＝1+1"],
    ["70-532", "'70-532"],
    ["15.000", "'15.000"],
    ["1 p", "'1 p"],
    ["May 2017", "'May 2017"],
    ["TRUE", "'TRUE"],
    ["false", "'false"],
    ["#N/A", "'#N/A"],
    ["{=1}", "'{=1}"],
  ])("%j is written as %j", (text, written) => {
    expect(asText(text)).toBe(written);
  });

  it("leaves long sentences as they are", () => {
    const text = "1 more person: 70-532, 70-533, 70-534, 70-473, 70-475 or MCSA: Linux on Azure";
    expect(asText(text)).toBe(text);
  });

  it("always gives the text itself, and never what begins as a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = asText(text);
        expect(written.startsWith("'") ? written.slice(1) : written).toBe(text);
        expect(written).not.toMatch(/^[=+\-@\s]/u);
      })
    );
  });
});
