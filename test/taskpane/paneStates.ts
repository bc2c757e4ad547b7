import { cloudPlatform, credentialIndex, judge, readPartner } from "../../src/rules";
import { Fault } from "../../src/rules/fault";
import type { Verdict } from "../../src/rules/verdict";
import type { Run } from "../../src/taskpane/evaluate/runState";
import type { Freeze } from "../../src/taskpane/freeze/freezeState";
import type { SelfCheck } from "../../src/taskpane/selfCheck/selfCheckState";
import { selfCheckView } from "../../src/taskpane/selfCheck/selfCheckView";
import { initialState, reduce, type PaneState } from "../../src/taskpane/state";
import type { CellFault, Evaluation, LiveFormulas, RowCheck } from "../../src/workbook";
import { everyChange } from "./everyChange";
import { everyQuestion } from "./everyQuestion";
import { listStates } from "./listStates";
import { programmeStates } from "./programmeStates";
import { rulesStates } from "./rulesStates";
import { answeredMarkets, distributor, plainList } from "./setups";

const index = credentialIndex(cloudPlatform);

/** The verdict on a partner's cells. */
export function verdictOn(consumption: unknown, market: unknown, people: unknown): Verdict {
  const reading = readPartner({ measures: [consumption], market, people }, index);
  if (reading.kind !== "facts") {
    throw new Error("These cells give no verdict.");
  }
  return judge(reading.facts, cloudPlatform);
}

const checked = (check: RowCheck): PaneState => reduce(initialState, { type: "checked", check });

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
const done: Extract<Evaluation, { kind: "done" }> = {
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
  updated: false,
};
const finished = (evaluation: Evaluation, undoable = false): PaneState => ({
  ...running({ kind: "finished", evaluation }),
  undoable,
});
const underWay = (done: number, total: number, secondsLeft: number | null): Run => ({
  kind: "running",
  progress: { done, total },
  cancelling: false,
  since: { time: 0, done: 0 },
  secondsLeft,
});
const evaluateView: PaneState = {
  ...silver,
  view: "evaluate",
  setup: { kind: "offered", offer: plainList },
};
const freezing = (freeze: Freeze): PaneState => ({ ...evaluateView, freeze });
const noChecking = { run: () => Promise.resolve(), copy: () => Promise.resolve() };
const checking = (content: SelfCheck): PaneState => ({
  ...evaluateView,
  selfCheck: { kind: "loaded", content, view: selfCheckView(noChecking) },
});
const formulas: LiveFormulas = {
  cells: 372,
  places: [
    { sheet: "Partners", cells: 360, addresses: "F3:K62" },
    { sheet: "Board meeting", cells: 12, addresses: "B2, B4:B14" },
  ],
};

const textConsumption: CellFault = {
  field: "consumption",
  header: "Azure consumption (US$)",
  address: "D31",
  fault: new Fault("amountText", "#VALUE!", { value: "15.000,00 $" }),
};
const errorMarket: CellFault = {
  field: "market",
  header: "Market",
  address: "C31",
  fault: new Fault("cellError", "#N/A", { error: "#N/A" }),
};

