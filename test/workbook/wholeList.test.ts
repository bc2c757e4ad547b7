import { describe, expect, it } from "vitest";
import { Workbooks } from "./support/openWorkbook";
import { HEADER, onSheet } from "./support/partners";

const workbooks = Workbooks.ofFile();

const LIST = [
  HEADER,
  ["Contoso", "Developed", 60_000, 1],
  ["Fabrikam", "Developed", 70_000, 2],
  ["West", "", "=SUM(C2:C3)", "=SUM(D2:D3)"],
  ["", "", "", ""],
  ["Tailspin", "Developing", 10_000, 1],
  ["Subtotal East", "", 10_000, 1],
  ["", "", "", ""],
  ["Litware", "Developing", 5, ""],
  ["", "", "", ""],
  ["Partner", "Market", "Consumption", "People"],
  ["Wingtip", "Developed", 500_000, 9],
];
const TIERS = ["Silver", "Silver", "", "", "Silver", "", "", "None"];

describe("a list with blank rows and subtotals", () => {
  // Whichever row of it is selected.
  it.each(["A2", "A6", "A9"])("is one list from %s, for both tabs", async (cell) => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.select(cell);
    expect((await open.describe()).rows).toBe(8);
    expect(await open.check()).toMatchObject({ kind: "verdict" });
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E1:J9", rows: 4 });
    expect((await open.values("E2:E9")).flat()).toEqual(TIERS);
    expect((await open.values("E11:E12")).flat()).toEqual(["", ""]);
    await open.select("A4");
    expect(await open.check()).toMatchObject({ kind: "totalRow" });
  });

  it("leaves another list below to itself", async () => {
    const open = await workbooks.open(onSheet({ A1: LIST }));
    await open.select("A12");
    expect(await open.evaluate()).toMatchObject({ kind: "done", written: "E11:J12", rows: 1 });
  });
});
