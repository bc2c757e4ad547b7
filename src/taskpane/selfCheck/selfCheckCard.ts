import { html, type TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { PaneActions } from "../view/context";
import { message } from "../view/message";
import { openable } from "../view/openable";
import { working } from "../view/working";
import type { SelfCheckState } from "./selfCheckState";

function body(
  state: Exclude<SelfCheckState, { kind: "closed" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.selfCheck;
  switch (state.kind) {
    case "loading":
      return working(texts.loading);
    case "failed":
      return message(
        "error",
        texts.notLoaded.title,
        html`<p>${texts.notLoaded.text}</p>
          <fluent-button role="button" @click=${actions.openSelfCheck}
            >${words.setup.tryAgain}</fluent-button
          >`,
        words.evaluate.dismiss,
        actions.closeSelfCheck
      );
    case "loaded":
      return state.view(state.content, words, actions.closeSelfCheck);
  }
}

/** Checking what the add-in assumes of Excel; the check's own code comes when the card is first opened. */
export function selfChecking(
  state: SelfCheckState,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  return openable({
    name: "self-check",
    texts: words.selfCheck,
    open: actions.openSelfCheck,
    body: state.kind === "closed" ? null : body(state, words, actions),
  });
}
