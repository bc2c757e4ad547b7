import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cloudPlatform } from "../../src/rules/cloudPlatform";
import { credentialIndex } from "../../src/rules/credentials";
import { readRoster, RosterReader } from "../../src/rules/rosterReader";
import { readRuleTable } from "../../src/rules/ruleTable";
import { Fault } from "../../src/rules/fault";
import type { People } from "../../src/rules/verdict";

const index = credentialIndex(cloudPlatform);
const sets = new RosterReader(index, false);

/** A roster as "name=key+key|text!reason" for each person, so that a table of cases stays readable. */
function read(text: string, by = index): string[] {
  return readRoster(text, by).persons.map(({ name, counted, uncounted }) => {
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
    ["a bare MCSA names no track", "Ben: MCSA; MCSA:", ["Ben=|MCSA!noTrack", "=|MCSA:!noTrack"]],
    [
      "another track is another credential",
      "MCSA: Cloud Platform",
      ["=|MCSA: Cloud Platform!notListed"],
    ],
    ["the key decides, whatever title follows", "Ana: 70-532: Azure entwickeln", ["Ana=70-532"]],
    [
      "other text after a key without a sign between them",
      "Ana: 70-532 study group",
      ["Ana=|70-532 study group!titleDiffers"],
    ],
    [
      "MCSE and MCSD name no track either",
      "MCSE; Ben: MCSD",
      ["=|MCSE!noTrack", "Ben=|MCSD!noTrack"],
    ],
    [
      "separators of full width",
      "Ana： 70-532，70-533； Ben： 13736",
      ["Ana=70-532+70-533", "Ben=13736"],
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
    expect(sets.read(text).size).toBe(10_000);
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
        "070-532",
        "Exam 070532",
        "70-532 - Developing Microsoft Azure Solutions",
        "Exam 70-532 – Entwickeln von Azure-Lösungen",
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
        "Technical Assessment 13736",
        "Microsoft Azure for Datacenter Solutions",
        "Assessment 13736: was auch immer",
      ],
    ],
    [
      "MCSA: Linux on Azure",
      [
        "MCSA: Linux on Azure",
        "mcsa linux on azure",
        "MCSA – Linux on Azure",
        "MCSA-Linux on Azure",
        "Exam MCSA: Linux on Azure",
        "MCSA: Linux on Azure - Certified 2016",
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

describe("credentials of other rules", () => {
  const rules = readRuleTable([
    ["Tier", "Requirement", "Value", "Title", "Group"],
    ["Gold", "People", 1, "", "Exam"],
    ["", "Exam", "70-496", "Visual Studio Team Foundation Server 2012, Administration", ""],
    ["", "Exam", "70-740", "Installation, Storage, and Compute with Windows Server 2016", ""],
    ["", "Exam", "70-743", "Upgrading Your Skills to MCSA: Windows Server 2016", ""],
    ["", "Exam", "70-534", "Architecting Microsoft Azure Solutions", ""],
    ["", "Exam", "70-535", "Architecting Microsoft Azure Solutions", ""],
    ["", "Credential", "MCSE: Productivity", "", ""],
    ["", "Credential", "Foo: Bar", "", ""],
    ["", "Credential", "MB2-715", "", ""],
    ["", "Credential", "PSM I", "Professional Scrum Master level 1 (PSM I)", ""],
    ["", "Assessment", 14356, "Technical Assessment Data Analytics Foundational", ""],
  ]);
  if (rules instanceof Fault) throw new Error(rules.code);
  const others = credentialIndex(rules);

  test.each<[what: string, text: string, people: string[]]>([
    [
      "a title with a comma",
      "Ana: Visual Studio Team Foundation Server 2012, Administration, 70-534",
      ["Ana=70-496+70-534"],
    ],
    [
      "a key and its title with commas",
      "Ana: Exam 70-740: Installation, Storage, and Compute with Windows Server 2016; Ben: 70-496: Visual Studio Team Foundation Server 2012,Administration",
      ["Ana=70-740", "Ben=70-496"],
    ],
    [
      "a key and another edition's title with commas",
      "70-740: Installation, Storage and Compute",
      ["=70-740|Storage and Compute!notListed"],
    ],
    [
      "a title of several credentials is the first of them",
      "Architecting Microsoft Azure Solutions",
      ["=70-534"],
    ],
    ["what stands before a key's colon", "Foo: Bar; Foo", ["=Foo: Bar", "=|Foo!noTrack"]],
    [
      "what stands before a title's colon",
      "Upgrading Your Skills to MCSA: Windows Server 2016",
      ["=70-743"],
    ],
    [
      "hyphens as spaces or nothing",
      "mb2 715; MB2715; Exam MB2-715",
      ["=MB2-715", "=MB2-715", "=MB2-715"],
    ],
    [
      "a colon as a dash or a space",
      "MCSE – Productivity; mcse productivity",
      ["=MCSE: Productivity", "=MCSE: Productivity"],
    ],
    ["brackets in a title", "Professional Scrum Master level 1 (PSM I)", ["=PSM I"]],
    [
      "a title without what another edition puts before it",
      "Technical Assessment for Data Analytics Foundational; Data Analytics Foundational",
      ["=14356", "=14356"],
    ],
    [
      "a prefix of another kind",
      "Assessment 70-534; Exam 14356",
      ["=|Assessment 70-534!notListed", "=|Exam 14356!notListed"],
    ],
  ])("%s", (_, text, people) => {
    expect(read(text, others)).toEqual(people);
  });
});

describe("reading without evidence", () => {
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

  /** Everybody's set who holds any credential of the rules. */
  const held = ({ size, width, sets: words }: People): number[][] =>
    Array.from({ length: size }, (_, i) => words.slice(i * width, (i + 1) * width)).filter((set) =>
      set.some((bits) => bits !== 0)
    );

  test("gives the same sets as reading with evidence", () => {
    fc.assert(
      fc.property(rosters, (text) => {
        const found = held(sets.read(text)).map(String).sort();
        expect(found).toEqual(held(readRoster(text, index)).map(String).sort());
      }),
      { numRuns: 1000 }
    );
  });

  test("ends early once the people are enough, and reads nothing where none are needed", () => {
    const text = "Ana: 70-532; Ben: AZ-104; Cy: 13736; Di: 70-533";
    const upTo = (wanted: number): number =>
      sets.read(text, ({ size }) => Math.max(0, wanted - size)).size;
    expect([0, 1, 2, 3, 4].map(upTo)).toEqual([0, 1, 2, 3, 3]);
  });
});
