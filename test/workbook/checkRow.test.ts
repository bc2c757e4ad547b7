import { describe, expect, it } from "vitest";
import type { Book } from "../support/office/hostPage";
import { Workbooks } from "./support/openWorkbook";
import { BLANK, CONTOSO, FABRIKAM, HEADER, LIST, onSheet } from "./support/partners";

const workbooks = Workbooks.ofFile();

const silver = (row: number): object => ({
  kind: "verdict",
  place: { sheet: "Partners", row },
  partner: "Contoso",
  verdict: { tier: "Silver", nextTier: "Gold" },
});

describe("check of the selected row", () => {
  const cases: readonly [what: string, book: Book, select: string, expected: object][] = [
    ["plain range", onSheet({ A1: LIST }), "A2", silver(2)],
    ["any cell of the row", onSheet({ A1: LIST }), "D2", silver(2)],
    ["several cells of the row", onSheet({ A1: LIST }), "B2:D2", silver(2)],
    ["the whole row", onSheet({ A1: LIST }), "2:2", silver(2)],
    ["list elsewhere on the sheet", onSheet({ F10: LIST }), "H11", silver(11)],
    ["title above", onSheet({ A1: [["Partners 2017", "", "", ""]], A2: LIST }), "B3", silver(3)],
    [
      "title over all columns, as a merge leaves it, and a blank row",
      onSheet({ A1: [["Partners 2017"]], A3: LIST }),
      "A4",
      silver(4),
    ],
    [
      "row of units",
      onSheet({ A1: [HEADER, ["", "", "US$", "number"], CONTOSO] }),
      "A3",
      silver(3),
    ],
    ["table", onSheet({ C3: LIST }, ["C3:F5"]), "D4", silver(4)],
    [
      "title above a table",
      onSheet({ C2: [["Our partners"]], C3: LIST }, ["C3:F5"]),
      "F4",
      silver(4),
    ],
    [
      "table among others",
      onSheet(
        {
          A1: [
            ["Credential", "Person"],
            ["70-532", "Ana"],
          ],
          D1: LIST,
        },
        ["A1:B2", "D1:G3"]
      ),
      "D2",
      silver(2),
    ],
    [
      "cut off by a blank row",
      onSheet({ A1: [HEADER, FABRIKAM, BLANK, CONTOSO] }),
      "A4",
      silver(4),
    ],
    [
      "cut off by a blank row, notes beside the list",
      onSheet({ A1: [HEADER, FABRIKAM, BLANK, CONTOSO], G1: [["Market", "People"]] }),
      "B4",
      silver(4),
    ],
    [
      "columns in any order, others between",
      onSheet({
        A1: [
          ["People", "x", "Consumption", "Partner", "Market"],
          ["Ana: 70-532", 1, 20_000, "Contoso", ""],
        ],
      }),
      "B2",
      silver(2),
    ],
    [
      "no market column",
      onSheet({
        A1: [
          ["Partner", "Consumption", "People"],
          ["Contoso", 20_000, "Ana: 70-532"],
        ],
      }),
      "A2",
      { kind: "missingColumns", sheet: "Partners", missing: ["market"] },
    ],
    [
      "German headers",
      onSheet({
        A1: [
          ["Firma", "Markt", "Verbrauch (USD)", "Personen"],
          ["Contoso", "Industrieländer", 20_000, "Ana: Prüfung 70-532"],
        ],
      }),
      "A2",
      silver(2),
    ],
    [
      "second partner",
      onSheet({ A1: LIST }),
      "A3",
      { kind: "verdict", partner: "Fabrikam", verdict: { tier: "Gold", nextTier: null } },
    ],
    [
      "header row",
      onSheet({ A1: LIST }),
      "B1",
      { kind: "headerRow", place: { sheet: "Partners", row: 1 } },
    ],
    [
      "row of units itself",
      onSheet({ A1: [HEADER, ["", "", "US$", ""], CONTOSO] }),
      "A2",
      { kind: "headerRow" },
    ],
    [
      "title",
      onSheet({ A1: [["Partners 2017"]], A2: LIST }),
      "A1",
      { kind: "outside", sheet: "Partners", list: "A2:D4" },
    ],
    ["below the list", onSheet({ A1: LIST }), "A9", { kind: "outside", list: "A1:D3" }],
    ["beside the list", onSheet({ A1: LIST }), "K2", { kind: "outside", list: "A1:D3" }],
    [
      "totals row of a table",
      onSheet({ A1: [...LIST, ["Total", "", 140_000, ""]] }),
      "A4",
      { kind: "totalRow" },
    ],
    [
      "blank row in a table",
      onSheet({ A1: [HEADER, BLANK, CONTOSO] }, ["A1:D3"]),
      "A2",
      { kind: "blankRow", place: { row: 2 } },
    ],
    [
      "partner without anything",
      onSheet({ A1: [HEADER, ["New", "", "", ""], CONTOSO] }),
      "A2",
      { kind: "blankRow" },
    ],
    [
      "several rows",
      onSheet({ A1: LIST }),
      "A2:A3",
      { kind: "severalRows", sheet: "Partners", rows: 2 },
    ],
    ["a whole column", onSheet({ A1: LIST }), "A:A", { kind: "severalRows", rows: 1_048_576 }],
    ["empty sheet", onSheet({}), "A1", { kind: "noPartners", sheet: "Partners" }],
    [
      "sheet without partners",
      onSheet({
        A1: [
          ["Person", "Credential"],
          ["Ana", "70-532"],
        ],
      }),
      "A2",
      { kind: "noPartners" },
    ],
    [
      "no people column",
      onSheet({
        A1: [
          ["Partner", "Consumption"],
          ["Contoso", 1],
        ],
      }),
      "A2",
      { kind: "missingColumns", sheet: "Partners", missing: ["market", "people"] },
    ],
    [
      "no consumption in US$",
      onSheet({
        A1: [
          ["Partner", "Verbrauch (EUR)", "Market", "People"],
          ["Contoso", 1, "", ""],
        ],
      }),
      "A2",
      { kind: "missingColumns", missing: ["consumption"] },
    ],
    [
      "error cell",
      onSheet({ A1: [HEADER, ["Contoso", "Developed", "#N/A", "Ana: 70-532"]] }),
      "A2",
      {
        kind: "faults",
        partner: "Contoso",
        faults: [
          {
            field: "consumption",
            header: "Consumption",
            address: "C2",
            fault: { code: "cellError" },
          },
        ],
      },
    ],
    [
      "a market and an amount that have to be asked, by all of the column",
      onSheet({
        A1: [HEADER, ["Contoso", "Bavaria", "'15.000", -1], ["Adatum", "", "'1.500,50", ""]],
      }),
      "A2",
      {
        kind: "questions",
        partner: "Contoso",
        questions: [
          { kind: "decimalSign", header: "Consumption", example: { values: { ",": 15_000 } } },
          { kind: "market", subject: "Bavaria" },
        ],
      },
    ],
    [
      "several faults",
      onSheet({ B3: [HEADER, ["Contoso", "#N/A", "#REF!", -1]] }),
      "B4",
      {
        kind: "faults",
        faults: [
          { field: "consumption", address: "D4", fault: { code: "cellError" } },
          { field: "market", address: "C4", fault: { code: "cellError" } },
          { field: "people", address: "E4", fault: { code: "peopleNotWhole" } },
        ],
      },
    ],
  ];
  it.each(cases)("%s", async (_, book, select, expected) => {
    const open = await workbooks.open(book);
    await open.select(select);
    expect(await open.check()).toMatchObject(expected);
  });
});
