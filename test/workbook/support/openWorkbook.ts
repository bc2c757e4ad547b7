import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { sharedExcelPage, type ExcelPage } from "../../support/office/ExcelPage";
import type { Book } from "../../support/office/hostPage";
import type { ProfileName } from "../../../preview/host/profiles";
import type { CellValue, Rect } from "../../../preview/workbook/WorkbookStore";
import type { Evaluation, RowCheck, Setup, SetupOffer, Undone } from "../../../src/workbook";
import type {} from "./addinPage";

const ADDIN_PAGE = fileURLToPath(new URL("./addinPage.ts", import.meta.url));

/** A workbook in a page that plays Excel, and the add-in's workbook code beside it on the real Office.js. */
export class OpenWorkbook {
  constructor(
    readonly page: Page,
    readonly addin: Frame
  ) {}

  /** Selects cells as the user would. */
  select(address: string, sheet?: string): Promise<void> {
    return this.page.evaluate(
      ([area, name]) => {
        const { workbook, rect } = window.bookHost;
        workbook.select(
          name === undefined ? workbook.activeSheet : workbook.sheet(name),
          rect(area)
        );
      },
      [address, sheet] as const
    );
  }

  /** Types into cells as the user would, on the sheet in front or on another one. */
  type(address: string, cells: CellValue[][], sheet?: string): Promise<void> {
    return this.page.evaluate(
      ([area, contents, name]) => {
        const { workbook, rect } = window.bookHost;
        const on = name === undefined ? workbook.activeSheet : workbook.sheet(name);
        workbook.asUser(() => on.setContents(rect(area), contents));
      },
      [address, cells, sheet] as const
    );
  }

  /** Of the sheet in front or of another one. */
  values(address: string, sheet?: string): Promise<CellValue[][]> {
    return this.page.evaluate(
      ([area, name]) => {
        const { workbook, rect } = window.bookHost;
        const on = name === undefined ? workbook.activeSheet : workbook.sheet(name);
        return on.values(rect(area));
      },
      [address, sheet] as const
    );
  }

  formulas(address: string): Promise<CellValue[][]> {
    return this.page.evaluate(
      (area) => window.bookHost.workbook.activeSheet.formulas(window.bookHost.rect(area)),
      address
    );
  }

