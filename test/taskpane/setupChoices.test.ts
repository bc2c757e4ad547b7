import { describe, expect, it } from "vitest";
import type { PartnerField } from "../../src/rules/workbookFields";
import {
  chosenHeader,
  isoOfSerial,
  neededFields,
  sectionsOf,
  serialOfIso,
  withColumn,
  withSheet,
} from "../../src/taskpane/setup/setupChoices";
import type { Section } from "../../src/taskpane/setup/setupState";
import { withAnswers, type ColumnChoices, type Setup, type SetupOffer } from "../../src/workbook";
import { distributor, plainList } from "./setups";

describe("the column of a field", () => {
  it.each<[string, ColumnChoices<PartnerField>, PartnerField, string | null]>([
    ["is the one that was found", {}, "market", "Market"],
    ["is the one that was chosen", { market: "Country" }, "market", "Country"],
    ["is none where the user said so", { market: null }, "market", null],
    ["is the one found where the chosen one is gone", { market: "Region" }, "market", "Market"],
    ["is none where none was found", {}, "partnerId", null],
  ])("%s", (_, choices, field, header) => {
    expect(chosenHeader(plainList.partners, choices, field)).toBe(header);
  });
});

describe("the sections of a list", () => {
  const needs: SetupOffer["needs"] = {
    market: false,
    consumption: false,
    measures: [],
    people: false,
  };
  const seats = { name: "Seats", field: "measure seats" } as const;
  it.each<[string, Partial<SetupOffer["needs"]>, readonly Section[]]>([
    ["nothing but the partner", {}, []],
    ["people alone", { people: true }, ["people"]],
    ["a measure", { measures: [seats] }, ["measures"]],
    [
      "all of it",
      { market: true, consumption: true, measures: [seats], people: true },
      ["market", "consumption", "measures", "people"],
    ],
  ])("are those that its rules ask for: %s", (_, asked, sections) => {
    expect(sectionsOf({ ...plainList, needs: { ...needs, ...asked } })).toEqual([
      "partner",
      ...sections,
      "rules",
      "asOf",
      "output",
    ]);
  });

  it("keep the column of a measure for the rules that name it", () => {
    const rules = { sheetId: "{9}", table: { mark: "k3f9x", row: 0, column: 0 } };
    const setup = { ...plainList.setup, rules, measures: { other: { "measure seats": "A" } } };
    expect(withColumn(setup, "partners", "measure seats", "B")).toEqual({
      ...setup,
      measures: { other: { "measure seats": "A" }, k3f9x: { "measure seats": "B" } },
    });
  });
});

describe("what is still to be chosen", () => {
  const having = (setup: Partial<Setup>, from: SetupOffer = plainList): SetupOffer => ({
    ...from,
    setup: { ...from.setup, ...setup },
  });
  const none = { partner: null, market: null, consumption: null, people: null };
  it.each<[string, SetupOffer, Section, readonly string[]]>([
    ["nothing where all was found", plainList, "consumption", []],
    ["the partner's name", having({ columns: none }), "partner", ["partner"]],
    [
      "nothing where the partner ID stands for the name",
      having({ columns: { partner: null, partnerId: "Country" } }),
      "partner",
      [],
    ],
    [
      "nothing where the user said that there is no market",
      having({ columns: none }),
      "market",
      [],
    ],
    ["consumption", having({ columns: none }), "consumption", ["consumption"]],
    ["people", having({ columns: none }), "people", ["people"]],
    [
      "nothing where people are counted",
      having({ columns: { people: null, peopleWithExams: "Team" } }),
      "people",
      [],
    ],
    ["nothing on a ledger that has all", distributor, "consumption", []],
    [
      "the ledger's columns",
      having(
        {
          ledger: {
            sheetId: "{2}",
            columns: { partner: null, partnerId: null, month: null, amount: null },
          },
        },
        distributor
      ),
      "consumption",
      ["partner", "month", "amount"],
    ],
    [
      "all of a ledger that is gone",
      having({ ledger: { sheetId: "{9}", columns: {} } }, distributor),
      "consumption",
      ["partner", "month", "amount"],
    ],
    ["nothing where first and last name stand for the person", distributor, "people", []],
    [
      "the credential",
      having({ credentials: { sheetId: "{3}", columns: { credential: null } } }, distributor),
      "people",
      ["credential"],
    ],
  ])("%s", (_, offer, section, fields) => {
    expect(neededFields(offer, section)).toEqual(fields);
  });
});

describe("changing the setup", () => {
  it("keeps other choices beside a column's", () => {
    const once = withColumn(plainList.setup, "partners", "market", "Country");
    expect(withColumn(once, "partners", "people", null).columns).toEqual({
      market: "Country",
      people: null,
    });
  });

  it("changes a column of a joined sheet", () => {
    expect(withColumn(distributor.setup, "ledger", "amount", "ACR").ledger).toEqual({
      sheetId: "{2}",
      columns: { currency: null, amount: "ACR" },
    });
  });

  it("changes no column of a sheet that is not joined", () => {
    expect(withColumn(plainList.setup, "ledger", "amount", "ACR")).toBe(plainList.setup);
  });

  it("joins a sheet with no columns said, and none", () => {
    expect(withSheet(distributor.setup, "ledger", "{3}").ledger).toEqual({
      sheetId: "{3}",
      columns: {},
    });
    expect(withSheet(distributor.setup, "credentials", null).credentials).toBeNull();
  });

  it("remembers markets by what they say, not how they are written, the newest over the old", () => {
    const said = [
      ["  PORTUGAL ", "Developing"],
      ["Co\u0302te d’Ivoire", null],
      ["__proto__", "Developed"],
    ] as const;
    const { answers } = withAnswers(
      distributor.setup,
      said.map(([subject, answer]) => ({ question: { kind: "market", subject }, answer }))
    );
    expect(Object.entries(answers.market)).toEqual([
      ["portugal", "Developing"],
      ["atlantis", null],
      ["Côte d’Ivoire", null],
      ["__proto__", "Developed"],
    ]);
  });
});

describe("dates", () => {
  it.each<[number, string]>([
    [42_923, "2017-07-07"],
    [61, "1900-03-01"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, iso) => {
    expect(isoOfSerial(serial)).toBe(iso);
    expect(serialOfIso(iso)).toBe(serial);
  });

  it.each(["", "2017-13-01", "soon"])("%j is none", (iso) => {
    expect(serialOfIso(iso)).toBeNull();
  });
});
