import { describe, expect, it } from "vitest";
import { PROFILE_NAMES, PROFILES, type ProfileName } from "../../preview/host/profiles";
import { NAMESPACE } from "../../src/words/namespace";
import { selfCheckEn } from "../../src/words/selfCheck.en";
import type { CheckId } from "../../src/words/selfCheck";
import type { Book } from "../support/office/hostPage";
import { functionResult } from "./support/functionResults";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, onSheet } from "./support/partners";
import { wholeState } from "./support/strike";

const ACCESS_DENIED = 7000;

const workbooks = Workbooks.ofFile();

const CALLED = `=${NAMESPACE}.COMPETENCY_`;
const CALL = `${CALLED}TIER(20000,"Developed",2)`;
const WITH_ERROR = `${CALLED}TIER({20000;"many"},"Developed",2)`;

/** What the formulas of the checks give in an Excel: there is no engine in these tests. */
async function results(profile: ProfileName): Promise<NonNullable<Book["results"]>> {
  const tier = (consumption: unknown[][], people: unknown = 2) =>
    functionResult(profile, "COMPETENCY_TIER", [consumption, [["Developed"]], [[people]], null]);
  const card = [[["Contoso"]], [[20_000]], [["Developed"]], [[2]], null];
  return {
    "=NA()": "#N/A",
    '=""': "",
    "=SUM(1,2)": 3,
    "=DATE(2017,6,30)": 42_916,
    "={1;2}": [[1], [2]],
    '=REPT("x",30000)': "x".repeat(30_000),
    "=PARTNER_check_tableRefs0_*[@[Amount]]": 5,
    [CALL]: await tier([[20_000]]),
    [`${CALLED}TIER(20000,"Developed",*)`]: await tier([[20_000]], null),
    [`${CALLED}TIER("many","Developed",2)`]: await tier([["many"]]),
    [`${CALLED}TIER({20000;1},"Developed",2)`]: await tier([[20_000], [1]]),
    [WITH_ERROR]: await tier([[20_000], ["many"]]),
    [`${CALLED}CARD("Contoso",20000,"Developed",2)`]: await functionResult(
      profile,
      "COMPETENCY_CARD",
      card
    ),
  };
}

const bookOf = async (profile: ProfileName): Promise<Book> => ({
  ...onSheet({ A1: LIST }),
  results: await results(profile),
});
const BOOK = await bookOf("web");

type Outcomes = Partial<Record<CheckId, string>>;

/** What is not as assumed, by profile; the others are. */
const OTHERWISE: Readonly<Record<ProfileName, Outcomes>> = {
  web: {},
  windows365: {},
  mac365: {},
  // There one error in an array would make all of it #VALUE! (#2174); the functions give its text instead.
  ltsc2024: {},
  ltsc2021: {},
  // Range.hasSpill came with ExcelApi 1.12, Table.resize with 1.13.
  oldest: { spill: "notPossible ExcelApi 1.12", table: "notPossible ExcelApi 1.13" },
};

const IDS = Object.keys(selfCheckEn.checks) as CheckId[];

const everyCheck = (otherwise: Outcomes, ids = IDS): object => ({
  ...Object.fromEntries(ids.map((id) => [id, otherwise[id] ?? "asAssumed"])),
  // How long it took is told, too.
  ...(ids.includes("largeRead") && {
    largeRead: expect.stringMatching(/^asAssumed 6\.0 MB, \d+\.\d s$/),
  }),
});

async function outcomes(open: OpenWorkbook, only?: CheckId[]): Promise<Record<string, string>> {
  const report = await open.addin.evaluate((ids) => window.addin.selfCheck(ids), only);
  return Object.fromEntries(
    (report?.results ?? []).map(({ id, outcome, code, seen }) => [
      id,
      [outcome, ...((code ?? seen) ? [code ?? seen] : [])].join(" "),
    ])
  );
}

/** All that a check could leave behind. */
async function stateOf(open: OpenWorkbook): Promise<unknown> {
  const rest = await open.page.evaluate(() => {
    const { workbook } = window.bookHost;
    const selection = workbook.selection();
    return [
      [...workbook.settings.keys()],
      workbook.names.length,
      workbook.activeSheet.name,
      selection.rect,
      workbook.sheets.map(({ isProtected, isFiltered }) => [isProtected, isFiltered]),
    ];
  });
  return [await wholeState(open), rest];
}

describe.each(PROFILE_NAMES)("the self-check in %s", (profile) => {
  it("finds what the profile says, and leaves the workbook as it was", async () => {
    const open = await workbooks.open(await bookOf(profile), profile);
    const before = await stateOf(open);
    expect(await outcomes(open)).toEqual(everyCheck(OTHERWISE[profile]));
    expect(await stateOf(open)).toEqual(before);
  });
});