  /** Everything that a run may change: contents and formats of the sheet, tables, names. */
  state(): Promise<unknown> {
    return this.page.evaluate(() => {
      const { workbook } = window.bookHost;
      const sheet = workbook.activeSheet;
      const used = sheet.usedRect(false);
      /** Styles by cell; what Excel has anyway is left out, for it does not tell whether it was set. */
      const styles = ({ top, left, bottom, right }: Rect): unknown[] => {
        const found: unknown[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            const { bold, italic, fontColor, fillColor } = sheet.style(row, column);
            const fill = fillColor === "#FFFFFF" ? undefined : fillColor;
            const color = fontColor === "#000000" ? undefined : fontColor;
            if (bold || italic || color !== undefined || fill !== undefined)
              found.push({
                row,
                column,
                bold: bold ?? false,
                italic: italic ?? false,
                color,
                fill,
              });
          }
        return found;
      };
      return {
        used,
        contents: used && sheet.formulas(used),
        formats: used && sheet.numberFormats(used),
        styles: used && styles(used),
        widths: used && Array.from({ length: used.right + 3 }, (_, i) => sheet.columnWidth(i)),
        conditionalFormats: sheet.conditionalFormats.map(({ rect, rule, fillColor }) => ({
          rect,
          rule,
          fillColor,
        })),
        settings: [...workbook.settings.keys()].sort(),
        sheets: workbook.sheets.map(({ name }) => name),
        tables: workbook.tables.map(({ name, rect }) => ({ name, rect })),
        // What a sheet is known by stays, like what the user chose.
        names: workbook.names
          .filter(({ name }) => !name.startsWith("_PARTNER_sheet_"))
          .map(({ name, visible, target }) => ({ name, visible, rect: target?.rect }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      };
    });
  }

  /** Checks the row that is selected now. */
  async check(): Promise<RowCheck> {
    await this.addin.evaluate(() => window.addin.watch());
    const check = await this.lastCheck();
    await this.addin.evaluate(() => window.addin.unwatch());
    return check;
  }

  /** What the watch says when it has come to rest. */
  async lastCheck(): Promise<RowCheck> {
    await this.addin.waitForFunction(() => {
      const { heard, errors } = window.addin;
      const kind = heard.at(-1)?.kind ?? "reading";
      return errors.length > 0 || (kind !== "reading" && kind !== "readingSources");
    });
    return this.addin.evaluate(() => {
      const { heard, errors } = window.addin;
      const last = heard.at(-1);
      if (errors.length > 0 || last === undefined || last.kind === "reading")
        throw new Error(errors.join());
      return last;
    });
  }

  /** What the pane would show of the list around the selection. */
  async describe(): Promise<SetupOffer> {
    const offer = await this.addin.evaluate(() => window.addin.describeSetup());
    if (offer === null) throw new Error("There is no list.");
    return offer;
  }

  /** Changes the setup of the list around the selection, as the pane does. */
  async setUp(change: (offer: SetupOffer) => Partial<Setup>): Promise<void> {
    const offer = await this.describe();
    await this.addin.evaluate(([list, setup]) => window.addin.saveSetup(list, setup), [
      offer.list,
      { ...offer.setup, ...change(offer) },
    ] as const);
  }

  evaluate(language: "en" | "de" = "en", abortAt?: number): Promise<Evaluation> {
    return this.addin.evaluate(([to, at]) => window.addin.evaluate(to, at), [
      language,
      abortAt,
    ] as const);
  }

  /** Evaluates as the user who lets tiers be overwritten that were typed by hand. */
  overwrite(): Promise<Evaluation> {
    return this.addin.evaluate(() => window.addin.evaluate("en", undefined, true));
  }

  undo(): Promise<Undone> {
    return this.addin.evaluate(() => window.addin.undo());
  }
}

/** The page in which a test file opens one workbook after the other. */
export class Workbooks {
  private shared: ExcelPage | undefined;

  private constructor() {}

  /** For the test file that calls it: there from its first test to its last, and what went wrong unnoticed fails each. */
  static ofFile(): Workbooks {
    const workbooks = new Workbooks();
    beforeAll(async () => {
      const excel = await sharedExcelPage();
      // What an earlier file left.
      excel.uncaught.length = excel.foreign.length = 0;
      workbooks.shared = excel;
    });
    afterEach(async () => {
      expect(await workbooks.excel.unnoticed()).toEqual([]);
    });
    afterAll(() => workbooks.excel.close());
    return workbooks;
  }

  /** Opens a workbook in an Excel, with the add-in's workbook code beside it. */
  async open(book: Book, profile: ProfileName = "web"): Promise<OpenWorkbook> {
    return this.beside(await this.excel.openBook(ADDIN_PAGE, book, { profile }));
  }

  /** Saves and closes the workbook, and opens it in an Excel, be it another one. */
  async reopenIn(profile: ProfileName): Promise<OpenWorkbook> {
    return this.beside(await this.excel.reopenIn(profile, ADDIN_PAGE));
  }

  /** Opens the add-in anew beside the same workbook, after its pane was closed. */
  async reopen(): Promise<OpenWorkbook> {
    return this.beside(await this.excel.reopen(ADDIN_PAGE));
  }

  private beside(addin: Frame): OpenWorkbook {
    return new OpenWorkbook(this.excel.page, addin);
  }

  private get excel(): ExcelPage {
    if (!this.shared) throw new Error("Workbooks are opened in tests and their hooks.");
    return this.shared;
  }
}
