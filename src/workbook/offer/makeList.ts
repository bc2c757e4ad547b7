import { Fault, isBlankCell, plainValue } from "../../rules";
import { columnsMeaning, comparableHeader } from "../../rules/headers";
import { PartnerKeys } from "../../rules/partnerKeys";
import { WORKBOOK_SYNONYMS, type HeaderField } from "../../rules/workbookSynonyms";
import type { Language } from "../../words";
import { madeListWords } from "../../words/madeListWords";
import { asText } from "../excel/asText";
import { freeSheetName } from "../excel/freeSheetName";
import { inExcel } from "../excel/inExcel";
import { ensureWritable } from "../excel/writable";
import { piecesOf, writeValues } from "../excel/writeGrid";
import { headerNames, shifted } from "../list/columnsOf";
import { findHeaderRow } from "../list/headerRow";
import { cellIn, readColumns } from "../list/readColumns";
import { ledgerHeader, mayBeLedger } from "../list/sourceHeaders";
import { isTotalRow } from "../list/totalRow";
import type { OfferedColumn } from "../setup/questions";
import { NEW_SETUP } from "../setup/setupParsing";
import { saveSetup } from "../setup/setupStore";
import { findSource, type Source } from "../sources/findSource";
import { gridsOfSheets } from "./sheetGrids";
import { offerSources } from "./sourceOffers";

/** A ledger whose partners stand in no list, and the columns by which they can be listed. */
export interface LedgerWithoutList {
  readonly sheetId: string;
  readonly sheet: string;
  /** Columns of ids, or the one of names; at least one. */
  readonly columns: readonly OfferedColumn[];
}

/** Finds a ledger to make a list from: the selected sheet where it is one, else the first sheet that is. */
export async function ledgerWithoutList(
  context: Excel.RequestContext,
  selectedSheet: string
): Promise<LedgerWithoutList | undefined> {
  const grids = await gridsOfSheets(context);
  const ledgers = grids.flatMap(({ sheetId, sheet, values }) => {
    const header = findHeaderRow(values, ledgerHeader({}));
    if (!header) return [];
    const { cells, firstRow } = header;
    if (!mayBeLedger(cells)) return [];
    const names = headerNames(cells);
    const offered = keyColumns(cells).map((column) => {
      const first = values.slice(firstRow).find((row) => !isBlankCell(row[column]));
      return { header: names[column] ?? "", sample: String(first?.[column] ?? "") };
    });
    return [{ sheetId, sheet, columns: offered }];
  });
  return ledgers.find(({ sheetId }) => sheetId === selectedSheet) ?? ledgers[0];
}

/** A group's ids, and those of a distributor above a reseller, are not the partners'. */
const OF_OTHERS = /^(pga|indirectprovider)/;

/** The columns of ids, else that of names. */
function keyColumns(header: readonly unknown[]): number[] {
  const ids = meaning(header, "partnerId");
  const own = ids.filter((column) => !OF_OTHERS.test(comparableHeader(String(header[column]))));
  const [name] = meaning(header, "partner");
  return own.length > 0 ? own : ids.length > 0 ? ids : name === undefined ? [] : [name];
}

/** Names and ids of a reseller stand beside those of its distributor. */
const OF_RESELLER = /reseller|tier2|handelspartner/;

/** Is told how many rows of how many are read; false: that is enough, no list is wanted any more. */
type OnRows = (rows: number, all: number) => Promise<boolean>;

/** One partner of the ledger, as it is written there first. */
interface Listed {
  id: unknown;
  name: unknown;
  country: unknown;
}

/**
 * Makes a list of the partners of a ledger on a new sheet, a row for each, and joins it with the ledger. The market is
 * to be filled in, or asked by country where the ledger has one for each partner. The list is selected.
 */
export async function makeList(
  language: Language,
  ledgerSheet: string,
  by: string,
  read: OnRows
): Promise<void> {
  await ensureWritable([], true);
  const source = await inExcel((context) => findSource(context, ledgerSheet, ledgerHeader({})));
  if (!source) return;
  const key = headerNames(source.header.cells).indexOf(by);
  const columns = columnsToList(source.header.cells, key);
  const partners = await partnersOf(source, columns, read);
  if (!partners) return;
  const sheetId = await writeList(language, partners, columns);
  const setup = await inExcel(async (context) => {
    const { credentials } = await offerSources(context, sheetId, NEW_SETUP);
    return {
      ...NEW_SETUP,
      columns: credentials === undefined ? { people: null } : {},
      ledger: {
        sheetId: ledgerSheet,
        columns: columns.partnerId === undefined ? {} : { partnerId: by },
      },
      credentials: credentials === undefined ? null : { sheetId: credentials, columns: {} },
    };
  });
  await saveSetup(sheetId, setup);
}

