import { MARKETS } from "../../rules";
import type { ColumnChoices, Setup, SourceChoice } from "./setup";

/** The setup of a list that the user has said nothing of. */
export const NEW_SETUP: Setup = {
  columns: {},
  ledger: null,
  credentials: null,
  asOf: null,
  markets: {},
  output: "values",
  summary: true,
};

const VERSION = 1;

/** So many answers are remembered of a list: the settings of an add-in hold about 1 MB (OfficeDev/office-js#3957). */
const MOST_ANSWERS = 2_000;

export function setupText(setup: Readonly<Record<keyof Setup, unknown>>): string {
  const answers = Object.entries(setup.markets as object).slice(-MOST_ANSWERS);
  return JSON.stringify({ version: VERSION, ...setup, markets: Object.fromEntries(answers) });
}

/** A setup as it was remembered; undefined where it is broken: other add-ins and people can change settings. */
export function parseSetup(text: unknown): Setup | undefined {
  const stored = parseObject(text);
  if (stored?.["version"] !== VERSION) return undefined;
  const { columns, ledger, credentials, asOf, markets, output, summary } = stored;
  const valid =
    isChoices(columns) &&
    isSource(ledger) &&
    isSource(credentials) &&
    (asOf === null || (typeof asOf === "number" && asOf >= 1)) &&
    isAnswers(markets) &&
    (output === "values" || output === "formulas") &&
    typeof summary === "boolean";
  return valid ? { columns, ledger, credentials, asOf, markets, output, summary } : undefined;
}

/** The object that a text is the JSON of. */
export function parseObject(text: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isChoices(value: unknown): value is ColumnChoices<string> {
  return (
    isObject(value) &&
    Object.values(value).every((header) => header === null || typeof header === "string")
  );
}

function isSource(value: unknown): value is SourceChoice<string> | null {
  if (value === null) return true;
  return isObject(value) && typeof value["sheetId"] === "string" && isChoices(value["columns"]);
}

function isAnswers(value: unknown): value is Setup["markets"] {
  const answers: readonly unknown[] = [null, ...MARKETS];
  return isObject(value) && Object.values(value).every((market) => answers.includes(market));
}
