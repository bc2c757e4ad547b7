import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { competencies } from "../../competencies/index.mjs";
import { cloudPlatformTable } from "../../src/rules";
import {
  answerSample,
  PATIENCE,
  clearCells,
  enter,
  expectCells,
  formulaIn,
  goTo,
  openFile,
  openPreview,
  openSample,
  typeInto,
  values,
  type Preview,
} from "../support/preview";

let preview: Preview;
const library = competencies(cloudPlatformTable);

beforeAll(async () => {
  preview = await openPreview("?lang=en");
  // The first row selected is the title's: the pane has something to say from the start.
  await preview.pane.locator("h1").waitFor();
});
afterEach(() => {
  const leaks = preview.leaks.splice(0);
  expect(leaks, "requests beyond the tests' own site, and page errors").toEqual([]);
});
afterAll(() => preview.close());

/** Waits until the pane's title, the partner's name, is as given. */
async function paneShows(name: string): Promise<void> {
  await preview.pane.locator("h1", { hasText: name }).waitFor();
}

const tierBadge = (): Promise<string> => preview.pane.locator("fluent-badge.tier").innerText();

describe("formulas typed into cells", () => {
  afterEach(() => clearCells(preview.page, "G1:Z100"));

  test("one row, then a whole column that spills", async () => {
    const { page } = preview;
    await typeInto(page, "G3", "=PARTNER.COMPETENCY_TIER(D3,C3,E3)");
    await expectCells(page, "Partners", "G3", [["Gold"]]);
    await enter(page, "H3", "=PARTNER.COMPETENCY_TIER(D3:D62,C3:C62,E3:E62)");
    const counts = async (): Promise<number[]> => {
      const tiers = (await values(page, "Partners", "H3:H62")).flat();
      return ["Gold", "Silver", "None", "#N/A", "#VALUE!"].map(
        (tier) => tiers.filter((each) => each === tier).length
      );
    };
    await expect.poll(counts, PATIENCE).toEqual([10, 30, 17, 2, 1]);
  });

  test("what is in a spill's way gives #SPILL!", async () => {
    const { page } = preview;
    await typeInto(page, "H5", "mine");
    await enter(page, "H3", "=PARTNER.PEOPLE_GAP(E3:E10)");
    await expectCells(page, "Partners", "H3:H5", [["#SPILL!"], [""], ["mine"]]);
  });

  test("an error shows its sentence when its cell is selected", async () => {
    const { page } = preview;
    await enter(page, "G3", '=PARTNER.COMPETENCY_TIER(20000,"Germany",1)');
    await expectCells(page, "Partners", "G3", [["#VALUE!"]]);
    await goTo(page, "G3");
    await page.getByText('"Germany" is no market; write Developed or Developing.').waitFor();
  });

  test("what is typed stays when its cell's formula gives its result meanwhile", async () => {
    const { page } = preview;
    await enter(page, "H3", "=1+1");
    await goTo(page, "H3");
    await page.keyboard.press("F2");
    await page.waitForFunction(() => window.preview.host?.cellEditMode);
    await page.keyboard.type("+1");
    await page.evaluate(async () => {
      const { workbook } = window.preview;
      const area = { top: 2, left: 7, bottom: 2, right: 7 };
      workbook.activeSheet.setContents(area, [["=1+1"]]);
      await workbook.calculated();
    });
    await page.keyboard.type("+2");
    await page.keyboard.press("Enter");
    await expect.poll(() => formulaIn(page, "H3"), PATIENCE).toBe("=1+1+1+2");
  });

  test("typing a name offers the functions with their descriptions", async () => {
    const { page } = preview;
    await goTo(page, "G3");
    await page.keyboard.type("=PARTNER.COMP", { delay: 30 });
    await page.getByText("PARTNER.COMPETENCY_TIER").first().waitFor();
    // The list goes first, then the editor.
    await page.keyboard.press("Escape");
    await page.getByText("PARTNER.COMPETENCY_TIER").first().waitFor({ state: "hidden" });
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !window.preview.host?.cellEditMode);
  });

  test.each(["Enter", "Tab"])("%s ends a formula that goes on fast after a pause", async (key) => {
    const { page } = preview;
    await goTo(page, "G3");
    // After "PARTNER.P", the list of functions is open, and it stays so while the rest comes.
    await page.keyboard.type("=PARTNER.P", { delay: 30 });
    await page.getByText("PARTNER.PEOPLE_GAP").first().waitFor();
    await page.keyboard.insertText("EOPLE_GAP(E3)");
    await page.keyboard.press(key);
    await page.waitForFunction(() => !window.preview.host?.cellEditMode);
    await expect.poll(() => formulaIn(page, "G3"), PATIENCE).toBe("=PARTNER.PEOPLE_GAP(E3)");
    await expectCells(page, "Partners", "G3", [[0]]);
  });
});

