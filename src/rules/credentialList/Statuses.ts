import { plainValue } from "../cells";
import { Fault } from "../fault";
import { fold } from "../text";

/** Words of people, badges, exam vendors and learning systems that say that somebody passed and still holds it. */
const HOLDS =
  "passed,pass,yes,y,x,true,active,valid,accepted,achieved,certified,completed,complete," +
  "bestanden,ja,j,wahr,aktiv,gültig,akzeptiert,angenommen,erreicht,zertifiziert,abgeschlossen";

/** Words for not passed, not yet, or no longer. That an exam was delivered says only that it was held. */
const DOES_NOT_HOLD =
  "failed,fail,not passed,no,n,false,inactive,invalid,expired,revoked,rejected,pending,in progress," +
  "incomplete,not completed,cancelled,canceled,no show,delivery failed,delivery successful," +
  "nicht bestanden,durchgefallen,nein,falsch,inaktiv,ungültig,abgelaufen,widerrufen,abgelehnt," +
  "ausstehend,in bearbeitung,nicht abgeschlossen,storniert,abgesagt,nicht erschienen";

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...HOLDS.split(",").map((word) => [word, true] as const),
  ...DOES_NOT_HOLD.split(",").map((word) => [word, false] as const),
]);

/** Different marks of a status column that are remembered. */
const MARKS = 12;

/** What a mark says: it counts, it does not, or it counts unless a 1 stands elsewhere in the column. */
export type Standing = "holds" | "one" | "no" | Fault | null;

/** What the marks of a status column say. */
export class Statuses {
  /** Whether a 1 was met: then the column holds 1 and 0, and only 1 counts. */
  hasOnes = false;
  /** A list has a handful of marks: comparing them one by one is faster than looking them up. */
  private readonly cells: unknown[] = [];
  private readonly says: Standing[] = [];

  /** Null for a word that is no status. */
  read(cell: unknown): Standing {
    for (let i = 0; i < this.cells.length; i++)
      if (this.cells[i] === cell) return this.says[i] as Standing;
    const says = standingOf(cell);
    if (says === "one") this.hasOnes = true;
    if (this.cells.length < MARKS) {
      this.cells.push(cell);
      this.says.push(says);
    }
    return says;
  }
}

function standingOf(cell: unknown): Standing {
  const value = plainValue(cell);
  if (value instanceof Fault) return value;
  // Elsewhere than beside a 1, a 0 is how Excel sends a blank.
  if (value === null || value === 0 || value === "0") return "holds";
  if (value === 1 || value === "1") return "one";
  const holds = WORDS.get(fold(String(value)).replace(/[-_]/g, " "));
  return holds === undefined ? null : holds ? "holds" : "no";
}
