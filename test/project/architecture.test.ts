import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}docs/work-on-it.md`, "utf8");

const folders = (folder: string): string[] =>
  readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const sources = (folder: string): string[] =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")));

/** Which of the folders in `within` import which others: `a --> b`. */
function imports(within: string): string[] {
  const names = folders(within);
  const found = names.flatMap((name) =>
    sources(`${within}/${name}`).flatMap((file) =>
      [...readFileSync(root + file, "utf8").matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
        .map(([, target = ""]) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => target.startsWith(`${within}/`))
        .map((target) => target.slice(within.length + 1).split("/")[0] ?? "")
        .filter((other) => other !== name && names.includes(other))
        .map((other) => `${name} --> ${other}`)
    )
  );
  return [...new Set(found)].sort();
}

/** The arrows of the diagram under a heading; `a --> b & c` are two. */
function arrows(heading: string): string[] {
  const diagram = page.split(`## ${heading}\n`)[1]?.split("```mermaid\n")[1]?.split("```")[0] ?? "";
  return [...diagram.matchAll(/^ *(\w+) --> (.+)$/gm)]
    .flatMap(([, from = "", to = ""]) => to.split(" & ").map((one) => `${from} --> ${one}`))
    .sort();
}

describe("the diagrams in docs/work-on-it.md show who imports whom, and nothing else", () => {
  test.each([
    ["Folders", "src", "taskpane --> workbook"],
    ["Rooms of the workbook", "src/workbook", "evaluate --> summary"],
  ])("%s", (heading, within, oneOfThem) => {
    expect(imports(within)).toContain(oneOfThem);
    expect(arrows(heading)).toEqual(imports(within));
  });
});
