import { render, type TemplateResult } from "lit";

/**
 * Renders into root. Where that removes the focused button of a labelled group, the group takes the focus, so
 * that the next Tab goes on from there and a second press of Enter does not hit another button.
 */
export function renderKeepingFocus(view: TemplateResult, root: HTMLElement): void {
  const group = document.activeElement?.closest<HTMLElement>("[tabindex='-1']");
  render(view, root);
  if (group?.isConnected && !group.contains(document.activeElement)) {
    group.focus();
  }
}
