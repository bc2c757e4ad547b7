import { describe, expect, it } from "vitest";
import type { ProfileName } from "../../preview/host/profiles";
import type { Book } from "../support/office/hostPage";
import { Workbooks, type OpenWorkbook } from "./support/openWorkbook";
import { CONTOSO, HEADER, LIST, onSheet } from "./support/partners";
import { wholeState } from "./support/strike";

// A pane that is closed, or a browser that is killed, in the middle of what writes; and two panes on one workbook.

const workbooks = Workbooks.ofFile();

const PLAIN = onSheet({ A1: LIST });
const TABLE = onSheet({ A1: LIST }, ["A1:D3"]);

type Work = "evaluate" | "undo" | "freeze";

async function opened(book: Book, profile: ProfileName = "web"): Promise<OpenWorkbook> {
  const open = await workbooks.open(book, profile);
  await open.select("A2");
  return open;
}

/** Starts work, and closes the pane before the request of that number, counted from the start. Gives whether it came so far. */
async function closedDuring(open: OpenWorkbook, work: Work, at: number): Promise<boolean> {
  await open.page.evaluate((place) => {
    let request = 0;
    window.struck = new Promise((resolve) => {
      window.bookHost.host.faults.beforeRequest = () => {
        if (request++ !== place) return undefined;
        resolve("closed");
        return "closeBefore";
      };
    });
  }, at);
  const ended = open.addin
    .evaluate(async (what) => {
      if (what === "evaluate") await window.addin.evaluate("en");
      else if (what === "undo") await window.addin.undo();
      else await window.addin.freezeFormulas("workbook");
      return "ended";
    }, work)
    // The frame that would answer is gone.
    .catch(() => "closed");
  const closed = open.page.evaluate(() => window.struck);
  return (await Promise.race([ended, closed])) === "closed";
}

const recover = (open: OpenWorkbook): Promise<boolean> =>
  open.addin.evaluate(() => window.addin.recover());

/** What the add-in leaves in a workbook while it writes. */
const traces = (open: OpenWorkbook): Promise<string[]> =>
  open.page.evaluate(() => {
    const { workbook } = window.bookHost;
    return [
      ...[...workbook.settings.keys()].filter((key) => key.startsWith("PARTNER.")),
      ...workbook.names.map(({ name }) => name).filter((name) => name.startsWith("_PARTNER_run")),
      ...workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("_PARTNER")),
    ];
  });

describe.each<Work>(["undo", "freeze"])("a pane closed in the middle of %s", (work) => {
  it("leaves all or nothing once the add-in is opened again", async () => {
    const start = async (): Promise<OpenWorkbook> => {
      const open = await opened(TABLE);
      await open.addin.evaluate(() => window.addin.choose({ output: "formulas" }));
      await open.evaluate();
      if (work === "undo") {
        await open.type("E3", [["mine"]]);
        await open.overwrite();
      }
      return open;
    };
    let open = await start();
    const before = await wholeState(open);
    const done = await open.addin.evaluate(async (what): Promise<unknown> => {
      return what === "undo" ? window.addin.undo() : window.addin.freezeFormulas("workbook");
    }, work);
    expect(done).toEqual(work === "undo" ? expect.objectContaining({ kind: "undone" }) : 10);
    const after = await wholeState(open);
    expect(after).not.toEqual(before);
    let finished = 0;
    open = await start();
    for (let at = 4; ; at += 2) {
      if (!(await closedDuring(open, work, at))) break;
      open = await workbooks.reopen();
      await recover(open);
      const now = await wholeState(open);
      expect(await traces(open)).toEqual([]);
      if (JSON.stringify(now) === JSON.stringify(after)) finished++;
      else expect([at, now]).toEqual([at, before]);
      // A pane knows of its own runs only; all formulas can be frozen.
      if (work === "undo") open = await start();
    }
    // Undoing goes on where it was left; freezing is taken back.
    expect(finished > 0).toBe(work === "undo");
  });
});

