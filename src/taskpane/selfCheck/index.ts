// What the pane loads when this Excel is first to be checked.

import "./selfCheck.css";

export { SelfCheckPage } from "./SelfCheckPage";
export { selfCheckView } from "./selfCheckView";
