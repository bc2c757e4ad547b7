import type { CheckId } from "../../words/selfCheck";
import type { Check } from "./Check";
import { contentChecks } from "./contents";
import { eventChecks } from "./events";
import { formatChecks } from "./formats";
import { functionChecks } from "./functions";
import { limitChecks } from "./limits";
import { sheetChecks } from "./sheets";
import { tableChecks } from "./tables";

/** What the add-in takes for granted of Excel, in the order of the report. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  ...contentChecks,
  ...formatChecks,
  ...functionChecks,
  ...tableChecks,
  ...sheetChecks,
  ...eventChecks,
  ...limitChecks,
};
