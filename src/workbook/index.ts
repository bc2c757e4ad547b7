import { evaluate } from "./evaluate";
import type { PartnerWorkbook } from "./types";
import { watchSelection } from "./watchSelection";

export type * from "./types";

/** The workbook that the add-in runs in. */
export const officeWorkbook: PartnerWorkbook = { watchSelection, evaluate };
