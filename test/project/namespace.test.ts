import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { SetupWords } from "../../src/words/paneSetup";

// What a build with ADDIN_NAMESPACE=CONTOSO puts in its place.
vi.mock("../../src/words/namespace.json", () => ({ default: { namespace: "CONTOSO" } }));

describe("in another namespace", () => {
  let setups: SetupWords[];
  // Other files of tests share this worker's modules: none of theirs here, and none of these there.
  afterAll(() => void vi.resetModules());
  beforeAll(async () => {
    vi.resetModules();
    const [{ setupEn }, { setupDe }] = await Promise.all([
      import("../../src/words/paneSetup.en"),
      import("../../src/words/paneSetup.de"),
    ]);
    setups = [setupEn, setupDe];
  });

  test("the formulas that are written call it", async () => {
    const { rowFormulas } = await import("../../src/workbook/evaluate/liveFormulas");
    const { BUILT_IN_RULES } = await import("../../src/workbook/ruleTables/listRules");
    const refs = { measure: "C2", market: "D2", people: "E2", tier: "F2", nextTier: "G2" };
    const formulas = rowFormulas(refs, { index: BUILT_IN_RULES }).join("");
    expect(formulas).toContain("=CONTOSO.COMPETENCY_TIER(C2,D2,E2)");
    expect(formulas).not.toContain("PARTNER");
  });

  test.each([
    ["=CONTOSO.RULES()", true],
    ["=_xldudf_CONTOSO_RULES()", true],
    ["=PARTNER.RULES()", false],
    ["=CONTOSODEV.RULES()", false],
  ])("%s is found for freezing: %s", async (formula, found) => {
    const { callsPartner } = await import("../../src/workbook/freeze/search");
    expect(callsPartner(formula)).toBe(found);
  });

  test("the sentences name it, in both languages", async () => {
    const [{ en }, { de }] = await Promise.all([
      import("../../src/words/en"),
      import("../../src/words/de"),
    ]);
    const sentences = [
      ...[en, de].map(({ faults }) => faults.rulesHeader({ value: "Tier" })),
      ...setups.flatMap(({ freeze }) => [
        freeze.hint,
        freeze.found(1),
        freeze.found(2),
        freeze.none.workbook,
        freeze.none.selection,
      ]),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/CONTOSO(?!.*PARTNER)/);
  });
});

test("a build puts its namespace where the sources read theirs", async () => {
  vi.stubEnv("ADDIN_NAMESPACE", "CONTOSO");
  const { default: configure } = await import("../../webpack.config.js");
  vi.unstubAllEnvs();
  const rules = configure({}, {}).module.rules as {
    test: string | RegExp;
    parser?: { parse(text: string): object };
  }[];
  const file = fileURLToPath(new URL("../../src/words/namespace.json", import.meta.url));
  const [rule, ...more] = rules.filter(({ test: one }) => one === file);
  expect(more).toEqual([]);
  expect(rule?.parser?.parse('{ "namespace": "PARTNER" }')).toEqual({ namespace: "CONTOSO" });
});