describe("checking the selected row", () => {
  test("shows partner, tier, requirements and what is missing", async () => {
    await goTo(preview.page, "B10");
    await paneShows(await partnerName(10));
    expect(await tierBadge()).toBe("No tier yet");
    expect(await preview.pane.locator("body").innerText()).toContain("US$0.01 missing");
  });

  test("quick selections never show an older answer last", async () => {
    for (const row of [3, 7, 12, 20, 31, 44, 9]) await goTo(preview.page, `A${row}`);
    await paneShows(await partnerName(9));
    expect(await preview.pane.locator("h1").innerText()).toBe(await partnerName(9));
  });

  test("says what is wrong with a row that cannot be read", async () => {
    const rows = await values(preview.page, "Partners", "A3:D62");
    const error = rows.findIndex((row) => String(row[3]).startsWith("#"));
    await goTo(preview.page, `A${error + 3}`);
    await paneShows(String(rows[error]?.[0]));
    expect(await preview.pane.locator("body").innerText()).toContain(`D${error + 3}`);
  });

  test("asks how an amount reads that is text", async () => {
    const rows = await values(preview.page, "Partners", "A3:D62");
    const text = rows.findIndex(
      (row) => typeof row[3] === "string" && !String(row[3]).startsWith("#")
    );
    await goTo(preview.page, `A${text + 3}`);
    await preview.pane.getByText(String(rows[text]?.[0])).first().waitFor();
    await preview.pane.getByLabel("15,000.00").waitFor();
  });
});

describe("evaluating all partners", () => {
  beforeEach(() => openSample(preview.page));

  test("writes six columns beside the list, and again into the same ones", async () => {
    const { page, pane } = preview;
    await goTo(page, "A5");
    await paneShows(await partnerName(5));
    const button = pane.getByRole("button", { name: "Evaluate all partners" });
    await button.click();
    await answerSample(pane);
    await pane.getByText("60 partners evaluated").waitFor();
    const written = await values(page, "Partners", "F2:K62");
    expect(written[0]).toEqual([
      "Tier",
      "Next tier",
      "Consumption gap",
      "People gap",
      "Missing exams",
      "Notes",
    ]);
    expect(written[1]?.slice(0, 2)).toEqual(["Gold", ""]);
    expect(written.flat().filter((cell) => cell === "Gold")).toHaveLength(10 + 31);
    await button.click();
    await pane.getByText("60 partners evaluated").waitFor();
    expect(await values(page, "Partners", "F2:L62")).toEqual(written.map((row) => [...row, ""]));
  });

  test("stops before the first write when something is in the way", async () => {
    const { page, pane } = preview;
    await enter(page, "H4", "mine");
    const before = await values(page, "Partners", "A1:N62");
    await goTo(page, "A5");
    await pane.getByRole("button", { name: "Evaluate all partners" }).click();
    await pane.getByText("Partners, H4").waitFor();
    expect(await values(page, "Partners", "A1:N62")).toEqual(before);
  });

  test("runs from the ribbon, too", async () => {
    const { page } = preview;
    await goTo(page, "A5");
    await page.getByRole("button", { name: "Evaluate", exact: true }).click();
    await answerSample(preview.pane);
    await preview.pane.getByText("60 partners evaluated").waitFor();
    expect(await values(page, "Partners", "F3")).toEqual([["Gold"]]);
  });
});

describe("the Rules view", () => {
  test("a table of the library is inserted, edited and used: the pane and a formula judge by it", async () => {
    const { page } = preview;
    const pane = await openSample(page);
    await goTo(page, "A8");
    await pane.getByRole("tab", { name: "Rules" }).click();
    await pane.getByLabel("Search by competency, exam or title").fill("azure consumption 2018");
    await pane.locator("summary", { hasText: "Azure Consumption" }).click();
    await pane.getByRole("button", { name: "Insert into a new sheet" }).click();
    await pane.getByText("The table stands on the new sheet Azure Consumption").waitFor();
    expect(await values(page, "Azure Consumption", "A1:E1")).toEqual([
      ["Cloud Platform: Azure Consumption", "", "", "", ""],
    ]);
    await enter(page, "D11", "x");
    await pane.getByRole("button", { name: "D11" }).waitFor();
    await goTo(page, "A8");
    await pane.getByRole("button", { name: "D11" }).click();
    await page.waitForFunction(() => window.preview.workbook.selection().rect.top === 10);
    await enter(page, "D11", "10000");
    await enter(page, "D12", "1");
    await pane.locator(".message").getByRole("button", { name: "Use for Partners" }).press("Enter");
    await pane.locator(".in-force h1", { hasText: "Cloud Platform: Azure Consumption" }).waitFor();
    // The button is gone, and Office.js goes on from what has the focus instead.
    await page.keyboard.press("Tab");
    await pane.locator(".inserting fluent-button:focus").first().waitFor();
    await pane.getByText("Consumption: US$10,000", { exact: true }).waitFor();
    await page.getByText("Partners", { exact: true }).click();
    await goTo(page, "A8");
    await pane.getByRole("tab", { name: "Partner" }).click();
    await expect.poll(tierBadge, PATIENCE).toBe("Gold");
    const rules = "'Azure Consumption'!A7:E25";
    await enter(page, "G8", `=PARTNER.COMPETENCY_TIER(D8:D9,C8:C9,E8:E9,${rules})`);
    await expectCells(page, "Partners", "G8:G9", [["Gold"], ["Gold"]]);
    await enter(page, "H8", "=PARTNER.COMPETENCY_TIER(D8,C8,E8)");
    await expectCells(page, "Partners", "H8", [["Silver"]]);
  });
});

