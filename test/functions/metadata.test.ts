import { describe, expect, test } from "vitest";
import { SOURCE } from "../../scripts/build/addin.mjs";
import { built, loadFunctions } from "../support/functionsBundle";
import frozen from "./frozen.json";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly options?: object;
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly Described[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly tooltip: string }[];
  }[];
}

const read = (file: string) => JSON.parse(built(file)) as Metadata;
const english = read("functions.json");
const german = read("functions.de-DE.json");

/** Every text that Excel shows, under the place where it stands. */
const texts = ({ functions, enums }: Metadata): [string, string][] => [
  ...functions.flatMap(({ id, description, parameters }): [string, string][] => [
    [id, description],
    ...parameters.map((one): [string, string] => [`${id} ${one.name}`, one.description]),
  ]),
  ...enums.flatMap(({ id, values }) =>
    values.map(({ name, tooltip }): [string, string] => [`${id} ${name}`, tooltip])
  ),
];

/** The same metadata without what may differ between languages. */
const withoutTexts = (metadata: Metadata) => ({
  ...metadata,
  functions: metadata.functions.map((described) => ({
    ...described,
    description: "",
    helpUrl: "",
    parameters: described.parameters.map((parameter) => ({ ...parameter, description: "" })),
  })),
  enums: metadata.enums.map((list) => ({
    ...list,
    values: list.values.map((value) => ({ ...value, tooltip: "" })),
  })),
});

const languages: [string, Metadata, string][] = [
  ["functions.json", english, ""],
  ["functions.de-DE.json", german, "de-"],
];

describe.each(languages)("%s", (_file, metadata, prefix) => {
  test("has a text for everything, each within the 255 characters of Excel's function wizard", () => {
    const all = texts(metadata);
    expect(all.length).toBeGreaterThan(13);
    expect(all.filter(([, text]) => !text?.trim() || text.length > 255)).toEqual([]);
  });

  test.each(metadata.functions.map(({ id, helpUrl }) => [id, helpUrl]))(
    "%s has its place in the help page",
    (id, helpUrl) => {
      expect(helpUrl).toBe(`${SOURCE.address}/help.html#${prefix}${id}`);
      expect(built("help.html").split(` id="${prefix}${id}"`)).toHaveLength(2);
    }
  );
});

describe("German", () => {
  test("differs from English in its texts alone", () => {
    expect(withoutTexts(german)).toEqual(withoutTexts(english));
  });

  test("is no text left in English", () => {
    const same = texts(german).filter(([place, text]) =>
      texts(english).some(([where, other]) => where === place && other === text)
    );
    expect(same).toEqual([]);
  });

  test("uses no English words, names of things apart", () => {
    const words = /\b(the|and|or|of|which|people who|is not|left out)\b/i;
    expect(texts(german).filter(([, text]) => words.test(text))).toEqual([]);
  });
});

describe("what Excel needs of the functions", () => {
  test("error cells reach them", () => {
    expect(english.allowErrorForDataTypeAny).toBe(true);
  });

  test("functions.js registers what is described, and nothing else", () => {
    const described = english.functions.map(({ id }) => id).sort();
    expect([...loadFunctions().keys()].sort()).toEqual(described);
  });

  test("ids, names and the order of arguments are as they were released", () => {
    const now = Object.fromEntries(
      english.functions.map(({ id, name, parameters }) => [
        id,
        {
          name,
          parameters: parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)),
        },
      ])
    );
    expect(
      now,
      "Released formulas break when these change; only add at the end, in frozen.json too."
    ).toEqual(frozen);
  });

  test("optional arguments come last", () => {
    const wrong = english.functions.filter(({ parameters }) =>
      parameters.some((one, i) => one.optional && !(parameters[i + 1]?.optional ?? true))
    );
    expect(wrong).toEqual([]);
  });

  test("a tier is picked from a list, every other argument takes anything", () => {
    const parameters = english.functions.flatMap(({ parameters: all }) => all);
    const tiers = parameters.filter(({ name }) => name === "tier");
    expect(tiers.length).toBeGreaterThan(5);
    expect(tiers.filter(({ customEnumId }) => customEnumId !== "Tier")).toEqual([]);
    expect(english.enums.map(({ id, values }) => [id, values.map(({ name }) => name)])).toEqual([
      ["Tier", ["Silver", "Gold"]],
    ]);
    expect(parameters.filter(({ name, type }) => name !== "tier" && type !== "any")).toEqual([]);
  });

  test("none is volatile, streams, or asks where it stands", () => {
    expect(english.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });
});

describe("names", () => {
  /** Excel 4.0 macro functions and built-in functions with names as a short function might get one. */
  const reserved = new Set(
    (
      "ABSREF ACTIVE.CELL ALERT ARGUMENT BREAK CALL CALLER CANCEL.KEY DEREF DIRECTORY DOCUMENTS ECHO ELSE ERROR EVALUATE " +
      "EXEC FILES FOR FORMULA FREAD GOTO HALT HELP INITIATE INPUT LINKS MESSAGE NAMES NEXT NOTE POKE REFTEXT REGISTER " +
      "REQUEST RESULT RESTART RETURN RUN SELECTION STEP TERMINATE TEXTREF UNDO UNREGISTER VOLATILE WAIT WHILE WINDOWS " +
      "AND CELL CHOOSE COUNT DATE FALSE FILTER FIND INDEX INFO LET LOOKUP MAP MATCH NOT OR RANK SORT SUM TRUE TYPE VALUE"
    ).split(" ")
  );

  test.each(english.functions.map(({ id, name }) => [name, id]))("%s", (name, id) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
    expect(id).toBe(name);
    expect(isCell(name)).toBe(false);
    expect(reserved.has(name)).toBe(false);
  });

  test.each([
    ["ABC123", true],
    ["XFD1048576", true],
    ["XFE1", false],
    ["A1048577", false],
    ["R1C1", true],
    ["RC", true],
    ["CONSUMPTION_12M", false],
    ["RULES", false],
  ])("%s is a cell: %s", (name, cell) => {
    expect(isCell(name)).toBe(cell);
  });
});

/** Whether Excel would take a name for the address of a cell, in either of its ways to write one. */
function isCell(name: string): boolean {
  if (/^R\d*C\d*$/.test(name)) return true;
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined) return false;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16_384 && Number(row) <= 1_048_576;
}
