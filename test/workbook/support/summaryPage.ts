import {
  cloudPlatform,
  credentialIndex,
  judge,
  readPartner,
  type Market,
} from "../../../src/rules";
import type { Language } from "../../../src/words";
import { inExcel } from "../../../src/workbook/excel/inExcel";
import { SummaryCollector, writeSummary, type SummarizedList } from "../../../src/workbook/summary";
import { Journal } from "../../../src/workbook/undo/journal";

/** A partner as a test writes it down: people are the names of those who passed an exam. */
export interface TestPartner {
  readonly partner: string;
  readonly consumption: number;
  readonly market?: Market | null;
  readonly people?: readonly string[];
  readonly leaving?: number;
  /** Instead of a verdict. */
  readonly problem?: string;
}

/** What a test asks of the add-in's frame to try the summary alone. */
export interface SummaryAddIn {
  /** Writes the summary of the list on the sheet "Partners"; gives the summary's sheet, or the error's code. */
  write(partners: readonly TestPartner[], language?: Language, day?: number): Promise<string>;
  /** Takes the last one that was written back. */
  takeBack(): Promise<void>;
}

declare global {
  interface Window {
    summary: SummaryAddIn;
  }
}

const index = credentialIndex(cloudPlatform);
const AS_OF = 42_916;
let journal = new Journal();

function collect(partners: readonly TestPartner[]): SummaryCollector {
  const collector = new SummaryCollector(cloudPlatform);
  partners.forEach(({ partner, consumption, market = "Developed", people = [], ...rest }, i) => {
    const row = i + 2;
    const roster = people.map((name) => `${name}: 70-532`).join(";");
    const cells = { measures: [consumption], market: market ?? "", people: roster };
    const reading = readPartner(cells, index);
    if (reading.kind !== "facts") throw new Error(`${partner} cannot be judged.`);
    const verdict = judge(reading.facts, cloudPlatform);
    const { problem } = rest;
    collector.add({
      row,
      partner,
      address: `A${String(row)}`,
      ...rest,
      ...(!problem && { verdict }),
    });
  });
  return collector;
}

/** As much of a list as the summary reads. */
async function list(rows: number): Promise<SummarizedList> {
  const sheetId = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Partners").load("id");
    await context.sync();
    return sheet.id;
  });
  const rect = { top: 0, left: 0, bottom: rows, right: 3 };
  return { sheet: "Partners", sheetId, number: 1, rect };
}

window.summary = {
  async write(partners, language = "en", day = 43_000) {
    journal = new Journal();
    try {
      return await writeSummary(collect(partners), {
        list: await list(partners.length),
        language,
        journal,
        before: () => undefined,
        rules: undefined,
        changes: undefined,
        matching: [],
        ledger: { asOf: AS_OF, end: undefined },
        evaluatedOn: day,
      });
    } catch (error) {
      await journal.rollBack();
      return (error as { code?: string }).code ?? String(error);
    }
  },
  takeBack: () => journal.rollBack(),
};
