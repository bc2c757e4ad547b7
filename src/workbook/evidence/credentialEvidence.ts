import { Fault, readPeople, type Credential } from "../../rules";
import type { Person, Uncounted, Verdict } from "../../rules/verdict";
import type { CredentialReason } from "../../words/evidence";
import type { JudgedRow } from "../check/checkRow";
import type { TracedCredentialRow } from "../sources/PeopleJoin";

/** A credential of somebody, as a row of a credential list or a roster says it. */
export interface CredentialLine extends Omit<TracedCredentialRow, "outcome" | "row"> {
  /** On the sheet, from 0; undefined where it stands in the list's roster. */
  readonly row: number | undefined;
  /** Who that is for the rules; empty for somebody without a name, undefined where nobody asked. */
  readonly readAs: string | undefined;
  /** What counts; undefined where nothing does. */
  readonly counted: Credential | undefined;
  /** Why it does not. */
  readonly reason: CredentialReason | Uncounted | Fault | undefined;
}

/** Reads a credential list's rows of a partner; undefined where it has changed since the verdict. */
export async function credentialEvidence(row: JudgedRow): Promise<CredentialLine[] | undefined> {
  const traced: TracedCredentialRow[] = [];
  const people = await row.kept?.traceCredentials(row, row.piece, (one) => traced.push(one));
  if (!people) return undefined;
  const names = new Map<number, string>();
  const had = new Set<string>();
  return traced
    .sort((one, other) => one.row - other.row)
    .flatMap(({ outcome, ...one }): CredentialLine[] => {
      const without = (reason: CredentialLine["reason"], readAs?: string): CredentialLine[] => [
        { ...one, readAs, counted: undefined, reason },
      ];
      if (typeof outcome === "string" || outcome instanceof Fault) return without(outcome);
      const { person, credentials, lastDay } = outcome;
      const name = names.get(person.id) ?? person.text;
      names.set(person.id, name);
      if (people.hasOnes && !outcome.one) return without("status", name);
      if (lastDay < row.asOf) return without("expired", name);
      if (credentials.length === 0) return without("noCredential", name);
      return credentials
        .flatMap(({ text }) => linesOf(name, text, row))
        .map((line) => {
          const key = JSON.stringify([person.id, line.counted?.key]);
          const again = line.counted !== undefined && name !== "" && had.has(key);
          had.add(key);
          return { ...one, readAs: name, ...line, ...(again && { reason: "again" as const }) };
        });
    });
}

/** What the rules make of one credential, read as a roster is. */
function linesOf(
  name: string,
  text: string,
  { rules }: JudgedRow
): Pick<CredentialLine, "counted" | "reason" | "credential">[] {
  const people = readPeople(name === "" ? text : `${name}: ${text}`, rules);
  if (people instanceof Fault) return [{ credential: text, counted: undefined, reason: people }];
  const parts = people.persons.flatMap(partsOf);
  return parts.length === 1 ? parts.map((part) => ({ ...part, credential: text })) : parts;
}

/** The credentials of a roster's people. */
export function rosterEvidence({ facts }: Verdict): CredentialLine[] {
  return facts.people.persons.flatMap((person) =>
    partsOf(person).map((part) => ({
      row: undefined,
      person: person.name,
      readAs: person.name,
      status: undefined,
      passedOn: undefined,
      expires: undefined,
      ...part,
    }))
  );
}

function partsOf({
  counted,
  uncounted,
}: Person): Pick<CredentialLine, "counted" | "reason" | "credential">[] {
  const parts = [
    ...counted.map((one) => ({ credential: one.key, counted: one, reason: undefined })),
    ...uncounted.map((one) => ({ credential: one.text, counted: undefined, reason: one })),
  ];
  return parts.length > 0
    ? parts
    : [{ credential: "", counted: undefined, reason: "noCredential" as const }];
}
