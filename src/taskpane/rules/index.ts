// What the pane loads when the Rules view is first shown.

import "./rules.css";

export { loadLibrary } from "./library";
export { rulesActions, RulesPage } from "./RulesPage";
export { rulesView } from "./rulesView";
