import { render, type TemplateResult } from "lit";

const GROUP = "[tabindex='-1'], [data-group]";
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
    focusGroup(question);
    return;
  }
  if (group?.isConnected) {
    if (!group.contains(document.activeElement)) {
      focusGroup(group);
    }
    if (group.offsetHeight > height) {
      group.scrollIntoView({ block: "nearest" });
    }
  }
}

/**
 * Focuses a group. Office.js goes on by the Tab key only from what that key can reach (its _tabbableElements): while
 * the group has the focus, it is one of these.
 */
function focusGroup(group: HTMLElement): void {
  group.tabIndex = 0;
  group.dataset["group"] = "";
  const left = (): void => {
    // The whole pane may have lost the focus; the group then gets it back with it.
    if (document.activeElement === group) return;
    group.removeEventListener("blur", left);
    group.tabIndex = -1;
    delete group.dataset["group"];
  };
  group.addEventListener("blur", left);
  group.focus();
}
