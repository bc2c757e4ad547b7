import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PROFILE_NAMES, PROFILES, type ProfileName } from "../../preview/host/profiles";
import { NAMESPACE } from "../../src/words/namespace";
import { selfCheckEn, type CheckId } from "../../src/words/selfCheck";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { LIST, onSheet } from "./support/partners";
import { wholeState } from "./support/strike";

let workbooks: Workbooks;
beforeAll(async () => {
  workbooks = await Workbooks.launch();
});
afterEach(async () => {
  expect(await workbooks.unnoticed()).toEqual([]);
});
afterAll(() => workbooks.close());

const BOOK: Book = {
  ...onSheet({ A1: LIST }),
  results: {
    "=NA()": "#N/A",
    "=SUM(1,2)": 3,
    [`=${NAMESPACE}.COMPETENCY_TIER(20000,"Developed",2)`]: "Silver",
  },
};

/** What is not as assumed, by profile; the others are. */
const OTHERWISE: Readonly<Record<ProfileName, Partial<Record<CheckId, string>>>> = {
  web: {},
  windows365: {},
  mac365: {},
  ltsc2024: {},
  ltsc2021: {},
  // ExcelApi 1.13 has Table.resize.
  oldest: { table: "notPossible ApiNotFound" },
};

const everyCheck = (otherwise: Partial<Record<CheckId, string>>): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(selfCheckEn.checks).map((id) => [id, "asAssumed"])),
  ...otherwise,
});

async function outcomes(open: OpenWorkbook): Promise<Record<string, string>> {
  const report = await open.addin.evaluate(() => window.addin.selfCheck());
  return Object.fromEntries(
    (report?.results ?? []).map(({ id, outcome, code }) => [
      id,
      code === undefined ? outcome : `${outcome} ${code}`,
    ])
  );
}

const settings = (open: OpenWorkbook): Promise<string[]> =>
  open.page.evaluate(() => [...window.bookHost.workbook.settings.keys()]);

describe.each(PROFILE_NAMES)("the self-check in %s", (profile) => {
  it("finds what the profile says, and leaves the workbook as it was", async () => {
    const open = await workbooks.open(BOOK, profile);
    const before = [await wholeState(open), await settings(open)];
    expect(await outcomes(open)).toEqual(everyCheck(OTHERWISE[profile]));
    expect([await wholeState(open), await settings(open)]).toEqual(before);
  });
});

it("names the Excel", async () => {
  const open = await workbooks.open(BOOK, "windows365");
  const report = await open.addin.evaluate(() => window.addin.selfCheck());
  expect(report?.version).toBe(PROFILES.windows365.version);
});

it("says which check Excel does not fulfil", async () => {
  const open = await workbooks.open({ ...BOOK, results: {} });
  expect(await outcomes(open)).toEqual(
    everyCheck({
      errors: "differs",
      formulas: "differs",
      textFormat: "differs",
      function: "differs",
    })
  );
});

it("leaves nothing when it is cancelled", async () => {
  const open = await workbooks.open(BOOK);
  const before = await wholeState(open);
  expect(await open.addin.evaluate(() => window.addin.selfCheck(true))).toBeNull();
  expect(await wholeState(open)).toEqual(before);
});

it("refused at any request, leaves the workbook as it was", async () => {
  const open = await workbooks.open(BOOK);
  const before = [await wholeState(open), await settings(open)];
  const count = (at: number): Promise<number> =>
    open.page.evaluate((place) => {
      const { faults } = window.bookHost.host;
      let request = 0;
      window.asked = () => request;
      // AccessDenied
      faults.beforeRequest = () => (request++ === place ? { errorCode: -2147024891 } : undefined);
      return 0;
    }, at);
  await count(-1);
  await outcomes(open);
  const requests = await open.page.evaluate(() => window.asked());
  expect(requests).toBeGreaterThan(20);
  for (let at = 0; at < requests; at++) {
    await count(at);
    await open.addin.evaluate(() => window.addin.selfCheck().catch(() => null));
    const after = [await wholeState(open), await settings(open)];
    expect(after, `request ${String(at)}`).toEqual(before);
  }
});

it("removes the sheet that a killed run left", async () => {
  const open = await workbooks.open(BOOK);
  const before = await wholeState(open);
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
  expect(await wholeState(again)).not.toEqual(before);
  await outcomes(again);
  expect(await wholeState(again)).toEqual(before);
});

declare global {
  interface Window {
    asked(): number;
  }
}
