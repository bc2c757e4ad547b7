import { describe, expect, test } from "vitest";
import { baseUrl } from "../../scripts/baseUrl.mjs";
import { completeMetadata } from "../../scripts/functionsMetadata.mjs";

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
        { name: "tier", description: "Silver or Gold.", type: "string", optional: true },
      ],
    },
  ],
};

describe("the functions' metadata", () => {
  const complete = (address: string) =>
    JSON.parse(completeMetadata(JSON.stringify(metadata), address)) as unknown;

  test("lets error cells reach the functions, and keeps the rest", () => {
    expect(complete("https://localhost:3000")).toEqual({
      allowErrorForDataTypeAny: true,
      ...metadata,
    });
  });

  test("points its help links to the address that the add-in is built for", () => {
    expect(complete("https://example.com/addin")).toMatchObject({
      functions: [{ helpUrl: "https://example.com/addin/help.html#PEOPLE_GAP" }],
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
    expect(baseUrl({ ADDIN_BASE_URL: given })).toBe(address);
  });

  test.each(["http://example.com", "example.com", "https://"])("%s is refused", (given) => {
    expect(() => baseUrl({ ADDIN_BASE_URL: given })).toThrow(
      `ADDIN_BASE_URL must be an https address, such as https://addin.example.com; it is "${given}".`
    );
  });
});
