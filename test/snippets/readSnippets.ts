import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { parse } from "yaml";

/** One sample of Script Lab: a little page with its script. */
export interface Snippet {
  readonly path: string;
  readonly html: string;
  readonly script: string;
  /** The requirement sets that it needs, such as ["ExcelApi", "1.4"]. */
  readonly sets: readonly (readonly [string, string])[];
}

/** All snippets of a folder and those below it. */
export function readSnippets(folder: string): Snippet[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readSnippet(folder, join(folder, name)));
}

function readSnippet(folder: string, file: string): Snippet {
  const { script, template, api_set } = parse(readFileSync(file, "utf8")) as {
    script?: { content?: string };
    template?: { content?: string };
    api_set?: Record<string, string | number>;
  };
  return {
    path: relative(folder, file),
    html: template?.content ?? "",
    script: ts.transpile(script?.content ?? "", { target: ts.ScriptTarget.ES2022 }),
    sets: Object.entries(api_set ?? {}).map(([name, version]) => [name, String(version)]),
  };
}
