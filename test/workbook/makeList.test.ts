import { describe, expect, it } from "vitest";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { withAnswers } from "../../src/workbook/setup/questions";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { AS_OF, CREDENTIAL_HEADER } from "./support/sourceBooks";

const workbooks = Workbooks.ofFile();

type Rows = readonly (readonly CellValue[])[];

const USAGE: Rows = [
  ["MpnId", "PartnerName", "PartnerLocation", "CustomerMarket", "Month", "ACR_USD"],
  ["'0042", "'=1+1", "Spain", "France", AS_OF, 16_000],
  [1001, "Contoso", "", "Peru", AS_OF, 9_000],
  ["1001 ", "Contoso Ltd", "Peru", "Peru", AS_OF, 2_000],
  ["", "Nobody", "Peru", "Peru", AS_OF, 1],
  ["#N/A", "Broken", "Peru", "Peru", AS_OF, 1],
  [1003, "Tailspin", "Peru", "Peru", AS_OF, 9_999],
];

async function opened(sheets: Readonly<Record<string, Rows>>): Promise<OpenWorkbook> {
  const blocks = Object.entries(sheets).map(([name, rows]) => [name, { A1: rows }] as const);
  const open = await workbooks.open({ sheets: Object.fromEntries(blocks) });
  await open.select("B2");
  return open;
}

/** What an evaluation offers to make a list of. */
async function offered(open: OpenWorkbook): Promise<{ sheetId: string; columns: unknown }> {
  const evaluation = await open.evaluate();
  if (evaluation.kind !== "noList") throw new Error(evaluation.kind);
  return evaluation;
}

const make = (open: OpenWorkbook, sheetId: string, by: string, cancelled = false): Promise<void> =>
  open.addin.evaluate(([id, header, no]) => window.addin.makeList(id, header, no), [
    sheetId,
    by,
    cancelled,
  ] as const);

describe("a workbook that holds only an export", () => {
  it("gets a list of its partners, which goes on from there", async () => {
    const open = await opened({ Export: USAGE });
    const { sheetId, columns } = await offered(open);
    expect(columns).toEqual([{ header: "MpnId", sample: "0042" }]);
    await make(open, sheetId, "MpnId");
    expect(await open.values("A1:C5")).toEqual([
      ["MPN ID", "Partner", "Country"],
      ["0042", "=1+1", "Spain"],
      [1001, "Contoso", "Peru"],
      [1003, "Tailspin", "Peru"],
      ["", "", ""],
    ]);
    const asked = await open.evaluate();
    if (asked.kind !== "questions") throw new Error(asked.kind);
    expect(asked.questions).toMatchObject([{ subject: "Spain" }, { subject: "Peru" }]);
    await open.setUp(({ setup }) => ({
      ...withAnswers(
        setup,
        asked.questions.map((question) => ({ question, answer: "Developing" }))
      ),
      asOf: AS_OF,
    }));
    expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 3, problems: 2 });
    // Nobody knows who passed what: the amount of the first two is enough for Silver.
    expect(await open.values("D2:F4")).toEqual([
      ["Cannot be determined", "", 0],
      ["Cannot be determined", "", 0],
      ["None", "Silver", 1],
    ]);
    expect((await open.values("I2"))[0]?.[0]).toContain("No list says who passed what");
    await open.select("A2");
    expect(await open.check()).toMatchObject({ kind: "missingColumns", missing: ["people"] });
    await open.select("A4");
    expect(await open.check()).toMatchObject({ kind: "verdict", verdict: { tier: null } });
  });

  it("offers each column of ids, and takes names of the same", async () => {
    const open = await opened({
      CSP: [
        ["PartnerName", "MPNID", "ResellerMPNID", "ResellerName", "UsageDate", "PretaxCharges"],
        ["Northwind", 800, 1001, "Contoso", AS_OF, 1],
        ["Northwind", 800, 1002, "Fabrikam", AS_OF, 1],
      ],
      Passed: [CREDENTIAL_HEADER, [1001, "", "Ana", "70-532"]],
    });
    const { sheetId, columns } = await offered(open);
    expect(columns).toEqual([
      { header: "MPNID", sample: "800" },
      { header: "ResellerMPNID", sample: "1001" },
    ]);
    await make(open, sheetId, "ResellerMPNID");
    expect(await open.values("A1:C3")).toEqual([
      ["MPN ID", "Partner", "Market"],
      [1001, "Contoso", ""],
      [1002, "Fabrikam", ""],
    ]);
    const { setup } = await open.describe();
    expect(setup.ledger?.columns).toEqual({ partnerId: "ResellerMPNID" });
    expect(setup.credentials).not.toBeNull();
  });

  it("makes nothing once it is cancelled", async () => {
    const open = await opened({ Export: USAGE });
    const { sheetId } = await offered(open);
    await make(open, sheetId, "MpnId", true);
    expect(await offered(open)).toMatchObject({ sheetId });
  });
});
