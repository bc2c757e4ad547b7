import { columnsMeaning } from "../../rules/headers";
import {
  CREDENTIAL_FIELDS,
  LEDGER_FIELDS,
  type CredentialField,
  type LedgerField,
} from "../../rules/workbookFields";
import { WORKBOOK_SYNONYMS } from "../../rules/workbookSynonyms";
import type { ColumnChoices } from "../setup/setup";
import type { Columns } from "./columnsOf";
import { columnsOf } from "./columnsOf";
import { examsOf, withExams, type CredentialColumn } from "./examColumns";
import type { HeaderKind } from "./headerRow";

const NAMES: readonly CredentialField[] = ["person", "firstName", "lastName"];

/** How a ledger's header is known. */
export function ledgerHeader(choices: ColumnChoices<LedgerField>): HeaderKind<LedgerField> {
  return {
    columns: (cells) => columnsOf(cells, LEDGER_FIELDS, choices),
    weight: fieldsFromTwo,
    measures: ["amount"],
  };
}

/** How a credential list's header is known. */
export function credentialHeader(
  choices: ColumnChoices<CredentialField>
): HeaderKind<CredentialColumn> {
  return {
    columns: (cells) => withExams(columnsOf(cells, CREDENTIAL_FIELDS, choices), cells),
    weight: fieldsFromTwo,
    measures: [],
  };
}

/** Whether a sheet has all that a ledger needs. */
export function isLedger(columns: Columns<LedgerField>): boolean {
  return hasPartner(columns) && columns.month !== undefined && columns.amount !== undefined;
}

/** Columns of amounts that are no consumption: what is billed. */
export function billedColumns(header: readonly unknown[]): number[] {
  return columnsMeaning(header, "billed", WORKBOOK_SYNONYMS);
}

/** Whether a header is a ledger's, if only of amounts that are billed: which of these count is asked later. */
export function mayBeLedger(header: readonly unknown[]): boolean {
  const { columns } = ledgerHeader({});
  const found = columns(header);
  return isLedger(found) || (isLedger({ ...found, amount: 0 }) && billedColumns(header).length > 0);
}

/** Whether a sheet has all that a credential list needs. */
export function isCredentialList(
  columns: Columns<CredentialColumn>,
  /** Whether there is one partner alone: its people need not be told from others'. */
  ofOnePartner = false
): boolean {
  const named = NAMES.some((field) => columns[field] !== undefined);
  const credentials = columns.credential !== undefined || examsOf(columns).length > 0;
  return (ofOnePartner || hasPartner(columns)) && credentials && named;
}

function hasPartner(columns: Columns<"partnerId" | "partner">): boolean {
  return columns.partnerId !== undefined || columns.partner !== undefined;
}

/** A single word may be a title. */
function fieldsFromTwo(columns: Columns<string>): number {
  const fields = Object.keys(columns).length;
  return fields < 2 ? 0 : fields;
}
