import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAddin } from "../../scripts/build/addin.mjs";
import { siteFaults } from "../../scripts/build/siteFaults.mjs";
import { configurations } from "../../scripts/hosting/configurations.mjs";
import { DIST, readFolder } from "../../scripts/release/contents.mjs";

const addin = readAddin({ ADDIN_BASE_URL: "https://example.org/partners" });
const png = (size: number) => {
  const header = Buffer.alloc(24);
  header.writeUInt32BE(size, 16);
  header.writeUInt32BE(size, 20);
  return header;
};

describe("the check of a site", () => {
  const manifest = (url: string) => `<Url xmlns="http://schemas.invalid" Value="${url}" />`;
  const good = {
    "manifest.xml": manifest("https://example.org/partners/help.html#support"),
    "help.html": '<h1 id="support"></h1><script src="help.js"></script>',
    "help.js": "",
    "assets/icon-16.png": png(16),
  };
  const check = (changes: Record<string, string | Buffer | undefined>) =>
    siteFaults(
      new Map(
        Object.entries({ ...good, ...changes })
          .filter(([, content]) => content !== undefined)
          .map(([name, content]) => [name, Buffer.from(content ?? "")])
      ),
      addin
    );

  test("takes one without a fault", () => {
    expect(check({})).toEqual([]);
    expect(check({ "manifest.xml": manifest("https://example.org") })).toEqual([]);
  });

  test.each([
    ["http", "http://example.org/partners/help.html", "which is not https"],
    ["a missing icon", "https://example.org/partners/assets/icon-32.png", "which would answer 404"],
    ["a file outside the folder", "https://example.org/help.html", "neither the add-in's own"],
    ["a place that is not there", "https://example.org/partners/help.html#x", "has no place x"],
    ["another host", "https://example.com/help.html", "neither the add-in's own address nor"],
    ["a path that only begins alike", "https://example.org/partners2/help.html", "neither the"],
  ])("%s", (_what, url, sentence) => {
    expect(check({ "manifest.xml": manifest(url) })).toEqual([expect.stringContaining(sentence)]);
  });

  test("a script that a page names and that is not there", () => {
    expect(check({ "help.js": undefined })).toEqual([
      "help.html names help.js, which would answer 404.",
    ]);
  });

  test("a picture of another size than its name says", () => {
    expect(check({ "assets/icon-16.png": png(32) })).toEqual([
      "assets/icon-16.png is 32 by 32 pixels.",
    ]);
  });

  test.each(["office.js", "lib/Office.debug.js", "excel-web-16.00.js"])("%s", (file) => {
    expect(check({ [file]: "" })).toEqual([
      `${file} is Office.js, whose licence allows no redistribution.`,
    ]);
  });
});

describe("the site that was built", () => {
  test("has no fault, and has one at any other address", async () => {
    const site = await readFolder(DIST);
    expect(site.size).toBeGreaterThan(20);
    expect(siteFaults(site, readAddin({}))).toEqual([]);
    expect(siteFaults(site, addin).length).toBeGreaterThan(20);
  });

  test("has names with a hash where a cache would hurt, and steady ones where Excel needs them", async () => {
    const names = [...(await readFolder(DIST)).keys()].filter((name) => /\.(js|css)$/.test(name));
    expect(names.filter((name) => !name.startsWith("static/"))).toEqual([
      "commands.js",
      "functions.js",
      "help.js",
      "notice.js",
    ]);
    for (const name of names.filter((one) => one.startsWith("static/")))
      expect(name).toMatch(/^static\/(taskpane|rules|selfCheck)\.[0-9a-f]{12}\.(js|css)$/);
  });
});

describe("configurations of web servers", () => {
  test.each(Object.entries(configurations()))(
    "hosting/%s is what its script makes",
    (file, text) => {
      const path = new URL(`../../hosting/${file}`, import.meta.url);
      expect(
        readFileSync(path, "utf8") === text,
        `hosting/${file} is out of date: run npm run hosting`
      ).toBe(true);
    }
  );
});
