import { MARKETS } from "../../rules";
import type { Answers, ColumnChoices, RulesChoice, Setup, SourceChoice } from "./setup";

/** The setup of a list that the user has said nothing of. */
export const NEW_SETUP: Setup = {
  columns: {},
  rules: null,
  measures: {},
  ledger: null,
  credentials: null,
  asOf: null,
  answers: { market: {}, association: {}, partner: {}, dateOrder: {}, decimalSign: {} },
  output: "values",
  summary: true,
};

const VERSION = 1;

/** So many answers are remembered of a list: the settings of an add-in hold about 1 MB (OfficeDev/office-js#3957). */
const MOST_ANSWERS = 2_000;

export function setupText(setup: Readonly<Record<keyof Setup, unknown>>): string {
  const answers = Object.entries(setup.answers as object).map(([kind, answered]) => {
    const newest = Object.entries(answered as object).slice(-MOST_ANSWERS);
    return [kind, Object.fromEntries(newest)] as const;
  });
  return JSON.stringify({ version: VERSION, ...setup, answers: Object.fromEntries(answers) });
}

/** A setup as it was remembered; undefined where it is broken: other add-ins and people can change settings. */
export function parseSetup(text: unknown): Setup | undefined {
  const stored = parseObject(text);
  if (stored?.["version"] !== VERSION) return undefined;
  const { columns, ledger, credentials, asOf, markets, output, summary } = stored;
  // The first versions asked about markets alone.
  const rules = stored["rules"] ?? null;
  const measures = stored["measures"] ?? NEW_SETUP.measures;
  const asked = stored["answers"] ?? { ...NEW_SETUP.answers, market: markets };
  // Later ones did not ask about partners yet.
  const answers: unknown = isObject(asked) ? { partner: {}, ...asked } : asked;
  const valid =
    isChoices(columns) &&
    isRules(rules) &&
    isMeasures(measures) &&
    isSource(ledger) &&
    isSource(credentials) &&
    (asOf === null || (typeof asOf === "number" && asOf >= 1)) &&
    isAnswers(answers) &&
    (output === "values" || output === "formulas") &&
    typeof summary === "boolean";
  return valid
    ? { columns, rules, measures, ledger, credentials, asOf, answers, output, summary }
    : undefined;
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

function isRules(value: unknown): value is RulesChoice | null {
  if (value === null) return true;
  return isObject(value) && typeof value["sheetId"] === "string" && isTable(value["table"]);
}

function isMeasures(value: unknown): value is Setup["measures"] {
  return isObject(value) && Object.values(value).every(isChoices);
}

function isTable(value: unknown): value is RulesChoice["table"] {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  const { mark, row, column } = value;
  return typeof mark === "string" && [row, column].every((at) => Number.isInteger(at));
}

function isSource(value: unknown): value is SourceChoice<string> | null {
  if (value === null) return true;
  return isObject(value) && typeof value["sheetId"] === "string" && isChoices(value["columns"]);
}

/** What each kind of question may have been answered. */
const MAY_BE: Readonly<Record<Exclude<keyof Answers, "partner">, readonly unknown[]>> = {
  market: [null, ...MARKETS],
  association: [true, false],
  dateOrder: ["dayFirst", "monthFirst"],
  decimalSign: [".", ","],
};

function isAnswers(value: unknown): value is Answers {
  if (!isObject(value) || !isChoices(value["partner"])) return false;
  return Object.entries(MAY_BE).every(([kind, mayBe]) => {
    const answers = value[kind];
    return isObject(answers) && Object.values(answers).every((answer) => mayBe.includes(answer));
  });
}