describe("opening files", () => {
  const sample = readFileSync(
    fileURLToPath(new URL("../../assets/sample-partners.xlsx", import.meta.url))
  );

  test("an .xlsx file by button", async () => {
    const { page } = preview;
    await openFile(page, "mine.xlsx", sample);
    await page.getByText("mine.xlsx").waitFor();
    expect(await values(page, "Credentials", "A1")).toEqual([[expect.stringMatching(/./)]]);
  });

  test("a .csv file with German headers: the pane and formulas work on it", async () => {
    const { page } = preview;
    const csv = "Firma;Markt;Verbrauch (USD);Personen\nLumen;Industrieland;20000;Ana: 70-532\n";
    const pane = await openFile(page, "partner.csv", Buffer.from(csv));
    await page.getByText("partner.csv").waitFor();
    await goTo(page, "A2");
    await pane.locator("h1", { hasText: "Lumen" }).waitFor();
    await typeInto(page, "F2", "=PARTNER.COMPETENCY_TIER(C2,B2,D2)");
    await expectCells(page, "partner", "F2", [["Silver"]]);
  });
});

test("a rule table that is chosen: live formulas calculate by it, and follow it", async () => {
  const { page } = preview;
  const { table = [] } = library.find(({ option }) => option === "Managed Service Partner") ?? {};
  const sheets = [
    {
      name: "Partners",
      rows: [
        ["Partner", "Market", "Active users", "People"],
        ["Contoso", "Developing", 1_000, "Ana: 70-346, 70-347"],
        ["Fabrikam", "Developed", 1_999, "Ben: MCSA: Office 365"],
      ],
    },
    { name: "Rules", rows: table },
  ];
  const pane = await openFile(page, "programme.xlsx", Buffer.from(await writeXlsx({ sheets })));
  await goTo(page, "A2");
  await pane.getByRole("tab", { name: "Evaluate" }).click();
  await pane.locator("summary", { hasText: "Rules" }).click();
  await pane.getByLabel("Rules").selectOption({ label: "Rules" });
  await pane.locator("summary", { hasText: "Active users, e.g. 1000" }).waitFor();
  await pane.locator("summary", { hasText: "Output" }).click();
  await pane.getByLabel("Live formulas").check();
  await pane.getByRole("button", { name: "Evaluate all partners" }).click();
  await pane.getByText("2 partners evaluated").waitFor();
  const gaps = "1 more person: all of 70-346, 70-347";
  await expectCells(page, "Partners", "E1:I3", [
    ["Tier", "Next tier", "Active users gap", "People gap", "Missing exams"],
    ["Silver", "Gold", 3_000, 1, gaps],
    ["None", "Silver", 1, 0, ""],
  ]);
  await page.evaluate(() => {
    const { workbook } = window.preview;
    const rules = workbook.sheets.find(({ name }) => name === "Rules");
    if (rules) workbook.select(rules, { top: 0, left: 0, bottom: 0, right: 0 });
  });
  const row = table.findIndex((cells: unknown[]) => cells[3] === 2_000) + 1;
  await enter(page, `D${row}`, "1999");
  await expectCells(page, "Partners", "E3:G3", [["Silver", "Gold", 2_001]]);
});

test("German: pane, evaluation and numbers", async () => {
  await preview.close();
  preview = await openPreview("?lang=de");
  const { page, pane } = preview;
  await goTo(page, "A4");
  await paneShows(await partnerName(4));
  expect(await pane.locator("html").getAttribute("lang")).toBe("de");
  expect(await pane.locator("body").innerText()).toContain("76.519,85");
  await pane.getByRole("button", { name: "Alle Partner bewerten" }).click();
  await answerSample(pane, "15.000,00", "Übernehmen und bewerten");
  await pane.getByText("60 Partner bewertet").waitFor();
  expect((await values(page, "Partners", "F2:K2"))[0]?.[0]).toBe("Stufe");
});

async function partnerName(row: number): Promise<string> {
  return String((await values(preview.page, "Partners", `A${row}`))[0]?.[0]);
}
