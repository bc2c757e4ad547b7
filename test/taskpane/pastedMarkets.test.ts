import { describe, expect, it } from "vitest";
import { copiedMarkets, isSearched, withPasted } from "../../src/taskpane/evaluate/pastedMarkets";
import type { Answered } from "../../src/workbook";

const asked = (...subjects: string[]): Answered[] =>
  subjects.map((subject) => ({ question: { kind: "market", subject }, answer: null }));

describe("a pasted list of markets", () => {
  it.each<[text: string, answers: (string | null)[]]>([
    ["Spain\tDeveloped\nCôte d'Ivoire\tDeveloping", ["Developed", "Developing"]],
    ["SPAIN ; Industrieland\r\ncôte d'ivoire, emerging", ["Developed", "Developing"]],
    ["Korea, South = Developing\nSpain: Developed", ["Developed", null]],
    ["Spain\nCôte d'Ivoire\t?\n\tDeveloped", [null, null]],
    ["", [null, null]],
  ])("%j", (text, answers) => {
    const found = withPasted(asked("Spain", "Côte d'Ivoire"), text);
    expect(found.map(({ answer }) => answer)).toEqual(answers);
  });

  it("takes a value with the sign that separates", () => {
    const [korea] = withPasted(asked("Korea, South"), "Korea, South = Developed");
    expect(korea?.answer).toBe("Developed");
  });

  it("is what was copied", () => {
    const text = copiedMarkets({ Spain: "Developed", Peru: null, "Korea, South": "Developing" });
    const found = withPasted(asked("Spain", "Peru", "Korea, South"), text);
    expect(found.map(({ answer }) => answer)).toEqual(["Developed", null, "Developing"]);
  });

  it("is searched by part of a name", () => {
    expect(asked("Spain", "Peru").filter((one) => isSearched(one, " SPA"))).toHaveLength(1);
  });
});
