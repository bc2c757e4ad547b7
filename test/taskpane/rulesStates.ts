import { competencies } from "../../competencies/index.mjs";
import { cloudPlatformTable } from "../../src/rules";
import type { LibraryEntry } from "../../src/taskpane/rules/library";
import { idOf, sourceLine, titleOf } from "../../src/taskpane/rules/library";
import type { RulesActions } from "../../src/taskpane/rules/RulesPage";
import type { RulesContent } from "../../src/taskpane/rules/rulesState";
import { rulesView } from "../../src/taskpane/rules/rulesView";
import { initialState, type PaneState } from "../../src/taskpane/state";
import type { CheckedRules } from "../../src/workbook";
import { checkRules } from "../../src/workbook/ruleTables/checkRules";
import { plainList } from "./setups";

/** The library as the build writes it. */
export const library = competencies(cloudPlatformTable) as unknown as readonly LibraryEntry[];

export function entry(option: string): LibraryEntry {
  const found = library.find((one) => one.option === option);
  if (!found) throw new Error(`There is no option ${option}.`);
  return found;
}

/** A table of the library on a sheet of its own, with some cells changed: row and column count from 0 in the table. */
export function onSheet(
  option: string,
  changes: readonly (readonly [row: number, column: number, cell: string])[] = []
): CheckedRules {
  const from = entry(option);
  const cells = from.table.map((row, r) =>
    row.map((cell, c) => changes.find(([y, x]) => y === r && x === c)?.[2] ?? cell)
  );
  const rect = { top: 4, left: 0, bottom: 3 + cells.length, right: (cells[0]?.length ?? 1) - 1 };
  return checkRules({
    sheetId: option,
    sheet: option,
    rect,
    cells,
    caption: [titleOf(from), sourceLine(from)],
    choice: { sheetId: option, table: { mark: option, row: rect.top, column: rect.left } },
  });
}

const nothing = () => undefined;
export const noRulesActions: RulesActions = {
  search: nothing,
  toggle: nothing,
  insert: nothing,
  loadLibrary: nothing,
  closeMessage: nothing,
};

const loaded: RulesContent = {
  library: { kind: "loaded", entries: library },
  search: "",
  open: new Set(),
  tables: { kind: "read", tables: [] },
  insertion: null,
};

function shown(content: Partial<RulesContent>, state: Partial<PaneState> = {}): PaneState {
  return {
    ...initialState,
    reading: false,
    view: "rules",
    setup: { kind: "offered", offer: plainList },
    rules: { kind: "loaded", content: { ...loaded, ...content }, view: rulesView(noRulesActions) },
    ...state,
  };
}

function chosen(table: CheckedRules): Partial<PaneState> {
  const setup = { ...plainList.setup, rules: table.choice };
  return { setup: { kind: "offered", offer: { ...plainList, setup } } };
}

const big = onSheet("Big Data");
const faulty = onSheet("Surface Hub", [
  [3, 1, "Peple"],
  [6, 5, "16722 and Exam"],
]);
const unused = onSheet("Cloud CRM Reseller", [[20, 5, "Spare"]]);
const hub = entry("Surface Hub");
const open = new Set([
  "in force titles",
  "in force doubts",
  idOf(hub),
  `${idOf(hub)} titles`,
  `${idOf(hub)} doubts`,
]);

/** Every state of the Rules view, by name. */
export const rulesStates: Readonly<Record<string, PaneState>> = {
  rulesLoading: { ...shown({}), rules: { kind: "loading" } },
  rulesNotLoaded: { ...shown({}), rules: { kind: "failed" } },
  rulesStart: shown({ library: { kind: "loading" }, tables: { kind: "reading" } }),
  rulesBuiltIn: shown({ open, search: "surface" }),
  rulesNoList: shown(
    { tables: { kind: "read", tables: [big] }, library: { kind: "failed" } },
    { setup: { kind: "noList" } }
  ),
  rulesTable: shown(
    {
      open,
      search: "surface hub",
      tables: { kind: "read", tables: [big, faulty, unused] },
      insertion: {
        entry: hub,
        outcome: { kind: "inserted", sheet: "Surface Hub", choice: unused.choice },
      },
    },
    chosen(big)
  ),
  rulesFaulty: shown(
    {
      open,
      search: "surface hub",
      tables: { kind: "read", tables: [faulty] },
      insertion: { entry: hub, outcome: { kind: "failed", code: "StructureProtected" } },
    },
    chosen(faulty)
  ),
  rulesGone: shown(
    {
      open,
      search: "no such option",
      tables: { kind: "failed", code: "ActivityLimitReached" },
      insertion: { entry: hub, outcome: { kind: "inserting" } },
    },
    chosen(big)
  ),
  rulesLost: shown(
    { search: "hub", open, insertion: { entry: hub, outcome: { kind: "inserting" } } },
    chosen(big)
  ),
};
