import type { Fault } from "../fault";
import type { Credential, CredentialKind } from "../ruleBook";
import { Spellings } from "../spellings";
import { fold, foldCredential, plainSeparators, tidy } from "../text";
import { canBeNamed, type Names } from "./parseExpression";
import { ruleFault, type RuleRow } from "./rows";

/** What else a credential of this key is called, whatever the table says. */
export type KnownTitles = (key: string) => readonly string[];

interface Listed {
  readonly kind: CredentialKind;
  readonly key: string;
  readonly place: number;
  readonly titles: string[];
  readonly listings: Listing[];
}

/** One credential row: which option it belongs to, and its groups. */
interface Listing {
  readonly option: string;
  readonly credential: Listed;
  readonly kind: CredentialKind;
  readonly row: number;
  /** Names as written; by their folded form they are the same. */
  readonly groups: readonly string[];
}

/** The credentials of a rule table and the groups that they belong to, option by option. */
export class CredentialRows {
  private readonly byKey = new Map<string, Listed>();
  private readonly listings: Listing[] = [];
  private readonly names = new Map<string, Names>();
  private finished: readonly Credential[] = [];

  constructor(private readonly known: KnownTitles) {}

  /** Adds a row; `once`: a key that is listed twice is a fault, for there are no groups that could add up. */
  add(row: RuleRow, kind: CredentialKind, once: boolean): Fault | undefined {
    const key = typeof row.value === "boolean" ? "" : tidy(String(row.value ?? ""));
    const folded = foldCredential(key);
    if (folded === "") return ruleFault("rulesCredential", row.number);
    const option = fold(row.option);
    const known = this.byKey.get(folded);
    const twin = known?.listings.find(
      (one) => one.option === option || one.option === "" || option === ""
    );
    if (twin && once)
      return ruleFault(
        twin.kind === kind ? "rulesCredentialTwice" : "rulesCredentialBoth",
        row.number,
        { value: key }
      );
    const groups = groupsOf(row, kind);
    const bad = groups.find((name) => !canBeNamed(name));
    if (bad !== undefined) return ruleFault("rulesGroupName", row.number, { value: bad });
    const credential = known ?? {
      kind,
      key,
      place: this.byKey.size,
      titles: [],
      listings: [],
    };
    this.byKey.set(folded, credential);
    const { titles, listings } = credential;
    if (row.title !== "" && !titles.includes(row.title)) titles.push(row.title);
    const listing = { option, credential, kind, row: row.number, groups };
    listings.push(listing);
    this.listings.push(listing);
    return undefined;
  }

  /** The credentials in the order of the table; to be asked for when all rows are there. */
  finish(): readonly Credential[] {
    this.finished = [...this.byKey.values()].map(({ kind, key, place, titles }) => {
      const [title = "", ...others] = titles;
      return { kind, key, title, aliases: [...others, ...this.known(key)], place };
    });
    return this.finished;
  }

  /** What the expressions of an option may name: its own credentials and those of every option. */
  namesFor(option: string, width: number): Names {
    const known = this.names.get(option) ?? this.makeNames(option, width);
    this.names.set(option, known);
    return known;
  }

  private makeNames(option: string, width: number): Names {
    const groups = new Map<string, Credential[]>();
    const listed = new Set<Credential>();
    for (const { credential, groups: names } of this.of(option)) {
      listed.add(credential);
      for (const name of names) {
        const members = groups.get(fold(name)) ?? [];
        if (!members.includes(credential)) members.push(credential);
        groups.set(fold(name), members);
      }
    }
    let spellings: Spellings | undefined;
    return {
      width,
      group: (name) => groups.get(name),
      credential: (text) => (spellings ??= new Spellings([...listed])).look(text).match.credential,
    };
  }

  /** The credentials of an option that stand in rows of a kind. */
  ofKind(option: string, kind: CredentialKind): Credential[] {
    const found = this.of(option).flatMap((one) => (one.kind === kind ? [one.credential] : []));
    return [...new Set(found)];
  }

  /** Rows whose credential no People row asks for, in any of the options that it belongs to. */
  unused(used: ReadonlyMap<string, ReadonlySet<Credential>>): { row: number; key: string }[] {
    return this.listings.flatMap(({ option, credential: { place }, row }) => {
      const credential = this.finished[place] as Credential;
      const isUsed = [...used].some(
        ([name, credentials]) => (option === "" || option === name) && credentials.has(credential)
      );
      return isUsed ? [] : [{ row, key: credential.key }];
    });
  }

  private of(
    option: string
  ): { credential: Credential; kind: CredentialKind; groups: readonly string[] }[] {
    return this.listings
      .filter((one) => one.option === "" || one.option === option)
      .map(({ credential: { place }, kind, groups }) => ({
        credential: this.finished[place] as Credential,
        kind,
        groups,
      }));
  }
}

const KIND_NAMES: Readonly<Record<CredentialKind, string>> = {
  exam: "Exam",
  assessment: "Assessment",
  credential: "Credential",
};

function groupsOf({ group }: RuleRow, kind: CredentialKind): string[] {
  const names = plainSeparators(group)
    .split(";")
    .map(tidy)
    .filter((name) => name !== "");
  return names.length > 0 ? names : [KIND_NAMES[kind]];
}
