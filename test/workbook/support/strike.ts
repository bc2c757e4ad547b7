import { expect } from "vitest";
import type { OpenWorkbook } from "./openWorkbook";

/** A number of a refusal, or the pane closed before the request is done. */
export type Strike = number | "closeBefore";

/** How a run ended: its kind, the code of its error, or "closed". */
export async function runStruck(open: OpenWorkbook, at: number, strike: Strike): Promise<string> {
  await open.page.evaluate(
    ([place, fault]) => {
      const { host, requests } = window.bookHost;
      let request = 0;
      window.struck = new Promise((resolve) => {
        host.faults.beforeRequest = ({ bytes }) => {
          requests.push(bytes);
          if (request++ !== place) return undefined;
          resolve("closed");
          return fault === "closeBefore" ? fault : { errorCode: fault };
        };
      });
    },
    [at, strike] as const
  );
  const ended = open.addin
    .evaluate(() =>
      window.addin.evaluate("en").then(
        ({ kind }) => kind as string,
        (error: { code?: string }) => error.code ?? String(error)
      )
    )
    // The frame that would answer is gone.
    .catch(() => "closed");
  if (strike !== "closeBefore") return ended;
  return Promise.race([ended, open.page.evaluate(() => window.struck)]);
}

/**
 * For each request of a run, whether it can change the workbook. What only reads leaves it as it is: a pane closed
 * after that is one closed before it.
 */
export async function writesOfRun(open: OpenWorkbook): Promise<readonly boolean[]> {
  await open.page.evaluate(() => {
    const { host, requests } = window.bookHost;
    window.writes = [];
    host.faults.beforeRequest = ({ bytes, batch: { Actions } }) => {
      requests.push(bytes);
      const [method, set, update] = [3, 4, 9];
      const changes = Actions.some(
        ({ ActionType, Name = "" }) =>
          ActionType === set ||
          ActionType === update ||
          (ActionType === method && !Name.startsWith("_"))
      );
      window.writes.push(changes);
      return undefined;
    };
  });
  expect(await open.evaluate()).toMatchObject({ kind: "done" });
  return open.page.evaluate(() => window.writes);
}

declare global {
  interface Window {
    writes: boolean[];
    struck: Promise<string>;
  }
}

/** Everything of the workbook that a run may change, of all sheets; what the add-in remembers for itself left out. */
export async function wholeState(open: OpenWorkbook): Promise<unknown> {
  const sheet = (await open.state()) as { settings: string[] };
  const sheets = await open.page.evaluate(() =>
    window.bookHost.workbook.sheets.map((one) => {
      const used = one.usedRect(true);
      const charts = one.charts.map(({ type, title, position }) => ({ type, title, position }));
      return {
        name: one.name,
        visibility: one.visibility,
        charts,
        contents: used && one.formulas(used),
      };
    })
  );
  const settings = sheet.settings.filter((key) => !key.startsWith("PartnerCompetency."));
  return { ...sheet, settings, sheets };
}
