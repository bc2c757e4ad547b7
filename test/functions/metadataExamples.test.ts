import { describe, expect, test } from "vitest";
import { functions as helped } from "../../help/functions.mjs";
import { ruleExamples } from "../../help/ruleExamples.mjs";
import { germanFormula } from "../../scripts/help/formula.mjs";
import { english, german, parseCall, type FormulaLanguage } from "../support/formula";
import { built, call, loadFunctions } from "../support/functionsBundle";

interface Example {
  readonly formula: string;
  readonly result: unknown;
  readonly card?: [string, unknown][];
  readonly more?: boolean;
}

const functions = loadFunctions();
const { functions: described } = JSON.parse(built("functions.json")) as {
  functions: { id: string; parameters: { dimensionality?: string }[] }[];
};

/** What a formula gives, called as Excel calls: a range is rows of cells, also of one cell. */
function run(
  formula: string,
  language: FormulaLanguage,
  ranges: Readonly<Record<string, unknown[][]>> = {}
): unknown {
  const { name, args } = parseCall(formula, language);
  const id = name.replace(/^PARTNER\./, "");
  const parameters = described.find((one) => one.id === id)?.parameters ?? [];
  const sent = args.map((arg, i) => {
    const range = typeof arg === "string" ? ranges[arg] : undefined;
    if (range) return range;
    return parameters[i]?.dimensionality === "matrix" && !Array.isArray(arg) ? [[arg]] : arg;
  });
  return call(functions, id, ...sent);
}

/** What of a result the help page prints. */
function printed(result: unknown, { result: wanted, card, more }: Example): unknown {
  if (more && Array.isArray(result) && Array.isArray(wanted)) {
    expect(result.length).toBeGreaterThan(wanted.length);
    return result.slice(0, wanted.length);
  }
  if (!card) return result;
  const { text, properties } = result as {
    text: string;
    properties: Record<string, { basicValue: unknown }>;
  };
  expect(card).toEqual(card.map(([name]) => [name, properties[name]?.basicValue]));
  return text;
}

test("every function has an example, and every example a function", () => {
  expect(Object.keys(helped).sort()).toEqual(described.map(({ id }) => id).sort());
});

describe.each(Object.entries(helped as unknown as Record<string, Example>))(
  "the example of %s gives what the help prints",
  (id, example) => {
    test("in English", () => {
      expect(example.formula).toContain(`=PARTNER.${id}(`);
      expect(printed(run(example.formula, english), example)).toEqual(example.result);
    });

    test("in German", () => {
      const formula = germanFormula(example.formula);
      expect(printed(run(formula, german), example)).toEqual(example.result);
    });
  }
);

describe("the examples of rules of one's own give what the help prints", () => {
  test.each(ruleExamples.map((example, i) => ({ ...example, number: i + 1 })))(
    "$number: $formula",
    ({ formula, table, result }) => {
      // The parser knows no ranges: a text in the place of the range, then the table in the place of the text.
      const typed = formula.replace(/\brules(?=\)$)/, '"rules"');
      const rules = { rules: table };
      expect(run(typed, english, rules)).toEqual(result);
      expect(run(germanFormula(typed), german, rules)).toEqual(result);
      expect(run(typed, english)).not.toEqual(result); // the table is what decides
    }
  );
});

describe("formulas in German Excel", () => {
  test.each([
    ['=F(1,"a, b",2.5)', '=F(1;"a, b";2,5)'],
    ["=F({1,2;3,4.5},TRUE)", "=F({1.2;3.4,5};WAHR)"],
    ['=F("FALSE",FALSE,DATE(2017,7,7))', '=F("FALSE";FALSCH;DATUM(2017;7;7))'],
    ['=F("Developed","say ""hi""")', '=F("Industrieland";"say ""hi""")'],
  ])("%s", (formula, translated) => {
    expect(germanFormula(formula)).toBe(translated);
  });

  test.each([
    ['=F(1;"a; b";{1.2;3.4,5};WAHR;DATUM(2017;7;7))', german],
    ['=F(1,"a; b",{1,2;3,4.5},TRUE,DATE(2017,7,7))', english],
  ])("%s is read", (formula, language) => {
    expect(parseCall(formula, language)).toEqual({
      name: "F",
      args: [
        1,
        "a; b",
        [
          [1, 2],
          [3, 4.5],
        ],
        true,
        42_923,
      ],
    });
  });

  test.each(["=F(1", "=F(1,2)3", "F(1)", "=F(A1)"])("%s is refused", (formula) => {
    expect(() => parseCall(formula, english)).toThrow(/expected at \d+ of/);
  });
});
