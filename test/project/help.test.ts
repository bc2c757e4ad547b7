import { describe, expect, test } from "vitest";
import { de } from "../../help/de.mjs";
import { en } from "../../help/en.mjs";
import { functions } from "../../help/functions.mjs";
import { page as pageDe } from "../../help/page.de.mjs";
import { page as pageEn } from "../../help/page.en.mjs";
import { ruleExamples } from "../../help/ruleExamples.mjs";
import { germanMetadata } from "../../scripts/build/germanMetadata.mjs";
import { builtInRules } from "../../scripts/help/builtInRules.mjs";
import { makeHelpPage } from "../../scripts/help/page.mjs";
import { PAGE_POLICY } from "../../scripts/hosting/policy.mjs";
import { built } from "../support/functionsBundle";

interface Metadata {
  functions: { id: string; description: string; parameters: { name: string }[] }[];
  enums: { id: string; values: object[] }[];
}

const metadata = JSON.parse(built("functions.json")) as Metadata;
const page = built("help.html");
const ids = metadata.functions.map(({ id }) => id);

/** The shape of a text: keys and types, not words. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]));
};

describe("the texts", () => {
  const keys = Object.keys(en.errors).sort();

  test.each([
    ["English", en],
    ["German", de],
  ])("%s: what each function returns, and every error", (_language, texts) => {
    expect(Object.keys(texts.returns).sort()).toEqual([...ids].sort());
    expect(Object.keys(texts.errors).sort()).toEqual(keys);
  });

  test("every error is one that a function can give, and the other way round", () => {
    const given = Object.values(functions).flatMap(({ errors }) => errors as string[]);
    expect([...new Set(given)].sort()).toEqual(keys);
  });

  test("the two languages say the same things", () => {
    expect(shape(pageDe)).toEqual(shape(pageEn));
    expect(Object.keys(de.notes)).toEqual(Object.keys(en.notes));
  });
});

describe("German metadata", () => {
  const without = (change: (metadata: Metadata) => void) => {
    const copy = structuredClone(metadata);
    change(copy);
    return () => germanMetadata(copy);
  };

  test.each<[string, (metadata: Metadata) => void, string]>([
    [
      "a new function",
      ({ functions: all }) => all.push({ id: "NEW", description: "", parameters: [] }),
      "a German text is missing for function NEW",
    ],
    [
      "a new argument",
      ({ functions: all }) => all[0]?.parameters.push({ name: "late" }),
      "a German text is missing for COMPETENCY_TIER, argument late",
    ],
    [
      "a function that is gone",
      ({ functions: all }) => all.pop(),
      "there is no function RULES any more",
    ],
    [
      "a new member of a pick-list",
      ({ enums }) => enums[0]?.values.push({ name: "Bronze" }),
      "a German text is missing for Tier, member Bronze",
    ],
  ])("%s stops the build", (_what, change, sentence) => {
    expect(without(change)).toThrow(sentence);
  });
});

describe("help.html", () => {
  test("no two places have one name, and every link inside it leads somewhere", () => {
    const places = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(places).size).toBe(places.length);
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map((m) => m[1]);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !places.includes(link))).toEqual([]);
  });

  test.each([
    "support",
    "de-support",
    "own-rules",
    "de-own-rules",
    "en",
    "de",
    ...ids,
    ...ids.map((id) => `de-${id}`),
  ])("#%s is there", (place) => {
    expect(page).toContain(` id="${place}"`);
  });

  test("nothing comes from elsewhere", () => {
    const { length } = PAGE_POLICY;
    const content = page.replace(PAGE_POLICY, "").replace('<script src="help.js">', "");
    expect(content.length).toBe(page.length - length - '<script src="help.js">'.length);
    expect(content).not.toMatch(/\b(?:src|srcset|action)=|url\(|@import|https?:\/\//);
  });

  test("the rules are those of the add-in, with their source and date", () => {
    for (const text of [
      "Cloud Platform competency, Azure Consumption option",
      "7 July 2017",
      "7. Juli 2017",
      "US$15,000",
      "10.000\u00a0US$",
      "<code>70-475</code> Designing and Implementing Big Data Analytics Solutions",
      "<code>16571</code> Azure Remote Desktop Service",
    ])
      expect(page).toContain(text);
  });

  test("an example's formula is typed as its language types it", () => {
    const typed = page.replaceAll("<wbr>", "").replaceAll("&#34;", '"');
    expect(typed).toContain('=PARTNER.CONSUMPTION_GAP(14999.5,"Developed")');
    expect(typed).toContain('=PARTNER.CONSUMPTION_GAP(14999,5;"Industrieland")');
    expect(typed).toContain("<samp>0,5</samp>");
  });

  test("every example of one's own rules names where its table stands, in its language", () => {
    const typed = page.replaceAll("<wbr>", "").replaceAll("&#34;", '"');
    expect(typed.match(/,Rules!\$A\$1:\$[EFG]\$\d+\)<\/code>/g)).toHaveLength(ruleExamples.length);
    expect(typed.match(/;Regeln!\$A\$1:\$[EFG]\$\d+\)<\/code>/g)).toHaveLength(ruleExamples.length);
    expect(pageEn["own-rules"].examples).toHaveLength(ruleExamples.length);
  });

  test("takes no text for markup", () => {
    const copy = structuredClone(metadata);
    const [first] = copy.functions;
    if (first) first.description = "<none> & `<b>`";
    const rules = builtInRules(built("functions.js"));
    const made = makeHelpPage({
      metadata: copy,
      germanMetadata: germanMetadata(copy),
      rules,
      version: "<1>",
    });
    expect(made).toContain("&#60;none&#62; &#38; `&#60;b&#62;`");
    expect(made).not.toMatch(/<none>|<b>|<1>/);
  });
});
