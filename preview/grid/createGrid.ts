import { LocaleType, LogLevel, ThemeService, Univer, mergeLocales } from "@univerjs/core";
import type { Injector, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingDe from "@univerjs/preset-sheets-conditional-formatting/locales/de-DE";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreDe from "@univerjs/preset-sheets-core/locales/de-DE";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingDe from "@univerjs/preset-sheets-drawing/locales/de-DE";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterDe from "@univerjs/preset-sheets-filter/locales/de-DE";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortDe from "@univerjs/preset-sheets-sort/locales/de-DE";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import tableDe from "@univerjs/preset-sheets-table/locales/de-DE";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { mendValueIndex } from "./formulas/valueIndex";
import type { Language } from "./pageWords";
import { GREEN_TABLE } from "./tableTheme";

export interface Grid {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly injector: Injector;
}

/** Excel's green in the steps in which Univer uses its main colour. */
const GREEN = {
  50: "#f1f9f4",
  100: "#dff1e6",
  200: "#bfe2cd",
  300: "#8fcaa6",
  400: "#4ea672",
  500: "#218d51",
  600: "#107c41",
  700: "#0e6b38",
  800: "#0b5a2f",
  900: "#094a27",
};

/** Options that the ready-made groups of plugins do not let through. */
const OPTIONS = new Map<unknown, object>([
  [UniverSheetsTablePlugin, { userThemes: [GREEN_TABLE], defaultThemeIndex: 0 }],
  // The tag with the table's name would cover the row above the table.
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
]);

/** Starts Univer inside the element with this id, without a workbook yet. */
export function createGrid(container: string, language: Language): Grid {
  mendValueIndex();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: language === "de" ? LocaleType.DE_DE : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        conditionalFormattingEn,
        drawingEn,
        filterEn,
        sortEn,
        tableEn
      ),
      [LocaleType.DE_DE]: mergeLocales(
        coreDe,
        conditionalFormattingDe,
        drawingDe,
        filterDe,
        sortDe,
        tableDe
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsDrawingPreset(),
  ];
  // The ready-made helper for this lives in a package that pulls in commercially licensed ones.
  const registered = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    registered.set(plugin.pluginName, [plugin, OPTIONS.get(plugin) ?? options]);
  }
  for (const [plugin, options] of registered.values()) {
    univer.registerPlugin(plugin, options as ConstructorParameters<typeof plugin>[0]);
  }
  const injector = univer.__getInjector();
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREEN });
  return { univer, univerAPI: FUniver.newAPI(univer), injector };
}