/** Every state that the pane shows, by name. */
export const paneStates: Readonly<Record<string, PaneState>> = {
  ...rulesStates,
  ...programmeStates,
  ...listStates,
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
  silverFromOldLedger: {
    ...silver,
    check: {
      ...(silver.check as Extract<RowCheck, { kind: "verdict" }>),
      ledger: {
        sheet: "Azure usage",
        asOf: 43_342,
        end: { lastDay: 42_917, lastOfMonth: 42_947 },
      },
    },
  },
  oneFault: faulty(textConsumption),
  twoFaults: faulty(errorMarket, textConsumption),
  blankRow: checked({ kind: "blankRow", place: { sheet: "Partners", row: 64 } }),
  headerRow: checked({ kind: "headerRow", place: { sheet: "Partners", row: 2 } }),
  severalRows: checked({ kind: "severalRows", sheet: "Partners", rows: 12 }),
  readingSources: {
    ...silver,
    reading: true,
    sources: {
      kind: "readingSources",
      place: { sheet: "Partners", row: 3 },
      partner: "Contoso Cloud",
      sheets: ["Azure usage", "Passes"],
      progress: { done: 240_000, total: 1_050_000 },
    },
  },
  evidenceShowing: { ...silver, evidence: { kind: "showing" } },
  evidenceRefused: {
    ...silver,
    evidence: { kind: "not", why: { kind: "structureProtected", sheet: "Partners" } },
  },
  evidenceSheet: checked({ kind: "evidence", place: { sheet: "Partners", row: 14 } }),
  sourcesUnread: checked({
    kind: "sourcesUnread",
    place: { sheet: "Partners", row: 3 },
    partner: "Contoso Cloud",
    sheets: ["Azure usage"],
  }),
  rowQuestions: checked({
    kind: "questions",
    place: { sheet: "Partners", row: 3 },
    partner: "Contoso Cloud",
    list: "partners",
    setup: plainList.setup,
    questions: [
      { kind: "association", subject: "CSP Tier 1", rows: 12, amount: 4_020.5 },
      { kind: "market", subject: "Portugal" },
    ],
  }),
  outside: checked({ kind: "outside", sheet: "Partners", list: "Partners!A2:E62" }),
  missingColumns: checked({
    kind: "missingColumns",
    sheet: "Partners",
    missing: ["market", "people"],
  }),
  noPartners: checked({ kind: "noPartners", sheet: "Azure usage" }),
  checkFailed: { ...initialState, reading: false, checkError: "InvalidOperationInCellEditMode" },
  evaluating: running(underWay(1_250, 4_800, null)),
  evaluatingLong: running(underWay(412_000, 1_048_575, 154)),
  evaluatingFirst: running({ ...underWay(0, 0, null), progress: null } as Run),
  cancelling: running({ ...underWay(1_250, 4_800, null), cancelling: true } as Run),
  evaluated: finished({
    ...done,
    tiers: [
      { tier: "Gold", rows: 9 },
      { tier: "Silver", rows: 23 },
      { tier: "", rows: 25 },
    ],
    problems: 3,
  }),
  evaluatedAgain: finished({ ...done, updated: true, summary: "Partner summary" }, true),
  evaluatedWithLedger: finished(
    {
      ...done,
      rows: 2_000,
      problems: 12,
      summary: "Partner summary",
      duplicates: [
        { partner: "Contoso Cloud", rows: [5, 17] },
        { partner: "Água Clara Lda.", rows: [8, 9, 1_204] },
        { partner: "Tailspin", rows: [31, 60] },
        { partner: "Fabrikam", rows: [40, 41] },
        { partner: "Litware", rows: [50, 52] },
      ],
      uncountedLedgerRows: { association: 1_204, currency: 17, repeat: 310 },
    },
    true
  ),
  evaluatedWithOldLedger: finished(
    { ...done, ledgerEnd: { lastDay: 42_917, lastOfMonth: 42_947, asOf: 43_342 } },
    true
  ),
  evaluatedWithChanges: finished({ ...done, updated: true, changes: everyChange }, true),
  blocked: finished({ kind: "blocked", sheet: "Partners", address: "G14" }),
  protected: finished({ kind: "protected", sheet: "Partners" }),
  filtered: finished({ kind: "filtered", sheet: "Partners" }),
  structureProtected: finished({ kind: "structureProtected", sheet: "Partners" }),
  busy: finished({ kind: "busy" }),
  changedMeanwhile: finished({ kind: "changedMeanwhile", sheet: "Partners" }),
  evaluationMissingColumns: {
    ...finished({ kind: "missingColumns", sheet: "Partners", missing: ["market"] }),
    view: "evaluate",
    setup: {
      kind: "offered",
      offer: {
        ...plainList,
        partners: {
          ...plainList.partners,
          found: { partner: "Partner", consumption: "Azure consumption (US$)", people: "Team" },
        },
      },
    },
  },
  evaluationNoPartners: finished({ kind: "noPartners", sheet: "Azure usage" }),
  cancelled: finished({ kind: "cancelled" }),
  evaluationFailed: running({ kind: "failed", code: "AccessDenied", work: "evaluation" }),
  evaluationFailedUnknown: running({ kind: "failed", code: "SomethingNew", work: "evaluation" }),

  undoing: { ...running({ kind: "undoing" }), undoable: true },
  undone: running({
    kind: "undone",
    undone: { kind: "undone", sheet: "Partners", cells: "F2:K62" },
  }),
  undoEdited: running({
    kind: "undone",
    undone: { kind: "edited", sheet: "Partners", address: "G14" },
  }),
  undoNothing: running({ kind: "undone", undone: { kind: "nothing" } }),
  recovered: running({ kind: "recovered" }),
  rollBackFailed: running({
    kind: "failed",
    code: "RollBackFailed",
    address: "F2:F62",
    work: "evaluation",
  }),
  undoFailed: running({ kind: "failed", code: "ConnectionFailure", work: "undo" }),

  setupUnread: { ...evaluateView, setup: { kind: "unread" } },
  setupNoList: { ...evaluateView, setup: { kind: "noList" } },
  setupFailed: { ...evaluateView, setup: { kind: "failed", code: "ActivityLimitReached" } },
  setup: evaluateView,
  setupOpen: {
    ...evaluateView,
    sections: { partner: true, consumption: true, asOf: true, output: true },
  },
  setupDistributor: { ...evaluateView, setup: { kind: "offered", offer: distributor } },
  setupDistributorOpen: {
    ...evaluateView,
    setup: { kind: "offered", offer: distributor },
    sections: { market: true, consumption: true, people: true, asOf: true, output: true },
  },
  askingMarkets: {
    ...evaluateView,
    run: {
      kind: "asking",
      search: "",
      sheet: "Partners",
      offer: distributor,
      answers: answeredMarkets({
        Portugal: null,
        "Côte d’Ivoire": "Developing",
        "<b>Atlantis</b>": "Developed",
        "Vereinigte Arabische Emirate": null,
      }),
    },
  },
  asking: {
    ...evaluateView,
    run: {
      kind: "asking",
      search: "",
      sheet: "Partners",
      offer: distributor,
      answers: everyQuestion,
    },
  },

  freezeCounting: freezing({ kind: "counting", where: "workbook" }),
  freezeAsking: freezing({ kind: "asking", where: "workbook", found: formulas }),
  freezeNothing: freezing({
    kind: "asking",
    where: "selection",
    found: { cells: 0, places: [] },
  }),
  freezing: freezing({ kind: "freezing", where: "workbook" }),
  frozen: freezing({ kind: "frozen", cells: 372 }),
  freezeFailed: freezing({ kind: "failed", code: "AccessDenied" }),

  selfCheckAsking: checking({ kind: "asking" }),
  selfCheckRunning: checking({
    kind: "running",
    progress: { done: 12, total: 58 },
    cancelling: false,
  }),
  selfCheckCancelling: checking({
    kind: "running",
    progress: { done: 12, total: 58 },
    cancelling: true,
  }),
  selfCheckFailed: checking({ kind: "failed", code: "StructureProtected" }),
  selfCheckLoading: { ...evaluateView, selfCheck: { kind: "loading" } },
  selfCheckNotLoaded: { ...evaluateView, selfCheck: { kind: "failed" } },
  selfCheckReport: checking({
    kind: "report",
    copied: true,
    report: {
      version: "16.0.19231.20246",
      platform: "PC",
      sets: ["ExcelApi 1.20", "SharedRuntime 1.2", "CustomFunctionsRuntime 1.5"],
      language: "en-US",
      results: [
        { id: "texts", outcome: "asAssumed" },
        { id: "largeRead", outcome: "asAssumed", seen: "6.0 MB, 0.4 s" },
        { id: "region", outcome: "differs", code: "GeneralException" },
        { id: "spillError", outcome: "differs", seen: '[["#VALUE!"],["#VALUE!"]]' },
        { id: "table", outcome: "notPossible", code: "ApiNotFound" },
      ],
    },
  }),
};
