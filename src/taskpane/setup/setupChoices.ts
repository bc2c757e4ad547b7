import { dayOfTime, timeOfDay } from "../../rules/serialDate";
import type { MeasureField } from "../../rules/measureFields";
import type { WorkbookField } from "../../rules/workbookFields";
import {
  columnChoices,
  type ColumnChoices,
  type ListField,
  type Setup,
  type SetupOffer,
  type SheetOffer,
  type SourceChoice,
} from "../../workbook";
import { SECTIONS, type Section } from "./setupState";

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
  field: WorkbookField | MeasureField,
  header: string | null
): Setup {
  if (source === "partners") {
    if (isMeasure(field)) {
      const mark = setup.rules?.table?.mark ?? "";
      const { measures } = setup;
      return {
        ...setup,
        measures: { ...measures, [mark]: { ...measures[mark], [field]: header } },
      };
    }
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

/** Whether a column is one that only some rules ask for. */
export function isMeasure(field: WorkbookField | MeasureField): field is MeasureField {
  return field.startsWith("measure ");
}

/** The sections that the rules of a list leave: what these do not ask for is not asked of the user. */
export function sectionsOf({ needs }: SetupOffer): readonly Section[] {
  const asked: Partial<Record<Section, boolean>> = {
    market: needs.market,
    consumption: needs.consumption,
    measures: needs.measures.length > 0,
    people: needs.people,
  };
  return SECTIONS.filter((section) => asked[section] ?? true);
}

/** The fields that a section still needs a column for, where any of a group will do by its first. */
export function neededFields(
  offer: SetupOffer,
  section: Section
): readonly (WorkbookField | MeasureField)[] {
  const { setup, partners, ledgers, credentialLists, needs } = offer;
  const choices = columnChoices(setup);
  const inList = (field: ListField) => chosenHeader(partners, choices, field) !== null;
  switch (section) {
    case "measures":
      return needs.measures.map(({ field }) => field).filter((field) => !inList(field));
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
            // Of one partner alone, people need not be told from others'.
            ...(offer.rows === 1 ? [] : [["partner", "partnerId"] as const]),
            ["person", "firstName", "lastName"],
            ["credential"],
          ]);
    case "rules":
    case "asOf":
    case "output":
      return [];
  }
}

/** Whether a list of people has a column for each exam. */
export function isMatrix({ exams }: Pick<SheetOffer<WorkbookField>, "exams">): boolean {
  return exams !== undefined;
}

function lackingOn<F extends WorkbookField>(
  sheet: SheetOffer<F> | undefined,
  choices: ColumnChoices<F>,
  groups: readonly (readonly [F, ...F[]])[]
): readonly F[] {
  return lacking(
    (field) =>
      sheet !== undefined &&
      (chosenHeader(sheet, choices, field) !== null || (field === "credential" && isMatrix(sheet))),
    groups
  );
}

function lacking<F extends WorkbookField | MeasureField>(
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
