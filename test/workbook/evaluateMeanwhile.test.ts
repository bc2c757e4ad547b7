import { describe, expect, it } from "vitest";
import type { Evaluation } from "../../src/workbook";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { CONTOSO, FABRIKAM, LIST, onSheet } from "./support/partners";
import { AS_OF, CREDENTIAL_HEADER, joined, LEDGER_HEADER, sourceBook } from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();

const LEDGER = [LEDGER_HEADER, [1001, "", AS_OF, 16_000]];
const CREDENTIALS = [CREDENTIAL_HEADER, [1001, "", "Ana", "70-532"]];

async function opened(): Promise<OpenWorkbook> {
  const open = await workbooks.open(sourceBook(LEDGER, CREDENTIALS));
  await open.select("A2");
  await open.setUp(joined);
  return open;
}

/** What somebody does while a run reads; serialised into the page. */
type Meanwhile = () => void;

/** Does something at a request of the run, counted from its first, as another user would. */
async function during(
  open: OpenWorkbook,
  request: number,
  meanwhile: Meanwhile
): Promise<Evaluation> {
  await open.page.evaluate(
    ([at, body]) => {
      let requests = 0;
      window.bookHost.host.faults.beforeRequest = () => {
        if (requests++ === at)
          window.bookHost.workbook.asUser(() => {
            // The test's own function, as text.
            (new Function(`return (${body})`)() as Meanwhile)();
          });
        return undefined;
      };
    },
    [request, meanwhile.toString()] as const
  );
  return open.evaluate();
}

/** Requests of a run up to the one that looks again before the first write. */
async function requestsToFirstWrite(): Promise<number> {
  const open = await opened();
  await open.page.evaluate(() => {
    let requests = 0;
    window.bookHost.host.faults.beforeRequest = () => {
      requests++;
      const { workbook } = window.bookHost;
      if (
        [...workbook.settings.keys()].some((key) => key.startsWith("PARTNER.run.")) &&
        !("firstWrite" in window)
      )
        Object.assign(window, { firstWrite: requests - 1 });
      return undefined;
    };
  });
  expect(await open.evaluate()).toMatchObject({ kind: "done" });
  return open.page.evaluate(() => (window as unknown as { firstWrite: number }).firstWrite);
}

describe("somebody else's changes while a run reads", () => {
  const changes: readonly [what: string, meanwhile: Meanwhile][] = [
    [
      "an edit in the list",
      () => {
        const { workbook, rect } = window.bookHost;
        workbook.sheet("Partners").setContents(rect("C2"), [["Developing"]]);
      },
    ],
    [
      "a sort",
      () => {
        const { workbook, rect } = window.bookHost;
        const sheet = workbook.sheet("Partners");
        sheet.setContents(rect("A2:C3"), [...sheet.values(rect("A2:C3"))].reverse());
      },
    ],
    ["an inserted row", () => window.bookHost.workbook.sheet("Partners").insertRows(1, 1)],
    ["an inserted column", () => window.bookHost.workbook.sheet("Partners").insertColumns(0, 1)],
    [
      "a new partner below",
      () => {
        const { workbook, rect } = window.bookHost;
        workbook.sheet("Partners").setContents(rect("A4"), [[1003]]);
      },
    ],
    [
      "an edit in the ledger",
      () => {
        const { workbook, rect } = window.bookHost;
        workbook.sheet("Ledger").setContents(rect("D2"), [[1]]);
      },
    ],
  ];
  it.each(changes)("%s: nothing is written", async (_, meanwhile) => {
    const before = (await requestsToFirstWrite()) - 6;
    for (const request of [6, before]) {
      const open = await opened();
      const evaluation = await during(open, request, meanwhile);
      expect([request, evaluation]).toEqual([
        request,
        { kind: "changedMeanwhile", sheet: "Partners" },
      ]);
      // The columns would have begun at D.
      const output = (await open.values("E1:K5")).flat();
      expect(output.filter((cell) => cell !== "")).toEqual([]);
    }
  });

  it("when writing has begun: all of it is taken back", async () => {
    // The request that notes how to take the run back, just before the first cells.
    const begin = (await requestsToFirstWrite()) - 1;
    const open = await opened();
    const before = await open.state();
    const evaluation = await during(open, begin, () => {
      const { workbook, rect } = window.bookHost;
      workbook.sheet("Partners").setContents(rect("C2"), [["Developed"]]);
    });
    expect(evaluation).toEqual({ kind: "changedMeanwhile", sheet: "Partners" });
    expect(await open.state()).toEqual(before);
  });

  it("elsewhere do not matter", async () => {
    const open = await opened();
    const evaluation = await during(open, 6, () => {
      const { workbook, rect } = window.bookHost;
      workbook.sheet("Partners").setContents(rect("Z2"), [["note"]]);
      workbook.sheet("Ledger").setContents(rect("F2"), [["note"]]);
    });
    expect(evaluation).toMatchObject({ kind: "done" });
  });

  it("before the run do not matter, nor do those of the run before", async () => {
    const open = await opened();
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    await open.type("C2", [["Developing"]]);
    expect(await open.evaluate()).toMatchObject({ kind: "done", updated: true });
  });
});

describe("a protected sheet", () => {
  it.each([
    ["from the start", undefined],
    ["meanwhile", 6],
  ])("%s: nothing is written", async (_, request) => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.select("A2");
    const protect: Meanwhile = () => {
      const sheet: { isProtected: boolean } = window.bookHost.workbook.sheet("Partners");
      sheet.isProtected = true;
    };
    const before = await open.state();
    if (request === undefined) await open.page.evaluate(protect);
    const evaluation = await (request === undefined
      ? open.evaluate()
      : during(open, request, protect));
    expect(evaluation).toEqual({ kind: "protected", sheet: "Partners" });
    expect(await open.state()).toEqual(before);
    expect(await open.values("A2:D3")).toEqual([CONTOSO, FABRIKAM]);
  });
});
