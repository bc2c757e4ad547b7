import { plainValue } from "../cells";
import { Fault } from "../fault";
import { fold } from "../text";
import type { Spelling } from "./Spellings";

/** Those who bear one name. */
interface Namesakes {
  /** By an id or an e-mail address. */
  readonly identified: Person[];
  /** Whoever is known by the name alone. */
  readonly byNameAlone: Person;
}

/** Somebody of a list, told apart from namesakes by an id or an e-mail address where there is one. */
class Person implements Spelling {
  /** Of the row in which the person was met first. */
  mark = "";
  mcpId = "";

  constructor(
    private readonly number: number,
    private readonly name: string,
    private readonly namesakes: () => Namesakes
  ) {}

  /** Rows with a name alone belong to the one who bears it and is known better. */
  get id(): number {
    return this.known.number;
  }

  /** The name; with the id or address beside it where others bear the same name. */
  get text(): string {
    const { name, mark, namesakes } = this.known;
    if (name === "") return mark;
    return mark !== "" && namesakes().identified.length > 1 ? `${name} (${mark})` : name;
  }

  private get known(): Person {
    return this.mark === "" ? (this.namesakes().identified[0] ?? this) : this;
  }
}

/**
 * Tells who is who: by an id, else by an e-mail address, else by name. So two colleagues of one name are two people,
 * and one person whose name is spelled in two ways is one.
 */
export class Persons {
  private readonly byId = new Map<string, Person>();
  private readonly byEmail = new Map<string, Person>();
  private readonly byName = new Map<string, Namesakes>();
  private count = 0;

  constructor(private readonly clean: (text: string) => string) {}

  of(name: unknown, idCell: unknown, emailCell: unknown): Spelling | Fault {
    const value = plainValue(name);
    if (value instanceof Fault) return value;
    const written = this.clean(value === null || value === 0 ? "" : String(value));
    const id = this.clean(keyOf(idCell));
    const email = this.clean(keyOf(emailCell));
    const namesakes = this.namesakes(written);
    if (id === "" && email === "") return namesakes.byNameAlone;
    const person = this.find(fold(id), fold(email)) ?? this.add(written, namesakes);
    if (person.mark === "") person.mark = id === "" ? email : id;
    if (written !== "" && !namesakes.identified.includes(person)) namesakes.identified.push(person);
    if (id !== "") {
      person.mcpId = fold(id);
      this.byId.set(person.mcpId, person);
    }
    if (email !== "" && !this.byEmail.has(fold(email))) this.byEmail.set(fold(email), person);
    return person;
  }

  /** An id says more than an address: two ids at one address are two people. */
  private find(id: string, email: string): Person | undefined {
    const byId = id === "" ? undefined : this.byId.get(id);
    if (byId) return byId;
    const byEmail = email === "" ? undefined : this.byEmail.get(email);
    return byEmail && (id === "" || byEmail.mcpId === "") ? byEmail : undefined;
  }

  private add(name: string, namesakes: Namesakes): Person {
    return new Person(this.count++, name, () => namesakes);
  }

  private namesakes(name: string): Namesakes {
    const key = fold(name);
    let found = this.byName.get(key);
    if (!found) {
      const get = (): Namesakes => created;
      const created = { identified: [], byNameAlone: new Person(this.count++, name, get) };
      this.byName.set(key, (found = created));
    }
    return found;
  }
}

function keyOf(cell: unknown): string {
  const value = plainValue(cell);
  return value === null || value === 0 || value instanceof Fault ? "" : String(value);
}
