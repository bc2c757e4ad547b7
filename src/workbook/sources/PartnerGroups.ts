import { Fault, isBlankCell } from "../../rules";
import { PartnerKeys } from "../../rules/partnerKeys";

/** A name of partners that have ids: rows without an id belong to it while only one partner is called so. */
interface Namesake {
  readonly group: number;
  ambiguous: boolean;
}

/**
 * Numbers the partners of a list, so that rows of a ledger or credential list find theirs: by id where both have one,
 * else by name. Rows of the same partner share a number; 0 is nobody.
 */
export class PartnerGroups {
  private readonly ids = new PartnerKeys<number>();
  private readonly names = new PartnerKeys<number>();
  private readonly namesakes = new PartnerKeys<Namesake>();
  /** Other names or ids that somebody has said are a partner's. */
  private readonly aliases = new PartnerKeys<number>();
  private count = 0;

  /** The partners so far; their numbers begin with 1. */
  get size(): number {
    return this.count;
  }

  /** The number of a list's row; 0 for one without partner, the fault of one whose key is an error. */
  add(id: unknown, name: unknown): number | Fault {
    const start = (): number => ++this.count;
    const byId = this.ids.ask(id, start);
    if (byId === null) return this.names.ask(name, start) ?? 0;
    if (byId instanceof Fault) return byId;
    const namesake = this.namesakes.ask(name, () => ({ group: byId, ambiguous: false }));
    if (namesake && !(namesake instanceof Fault) && namesake.group !== byId)
      namesake.ambiguous = true;
    return byId;
  }

  /** Another name or id of a partner, by its number. */
  alias(name: string, partner: number): void {
    this.aliases.ask(name, () => partner);
  }

  /** The number of the partner that a row of another sheet belongs to; 0 where nobody asked for it. */
  find(id: unknown, name: unknown): number {
    const byId = this.ids.find(id);
    if (byId !== undefined) return byId;
    const byName = this.names.find(name);
    if (byName !== undefined) return byName;
    const alias = this.aliases.find(name) ?? this.aliases.find(id);
    if (alias !== undefined) return alias;
    // Another id is another partner, even one of the same name.
    if (!isBlankCell(id)) return 0;
    const namesake = this.namesakes.find(name);
    return namesake && !namesake.ambiguous ? namesake.group : 0;
  }
}
