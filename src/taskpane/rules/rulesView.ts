import { html } from "lit";
import { rulesViewWords } from "../../words/rulesViewWords";
import { inForce } from "./inForce";
import { libraryView } from "./libraryView";
import type { Drawing } from "./parts";
import type { RulesActions } from "./RulesPage";
import type { RulesView } from "./rulesState";
import { workbookTables } from "./tables";

/** The Rules view: what is in force, what the workbook has, and what there is to take. */
export function rulesView(rules: RulesActions): RulesView {
  return (content, list, words, actions) => {
    const { language } = words;
    const drawing: Drawing = {
      language,
      texts: rulesViewWords[language],
      rules,
      open: content.open,
    };
    return html`<div class="current">
      ${inForce(content, list, words, actions, drawing)}
      ${workbookTables(content, list, words, actions, drawing)}
      ${libraryView(content, list, words, actions, drawing)}
    </div>`;
  };
}
