import type { CredentialJoin, PeopleJoin } from "./PeopleJoin";
import { readCredentials, type OnRows } from "./readSource";

/** The rosters of a credential list that was read once. Who is who hangs on all of its rows: it is read as a whole. */
export class KeptPeople {
  private kept: { readonly join: CredentialJoin; readonly people: PeopleJoin } | undefined;
  private changes = 0;

  /** Takes note of a change. */
  note(): void {
    this.changes++;
    this.kept = undefined;
  }

  /** The rosters of the partners of a list; undefined where the list must be read first. */
  peopleOf({ source, rows }: Pick<CredentialJoin, "source" | "rows">): PeopleJoin | undefined {
    const { join, people } = this.kept ?? {};
    const current =
      join?.rows === rows && join.source.top === source.top && join.source.bottom === source.bottom;
    return current ? people : undefined;
  }

  /** Reads the list. What changes meanwhile makes it stale again. */
  async update(join: CredentialJoin, read: OnRows): Promise<void> {
    const { changes } = this;
    const people = await readCredentials(join, read);
    if (changes === this.changes) this.kept = { join, people };
  }
}
