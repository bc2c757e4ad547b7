import { dayOfTime, timeOfDay } from "../../rules/serialDate";
import type { PartnerField, WorkbookField } from "../../rules/workbookFields";
import type { ColumnChoices, Setup, SetupOffer, SheetOffer, SourceChoice } from "../../workbook";
import type { Section } from "./setupState";

/** Where a column stands: in the partner list, or on a sheet that is joined with it. */
export type Source = "partners" | "ledger" | "credentials";

/** The header of a field's column; null: there is none. */
export function chosenHeader<F extends string>(
  sheet: SheetOffer<F>,
  choices: ColumnChoices<F>,
  field: F
): string | null {
  const choice = choices[field];
  if (choice === null) {
    return null;
  }
  return choice !== undefined && sheet.columns.some(({ header }) => header === choice)
    ? choice
    : (sheet.found[field] ?? null);
}

/** The sheet that was chosen; undefined where there is none, or it is gone. */
export function chosenSheet<F extends string>(
  choice: SourceChoice<F> | null,
  sheets: readonly SheetOffer<F>[]
): SheetOffer<F> | undefined {
  return choice === null ? undefined : sheets.find(({ sheetId }) => sheetId === choice.sheetId);
}

/** The setup with another column for a field; null: there is none. */
export function withColumn(
  setup: Setup,
  source: Source,
  field: WorkbookField,
  header: string | null
): Setup {
  if (source === "partners") {
    return { ...setup, columns: { ...setup.columns, [field]: header } };
  }
  const choice = setup[source];
  return choice === null
    ? setup
    : { ...setup, [source]: { ...choice, columns: { ...choice.columns, [field]: header } } };
}

/** The setup with another sheet to join; null: none. Its columns are found by their headers at first. */
export function withSheet(
  setup: Setup,
  source: "ledger" | "credentials",
  sheetId: string | null
): Setup {
  return { ...setup, [source]: sheetId === null ? null : { sheetId, columns: {} } };
}

/** The fields that a section still needs a column for, where any of a group will do by its first. */
export function neededFields(offer: SetupOffer, section: Section): readonly WorkbookField[] {
  const { setup, partners, ledgers, credentialLists } = offer;
  const inList = (field: PartnerField) => chosenHeader(partners, setup.columns, field) !== null;
  switch (section) {
    case "partner":
      return inList("partner") || inList("partnerId") ? [] : ["partner"];
    case "market":
      return inList("market") || setup.columns.market === null ? [] : ["market"];
    case "consumption":
      return setup.ledger === null
        ? lacking(inList, [["consumption"]])
        : lackingOn(chosenSheet(setup.ledger, ledgers), setup.ledger.columns, [
            ["partner", "partnerId"],
            ["month"],
            ["amount"],
          ]);
    case "people":
      return setup.credentials === null
        ? lacking(inList, [["people", "peopleWithExams", "peopleWithAssessments"]])
        : lackingOn(chosenSheet(setup.credentials, credentialLists), setup.credentials.columns, [
            ["partner", "partnerId"],
            ["person", "firstName", "lastName"],
            ["credential"],
          ]);
    case "rules":
    case "asOf":
    case "output":
      return [];
  }
}

function lackingOn<F extends WorkbookField>(
  sheet: SheetOffer<F> | undefined,
  choices: ColumnChoices<F>,
  groups: readonly (readonly [F, ...F[]])[]
): readonly F[] {
  return lacking(
    (field) => sheet !== undefined && chosenHeader(sheet, choices, field) !== null,
    groups
  );
}

function lacking<F extends WorkbookField>(
  has: (field: F) => boolean,
  groups: readonly (readonly [F, ...F[]])[]
): readonly F[] {
  return groups.filter((group) => !group.some(has)).map(([first]) => first);
}

/** An Excel serial date as a date input has it: "2017-07-07". */
export function isoOfSerial(serial: number): string {
  return new Date(timeOfDay(serial)).toISOString().slice(0, 10);
}

/** What a date input holds as an Excel serial date; null where it is empty. */
export function serialOfIso(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : dayOfTime(time);
}
