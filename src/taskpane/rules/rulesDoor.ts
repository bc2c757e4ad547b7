import { Door } from "../Door";
import type { RulesPage, RulesTools } from "./RulesPage";
import type { RulesAction, RulesState } from "./rulesState";

/** What the door needs; the rest comes with the view. */
type DoorTools = Omit<RulesTools, "loadLibrary" | "changed"> & {
  readonly dispatch: (action: RulesAction) => void;
};

/** The way to the Rules view. */
export function rulesDoor({ dispatch, ...tools }: DoorTools): Door<RulesPage> {
  const tell = (rules: RulesState): void => dispatch({ type: "rules", rules });
  return new Door(async () => {
    const { loadLibrary, rulesActions, RulesPage, rulesView } = await import(
      /* webpackChunkName: "rules" */ "./index"
    );
    const page: RulesPage = new RulesPage({
      ...tools,
      loadLibrary,
      changed: (content) => tell({ kind: "loaded", content, view }),
    });
    const view = rulesView(rulesActions(page));
    return page;
  }, tell);
}
