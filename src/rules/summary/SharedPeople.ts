import { fold } from "../text";
import type { People } from "../verdict";

/** Where a person stands. */
export interface PersonPlace {
  readonly row: number;
  readonly partner: string;
  readonly address: string;
}

/** Somebody whose name counts for several partners. */
export interface SharedPerson {
  readonly name: string;
  /** At least two. */
  readonly places: readonly PersonPlace[];
}

interface Known {
  readonly name: string;
  readonly first: PersonPlace;
  shared: { readonly name: string; readonly places: PersonPlace[] } | undefined;
}

/** So many names are compared; a list with more is compared up to here. */
export const MOST_NAMES = 200_000;
/** So many people are told of, and so many places of each. */
export const MOST_SHARED = 100;
export const MOST_PLACES = 10;

/** Finds people whose name counts for more than one partner. People without a name are nobody in particular. */
export class SharedPeople {
  /** People found, also those beyond the ones that are kept. */
  count = 0;
  /** There were more names than are compared. */
  cut = false;
  private readonly known = new Map<string, Known>();
  private readonly found: SharedPerson[] = [];

  constructor(private readonly mostNames = MOST_NAMES) {}

  get people(): readonly SharedPerson[] {
    return this.found;
  }

  add(people: People, place: PersonPlace): void {
    if (people.kind === "count") return;
    for (const { name, counted } of people.persons) {
      if (name !== "" && counted.length > 0) this.addPerson(name, place);
    }
  }

  private addPerson(name: string, place: PersonPlace): void {
    const key = fold(name);
    const known = this.known.get(key);
    if (known) this.meetAgain(known, place);
    else if (this.known.size < this.mostNames)
      this.known.set(key, { name, first: place, shared: undefined });
    else this.cut = true;
  }

  private meetAgain(known: Known, place: PersonPlace): void {
    const places = known.shared?.places ?? [known.first];
    if (places.length === MOST_PLACES) return;
    // A partner may stand in the list twice.
    if (places.some(({ partner }) => fold(partner) === fold(place.partner))) return;
    if (known.shared === undefined) {
      this.count++;
      known.shared = { name: known.name, places };
      if (this.found.length < MOST_SHARED) this.found.push(known.shared);
    }
    places.push(place);
  }
}
