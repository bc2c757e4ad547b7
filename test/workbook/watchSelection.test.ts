import { describe, expect, it } from "vitest";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { CONTOSO, FABRIKAM, HEADER, LIST } from "./support/partners";

const workbooks = Workbooks.ofFile();
let open: OpenWorkbook;

const POLL = { timeout: 20_000, interval: 20 };

/** A watch on a list of ten partners, "Partner 2" in row 2 and so on, that has told of the first. */
async function watching(): Promise<void> {
  const partners = Array.from({ length: 10 }, (_, i) => [
    `Partner ${String(i + 2)}`,
    ...CONTOSO.slice(1),
  ]);
  open = await workbooks.open({
    sheets: { Partners: { A1: [HEADER, ...partners] }, Others: { B2: LIST }, Empty: {} },
  });
  await open.select("A2");
  await open.addin.evaluate(() => window.addin.watch());
  await says({ kind: "verdict", partner: "Partner 2" });
}

const heard = (): Promise<{ kind: string; partner?: string }[]> =>
  open.addin.evaluate(() => window.addin.heard);
const errors = (): Promise<string[]> => open.addin.evaluate(() => window.addin.errors);

/** Waits until the last word of the watch is this. */
async function says(check: object): Promise<void> {
  await expect.poll(async () => (await heard()).at(-1), POLL).toMatchObject(check);
}

/** The kinds of everything heard since the last call. */
async function kindsSince(): Promise<string[]> {
  const all = await open.addin.evaluate(() => window.addin.heard.splice(0));
  return all.map(({ kind }) => kind);
}

/** Makes the host refuse the next check. */
const failNextCheck = (errorCode: number): Promise<void> =>
  open.page.evaluate((code) => {
    let failed = false;
    window.bookHost.host.faults.beforeRequest = ({ batch }) => {
      if (failed || !JSON.stringify(batch).includes("GetSelectedRange")) return undefined;
      failed = true;
      return { errorCode: code };
    };
  }, errorCode);

describe("watch of the selection", () => {
  it("says at once what is selected", async () => {
    await watching();
    expect(await kindsSince()).toEqual(["reading", "verdict"]);
  });

  it("follows the selection over sheets", async () => {
    await watching();
    await open.select("A5");
    await says({ kind: "verdict", partner: "Partner 5" });
    await open.select("C4", "Others");
    await says({ place: { sheet: "Others", row: 4 }, partner: FABRIKAM[0] });
    await open.select("A1", "Empty");
    await says({ kind: "noPartners", sheet: "Empty" });
  });

  it("follows typing in the row and in the header, without reading in between", async () => {
    await watching();
    await kindsSince();
    await open.type("C2", [[100]]);
    await says({ kind: "verdict", verdict: { tier: null } });
    await open.type("D1", [["Nothing"]]);
    await says({ kind: "missingColumns", missing: ["people"] });
    expect(await kindsSince()).toEqual(["verdict", "missingColumns"]);
  });

  it("follows a list that comes to be", async () => {
    await watching();
    await open.select("A2", "Empty");
    await says({ kind: "noPartners" });
    await open.type("A1:D2", [HEADER, CONTOSO]);
    await says({ kind: "verdict", partner: "Contoso" });
  });

  it("does not read again for what happens below the row or on another sheet", async () => {
    await watching();
    await kindsSince();
    await open.type("C8", [[0]]);
    await open.page.evaluate(() => {
      const { workbook, rect } = window.bookHost;
      workbook.asUser(() => workbook.sheet("Others").setContents(rect("B2"), [["x"]]));
    });
    // Events arrive in order: once this one is answered, the others have been passed over.
    await open.select("A5");
    await says({ partner: "Partner 5" });
    expect(await kindsSince()).toEqual(["reading", "verdict"]);
  });

  it("does not read again for what the add-in itself writes", async () => {
    await watching();
    await kindsSince();
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    await open.select("A5");
    await says({ partner: "Partner 5" });
    expect(await kindsSince()).toEqual(["reading", "verdict"]);
  });

  it("answers a burst with the last selection, in at most two reads", async () => {
    await watching();
    await kindsSince();
    await open.page.evaluate(() => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const checks = { reads: 0, release };
      Object.assign(window, { checks });
      window.bookHost.host.faults.beforeRequest = ({ batch }) => {
        if (!JSON.stringify(batch).includes("GetSelectedRange")) return undefined;
        checks.reads++;
        return { delay: held };
      };
    });
    for (let row = 3; row <= 9; row++) {
      await open.select(`B${String(row)}`);
      await expect.poll(async () => (await heard()).length, POLL).toBe(row - 2);
    }
    const reads = await open.page.evaluate(() => {
      const { checks } = window as unknown as { checks: { reads: number; release(): void } };
      checks.release();
      return checks.reads;
    });
    expect(reads).toBe(1);
    await says({ partner: "Partner 9" });
    await open.select("A10");
    await says({ partner: "Partner 10" });
    const verdicts = (await heard()).flatMap(({ partner }) => partner ?? []);
    expect(verdicts).toEqual(["Partner 9", "Partner 10"]);
    expect(
      await open.page.evaluate(
        () => (window as unknown as { checks: { reads: number } }).checks.reads
      )
    ).toBe(3);
  });

  it("waits while the user edits a cell", async () => {
    await watching();
    await kindsSince();
    await open.page.evaluate(() => {
      window.bookHost.host.cellEditMode = true;
    });
    await open.select("A6");
    await says({ kind: "reading" });
    await open.page.evaluate(() => {
      window.bookHost.host.cellEditMode = false;
    });
    await says({ partner: "Partner 6" });
    expect(await errors()).toEqual([]);
  });

  it.each([
    ["busy", 5102],
    ["in cell edit mode", 5004],
  ])("tries again where Excel was %s", async (_, code) => {
    await watching();
    await failNextCheck(code);
    await open.select("A6");
    await says({ partner: "Partner 6" });
    expect(await errors()).toEqual([]);
  });

  it("reports what Excel refuses, and goes on", async () => {
    await watching();
    await failNextCheck(7000);
    await open.select("A7");
    await expect.poll(errors, POLL).toEqual([expect.stringContaining("AccessDenied")]);
    await open.select("A8");
    await says({ partner: "Partner 8" });
  });

  it("is silent once it is stopped", async () => {
    await watching();
    await open.addin.evaluate(async () => {
      await window.addin.unwatch();
      window.addin.heard.splice(0);
      await Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => {
          document.title = "selection changed";
        });
        await context.sync();
      });
    });
    await open.select("A6");
    await open.addin.waitForFunction(() => document.title === "selection changed");
    expect(await heard()).toEqual([]);
  });
});
