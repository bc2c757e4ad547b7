import { cloudPlatform, credentialIndex, judge, readPartner } from "../../src/rules";
import { Fault } from "../../src/rules/fault";
import type { Verdict } from "../../src/rules/verdict";
import { initialState, type PaneState, type Run } from "../../src/taskpane/state";
import type { CellFault, RowCheck } from "../../src/workbook/types";

const index = credentialIndex(cloudPlatform);

/** The verdict on a partner's cells. */
export function verdictOn(consumption: unknown, market: unknown, people: unknown): Verdict {
  const reading = readPartner({ consumption, market, people }, index);
  if (reading.kind !== "facts") {
    throw new Error("These cells give no verdict.");
  }
  return judge(reading.facts, cloudPlatform);
}

const checked = (check: RowCheck): PaneState => ({ ...initialState, reading: false, check });

function partner(
  name: string,
  consumption: unknown,
  market: unknown,
  people: unknown,
  row = 14
): PaneState {
  const place = { sheet: "Partners", row };
  return checked({
    kind: "verdict",
    place,
    partner: name,
    verdict: verdictOn(consumption, market, people),
  });
}

function faulty(...faults: CellFault[]): PaneState {
  return checked({
    kind: "faults",
    place: { sheet: "Partners", row: 31 },
    partner: "Müller & Söhne Cloud AG",
    faults,
  });
}

const silver = partner(
  "Nordlicht Systeme GmbH",
  64_250.5,
  "Developed",
  "Ana Silva: 70-532, 70-533; Ben Ito: 13736; Cy: MCSA"
);
const running = (run: Run): PaneState => ({ ...silver, run });

const textConsumption: CellFault = {
  field: "consumption",
  header: "Azure consumption (US$)",
  address: "D31",
  fault: new Fault("consumptionText", "#VALUE!", { value: "15.000,00 $" }),
};
const errorMarket: CellFault = {
  field: "market",
  header: "Market",
  address: "C31",
  fault: new Fault("cellError", "#N/A", { error: "#N/A" }),
};

/** Every state that the pane shows, by name. */
export const paneStates: Readonly<Record<string, PaneState>> = {
  reading: initialState,
  gold: partner("Contoso Cloud", 212_400, "Developing", "Ana Silva: 70-532; Ben Ito: 70-534"),
  silver,
  silverReadingNext: { ...silver, reading: true },
  none: partner("Água Clara Lda.", 12_000, "Developed", null),
  undetermined: partner("Tailspin", 12_000, null, "Ana: 70-532"),
  undeterminedNobody: partner("", 2_000, null, null),
  bareCount: partner("Fabrikam", 15_000, "Developed", 1),
  longName: partner(
    "Internationale Gesellschaft für Datenverarbeitungsdienstleistungen mbH & Co. KG",
    9_999.99,
    "Developing",
    0
  ),
  markup: partner(
    `<img src=x onerror="alert(1)"> <b>Bold</b> Ltd`,
    9_000,
    "Developing",
    "<i>Eve</i>: <script>"
  ),
  oneFault: faulty(textConsumption),
  twoFaults: faulty(errorMarket, textConsumption),
  blankRow: checked({ kind: "blankRow", place: { sheet: "Partners", row: 64 } }),
  headerRow: checked({ kind: "headerRow", place: { sheet: "Partners", row: 2 } }),
  severalRows: checked({ kind: "severalRows", sheet: "Partners", rows: 12 }),
  outside: checked({ kind: "outside", sheet: "Partners", list: "Partners!A2:E62" }),
  missingColumns: checked({
    kind: "missingColumns",
    sheet: "Partners",
    missing: ["market", "people"],
  }),
  noPartners: checked({ kind: "noPartners", sheet: "Azure usage" }),
  checkFailed: { ...initialState, reading: false, checkError: "InvalidOperationInCellEditMode" },
  evaluating: running({
    kind: "running",
    progress: { done: 1_250, total: 4_800 },
    cancelling: false,
  }),
  evaluatingFirst: running({ kind: "running", progress: null, cancelling: false }),
  cancelling: running({
    kind: "running",
    progress: { done: 1_250, total: 4_800 },
    cancelling: true,
  }),
  evaluated: running({
    kind: "finished",
    evaluation: {
      kind: "done",
      sheet: "Partners",
      written: "F2:K62",
      rows: 60,
      tiers: [
        { tier: "Gold", rows: 9 },
        { tier: "Silver", rows: 23 },
        { tier: "", rows: 25 },
      ],
      problems: 3,
      updated: false,
    },
  }),
  evaluatedAgain: running({
    kind: "finished",
    evaluation: {
      kind: "done",
      sheet: "Partners",
      written: "F2:K62",
      rows: 60,
      tiers: [
        { tier: "Gold", rows: 10 },
        { tier: "Silver", rows: 24 },
        { tier: "", rows: 26 },
      ],
      problems: 0,
      updated: true,
    },
  }),
  blocked: running({
    kind: "finished",
    evaluation: { kind: "blocked", sheet: "Partners", address: "G14" },
  }),
  evaluationMissingColumns: running({
    kind: "finished",
    evaluation: { kind: "missingColumns", sheet: "Partners", missing: ["market"] },
  }),
  evaluationNoPartners: running({
    kind: "finished",
    evaluation: { kind: "noPartners", sheet: "Azure usage" },
  }),
  cancelled: running({ kind: "finished", evaluation: { kind: "cancelled" } }),
  evaluationFailed: running({ kind: "failed", code: "AccessDenied" }),
  evaluationFailedUnknown: running({ kind: "failed", code: "SomethingNew" }),
};
