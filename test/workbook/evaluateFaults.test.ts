import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { CONTOSO, FABRIKAM, LIST, onSheet } from "./support/partners";
import { runStruck, wholeState, writesOfRun } from "./support/strike";

const workbooks = Workbooks.ofFile();

const ACCESS_DENIED = 7000;
const BUSY = 5102;
const AS_OF = 42_923;

const DISTRIBUTOR: Book = {
  sheets: {
    Partners: {
      A1: [
        ["MPN ID", "Partner", "Market"],
        [1001, "Contoso", "Developed"],
        [1002, "Fabrikam", "Developing"],
      ],
    },
    Ledger: {
      A1: [
        ["MpnId", "Month", "ACR_USD", "PartnerAttributionType"],
        ["1001", AS_OF - 40, 20_000, "DPOR"],
        ["1002", AS_OF - 350, 120_000, "TPOR"],
        ["1001", AS_OF - 800, 90_000, "DPOR"],
      ],
    },
    Credentials: {
      A1: [
        ["MPNId", "Person", "TrainingTitle", "Status"],
        ["1001", "Ana", "Exam 70-532", "Passed"],
        ["1002", "Ben", "70-532", "Passed"],
        ["1002", "Eva", "70-533", "Passed"],
      ],
    },
  },
};

interface Scenario {
  readonly book: Book;
  readonly setup?: Parameters<OpenWorkbook["setUp"]>[0];
  /** What happened to the workbook before. */
  readonly before?: (open: OpenWorkbook) => Promise<void>;
}

/** The list shrank, somebody renamed a column and wrote a formula into another. */
async function afterAnotherRun(open: OpenWorkbook): Promise<void> {
  await open.evaluate();
  await open.type("F1:F2", [["My own header"], ["=A1"]]);
  await open.type("A2:D4", [[...CONTOSO.slice(0, 2), 0, ""], FABRIKAM, CONTOSO]);
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  "a plain range": { book: onSheet({ A1: LIST }), setup: () => ({ summary: false }) },
  "a table": { book: onSheet({ A1: LIST }, ["A1:D3"]) },
  "a second run": { book: onSheet({ A1: LIST }), before: afterAnotherRun },
  "live formulas": {
    book: onSheet({ A1: LIST }, ["A1:D3"]),
    setup: () => ({ output: "formulas", summary: false }),
  },
  "ledger and credentials": { book: DISTRIBUTOR, setup: () => ({ asOf: AS_OF }) },
};

async function start({ book, setup, before }: Scenario): Promise<OpenWorkbook> {
  const open = await workbooks.open(book);
  await open.select("A2");
  if (setup) await open.setUp(setup);
  await before?.(open);
  return open;
}

interface Run {
  readonly before: unknown;
  readonly after: unknown;
  /** Which of its requests write. */
  readonly writes: readonly boolean[];
}

/** The workbook before and after a run, which is the same again once it is undone. */
async function undisturbed(scenario: Scenario): Promise<Run> {
  const open = await start(scenario);
  const before = await wholeState(open);
  const writes = await writesOfRun(open);
  const after = await wholeState(open);
  expect(after).not.toEqual(before);
  expect(await open.undo()).toMatchObject({ kind: "undone" });
  expect(await wholeState(open)).toEqual(before);
  expect(await writesOfRun(open)).toEqual(writes);
  expect(await wholeState(open)).toEqual(after);
  return { before, after, writes };
}

describe.each(Object.entries(SCENARIOS))(
  "%s is as it was, or completely written",
  (_, scenario) => {
    let run: Run;
    beforeAll(async () => {
      run = await undisturbed(scenario);
    });

    it("when Excel refuses any one request", async () => {
      const { before, after, writes } = run;
      const open = await start(scenario);
      let refused = 0;
      for (const at of writes.keys()) {
        const ended = await runStruck(open, at, ACCESS_DENIED);
        const now = await wholeState(open);
        if (ended === "done") {
          expect([at, now]).toEqual([at, after]);
          // Quicker than another start, and the next run makes the same requests: see undisturbed.
          expect(await open.undo()).toMatchObject({ kind: "undone" });
          expect([at, await wholeState(open)]).toEqual([at, before]);
        } else {
          refused++;
          expect([at, ended, now]).toEqual([at, "AccessDenied", before]);
        }
      }
      expect(refused).toBeGreaterThan(15);
    });

    it("when the pane is closed at any request, and opened again", async () => {
      const { before, after, writes } = run;
      let open = await start(scenario);
      let takenBack = 0;
      for (const at of writes.keys()) {
        if (at > 0 && !writes[at - 1]) continue;
        expect(await runStruck(open, at, "closeBefore")).toBe("closed");
        open = await workbooks.reopen();
        const recovered = await open.addin.evaluate(() => window.addin.recover());
        const now = await wholeState(open);
        if (recovered) takenBack++;
        if (isDeepStrictEqual(now, after)) open = await start(scenario);
        else expect([at, now]).toEqual([at, before]);
      }
      expect(takenBack).toBeGreaterThan(3);
    });
  }
);

describe("a busy Excel", () => {
  it("is asked again", async () => {
    const open = await start({ book: onSheet({ A1: LIST }) });
    await open.page.evaluate((errorCode) => {
      let request = 0;
      window.bookHost.host.faults.beforeRequest = () => {
        const at = request++;
        return at >= 3 && at < 5 ? { errorCode } : undefined;
      };
    }, BUSY);
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
  });
});
