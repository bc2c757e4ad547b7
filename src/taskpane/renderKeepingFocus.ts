import { render, type TemplateResult } from "lit";

const GROUP = "[tabindex='-1']";
const QUESTION = "[data-question]";

/**
 * Renders into root. Where that removes the focused button of a labelled group, the group takes the focus, so
 * that the next Tab goes on from there and a second press of Enter does not hit another button. A question that
 * appears takes the focus, if the user is in the pane. A group that grows under the user's hands stays in sight.
 */
export function renderKeepingFocus(view: TemplateResult, root: HTMLElement): void {
  const group = document.activeElement?.closest<HTMLElement>(GROUP);
  const height = group?.offsetHeight ?? 0;
  const asked = root.querySelector(QUESTION) !== null;
  render(view, root);
  const question = root.querySelector<HTMLElement>(QUESTION);
  if (question && !asked && document.hasFocus()) {
    question.focus();
    return;
  }
  if (group?.isConnected) {
    if (!group.contains(document.activeElement)) {
      group.focus();
    }
    if (group.offsetHeight > height) {
      group.scrollIntoView({ block: "nearest" });
    }
  }
}
