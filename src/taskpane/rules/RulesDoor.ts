import type { RulesPage, RulesTools } from "./RulesPage";
import type { RulesAction } from "./rulesState";

/** What the door needs; the rest comes with the view. */
export type DoorTools = Omit<RulesTools, "loadLibrary" | "changed"> & {
  readonly dispatch: (action: RulesAction) => void;
};

/** The way to the Rules view: its code is loaded when it is first shown, and stays. */
export class RulesDoor {
  #page: Promise<RulesPage> | null = null;
  #isShown = false;

  constructor(private readonly tools: DoorTools) {}

  /** Never rejects. */
  async show(): Promise<void> {
    this.#isShown = true;
    const page = await (this.#page ??= this.#open()).catch(() => null);
    if (page === null) {
      // Asked for again the next time: the network may be back.
      this.#page = null;
      this.tools.dispatch({ type: "rules", rules: { kind: "failed" } });
    } else if (this.#isShown) {
      page.shown();
    }
  }

  /** The user went to another view. Never rejects. */
  async leave(): Promise<void> {
    this.#isShown = false;
    const page = await this.#page?.catch(() => null);
    if (!this.#isShown) page?.left();
  }

  async #open(): Promise<RulesPage> {
    const { dispatch, ...tools } = this.tools;
    dispatch({ type: "rules", rules: { kind: "loading" } });
    const { loadLibrary, rulesActions, RulesPage, rulesView } = await import(
      /* webpackChunkName: "rules" */ "./index"
    );
    const page: RulesPage = new RulesPage({
      ...tools,
      loadLibrary,
      changed: (content) => dispatch({ type: "rules", rules: { kind: "loaded", content, view } }),
    });
    const view = rulesView(rulesActions(page));
    return page;
  }
}