it("names the Excel and what it can", async () => {
  const open = await workbooks.open(BOOK, "ltsc2021");
  const report = await open.addin.evaluate(() => window.addin.selfCheck(["used"]));
  expect(report).toMatchObject({
    version: PROFILES.ltsc2021.version,
    sets: ["ExcelApi 1.14", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"],
    language: "en-US",
  });
});

it("says what Excel does otherwise, and what was seen", async () => {
  const spoiled = { [WITH_ERROR]: [["#VALUE!"], ["#VALUE!"]] };
  const open = await workbooks.open({ ...BOOK, results: spoiled });
  const ids: CheckId[] = ["errors", "formulas", "formulaText", "spillError", "spill", "card"];
  expect(await outcomes(open, ids)).toEqual({
    errors: "differs 0 · Double",
    formulas: "differs 0",
    formulaText: "asAssumed",
    spillError: "differs #VALUE! · #VALUE!",
    spill: "differs false · null",
    card: 'differs "0"',
  });
});

it("takes days that are counted from 1904", async () => {
  const open = await workbooks.open({ ...BOOK, results: { "=DATE(2017,6,30)": 41_454 } });
  await open.page.evaluate(() => (window.bookHost.workbook.date1904 = true));
  const ids: CheckId[] = ["typed", "dates", "dateSystem", "serials"];
  expect(await outcomes(open, ids)).toEqual(everyCheck({}, ids));
});

it("leaves nothing when it is cancelled in the middle of a check", async () => {
  // A function that is at work for ever.
  const busy = {
    ...BOOK,
    results: { ...BOOK.results, [CALL]: "#BUSY!" },
  };
  const open = await workbooks.open(busy);
  const before = await stateOf(open);
  const run = open.addin.evaluate(() => window.addin.selfCheck(["filter", "function", "used"]));
  await open.addin.waitForFunction(() => window.addin.progress.at(-1)?.done === 1);
  await open.addin.evaluate(() => window.addin.cancelSelfCheck());
  expect(await run).toBeNull();
  expect(await open.addin.evaluate(() => window.addin.progress.splice(0))).toEqual([
    { done: 0, total: 3 },
    { done: 1, total: 3 },
  ]);
  expect(await stateOf(open)).toEqual(before);
});

/** Refuses the requests of which `strikes` says so; gives how many there were. */
async function refusing(open: OpenWorkbook, first: number, every: number, only?: CheckId[]) {
  await open.page.evaluate(
    ([from, step]) => {
      let request = 0;
      window.asked = () => request;
      window.bookHost.host.faults.beforeRequest = () => {
        const after = request++ - from;
        // AccessDenied
        return after >= 0 && after % step === 0 ? { errorCode: ACCESS_DENIED } : undefined;
      };
    },
    [first, every] as const
  );
  const found = await open.addin.evaluate(
    (ids) =>
      window.addin.selfCheck(ids).then(
        (report) => report?.results.map(({ outcome, code }) => [outcome, code]),
        () => "refused"
      ),
    only
  );
  return { requests: await open.page.evaluate(() => window.asked()), found };
}

it("refused at any request of its own, leaves the workbook as it was", async () => {
  const open = await workbooks.open(BOOK);
  const before = await stateOf(open);
  const { requests } = await refusing(open, Infinity, 1, ["used"]);
  for (let at = 0; at < requests; at++) {
    await refusing(open, at, Infinity, ["used"]);
    expect(await stateOf(open), `request ${String(at)}`).toEqual(before);
  }
});

it("refused in any check, goes on to the others and leaves the workbook as it was", async () => {
  const open = await workbooks.open(BOOK);
  const before = await stateOf(open);
  // The requests before the first check, which the case above refuses.
  const BEFORE = 5;
  const EVERY = 6;
  const ids = IDS.filter((id) => id !== "largeRead");
  for (let at = 0; at < EVERY; at++) {
    const { found } = await refusing(open, BEFORE + at, EVERY, ids);
    expect(found).toHaveLength(ids.length);
    expect(found).toContainEqual(["differs", "GeneralException"]);
    expect(await stateOf(open), `each sixth request, from ${String(at)}`).toEqual(before);
  }
});

/** A check that is killed in its midst; gives the workbook opened again, and how it was before. */
async function killed(): Promise<{ again: OpenWorkbook; before: unknown }> {
  const open = await workbooks.open(BOOK);
  const before = await stateOf(open);
  await open.page.evaluate(() => {
    let request = 0;
    window.struck = new Promise((resolve) => {
      window.bookHost.host.faults.beforeRequest = () => {
        if (request++ !== 12) return undefined;
        resolve("closed");
        return "closeAfter";
      };
    });
  });
  void open.addin.evaluate(() => window.addin.selfCheck()).catch(() => undefined);
  await open.page.evaluate(() => window.struck);
  const again = await workbooks.reopenIn("web");
  expect(await stateOf(again)).not.toEqual(before);
  return { again, before };
}

it("removes the sheet that a killed run left", async () => {
  const { again, before } = await killed();
  await outcomes(again, ["used"]);
  expect(await stateOf(again)).toEqual(before);
});

it("removes such a sheet at the next start, unless somebody's check may still be under way", async () => {
  const { again, before } = await killed();
  await again.addin.evaluate(() => window.addin.removeLeftChecks());
  expect(await stateOf(again)).not.toEqual(before);
  await again.addin.evaluate(() => {
    const later = Date.now() + 11 * 60_000;
    Date.now = () => later;
    return window.addin.removeLeftChecks();
  });
  expect(await stateOf(again)).toEqual(before);
});

declare global {
  interface Window {
    asked(): number;
  }
}
