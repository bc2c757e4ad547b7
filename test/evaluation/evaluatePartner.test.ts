import { describe, expect, it } from "vitest";
import { evaluatePartner } from "../../src/evaluation";
import { cloudPlatform, credentialIndex, Fault, type PartnerCells } from "../../src/rules";
import { wordsFor, type Language } from "../../src/words";

const index = credentialIndex(cloudPlatform);
const EXAMS = "70-532, 70-533, 70-534, 70-473, 70-475 or MCSA: Linux on Azure";

/** The six cells, in the order in which they are written; a fault as its error. */
function row(consumption: unknown, market: unknown, people: unknown, language: Language = "en") {
  const cells: PartnerCells = { measures: [consumption], market, people };
  const { tier, nextTier, gaps, peopleGap, missingExams, notes } = evaluatePartner(
    cells,
    index,
    wordsFor(language)
  );
  return [tier, nextTier, ...gaps, peopleGap, missingExams, notes].map((cell) =>
    cell instanceof Fault ? cell.excelError : cell
  );
}

describe("the row of a partner", () => {
  it.each<[what: string, cells: readonly [unknown, unknown, unknown], row: unknown[]]>([
    ["blank", ["", "", ""], ["", "", "", "", "", ""]],
    [
      "Silver",
      [20_000.5, "Developed", "Ana: 70-532"],
      ["Silver", "Gold", 79_999.5, 1, `1 more person: ${EXAMS}`, ""],
    ],
    ["the highest tier", [100_000, "Developing", 2], ["Gold", "", 0, 0, "", ""]],
    [
      "what did not count, and what a lenient reading would give",
      [20_000, "Developed", "Ana: MCSA, AZ-104; Ben: 70-410; CCNA"],
      [
        "None",
        "Silver",
        0,
        1,
        `1 more person: ${EXAMS}`,
        'If the bare MCSA is "MCSA: Linux on Azure", it would be Silver. ' +
          'Not counted: Ana: MCSA names no track; write "MCSA: Linux on Azure" if it is that one. ' +
          "Not counted, for these rules do not list them: Ana: AZ-104; Ben: 70-410; CCNA.",
      ],
    ],
    [
      "an unknown market that decides the tier",
      [12_000, "", 1],
      [
        "Cannot be determined",
        ...Array.from({ length: 4 }, () => "#N/A"),
        "The answer depends on the market; fill in Developed or Developing. If the market is a developing one, it would be Silver; an unknown market is never taken as that.",
      ],
    ],
    [
      "an unknown market that decides the gap alone",
      [9_000, "", 1],
      [
        "None",
        "Silver",
        "#N/A",
        0,
        "",
        "The answer depends on the market; fill in Developed or Developing.",
      ],
    ],
    [
      "an unknown market that decides nothing",
      [20_000, "", 2],
      ["Silver", "Gold", 80_000, 0, "", ""],
    ],
    [
      "cells that cannot be read",
      ["15.000", "Germany", 1],
      [
        "Cannot be determined",
        ...["", "", "", ""],
        'Consumption is the text "15.000"; type it as a number of US dollars. "Germany" is no market; write Developed or Developing.',
      ],
    ],
  ])("%s", (_, cells, wanted) => {
    expect(row(...cells)).toEqual(wanted);
  });

  it("is said in German", () => {
    expect(row(20_000, "Industrieland", "Ana: AZ-104", "de").at(-1)).toBe(
      "Nicht gezählt, weil diese Regeln sie nicht nennen: Ana: AZ-104."
    );
  });
});
