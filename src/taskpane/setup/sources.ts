import { html, nothing, type TemplateResult } from "lit";
import { CREDENTIAL_FIELDS, LEDGER_FIELDS, type WorkbookField } from "../../rules/workbookFields";
import type { PaneWords } from "../../words/pane";
import type { SetupOffer, SheetOffer } from "../../workbook";
import type { PaneActions } from "../view/context";
import { columnSelect, select, type Columns } from "./columns";
import { chosenHeader, chosenSheet, isMatrix, withSheet } from "./setupChoices";

/** The partner's name comes first, as people think of it. */
const partnerFirst = <F extends string>(fields: readonly F[]): readonly (F | "partner")[] => [
  "partner",
  ...fields.filter((field) => field !== "partner"),
];
const LEDGER = partnerFirst(LEDGER_FIELDS);
const CREDENTIALS = partnerFirst(CREDENTIAL_FIELDS);
const NEEDED: ReadonlySet<WorkbookField> = new Set([
  "partner",
  "month",
  "amount",
  "person",
  "credential",
]);
/** Fields that stand in for another: offered where that one has no column. */
const INSTEAD: Readonly<Partial<Record<WorkbookField, WorkbookField>>> = {
  firstName: "person",
  lastName: "person",
};

function sheetSelect(
  source: "ledger" | "credentials",
  label: string,
  none: string,
  sheets: readonly SheetOffer<WorkbookField>[],
  { setup, rows }: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const chosen = setup[source]?.sheetId ?? "";
  const sheet = sheets.find(({ sheetId }) => sheetId === chosen);
  const { partner, partnerId } = sheet?.found ?? {};
  const isAllOfOne = rows === 1 && partner === undefined && partnerId === undefined;
  return select(
    `sheet-${source}`,
    label,
    [
      { value: "", label: none },
      ...sheets.map(({ sheetId, sheet }) => ({ value: sheetId, label: sheet })),
    ],
    chosen,
    (value) => actions.changeSetup(withSheet(setup, source, value === "" ? null : value)),
    chosen === "" ? "" : isAllOfOne ? words.setup.allOfOne : words.setup.joined
  );
}

function columnsOf<F extends WorkbookField>(
  fields: readonly F[],
  columns: Columns<F>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const has = (field: WorkbookField) =>
    chosenHeader<WorkbookField>(columns.sheet, columns.choices, field) !== null;
  return html`${fields
    .filter((field) => {
      const other = INSTEAD[field];
      return other === undefined || !has(other) || has(field);
    })
    .map((field) =>
      columnSelect(field, words.setup.fields[field], columns, NEEDED.has(field), words, actions)
    )}`;
}

/** Whether consumption comes from a ledger, which, and what its columns are. */
export function ledgerChoice(
  offer: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const { setup, ledgers } = offer;
  const { ledger, ledgerNone } = words.setup;
  const sheet = chosenSheet(setup.ledger, ledgers);
  return html`${sheetSelect("ledger", ledger, ledgerNone, ledgers, offer, words, actions)}
  ${
    sheet && setup.ledger
      ? columnsOf(
          LEDGER,
          { source: "ledger", sheet, choices: setup.ledger.columns, setup },
          words,
          actions
        )
      : nothing
  }`;
}

/** Whether people come from a credential list, which, and what its columns are. */
export function credentialsChoice(
  offer: SetupOffer,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const { setup, credentialLists } = offer;
  const { credentialList, credentialsNone } = words.setup;
  const sheet = chosenSheet(setup.credentials, credentialLists);
  return html`${sheetSelect("credentials", credentialList, credentialsNone, credentialLists, offer, words, actions)}
  ${sheet?.exams ? html`<p class="hint">${words.setup.exams(sheet.exams.join(", "))}</p>` : nothing}
  ${
    sheet && setup.credentials
      ? columnsOf(
          isMatrix(sheet) ? CREDENTIALS.filter((field) => field !== "credential") : CREDENTIALS,
          { source: "credentials", sheet, choices: setup.credentials.columns, setup },
          words,
          actions
        )
      : nothing
  }`;
}
