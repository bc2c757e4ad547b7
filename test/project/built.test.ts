import { expect, test } from "vitest";
import { PAGE_POLICY } from "../../scripts/hosting/policy.mjs";
import { built } from "../support/functionsBundle";

const page = built("taskpane.html");

test("taskpane.html loads commands, then Office.js from its CDN, functions and pane", () => {
  const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
  expect(scripts).toEqual([
    "commands.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    expect.stringMatching(/^static\/taskpane\.[0-9a-f]+\.js$/),
    "notice.js",
  ]);
  expect(page).toContain(`<script src="commands.js"></script>`); // not deferred
  expect(page).toMatch(/href="static\/taskpane\.[0-9a-f]+\.css"/);
});

test.each(["taskpane.html", "help.html"])(
  "%s carries the policy, and no script in its text",
  (file) => {
    const html = built(file);
    expect(html).toContain(`http-equiv="Content-Security-Policy"`);
    expect(html).toContain(`content="${PAGE_POLICY}"`);
    expect(html).not.toMatch(/<script(?![^>]* src=)|\son[a-z]+=|javascript:/i);
  }
);

test("scripts come from the add-in and the two hosts of Office.js alone; none is made from text", () => {
  expect(/script-src ([^;]+)/.exec(PAGE_POLICY)?.[1]).toBe(
    "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"
  );
  expect(PAGE_POLICY).not.toContain("unsafe-eval");
});