type Columns = Readonly<Partial<Record<"partnerId" | "partner" | "country", number>>>;

/** A customer's country is not its partner's. */
const OF_CUSTOMERS = /customer|kunde/;

/** What of a ledger goes into a list that is made by one of its columns; positions in its header. */
function columnsToList(header: readonly unknown[], key: number): Columns {
  const isCalled = (pattern: RegExp, column: number): boolean =>
    pattern.test(comparableHeader(String(header[column])));
  const isId = meaning(header, "partnerId").includes(key);
  // A distributor's name is none of its reseller's.
  const [name] = meaning(header, "partner").filter(
    (column) => isCalled(OF_RESELLER, column) === isCalled(OF_RESELLER, key)
  );
  const partner = isId ? name : key;
  const [country] = meaning(header, "country").filter((column) => !isCalled(OF_CUSTOMERS, column));
  return {
    ...(isId && { partnerId: key }),
    ...(partner !== undefined && { partner }),
    ...(country !== undefined && { country }),
  };
}

function meaning(header: readonly unknown[], field: HeaderField): number[] {
  return columnsMeaning(header, field, WORKBOOK_SYNONYMS);
}

/** Reads the ledger's partners, in order of first appearance. */
async function partnersOf(
  { sheetId, left, top, bottom }: Source<string>,
  columns: Columns,
  read: OnRows
): Promise<Listed[] | undefined> {
  const listed: Listed[] = [];
  const keys = new PartnerKeys<Listed>();
  let rows = 0;
  for await (const piece of readColumns({
    sheetId,
    columns: shifted(columns, left),
    top,
    bottom,
  })) {
    for (let row = 0; row < piece.rows; row++) {
      const [id, name, country] = (["partnerId", "partner", "country"] as const).map((field) =>
        cellIn(piece, field, row)
      );
      if (isTotalRow(name, "", "")) continue;
      const key = columns.partnerId === undefined ? name : id;
      const partner = keys.find(key) ?? keys.ask(key, () => start(listed));
      // Nobody's rows, and errors.
      if (partner === null || partner instanceof Fault) continue;
      if (isBlankCell(partner.id)) partner.id = id;
      if (isBlankCell(partner.name)) partner.name = name;
      if (isBlankCell(partner.country)) partner.country = country;
    }
    if (!(await read((rows += piece.rows), bottom - top + 1))) return undefined;
  }
  return listed;
}

function start(listed: Listed[]): Listed {
  const partner: Listed = { id: "", name: "", country: "" };
  listed.push(partner);
  return partner;
}

/** Writes the list to a new sheet, and selects its first partner; gives the sheet's id. */
async function writeList(
  language: Language,
  partners: readonly Listed[],
  columns: Columns
): Promise<string> {
  const words = madeListWords[language];
  const { partnerId, country } = columns;
  const header = [
    ...(partnerId === undefined ? [] : [words.partnerId]),
    words.partner,
    country === undefined ? words.market : words.country,
  ];
  const row = ({ id, name, country: of }: Listed): unknown[] => [
    ...(partnerId === undefined ? [] : [cell(id)]),
    cell(name),
    cell(of),
  ];
  const sheetId = await inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    const added = context.workbook.worksheets.add(freeSheetName(words.sheet, names)).load("id");
    const top = added.getRangeByIndexes(0, 0, 1, header.length);
    top.values = [header];
    top.format.font.bold = true;
    await context.sync();
    return added.id;
  });
  try {
    const grid = { rows: partners.length, row: (i: number) => row(partners[i] as Listed) };
    for (const piece of piecesOf(1, 0, grid)) await writeValues(sheetId, piece);
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.getRangeByIndexes(0, 0, 1, header.length).getEntireColumn().format.autofitColumns();
      sheet.activate();
      sheet.getRange("A2").select();
      return context.sync();
    });
  } catch (error) {
    await inExcel((context) => {
      context.workbook.worksheets.getItemOrNullObject(sheetId).delete();
      return context.sync();
    });
    throw error;
  }
  return sheetId;
}

/** What stands in the ledger, in a form that a cell takes as just that. */
function cell(content: unknown): unknown {
  const value = plainValue(content);
  if (value instanceof Fault || value === null) return "";
  return typeof value === "string" ? asText(value) : value;
}
