import { initialState, type PaneState } from "../../src/taskpane/state";
import type { Evaluation } from "../../src/workbook";
import { manyMarkets } from "./everyQuestion";
import { distributor, plainList } from "./setups";

const atRest: PaneState = { ...initialState, reading: false };
const finished = (evaluation: Evaluation, setup: PaneState["setup"]): PaneState => ({
  ...atRest,
  view: "evaluate",
  setup,
  run: { kind: "finished", evaluation },
});

/** What the pane shows of lists that are to be made, looked into or overwritten. */
export const listStates: Readonly<Record<string, PaneState>> = {
  totalRow: { ...atRest, check: { kind: "totalRow", place: { sheet: "Partners", row: 9 } } },
  overridden: finished(
    { kind: "overridden", sheet: "Partners", cells: ["F5"] },
    { kind: "offered", offer: plainList }
  ),
  noList: finished(
    {
      kind: "noList",
      sheetId: "{1}",
      sheet: "Export",
      columns: [
        { header: "MPNID", sample: "800" },
        { header: "ResellerMPNID", sample: "" },
      ],
    },
    { kind: "noList" }
  ),
  askingManyMarkets: {
    ...atRest,
    view: "evaluate",
    setup: { kind: "offered", offer: plainList },
    run: {
      kind: "asking",
      search: "a",
      sheet: "Partners",
      offer: distributor,
      answers: manyMarkets,
    },
  },
};
