import type { CredentialField } from "../../rules/workbookFields";
import type { Columns } from "./columnsOf";

/** A column of a matrix of people and exams: whoever passed has a mark or a date in it. */
export type ExamColumn = `exam${number}`;
export type CredentialColumn = CredentialField | ExamColumn;

/** How credentials are headed: "70-532", "Exam 70-532: …", "AZ-104", 13736, "MCSA: Linux on Azure". */
const CREDENTIAL =
  /^(exam|prüfung|assessment)?\s*(\d{2,3}[- ]?\d{3}|[a-z]{2}-\d{3})(\s*[:–-]\s.*)?$|^mcs[ade]\b/iu;
/** A single one may be anything; two make a matrix. */
const ENOUGH = 2;

/** The columns with those of exams, where a list has a column for each exam and none that names the credential. */
export function withExams(
  columns: Columns<CredentialField>,
  header: readonly unknown[]
): Columns<CredentialColumn> {
  const isExam = (column: number): boolean => CREDENTIAL.test(String(header[column]).trim());
  const { credential, ...others } = columns;
  // "Exam 70-533" heads an exam, and no column of exams.
  if (credential !== undefined && !isExam(credential)) return columns;
  const taken = new Set(Object.values<number | undefined>(others));
  const exams = [...header.keys()].filter((column) => !taken.has(column) && isExam(column));
  if (exams.length < ENOUGH) return columns;
  return {
    ...others,
    ...Object.fromEntries(exams.map((column, i) => [`exam${String(i)}`, column])),
  };
}

/** The fields of columns that are exams, from left to right. */
export function examsOf(columns: Readonly<Partial<Record<string, unknown>>>): ExamColumn[] {
  return Object.keys(columns).filter((field): field is ExamColumn => /^exam\d+$/.test(field));
}
