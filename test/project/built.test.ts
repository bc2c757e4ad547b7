import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { built } from "../support/functionsBundle";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const page = built("taskpane.html");

describe("taskpane.html", () => {
  test("loads Office.js from its CDN, then the functions, then the pane", () => {
    const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
      "notice.js",
    ]);
    expect(page).toContain('href="taskpane.css"');
  });
});

describe("the manifest", () => {
  const addresses = [...built("manifest.xml").matchAll(/"https:\/\/localhost:3000\/([^"#]+)/g)];

  test("names only files that are there", () => {
    const files = [...new Set(addresses.map((match) => match[1] ?? ""))];
    expect(files.length).toBeGreaterThan(12);
    expect(files.filter((file) => !existsSync(dist + file))).toEqual([]);
  });
});

test("Office.js itself is not among the files: its licence allows no redistribution", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  expect(files).toContain("taskpane.js");
  expect(files.filter((file) => /office(\.debug)?\.js$|excel-.*\.js$/i.test(file))).toEqual([]);
});
