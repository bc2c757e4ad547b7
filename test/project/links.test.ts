import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const NOT_OURS = ["node_modules", "dist", "dist-preview", "release", "reports", "coverage"];

/** Every Markdown file of the project, from its root. */
const documents = (folder = ""): string[] =>
  readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory())
      return NOT_OURS.includes(entry.name) || entry.name === ".git" ? [] : documents(name);
    return name.endsWith(".md") ? [name] : [];
  });

/** Links and pictures of a text; what stands in code is none. */
const targets = (text: string): string[] => {
  const plain = text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");
  return [...plain.matchAll(/\]\(([^)\s]+)[^)]*\)|\b(?:src|href)="([^"]+)"/g)].map(
    ([, link, attribute]) => link ?? attribute ?? ""
  );
};

/** The places of a document, as GitHub names them after its headings. */
const places = (text: string): string[] =>
  [...text.replace(/^```.*?^```/gms, "").matchAll(/^#+ +(.+)$/gm)].map(([, heading]) =>
    (heading ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-")
  );

/** What is wrong with a link; undefined where it leads somewhere. */
const fault = (target: string, from: string): string | undefined => {
  if (/^[a-z]+:/.test(target))
    return URL.canParse(target) && /^(https|mailto):/.test(target) ? undefined : "is not https";
  const [file = "", place] = target.split("#");
  const found = file === "" ? from : path.posix.join(path.posix.dirname(from), file);
  if (found.startsWith("..") || !existsSync(root + found)) return "leads nowhere";
  if (place && !places(readFileSync(root + found, "utf8")).includes(place))
    return "names no heading";
  if (/\.png$/.test(found) && readFileSync(root + found).toString("latin1", 1, 4) !== "PNG")
    return "is no picture";
  return undefined;
};

const files = documents();

describe("links and pictures", () => {
  test.each(files)("of %s lead somewhere", (file) => {
    const faults = targets(readFileSync(root + file, "utf8"))
      .map((target) => [target, fault(target, file)])
      .filter(([, wrong]) => wrong !== undefined);
    expect(faults).toEqual([]);
  });

  test("are found, and a wrong one is", () => {
    expect(files).toEqual(expect.arrayContaining(["README.md", "docs/deploy.md"]));
    expect(targets("[a](b.md) ![c](d.png) `[e](f)`\n```\n[g](h)\n```\n")).toEqual([
      "b.md",
      "d.png",
    ]);
    expect(fault("nothing.md", "README.md")).toBe("leads nowhere");
    expect(fault("../secret.md", "README.md")).toBe("leads nowhere");
    expect(fault("http://example.com", "README.md")).toBe("is not https");
    expect(fault("#what-it-judges-by", "README.md")).toBeUndefined();
    expect(fault("#nothing", "README.md")).toBe("names no heading");
  });
});
