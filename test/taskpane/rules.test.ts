import { describe, expect, it } from "vitest";
import { checkRuleTable } from "../../src/rules";
import {
  builtInEntry,
  entryNamed,
  idOf,
  search,
  sourceLine,
  titleOf,
} from "../../src/taskpane/rules/library";
import { RulesPage, type RulesTools } from "../../src/taskpane/rules/RulesPage";
import { tierLines } from "../../src/taskpane/rules/requirementLines";
import { wordsFor } from "../../src/words";
import { rulesViewWords } from "../../src/words/rulesViewWords";
import type { CheckedRules } from "../../src/workbook";
import { excelError, fakeWorkbook, settled } from "./fakeWorkbook";
import { entry, library, onSheet } from "./rulesStates";

/** What a table asks for, a text for each line. */
function linesOf(table: readonly (readonly unknown[])[], language: "en" | "de" = "en"): string[] {
  const { rules } = checkRuleTable(table);
  if (!rules) throw new Error("The table has faults.");
  return tierLines(rules, wordsFor(language), rulesViewWords[language]).flatMap(
    ({ tier, option, lines }) =>
      lines.map(({ asks, counts }) =>
        [option === "" ? tier : `${tier} by ${option}`, asks, ...counts].join(" | ")
      )
  );
}

describe("rules in plain words", () => {
  it.each<[string, string[]]>([
    [
      "Surface Hub",
      [
        "Silver | Devices shipped: 12 | devices shipped in the last 12 months",
        "Silver | Authorized Surface Hub ADR: yes | a status that the partner has or has not; blank is no",
        "Silver | 2 people | 16722",
        "Gold | Devices shipped: 52 | devices shipped in the last 12 months",
        "Gold | Authorized Surface Hub ADR: yes | a status that the partner has or has not; blank is no",
        "Gold | 4 people | 16722, and one of 70-347, 70-334, 70-398, 70-697 | In the table: 16722 and Exams",
      ],
    ],
    [
      "Hybrid Services Partner",
      [
        "Silver | 2 people | all of 70-347, 70-345 | In the table: all of Exams",
        "Silver | or else 2 people | MCSE: Productivity | In the table: Certificates",
        "Gold | 4 people | all of 70-347, 70-345 | In the table: all of Exams",
        "Gold | or else 4 people | MCSE: Productivity | In the table: Certificates",
      ],
    ],
    [
      "ERP Reseller",
      [
        "Gold | Gross license revenue: 175,000 in a developed or 75,000 in a developing market | US$ of a year: Dynamics AX, GP, SL, NAV, Dynamics 365 Plan or Unified Operations Plan",
      ],
    ],
  ])("%s", (option, lines) => {
    expect(linesOf(entry(option).table)).toEqual(lines);
  });

  it("other people fill other seats, and what is long is said once", () => {
    const lines = linesOf(entry("Cloud CRM Reseller").table);
    expect(lines[2]).toMatch(/^Silver \| and 1 other person \| MB2-712, MB2-707 or MB2-716/);
    expect(lines[4]).toBe("Gold | 2 people | What counts is the same as for Silver.");
  });

  it("an option is named with its tier", () => {
    const table = [
      ["Tier", "Requirement", "Market", "Value", "Title", "Group", "Option"],
      ["Gold", "People", "Any", 0, "", "70-532", "Cloud"],
      ["Gold", "People", "Any", 1, "seniors", "Exam", "Data"],
      ["Any", "Exam", "Any", "70-532", "", "", ""],
    ];
    expect(linesOf(table, "de")).toEqual([
      "Gold by Cloud | 0 Personen | 70-532",
      "Gold by Data | 1 Person | 70-532 | seniors | In der Tabelle: Exam",
    ]);
  });

  it("every table of the library has a line for each requirement and no gap", () => {
    for (const language of ["en", "de"] as const)
      for (const { table } of library) {
        const lines = linesOf(table, language);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.join()).not.toMatch(/undefined|NaN/);
      }
  });
});

