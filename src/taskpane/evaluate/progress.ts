import type { TemplateResult } from "lit";
import type { PaneWords } from "../../words/pane";
import type { PaneActions } from "../view/context";
import { stoppable } from "../view/stoppable";
import type { Run } from "./runState";

/** How far the run is, how long it will still take, and the button that stops it. */
export function progress(
  run: Extract<Run, { kind: "running" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.evaluate;
  const { done, total } = run.progress ?? { done: 0, total: 0 };
  return stoppable({
    title: run.cancelling ? texts.cancelling : texts.running,
    done,
    total,
    numbers: run.progress ? texts.rows(done, total) : "",
    left: run.secondsLeft === null ? "" : texts.timeLeft(run.secondsLeft),
    cancel: run.cancelling ? undefined : { text: texts.cancel, act: actions.cancel },
  });
}
