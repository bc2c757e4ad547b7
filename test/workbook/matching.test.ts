import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { withAnswers } from "../../src/workbook/setup/questions";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { AS_OF, CREDENTIAL_HEADER, joined, LEDGER_HEADER, sourceBook } from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();

type Rows = readonly (readonly CellValue[])[];

const LEDGER: Rows = [
  LEDGER_HEADER,
  ["", "Thalassari Cloud S.A.", AS_OF, 30_000],
  ["", "Litware", AS_OF, 1],
];
const PASSED: Rows = [CREDENTIAL_HEADER, ["", "Thalassari Cloud", "Ana", "70-532"]];
const PARTNERS: Rows = [
  ["Partner", "Market"],
  ["Thalassari Cloud", "Developed"],
  ["Wingtip", "Developed"],
];

async function opened(partners = PARTNERS): Promise<OpenWorkbook> {
  const open = await workbooks.open(sourceBook(LEDGER, PASSED, partners));
  await open.select("A2");
  await open.setUp((offer) => ({ ...joined(offer), summary: true }));
  return open;
}

async function answer(open: OpenWorkbook, to: string | null): Promise<void> {
  const asked = await open.evaluate();
  if (asked.kind !== "questions") throw new Error(asked.kind);
  expect(asked.questions).toEqual([
    {
      kind: "partner",
      subject: "ledger thalassari cloud",
      sheet: "Ledger",
      partner: "Thalassari Cloud",
      near: ["Thalassari Cloud S.A."],
    },
  ]);
  const [question] = asked.questions;
  if (!question) throw new Error("nothing is asked");
  await open.setUp(({ setup }) => withAnswers(setup, [{ question, answer: to }]));
}

describe("a partner without rows in a source", () => {
  it("may be one that is called nearly so, which is asked once, for both tabs", async () => {
    const open = await opened();
    await answer(open, "Thalassari Cloud S.A.");
    const evaluation = await open.evaluate();
    expect(await open.values("C2:C3")).toEqual([["Silver"], ["None"]]);
    expect(evaluation).toMatchObject({
      kind: "done",
      matching: [
        {
          source: "ledger",
          sheet: "Ledger",
          missingCount: 1,
          missing: [{ partner: "Wingtip", row: 3, address: "A3" }],
          strangerCount: 1,
          strangers: ["Litware"],
        },
        { source: "credentials", missingCount: 1, strangerCount: 0 },
      ],
    });
    expect((await open.values("H2:H3")).flat()).toEqual([
      "",
      "Not found on Ledger: consumption is taken as US$0. Not found on Credentials: nobody is counted.",
    ]);
    await open.select("A2");
    expect(await open.check()).toMatchObject({ kind: "verdict", verdict: { tier: "Silver" } });
    const summary = (await open.values("A1:A120", "Partner summary")).flat();
    const at = summary.indexOf("1 partner on Ledger is not in the list");
    expect(summary.slice(at, at + 3)).toEqual([
      "1 partner on Ledger is not in the list",
      "Partner",
      "Litware",
    ]);
  });

  it("has no consumption where it is none of these, and that is told", async () => {
    const open = await opened();
    await answer(open, null);
    expect(await open.evaluate()).toMatchObject({
      kind: "done",
      matching: [{ missingCount: 2, strangers: ["Thalassari Cloud S.A.", "Litware"] }, {}],
    });
  });

  it("says nothing where all go together", async () => {
    const partners = [
      ["Partner", "Market"],
      ["Thalassari Cloud S.A.", "Developed"],
    ];
    const open = await workbooks.open(
      sourceBook(
        [LEDGER_HEADER, ["", "thalassari cloud s.a. ", AS_OF, 1]],
        [CREDENTIAL_HEADER, ["", "Thalassari Cloud S.A.", "Ana", "70-532"]],
        partners
      )
    );
    await open.select("A2");
    await open.setUp(joined);
    const evaluation = await open.evaluate();
    expect(evaluation).toMatchObject({ kind: "done" });
    expect(evaluation).not.toHaveProperty("matching");
  });
});