describe("the library", () => {
  it.each<[string, string[]]>([
    ["surface hub", ["Surface Hub"]],
    ["  SURFACE   windows ", ["Surface Hub"]],
    ["70-773", ["Data Analytics Specialist"]],
    ["crm online deployment", ["Cloud CRM Reseller"]],
    ["azure consumption 2017", ["Azure Consumption"]],
    ["13918", ["Enterprise Partner", "SMB Partner"]],
    ["no such thing", []],
  ])("finds by %s", (typed, options) => {
    expect(search(library, typed).map(({ option }) => option)).toEqual(options);
  });

  it("shows all while nothing is typed, each told from the others", () => {
    expect(search(library, " ")).toHaveLength(26);
    expect(new Set(library.map(idOf)).size).toBe(26);
  });

  it("knows the built-in rules, and whence a table on a sheet comes, edited or not", () => {
    expect(builtInEntry(library)?.date).toBe("2017-07-07");
    const from = entry("Big Data");
    expect(entryNamed(library, ["x", titleOf(from), sourceLine(from)])).toBe(from);
    expect(entryNamed(library, [titleOf(from)])).toBeUndefined();
    expect(entryNamed(library, [])).toBeUndefined();
  });
});

describe("the running Rules view", () => {
  function start(given: Partial<RulesTools> = {}): RulesPage {
    return new RulesPage({
      workbook: fakeWorkbook({}),
      language: "de",
      loadLibrary: () => Promise.resolve(library),
      changed: () => undefined,
      exclusively: (work) => work(),
      ...given,
    });
  }

  it("loads the library once, and again where it could not", async () => {
    let loads = 0;
    const page = start({
      loadLibrary: () =>
        ++loads === 1 ? Promise.reject(new Error("no network")) : Promise.resolve(library),
    });
    page.shown();
    await settled();
    expect(page.content.library.kind).toBe("failed");
    await page.loadLibrary();
    page.left();
    page.shown();
    await settled();
    expect([page.content.library.kind, loads]).toEqual(["loaded", 2]);
  });

  it("follows the rule tables while it is shown", async () => {
    const watches: ((tables: readonly CheckedRules[]) => void)[] = [];
    let stopped = 0;
    const page = start({
      workbook: fakeWorkbook({
        watchTables: (listener) => {
          watches.push(listener);
          return Promise.resolve(() => Promise.resolve(void stopped++));
        },
      }),
    });
    page.shown();
    page.shown();
    watches[0]?.([onSheet("Big Data")]);
    expect(page.content.tables).toMatchObject({ kind: "read", tables: [{ sheet: "Big Data" }] });
    page.left();
    await settled();
    page.shown();
    expect([watches.length, stopped]).toEqual([2, 1]);
  });

  it("inserts a table under its title, with its source and its doubtful places in the user's language", async () => {
    const inserted: unknown[] = [];
    const from = entry("Surface Hub");
    const choice = { sheetId: "{9}" };
    const page = start({
      workbook: fakeWorkbook({
        insertRules: (rules) => {
          inserted.push(rules);
          return Promise.resolve({ sheet: "Surface Hub 2", choice });
        },
      }),
    });
    await page.insert(from);
    expect(inserted).toEqual([
      {
        name: "Surface Hub",
        title: "Windows and Devices: Surface Hub",
        notes: [
          `${from.source}, 2018-10-29`,
          expect.stringMatching(/^Zweifelhaft in der Quelle: Die Seite nennt/),
          expect.stringMatching(/^Das ist Ihre Kopie/),
        ],
        table: from.table,
      },
    ]);
    const outcome = { kind: "inserted", sheet: "Surface Hub 2", choice };
    expect(page.content.insertion).toEqual({ entry: from, outcome });
    page.closeMessage();
    expect(page.content.insertion).toBeNull();
  });

  it("says why a table could not be inserted, and inserts one at a time", async () => {
    let asked = 0;
    const page = start({
      workbook: fakeWorkbook({
        insertRules: () => {
          asked++;
          return Promise.reject(excelError("StructureProtected"));
        },
      }),
    });
    await Promise.all([page.insert(entry("Big Data")), page.insert(entry("Power BI"))]);
    expect(page.content.insertion).toMatchObject({
      entry: { option: "Big Data" },
      outcome: { kind: "failed", code: "StructureProtected" },
    });
    expect(asked).toBe(1);
  });
});
