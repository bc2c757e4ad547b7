import { reduceRun, type Run, type RunAction } from "./evaluate/runState";
import { reduceFreeze, type Freeze, type FreezeAction } from "./freeze/freezeState";
import { changesOfPartner, type PartnerAction, type PartnerState } from "./partner/partnerState";
import type { RulesAction, RulesState } from "./rules/rulesState";
import type { SelfCheckAction, SelfCheckState } from "./selfCheck/selfCheckState";
import { reduceSetup, type Section, type SetupAction, type SetupState } from "./setup/setupState";

export type View = "partner" | "evaluate" | "rules";

/** Everything the pane shows; the view is a pure function of it. */
export interface PaneState extends PartnerState {
  readonly view: View;
  readonly setup: SetupState;
  /** Sections of the setup that the user opened or closed. */
  readonly sections: Readonly<Partial<Record<Section, boolean>>>;
  readonly run: Run;
  /** Whether the last evaluation can be undone. */
  readonly undoable: boolean;
  readonly freeze: Freeze;
  readonly selfCheck: SelfCheckState;
  readonly rules: RulesState;
}

export type PaneAction =
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "sectionToggled"; readonly section: Section; readonly open: boolean }
  | { readonly type: "undoableChanged"; readonly undoable: boolean }
  | PartnerAction
  | SetupAction
  | RunAction
  | FreezeAction
  | SelfCheckAction
  | RulesAction;

/** The pane at its start: the selection is about to be read. */
export const initialState: PaneState = {
  view: "partner",
  check: null,
  reading: true,
  sources: null,
  evidence: { kind: "idle" },
  rowAnswers: [],
  checkError: null,
  explanationOpen: null,
  setup: { kind: "unread" },
  sections: {},
  run: { kind: "idle" },
  undoable: false,
  freeze: { kind: "closed" },
  selfCheck: { kind: "closed" },
  rules: { kind: "loading" },
};

/** The next state. Actions that do not fit the state (a late progress report, say) change nothing. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "viewed":
      return state.view === action.view ? state : { ...state, view: action.view };
    case "reading":
    case "checked":
    case "rowAnswered":
    case "checkFailed":
    case "evidence":
    case "explanationToggled": {
      const changes = changesOfPartner(state, action);
      return changes ? { ...state, ...changes } : state;
    }
    case "sectionToggled":
      return { ...state, sections: { ...state.sections, [action.section]: action.open } };
    case "undoableChanged":
      return state.undoable === action.undoable ? state : { ...state, undoable: action.undoable };
    case "setupRead":
      // The rules of a list stay in view while the user looks at their table on its own sheet.
      if (action.offer === null && state.view === "rules" && state.setup.kind === "offered")
        return state;
      return { ...state, setup: reduceSetup(state.setup, action) };
    case "setupFailed":
    case "setupChanged":
      return { ...state, setup: reduceSetup(state.setup, action) };
    case "freezeCounting":
    case "freezeCounted":
    case "freezing":
    case "frozen":
    case "freezeFailed":
    case "freezeClosed": {
      const freeze = reduceFreeze(state.freeze, action);
      return freeze === state.freeze ? state : { ...state, freeze };
    }
    case "selfCheck":
      return { ...state, selfCheck: action.selfCheck };
    case "rules":
      return { ...state, rules: action.rules };
    default: {
      const run = reduceRun(state.run, action);
      return run === state.run ? state : { ...state, run, view: viewFor(run, state.view) };
    }
  }
}

/** What must be answered or chosen stands under Evaluate. */
function viewFor(run: Run, view: View): View {
  const needed =
    run.kind === "asking" || (run.kind === "finished" && run.evaluation.kind === "missingColumns");
  return needed ? "evaluate" : view;
}
