import { describe, expect, test } from "vitest";
import { officeVersion, readAddin } from "../../scripts/build/addin.mjs";
import { completeMetadata } from "../../scripts/build/functionsMetadata.mjs";

const metadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "PEOPLE_GAP",
      name: "PEOPLE_GAP",
      description: "How many people are missing; <none> is 0.",
      helpUrl: "https://localhost:3000/help.html#PEOPLE_GAP",
      parameters: [
        { name: "people", description: 'Such as "Ana: 70-532".', type: "any" },
        { name: "rules", description: "As PARTNER.RULES() gives.", type: "any", optional: true },
      ],
    },
  ],
};

describe("the functions' metadata", () => {
  const complete = (environment: NodeJS.ProcessEnv) =>
    JSON.parse(completeMetadata(JSON.stringify(metadata), readAddin(environment))) as unknown;

  test("lets error cells reach the functions, and keeps the rest", () => {
    expect(complete({})).toEqual({
      allowErrorForDataTypeAny: true,
      ...metadata,
    });
  });

  test("points its help links to the address that the add-in is built for", () => {
    expect(complete({ ADDIN_BASE_URL: "https://example.com/addin" })).toMatchObject({
      functions: [{ helpUrl: "https://example.com/addin/help.html#PEOPLE_GAP" }],
    });
  });

  test("calls the functions by the namespace that the add-in is built for", () => {
    const [, rules] = metadata.functions[0]?.parameters ?? [];
    expect(complete({ ADDIN_NAMESPACE: "CONTOSO" })).toMatchObject({
      functions: [
        {
          id: "PEOPLE_GAP",
          parameters: [{}, { ...rules, description: "As CONTOSO.RULES() gives." }],
        },
      ],
    });
  });
});

describe("the address that the add-in is built for", () => {
  test.each([
    [undefined, "https://localhost:3000"],
    ["", "https://localhost:3000"],
    ["https://addin.example.com", "https://addin.example.com"],
    ["https://example.com/addin//", "https://example.com/addin"],
  ])("%s", (given, address) => {
    expect(readAddin({ ADDIN_BASE_URL: given }).address).toBe(address);
  });

  test.each([
    "http://example.com",
    "example.com",
    "https://",
    "https://example.com/?a=b",
    "https://example.com/a&b",
  ])("%s is refused", (given) => {
    expect(() => readAddin({ ADDIN_BASE_URL: given })).toThrow(
      `ADDIN_BASE_URL must be an https address, such as https://addin.example.com; it is "${given}".`
    );
  });
});

describe("the namespace that the add-in is built for", () => {
  test.each([
    [{}, "PARTNER"],
    [{ ADDIN_NAMESPACE: "CONTOSO_2" }, "CONTOSO_2"],
    [{ ADDIN_ENVIRONMENT: "staging" }, "PARTNERTEST"],
    [{ ADDIN_ENVIRONMENT: "development" }, "PARTNERDEV"],
    [{ ADDIN_ENVIRONMENT: "development", ADDIN_NAMESPACE: "CONTOSO" }, "CONTOSO"],
  ])("%j", (environment, namespace) => {
    expect(readAddin(environment).namespace).toBe(namespace);
  });

  test.each(["contoso", "AB", "ABC12", "R1C1", "1ABC", "A.B", "CON TOSO", 'CONTOSO"', "Ü_Ö"])(
    "%s is refused",
    (given) => {
      expect(() => readAddin({ ADDIN_NAMESPACE: given })).toThrow(
        `ADDIN_NAMESPACE must be 3 to 32 capital letters, digits or underscores that are no cell address, such as CONTOSO; it is "${given}".`
      );
    }
  );

  test.each(["prod", "toString"])("the environment %s is refused", (given) => {
    expect(() => readAddin({ ADDIN_ENVIRONMENT: given })).toThrow(
      `ADDIN_ENVIRONMENT must be one of production, staging, development; it is "${given}".`
    );
  });
});

describe("the version as Office wants it", () => {
  test.each([
    ["1.2.3", "1.2.3.0"],
    ["1.2.3-beta.1", "1.2.3.0"],
    ["10.0.12+7", "10.0.12.0"],
  ])("%s", (version, office) => {
    expect(officeVersion(version)).toBe(office);
  });

  test.each(["1.2", "v1.2.3", "1.2.3.4"])("%s is refused", (version) => {
    expect(() => officeVersion(version)).toThrow(`the version "${version}" must begin like 1.2.3.`);
  });
});
