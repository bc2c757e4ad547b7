import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goTo, openFile, openPreview, PATIENCE, values, type Preview } from "../support/preview";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview("?lang=en");
});
afterAll(() => preview.close());

type Rows = (string | number)[][];

const PARTNERS = 300;
const id = (partner: number): number => 1_000_000 + partner * 7;

/** A distributor's export: partners with countries, a ledger with ids as text, and a list of trainings. */
async function distributorWorkbook(lastMonth: number): Promise<Buffer> {
  const partners: Rows = [["MpnId", "PartnerName", "PartnerLocation"]];
  const ledger: Rows = [
    ["MpnId", "PartnerAttributionType", "Month", "ServiceName", "ACR_USD", "Currency"],
  ];
  const trainings: Rows = [
    ["MPNId", "IndividualFirstName", "IndividualLastName", "TrainingTitle", "Status"],
  ];
  for (let i = 0; i < PARTNERS; i++) {
    partners.push([id(i), `Partner ${i}`, i % 2 ? "Germany" : "Brazil"]);
    for (let month = 0; month < 24; month++) {
      ledger.push([
        String(id(i)),
        "DPOR",
        lastMonth - month * 30,
        "VM",
        1_000,
        month === 3 ? "EUR" : "USD",
      ]);
    }
    trainings.push([
      id(i),
      "Ana",
      "Silva",
      "Exam 70-532: Developing Microsoft Azure Solutions",
      i % 3 ? "Passed" : "Expired",
    ]);
  }
  const sheets = { Partners: partners, Ledger: ledger, Trainings: trainings };
  return Buffer.from(
    await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) })
  );
}

test("a workbook without consumption and people of its own is joined with its other sheets", async () => {
  const { page } = preview;
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  const buffer = await distributorWorkbook(today - 5);
  const pane = await openFile(page, "distributor.xlsx", buffer);
  await goTo(page, "A4");
  await pane.getByRole("button", { name: "Evaluate all partners" }).click();

  // Countries are asked about, and nothing is written before the answer.
  await pane.getByText("Which markets are these?").waitFor();
  expect(await values(page, "Partners", "D1")).toEqual([[""]]);
  await pane.getByRole("group", { name: "Germany" }).getByLabel("Developed").check();
  await pane.getByRole("group", { name: "Brazil" }).getByLabel("Developing").check();
  await pane.getByRole("button", { name: "Apply and evaluate" }).click();
  await pane.getByText(`${PARTNERS} partners evaluated`).waitFor();

  // Twelve months of US$ 1,000 (or thirteen, where 30-day months fit in), one of them in euros.
  const tiers = (await values(page, "Partners", `D2:D${PARTNERS + 1}`)).flat();
  expect(tiers.slice(0, 6)).toEqual(["None", "None", "Silver", "None", "Silver", "None"]);
  await expect
    .poll(
      () => page.evaluate(() => window.preview.workbook.sheets.map(({ name }) => name)),
      PATIENCE
    )
    .toContain("Partner summary");
});
