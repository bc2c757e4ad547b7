import { cloudPlatformTable } from "../../rules";
import { fold } from "../../rules/text";

type Table = readonly (readonly (string | number | boolean)[])[];

/** A ready rule table of the library: one option of a competency, as a public page had it. */
export interface LibraryEntry {
  readonly competency: string;
  readonly option: string;
  /** Of the page, ISO 8601. */
  readonly date: string;
  readonly source: string;
  readonly table: Table;
  /** Where the page leaves room, and how it is read. */
  readonly doubts: readonly { readonly en: string; readonly de: string }[];
}

const FILE = "competencies.json";

/** Loads the library from the add-in's site. */
export async function loadLibrary(): Promise<readonly LibraryEntry[]> {
  const answer = await fetch(FILE);
  if (!answer.ok) throw new Error(`${FILE}: ${String(answer.status)}`);
  const entries = (await answer.json()) as unknown;
  // A host that answers with a page of its own in place of what it does not have.
  if (!Array.isArray(entries)) throw new Error(`${FILE} holds no library.`);
  return entries as LibraryEntry[];
}

/** What tells an entry from all others. */
export function idOf({ competency, option, date }: LibraryEntry): string {
  return `${competency}: ${option}, ${date}`;
}

/** An entry's name. */
export function titleOf({ competency, option }: LibraryEntry): string {
  return `${competency}: ${option}`;
}

/** The entries that hold every word that was typed: in their names, date, requirements, credentials or titles. */
export function search(entries: readonly LibraryEntry[], typed: string): readonly LibraryEntry[] {
  const wanted = fold(typed)
    .split(" ")
    .filter((word) => word !== "");
  return wanted.length === 0
    ? entries
    : entries.filter((entry) => {
        const text = searchText(entry);
        return wanted.every((word) => text.includes(word));
      });
}

const texts = new WeakMap<LibraryEntry, string>();

function searchText(entry: LibraryEntry): string {
  let text = texts.get(entry);
  if (text === undefined) {
    const { competency, option, date, table } = entry;
    const [, ...rows] = table;
    const cells = rows.flatMap(([, requirement, , value, title]) => [requirement, value, title]);
    text = fold([competency, option, date, ...cells].join(" "));
    texts.set(entry, text);
  }
  return text;
}

/** The entry of the built-in rules. */
export function builtInEntry(entries: readonly LibraryEntry[]): LibraryEntry | undefined {
  const builtIn = JSON.stringify(cloudPlatformTable);
  return entries.find(({ table }) => JSON.stringify(table) === builtIn);
}

/** The entry that a sheet's texts above a table name, by its title and its source; a copy may have been edited since. */
export function entryNamed(
  entries: readonly LibraryEntry[],
  caption: readonly string[]
): LibraryEntry | undefined {
  return entries.find(
    (entry) => caption.includes(titleOf(entry)) && caption.includes(sourceLine(entry))
  );
}

/** An entry's source as it stands above its table. */
export function sourceLine({ source, date }: LibraryEntry): string {
  return `${source}, ${date}`;
}
