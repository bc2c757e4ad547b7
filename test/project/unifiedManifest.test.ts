import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { readAddin } from "../../scripts/build/addin.mjs";
import { placeManifest } from "../../scripts/build/manifest.mjs";
import { unifiedManifest } from "../../scripts/build/unifiedManifest.mjs";
import { built } from "../support/functionsBundle";

// Microsoft's own schemas and checker come with office-addin-manifest.
const { resolve } = createRequire(createRequire(import.meta.url).resolve("office-addin-manifest"));
const appManifest = createRequire(import.meta.url)(resolve("@microsoft/app-manifest")) as {
  AppManifestUtils: {
    validateAgainstSchema(manifest: unknown, schema: unknown): Promise<string[]>;
  };
};
const schema = (file: string) =>
  JSON.parse(
    readFileSync(
      resolve("@microsoft/app-manifest").replace(
        /index\.js$/,
        `json-schemas/teams/v${manifest.manifestVersion}/${file}`
      ),
      "utf8"
    )
  ) as { patternProperties?: Record<string, { maxLength: number }> };

const xml = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");
const made = (environment: NodeJS.ProcessEnv) => {
  const addin = readAddin(environment);
  return unifiedManifest(placeManifest(xml, addin), addin);
};
const { "manifest.json": manifest, "manifest.de-de.json": german } = made({});
const check = (one: object) =>
  appManifest.AppManifestUtils.validateAgainstSchema(one, schema("MicrosoftTeams.schema.json"));

describe("the unified manifest", () => {
  test.each(["production", "staging", "development"])("%s is as its schema says", async (name) => {
    const { "manifest.json": one } = made({
      ADDIN_ENVIRONMENT: name,
      ADDIN_BASE_URL: "https://example.org/partners",
    });
    expect(await check(one)).toEqual([]);
  });

  test("a fault would be found", async () => {
    expect(await check({ ...manifest, id: "x" })).not.toEqual([]);
    expect(await check({ ...manifest, name: { short: "x".repeat(31) } })).not.toEqual([]);
  });

  test("is what was built", () => {
    expect(JSON.parse(built("manifest.json"))).toEqual(manifest);
    expect(JSON.parse(built("manifest.de-de.json"))).toEqual(german);
  });

  test("says what manifest.xml says", () => {
    const [extension] = manifest.extensions;
    expect(manifest).toMatchObject({
      id: "a9670310-f28a-4faa-9549-e7b661b59ae7",
      name: { short: "Partner Competency", full: "Partner Competency for Excel" },
    });
    expect(extension).toMatchObject({
      requirements: {
        scopes: ["workbook"],
        capabilities: [
          { name: "SharedRuntime", minVersion: "1.1" },
          { name: "CustomFunctionsRuntime", minVersion: "1.3" },
        ],
      },
      runtimes: [
        {
          code: { page: "https://localhost:3000/taskpane.html" },
          lifetime: "long",
          actions: [
            { id: "PartnerCompetency.Check", type: "openPage" },
            { id: "evaluate", type: "executeFunction" },
          ],
          customFunctions: { namespace: { id: "PARTNER", name: "PARTNER" } },
        },
      ],
    });
    const [group] = extension?.ribbons[0]?.tabs[0]?.groups ?? [];
    expect(group?.controls.map(({ label, actionId }) => [label, actionId])).toEqual([
      ["Check partner", "PartnerCompetency.Check"],
      ["Evaluate", "evaluate"],
    ]);
  });

  test("every German text has a place in the schema, and fits there", () => {
    const { patternProperties = {} } = schema("MicrosoftTeams.Localization.schema.json");
    const plain: Record<string, number> = {
      "name.short": 30,
      "name.full": 100,
      "description.short": 80,
      "description.full": 4000,
    };
    const room = (place: string) =>
      plain[place] ??
      Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(place))?.[1]
        .maxLength;
    expect(Object.keys(german).length).toBeGreaterThan(12);
    for (const [place, text] of Object.entries(german))
      expect(text.length, place).toBeLessThanOrEqual(room(place) ?? -1);
  });
});
