import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudPlatform } from "../../src/rules/cloudPlatform";
import { credentialIndex } from "../../src/rules/credentials";
import { readRoster, RosterTally, tallyPersons } from "../../src/rules/roster";

const index = credentialIndex(cloudPlatform);
const all = new RosterTally(index);

/** A roster as "name=key+key|text!reason" for each person, so that a table of cases stays readable. */
function read(text: string): string[] {
  return readRoster(text, index).map(({ name, counted, uncounted }) => {
    const passed = counted.map(({ key }) => key).join("+");
    const others = uncounted.map((one) => `|${one.text}!${one.reason}`).join("");
    return `${name}=${passed}${others}`;
  });
}

describe("readRoster", () => {
  test.each<[what: string, text: string, people: string[]]>([
    ["one person", "Ana: 70-532", ["Ana=70-532"]],
    ["two credentials", "Ana: 70-532, 70-533", ["Ana=70-532+70-533"]],
    [
      "separated by ; and line breaks",
      "Ana: 70-532;Ben: 13736\r\nCy: 70-534\n\nDi: 16571",
      ["Ana=70-532", "Ben=13736", "Cy=70-534", "Di=16571"],
    ],
    ["unnamed people are different people", "70-532; 70-532", ["=70-532", "=70-532"]],
    [
      "the same name is one person",
      "Ana  Silva: 70-532;  ana silva : 70-533",
      ["Ana Silva=70-532+70-533"],
    ],
    [
      "names in another Unicode composition",
      "Jose\u0301: 70-532; José: 70-533",
      ["Jose\u0301=70-532+70-533"],
    ],
    [
      "names with invisible marks and hard spaces",
      "\u200fAna\u00a0Silva: 70-532; Ana Silva: 70-533",
      ["Ana Silva=70-532+70-533"],
    ],
    ["ß and SS", "STRASSER: 70-532; Straßer: 70-533", ["STRASSER=70-532+70-533"]],
    [
      "a comma in the name",
      "Silva, Ana: 70-532; Silva, Rui: 70-533;",
      ["Silva, Ana=70-532", "Silva, Rui=70-533"],
    ],
    ["the colon of a credential is no name's", "MCSA: Linux on Azure", ["=MCSA: Linux on Azure"]],
    [
      "a key before its title is no name",
      "70-410, 70-532: Developing Microsoft Azure Solutions",
      ["=70-532|70-410!notListed"],
    ],
    [
      "a name before a credential with a colon",
      "Ben: MCSA: Linux on Azure",
      ["Ben=MCSA: Linux on Azure"],
    ],
    ["a bare MCSA names no track", "Ben: MCSA; MCSA:", ["Ben=|MCSA!bareMcsa", "=|MCSA:!bareMcsa"]],
    [
      "another track is another credential",
      "MCSA: Cloud Platform",
      ["=|MCSA: Cloud Platform!notListed"],
    ],
    [
      "another title after a listed key",
      "Ana: 70-532: not passed",
      ["Ana=|70-532: not passed!titleDiffers"],
    ],
    ["somebody with nothing", "Ana:; Ben", ["Ana=", "=|Ben!notListed"]],
    [
      "a name like a property of objects",
      "__proto__: 70-532; constructor: 70-533",
      ["__proto__=70-532", "constructor=70-533"],
    ],
    ["the same credential twice", "Ana: 70-532, Exam 70-532", ["Ana=70-532"]],
    ["an unpaired surrogate", "\ud800: 70-532", ["\ud800=70-532"]],
    ["empty entries and separators", " ; ;,;\n;", ["="]],
    ["nothing", "", []],
  ])("%s", (_, text, people) => {
    expect(read(text)).toEqual(people);
  });

  test("ten thousand people in one roster", () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `P${i}: 70-532`).join(";");
    expect(all.count(text)).toEqual({ exam: 10_000, assessment: 0, either: 10_000 });
  });
});

describe("spellings of credentials", () => {
  test.each<[key: string, spellings: string[]]>([
    [
      "70-532",
      [
        "70-532",
        "70 532",
        "70532",
        "Exam 70-532",
        "exam70-532",
        "EXAM  70  532",
        "Prüfung 70-532",
        "PRÜFUNG 70532",
        "Pru\u0308fung 70-532",
        "70-532: Developing Microsoft Azure Solutions",
        "developing microsoft  azure solutions",
        "Exam 70-532: Developing Microsoft Azure Solutions",
        "７０－５３２",
        "70\u2011532",
        "70\u00a0532",
        "\u200e70-532\u200e",
      ],
    ],
    [
      "13736",
      [
        "13736",
        "Assessment 13736",
        "Cloud App Security",
        "Technical Assessment for Cloud App Security",
        "Cloud Platform",
        "Technical Assessment for Using Cloud App Security",
        "Technisches Assessment für Cloud App Security",
        "Technisches Assessment für die Verwendung von Cloud App Security",
        "Technical Assessment for Cloud Platform",
        "Cloud App Security (13736)",
        "１３７３６",
      ],
    ],
    [
      "MCSA: Linux on Azure",
      [
        "MCSA: Linux on Azure",
        "mcsa linux on azure",
        "MCSA – Linux on Azure",
        "MCSA-Linux on Azure",
      ],
    ],
    [
      "",
      [
        "MCSA",
        "70-535",
        "70-410",
        "AZ-104",
        "532",
        "7-0532",
        "137360",
        "Exam",
        "Assessment 70-532 x",
        "70-532 failed",
      ],
    ],
  ])("%s", (key, spellings) => {
    for (const spelling of spellings)
      expect([spelling, index.find(spelling).credential?.key ?? ""]).toEqual([spelling, key]);
  });
});

describe("RosterTally", () => {
  const word = fc.constantFrom(
    "70-532",
    "13736",
    "MCSA",
    "MCSA: Linux on Azure",
    "AZ-104",
    "Ana",
    "ana ",
    "Silva, Ana",
    ":",
    ",",
    ";",
    "\n",
    " ",
    "é"
  );
  const rosters = fc.array(word, { maxLength: 24 }).map((words) => words.join(""));

  test("counts as reading with evidence does", () => {
    fc.assert(
      fc.property(rosters, (text) => {
        expect(all.count(text)).toEqual(tallyPersons(readRoster(text, index)));
      })
    );
  });

  test("stopping early changes nothing below the number that is enough", () => {
    fc.assert(
      fc.property(rosters, fc.integer({ min: 1, max: 3 }), (text, enough) => {
        const whole = all.count(text);
        const early = all.count(text, enough);
        const count = (tally: typeof whole): number =>
          Math.min(enough, Math.max(tally.exam, tally.assessment));
        expect(count(early)).toBe(count(whole));
      })
    );
  });
});
