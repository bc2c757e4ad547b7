import type { CredentialIndex } from "../credentials";
import { Fault } from "../fault";
import { LONGEST_TEXT, tidy } from "../text";
import type { Spelling } from "./Spellings";

/** One person of one partner. */
interface Holder {
  readonly name: Spelling;
  readonly credentials: Spelling[];
  /** Their ids, once there are many. */
  known?: Set<number>;
}

/** What the holders of one list have in common. */
export interface ListContext {
  readonly index: CredentialIndex;
  /** Whether the list's statuses are 1 and 0. */
  readonly statuses: { readonly hasOnes: boolean };
  /** Room to sort people by the id of their name; whoever uses it leaves it empty. */
  readonly byName: (Holder | undefined)[];
}

/** So few credentials are compared one by one faster than a Set is filled. */
const FEW = 8;

/** One partner's people while the list is being read. */
export class CertifiedHolders {
  fault: Fault | undefined;
  // Column by column, one place a row. Rows are sorted out only when the roster is asked for.
  private readonly names: Spelling[] = [];
  private readonly credentials: Spelling[] = [];
  private readonly ones: boolean[] = [];
  private readonly lastDays: number[] = [];

  constructor(private readonly list: ListContext) {}

  /** `one`: the status is a 1. `lastDay`: the last on which it holds. */
  add(name: Spelling, credential: Spelling, one: boolean, lastDay: number): void {
    this.names.push(name);
    this.credentials.push(credential);
    this.ones.push(one);
    this.lastDays.push(lastDay);
  }

  /**
   * The roster on a day as text, people in order of first appearance, ready to be read as one; "" where there is
   * nobody. By default it must fit into a cell.
   */
  roster(asOf = -Infinity, longest = LONGEST_TEXT): string | Fault {
    if (this.fault) return this.fault;
    // Joined once: half a million pieces added one by one would each be a string of their own.
    const pieces: string[] = [];
    let length = 0;
    for (const holder of this.people(asOf)) {
      const from = pieces.length;
      this.addEntry(holder, pieces);
      for (let i = from; i < pieces.length; i++) length += (pieces[i] as string).length;
      if (length > longest) return new Fault("rosterTooLong", "#VALUE!");
    }
    return pieces.join("");
  }

  private people(asOf: number): Holder[] {
    const { byName, statuses } = this.list;
    const people: Holder[] = [];
    for (let i = 0; i < this.names.length; i++) {
      if (statuses.hasOnes && !this.ones[i]) continue;
      if ((this.lastDays[i] as number) < asOf) continue;
      const name = this.names[i] as Spelling;
      let holder = byName[name.id];
      if (!holder) people.push((holder = byName[name.id] = { name, credentials: [] }));
      addOnce(holder, this.credentials[i] as Spelling);
    }
    for (const { name } of people) byName[name.id] = undefined;
    return people;
  }

  private addEntry({ name, credentials }: Holder, pieces: string[]): void {
    const unnamed = name.text === "";
    if (pieces.length > 0) pieces.push("; ");
    if (!unnamed) pieces.push(name.text, ": ");
    let separator = "";
    for (const { text } of credentials) {
      pieces.push(separator, unnamed ? withoutName(text, this.list.index) : text);
      separator = ", ";
    }
  }
}

function addOnce(holder: Holder, credential: Spelling): void {
  const { credentials } = holder;
  if (holder.known?.has(credential.id)) return;
  if (!holder.known) for (const { id } of credentials) if (id === credential.id) return;
  credentials.push(credential);
  if (holder.known) holder.known.add(credential.id);
  else if (credentials.length > FEW) holder.known = new Set(credentials.map(({ id }) => id));
}

/** A credential of somebody unnamed: a colon in it must not make a name of what stands before. */
function withoutName(text: string, index: CredentialIndex): string {
  return index.find(text).credential ? text : withoutSeparators(text);
}

/** Without the characters that separate people, and names from credentials, in a roster. */
export function withoutSeparators(text: string): string {
  return tidy(text.replace(/[;:；：\r\n]+/g, " "));
}
