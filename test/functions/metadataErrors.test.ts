import { describe, expect, test } from "vitest";
import { en } from "../../help/en.mjs";
import { functions as helped } from "../../help/functions.mjs";
import { english, parseCall } from "../support/formula";
import { built, call, loadFunctions } from "../support/functionsBundle";

const functions = loadFunctions();
const { functions: described } = JSON.parse(built("functions.json")) as {
  functions: { id: string; parameters: { name: string }[] }[];
};

type Arguments = Record<string, unknown>;

const DIV0 = { type: "Error", basicValue: "#DIV/0!" };
const MANY_PEOPLE = Array.from({ length: 4_000 }, (_, i) => [`Person ${i}`]);

/** What brings about an error of the help: the arguments that differ from the example's. */
const causes: Record<string, Arguments> = {
  consumption: { consumption: "15.000" },
  market: { market: "Mars" },
  marketNeeded: { consumption: 12_000, market: "", people: 1 },
  people: { people: 1.5 },
  tier: { tier: "Bronze" },
  rules: { rules: [["Tier"], ["Silver"]] },
  shapes: { people: [[1], [2]], market: [["", ""]], tier: [["Gold", "Gold"]] },
  onePartner: { people: [[1], [2]] },
  passedOn: { consumption: DIV0, people: DIV0 },
  partnerError: { partner: DIV0 },
  columnMissing: { table: [["Partner"], ["Contoso"]] },
  asOf: { asOf: "soon" },
  ledger: { amounts: [["lots"], ["lots"], ["lots"]] },
  ledgerTooLarge: { amounts: [[1.7e308], [1.6e308], [0]], items: [["A"], ["B"], ["C"]] },
  ledgerShapes: { partners: [["Contoso"]] },
  status: { statuses: [["perhaps"], ["perhaps"], ["perhaps"]] },
  expiry: { expires: [[42_900], [42_900], [42_900]] },
  rosterTooLong: {
    people: MANY_PEOPLE,
    partners: MANY_PEOPLE.map(() => ["Contoso"]),
    credentials: MANY_PEOPLE.map(() => ["70-532"]),
    statuses: null,
  },
};

/** A function's example with some arguments changed to those that bring about an error. */
function failing(id: string, key: string): unknown {
  const { formula } = helped[id as keyof typeof helped];
  const { args } = parseCall(formula, english);
  const names = described.find((one) => one.id === id)?.parameters.map(({ name }) => name) ?? [];
  const usual = Object.fromEntries(names.map((name, i) => [name, args[i] ?? null]));
  const changed = { ...usual, ...causes[key] };
  // CONSUMPTION_GAP has no people: its own two arguments must differ in shape.
  if (key === "shapes" && !names.includes("people")) changed["consumption"] = [[1], [2]];
  const sent = names.map((name) => {
    const arg = changed[name];
    return arg === null || Array.isArray(arg) ? arg : [[arg]];
  });
  return call(functions, id, ...sent);
}

const documented = Object.entries(helped).flatMap(([id, { errors }]) =>
  errors.map((key) => [id, key] as const)
);

describe("errors that the help names", () => {
  test.each(documented)("%s: %s", (id, key) => {
    const [shown] = en.errors[key as keyof typeof en.errors];
    expect(failing(id, key)).toMatchObject({ error: shown === "as it was" ? "#DIV/0!" : shown });
  });
});
