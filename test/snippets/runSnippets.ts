import { launchBrowser } from "../support/browser";
import type { Said } from "./addinPage";
import { openInMemory, openInPreview, type OpenExcel } from "./excels";
import { readSnippets, type Snippet } from "./readSnippets";

/** "passes" did all it says; "names" failed loudly by the name of what the host has not; "idle" has nothing to press. */
type Outcome = "passes" | "names" | "fails" | "idle";

interface Result {
  readonly snippet: Snippet;
  readonly outcome: Outcome;
  /** What it names, or what went wrong. */
  readonly reasons: readonly string[];
  readonly shown: readonly string[];
}

/** Of the snippets whose members the host all has, so many must pass. */
const REQUIRED = 0.95;

/** Runs the snippets of a folder and prints how they fared; false where too few pass. */
export async function runSnippets(
  folder: string,
  {
    word,
    show,
    preview,
  }: { readonly word: string; readonly show: boolean; readonly preview: boolean }
): Promise<boolean> {
  const browser = await launchBrowser();
  const results: Result[] = [];
  try {
    for (const snippet of readSnippets(folder)) {
      if (!snippet.path.includes(word)) continue;
      const result = await runSnippet(snippet, () =>
        (preview ? openInPreview : openInMemory)(browser)
      );
      results.push(result);
      print(result, show);
    }
  } finally {
    await browser.close();
  }
  const count = (outcome: Outcome): number =>
    results.filter((result) => result.outcome === outcome).length;
  const [passes, fails] = [count("passes"), count("fails")];
  console.log(
    `${String(results.length)} snippets: ${String(passes)} pass, ${String(count("names"))} name what the host has not, ` +
      `${String(fails)} fail otherwise, ${String(count("idle"))} have no buttons.`
  );
  return passes >= REQUIRED * (passes + fails);
}

function print({ snippet, outcome, reasons, shown }: Result, show: boolean): void {
  console.log(
    `${outcome.padEnd(6)} ${snippet.path}${reasons.length > 0 ? ": " : ""}${reasons.join("; ")}`
  );
  if (show) shown.forEach((line) => console.log(`       ${line}`));
}

async function runSnippet(snippet: Snippet, open: () => Promise<OpenExcel>): Promise<Result> {
  const excel = await open();
  try {
    return await runIn(excel, snippet);
  } finally {
    await excel.page.close();
  }
}

async function runIn(excel: OpenExcel, snippet: Snippet): Promise<Result> {
  const { addin } = excel;
  await addin.waitForFunction(() => window.readyForSnippets);
  const lacks = await addin.evaluate((sets) => window.snippet.lacks(sets), snippet.sets);
  if (lacks.length > 0) {
    return { snippet, outcome: "names", reasons: lacks.map((set) => `needs ${set}`), shown: [] };
  }
  await addin.evaluate(({ html, script }) => window.snippet.load(html, script), snippet);
  const shown: string[] = [];
  const errors: Said[] = [];
  const drain = async (from: string): Promise<void> => {
    for (const one of await addin.evaluate(() => window.snippet.said.splice(0))) {
      shown.push(`${from}: ${one.error ? "error " : ""}${one.text}`);
      if (one.error) errors.push(one);
    }
  };
  await drain("load");
  const buttons = await addin.evaluate(() => window.snippet.buttons());
  if (buttons.length === 0 && errors.length === 0) {
    return { snippet, outcome: "idle", reasons: [], shown };
  }
  for (const [index, button] of buttons.entries()) {
    await addin.evaluate((at) => window.snippet.press(at), index);
    await drain(button);
  }
  const missing = await excel.missing();
  const named = new Set([
    ...missing,
    ...errors.filter(namesMember).map(({ text }) => text.replace(/^.*does not implement: /, "")),
  ]);
  shown.push(...(await excel.contents()));
  if (named.size > 0) return { snippet, outcome: "names", reasons: [...named], shown };
  return {
    snippet,
    outcome: errors.length > 0 ? "fails" : "passes",
    reasons: errors.map(({ text, place }) => (place === undefined ? text : `${place}: ${text}`)),
    shown,
  };
}

/** Office.js itself refuses members of sets that the host does not have, or does not know them at all. */
const namesMember = ({ code, text }: Said): boolean =>
  code === "ApiNotFound" ||
  /is not a function|Cannot (read|set) properties of undefined \((reading|setting)/.test(text);