describe("a run that was left unfinished", () => {
  /** Stops a second run half-way: its backup is on a hidden sheet. */
  async function halfWritten(
    profile: ProfileName
  ): Promise<{ open: OpenWorkbook; before: unknown }> {
    const open = await opened(PLAIN, profile);
    await open.evaluate();
    await open.type("E2", [["=A1"]]);
    await open.type("C2", [[90_000]]);
    const before = await wholeState(open);
    await open.page.evaluate(() => {
      window.struck = new Promise((resolve) => {
        window.bookHost.host.faults.beforeRequest = ({ batch }) => {
          if (!JSON.stringify(batch).includes('"Values"') || !noted()) return undefined;
          resolve("closed");
          return "closeAfter";
        };
      });
      function noted(): boolean {
        const { settings } = window.bookHost.workbook;
        return [...settings.keys()].some((key) => key.startsWith("PARTNER.run."));
      }
    });
    void open.addin.evaluate(() => window.addin.evaluate("en")).catch(() => undefined);
    await open.page.evaluate(() => window.struck);
    return { open, before };
  }

  it.each<[from: ProfileName, to: ProfileName]>([
    ["web", "web"],
    ["windows365", "ltsc2021"],
    ["ltsc2024", "mac365"],
  ])("is taken back in the file opened again: %s, then %s", async (from, to) => {
    const { before } = await halfWritten(from);
    const open = await workbooks.reopenIn(to);
    expect(await wholeState(open)).not.toEqual(before);
    expect(await recover(open)).toBe(true);
    expect(await wholeState(open)).toEqual(before);
    expect(await traces(open)).toEqual([]);
  });

  it("is taken back on its sheet although that was renamed and copied meanwhile", async () => {
    const { before } = await halfWritten("windows365");
    const open = await workbooks.reopenIn("ltsc2021");
    await open.page.evaluate(() => {
      const { workbook, copySheet } = window.bookHost;
      const sheet = workbook.sheet("Partners");
      copySheet(workbook, sheet, "Copy");
      workbook.moveSheet(sheet, workbook.sheets.length - 1);
    });
    expect(await recover(open)).toBe(true);
    await open.page.evaluate(() => {
      const { workbook } = window.bookHost;
      workbook.deleteSheet(workbook.sheet("Copy"));
      workbook.moveSheet(workbook.sheet("Partners"), 0);
    });
    expect(await wholeState(open)).toEqual(before);
  });

  it("is left while a filter hides rows, with its backup", async () => {
    await halfWritten("web");
    const open = await workbooks.reopen();
    await open.page.evaluate(() => {
      window.bookHost.workbook.sheet("Partners").isFiltered = true;
    });
    const left = await traces(open);
    const code = await open.addin.evaluate(() =>
      window.addin.recover().catch((error: { code: string }) => error.code)
    );
    expect(code).toBe("Filtered");
    expect(await traces(open)).toEqual(left);
  });

  it("keeps what somebody wrote since into cells that it would empty", async () => {
    const open = await opened(onSheet({ A1: [HEADER, CONTOSO] }));
    await open.addin.evaluate(() => window.addin.choose({ summary: false }));
    await open.page.evaluate(() => {
      window.struck = new Promise((resolve) => {
        window.bookHost.host.faults.beforeRequest = ({ batch }) => {
          if (!JSON.stringify(batch).includes('"Values"')) return undefined;
          const { settings } = window.bookHost.workbook;
          if (![...settings.keys()].some((key) => key.startsWith("PARTNER.run."))) return undefined;
          resolve("closed");
          return "closeAfter";
        };
      });
    });
    void open.addin.evaluate(() => window.addin.evaluate("en")).catch(() => undefined);
    await open.page.evaluate(() => window.struck);
    const again = await workbooks.reopen();
    await again.type("G2", [["my own note"]]);
    const told = await again.addin.evaluate(() =>
      window.addin.recover().catch((error: { address: string }) => error.address)
    );
    expect(told).toBe("E2:J2");
    expect(await again.values("G2")).toEqual([["my own note"]]);
    expect(await traces(again)).toEqual([]);
  });
});

describe("two panes on one workbook", () => {
  /** Leaves a note as another browser's run does, with its last sign of life so long ago. */
  const foreign = (open: OpenWorkbook, minutes: number): Promise<void> =>
    open.page.evaluate((ago) => {
      const { settings } = window.bookHost.workbook;
      const at = Date.now() - ago * 60_000;
      const note = { id: "aaaaaTbbb", by: "somebody", at, sheets: [], steps: [], ready: true };
      settings.set("PARTNER.run.aaaaaTbbb", JSON.stringify(note));
      settings.set("PARTNER.beat.aaaaaTbbb", at);
    }, minutes);

  it("write one after the other: a run, undo and freeze wait for a stranger's run", async () => {
    const open = await opened(PLAIN);
    await open.addin.evaluate(() => window.addin.choose({ output: "formulas" }));
    await open.evaluate();
    await foreign(open, 3);
    const before = await wholeState(open);
    const left = await traces(open);
    expect(await open.evaluate()).toEqual({ kind: "busy" });
    const codes = await open.addin.evaluate(() =>
      Promise.all(
        [() => window.addin.undo(), () => window.addin.freezeFormulas("workbook")].map((work) =>
          work().then(
            () => "done",
            (error: { code: string }) => error.code
          )
        )
      )
    );
    expect(codes).toEqual(["RunUnderWay", "RunUnderWay"]);
    expect([await wholeState(open), await traces(open)]).toEqual([before, left]);
  });

  it("take back a stranger's run that gave no sign of life for long", async () => {
    const open = await opened(PLAIN);
    await foreign(open, 11);
    expect(await open.evaluate()).toMatchObject({ kind: "done" });
    expect(await traces(open)).toEqual([]);
  });

  it("stop where somebody took their run back meanwhile, for they seemed to be gone", async () => {
    const open = await opened(PLAIN);
    await open.addin.evaluate(() => {
      const every = window.setInterval.bind(window) as (work: () => void, time: number) => number;
      // Signs of life are looked for at once, and end when the note is gone.
      (window as { setInterval: unknown }).setInterval = (work: () => void): number =>
        every(work, 1);
      const end = window.clearInterval.bind(window);
      window.clearInterval = (timer): void => {
        end(timer);
        window.parent.dispatchEvent(new Event("pulseended"));
      };
    });
    await open.page.evaluate(() => {
      const { host, workbook } = window.bookHost;
      const notes = (): string[] =>
        [...workbook.settings.keys()].filter((key) => key.startsWith("PARTNER."));
      host.faults.beforeRequest = ({ batch }) => {
        if (notes().length === 0 || !JSON.stringify(batch).includes('"Values"')) return undefined;
        notes().forEach((key) => workbook.settings.delete(key));
        delete host.faults.beforeRequest;
        // As long as it takes to be noticed.
        const delay = new Promise<void>((resolve) => {
          window.addEventListener("pulseended", () => resolve(), { once: true });
        });
        return { delay };
      };
    });
    expect(await open.evaluate()).toEqual({ kind: "changedMeanwhile", sheet: "Partners" });
    expect(await open.addin.evaluate(() => window.addin.canUndo())).toBe(false);
  });
});
