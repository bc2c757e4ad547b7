// Made-up workbooks of full size, the same on every run.

import type { MemoryWorkbook } from "../../preview/workbook/MemoryWorkbook";
import { rect } from "../../preview/workbook/rects";
import type { CellValue, SheetStore } from "../../preview/workbook/WorkbookStore";
import { random } from "../data.mjs";

const FIRST = ["Ana", "Ben", "Chloé", "Dmitri", "Eun-ji", "Farid", "Greta", "Hugo", "Jürgen"];
const LAST = ["Silva", "Ito", "Novak", "Okafor", "Larsen", "Moreau", "Schäfer", "Quispe"];
const PASSED = ["70-532", "70-533", "Exam 70-534", "13736", "MCSA: Linux on Azure", "16571"];
const OTHER = ["AZ-104", "70-410", "MCSA", "MS-900", "70-535"];
/** Rows made and stored at once. */
const STRETCH = 10_000;

export const AS_OF = 42_923;

type Next = () => number;

const pick = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

const person = (next: Next): string => `${pick(next, FIRST)} ${pick(next, LAST)}`;

/** A list with one row for each partner: four columns, rosters of up to four people. */
export function fillPartners(workbook: MemoryWorkbook, rows: number): void {
  const next = random(1);
  const roster = (): string =>
    Array.from({ length: Math.floor(next() * 5) }, () => {
      const more = next() < 0.3 ? `, ${pick(next, OTHER)}` : "";
      return `${person(next)}: ${pick(next, next() < 0.7 ? PASSED : OTHER)}${more}`;
    }).join("; ");
  fill(workbook.activeSheet, ["Partner", "Market", "Consumption", "People"], rows, (row) => [
    `Partner ${String(row)} GmbH`,
    next() < 0.5 ? "Developed" : "Developing",
    Math.round(next() * 15_000_000) / 100,
    roster(),
  ]);
}

export interface DistributorSize {
  readonly partners: number;
  readonly ledger: number;
  readonly credentials: number;
  /** Whether the ledger names subscriptions and services, by which repeats are told. */
  readonly services?: boolean;
}

/** Partners whose consumption stands in a ledger and whose people stand in a credential list. */
export function fillDistributor(
  workbook: MemoryWorkbook,
  { partners, ledger, credentials, services = false }: DistributorSize
): void {
  const next = random(2);
  const key = (row: number): string => `MPN-${String(1_000_000 + row * 7)}`;
  const anyKey = (): string => key(Math.floor(next() * partners));
  fill(workbook.activeSheet, ["MPN ID", "Partner", "Market"], partners, (row) => [
    key(row),
    `Partner ${String(row)} GmbH`,
    next() < 0.5 ? "Developed" : "Developing",
  ]);
  fill(
    workbook.addSheet("Ledger"),
    [
      "MpnId",
      "Month",
      "ACR_USD",
      "PartnerAttributionType",
      "Currency",
      ...(services ? ["SubscriptionId", "ServiceName"] : []),
    ],
    ledger,
    () => [
      anyKey(),
      AS_OF - Math.floor(next() * 730),
      Math.round(next() * 100_000) / 100,
      pick(next, ["DPOR", "TPOR", "PAL"]),
      next() < 0.98 ? "USD" : "EUR",
      ...(services
        ? [`SUB-${String(Math.floor(next() * 20_000))}`, pick(next, ["Compute", "Storage", "SQL"])]
        : []),
    ]
  );
  fill(
    workbook.addSheet("Credentials"),
    ["MPNId", "Person", "TrainingTitle", "TrainingCompletionDate", "Status"],
    credentials,
    () => [
      anyKey(),
      person(next),
      pick(next, next() < 0.5 ? PASSED : OTHER),
      AS_OF - Math.floor(next() * 1000),
      pick(next, ["Passed", "Passed", "Expired"]),
    ]
  );
}

function fill(
  sheet: SheetStore,
  header: readonly string[],
  rows: number,
  make: (row: number) => CellValue[]
): void {
  const right = header.length - 1;
  sheet.setContents(rect(0, 0, 0, right), [[...header]]);
  for (let start = 0; start < rows; start += STRETCH) {
    const count = Math.min(STRETCH, rows - start);
    const cells = Array.from({ length: count }, (_, i) => make(start + i).map(flat));
    sheet.setContents(rect(start + 1, 0, start + count, right), cells);
  }
}

/** A copy in one piece, as text that came from a file is; a concatenation holds its parts. */
function flat(cell: CellValue): CellValue {
  return typeof cell === "string" ? (JSON.parse(JSON.stringify(cell)) as string) : cell;
}
