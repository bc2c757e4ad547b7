import type { CredentialSet } from "./credentialSets";

/** Where customers are; an amount may differ by it. */
export type Market = "Developed" | "Developing";

export const MARKETS: readonly Market[] = ["Developed", "Developing"];

/** The two ways in which people can meet a People row that has no expression. */
export type Path = "exam" | "assessment";

export type CredentialKind = Path | "credential";

/** An exam, certification or assessment that the rules name. */
export interface Credential {
  readonly kind: CredentialKind;
  /** What identifies it: exam number or course id. Titles differ between translations, keys do not. */
  readonly key: string;
  readonly title: string;
  /** Further titles under which the source knows it. */
  readonly aliases: readonly string[];
  /** Its place among the credentials of the rules: the bit that stands for it in a CredentialSet. */
  readonly place: number;
}

/** What a partner is measured by beside its people: an amount, or a status that it has or has not. */
export interface Measure {
  /** As the rules name it; partner lists have a column of that name. */
  readonly name: string;
  readonly kind: "amount" | "status";
  /** Whether it is Consumption: US$ of the previous 12 months. Other amounts have no unit that the add-in knows. */
  readonly isConsumption: boolean;
  /** What is counted, in which unit and over which time; empty where the rules do not say. */
  readonly title: string;
  /** Its place among the measures of the rules. */
  readonly place: number;
}

/** How much of a measure a tier asks for. A status asks for 1, and a cell that says yes is 1. */
export interface MeasureRule {
  readonly measure: Measure;
  readonly need: Readonly<Record<Market, number>>;
  /** What this tier's rows say of it; empty where they say nothing. */
  readonly title: string;
}

/** A demand on one person: at least so many of these credentials. */
export interface Term {
  /** The group or key as the rules name it. */
  readonly name: string;
  /** At least 1; as many as there are members for "all of". */
  readonly need: number;
  readonly members: readonly Credential[];
  readonly mask: CredentialSet;
}

/** What one person must hold: all terms of at least one of the lists ("and" binds tighter than "or"). */
export type Expression = readonly (readonly Term[])[];

/** So many people for each of whom the expression holds. */
export interface SeatRule {
  readonly people: number;
  readonly expression: Expression;
  /** The expression as the rules write it; empty for rows without one. */
  readonly text: string;
}

/** Seats that are filled by different people: nobody fills two of them. */
export interface Alternative {
  readonly seats: readonly SeatRule[];
  /** All seats together. */
  readonly people: number;
}

/** The credentials of the two paths, and whether a person on either counts (together) or each path stands alone. */
export type Paths = Readonly<Record<Path, readonly Credential[]>> & { readonly together: boolean };

/** A demand on people: met when all the seats of one alternative can be filled. */
export interface Block {
  readonly alternatives: readonly Alternative[];
  /** For a People row without an expression. */
  readonly paths?: Paths;
}

/** All that one option asks for a tier: every measure and every block has to be met. */
export interface TierOption {
  /** The option's name; empty where the rules have no options. */
  readonly option: string;
  readonly measures: readonly MeasureRule[];
  readonly blocks: readonly Block[];
}

/** A tier, and the options that give it, in the order of the rules; one of them is enough. */
export interface TierRule {
  readonly name: string;
  /** At least one. */
  readonly options: readonly TierOption[];
}

/** One requirement of a tier, as a row of a rule table asks for it. */
export interface Requirement {
  readonly tier: string;
  /** Empty where it belongs to every option. */
  readonly option: string;
  /** As the table calls it: the measure's name, `People`, `other People` or `or People`. */
  readonly name: string;
  /** null: the same in every market. */
  readonly market: Market | null;
  /** An amount, a number of people, or true: a status. */
  readonly value: number | true;
  readonly title: string;
  /** What is measured; left out for people. */
  readonly measure?: Measure;
  /** Whom a People row asks for: its expression, or the credentials of the two paths. */
  readonly expression?: string;
  readonly paths?: Paths;
}

/** Where a rule book comes from. */
export interface RuleSource {
  readonly title: string;
  /** Date of the source, ISO 8601; empty for a user's own table. */
  readonly date: string;
}

/** A programme's rules as a value: the built-in ones, or a user's own table. */
export interface RuleBook {
  readonly source: RuleSource;
  /** Lowest tier first. */
  readonly tiers: readonly TierRule[];
  /** In the order in which the rules name them; each key once. */
  readonly credentials: readonly Credential[];
  /** In the order in which the rules name them. */
  readonly measures: readonly Measure[];
  /** The names of the options, in order; empty where there are none. */
  readonly options: readonly string[];
  /** Associations that count in a ledger, as the rules write them; null: all rows count. */
  readonly associations: readonly string[] | null;
  /** Whether People rows say who fits by expressions; else the two paths do. Undefined: there are no People rows. */
  readonly people: "expressions" | "paths" | undefined;
  /** The rows of the table that ask for something, in its order. */
  readonly requirements: readonly Requirement[];
  /** Whether an amount differs between the markets. */
  readonly byMarket: boolean;
}

/** How a person's credential is called: exams and certifications by key, assessments by title and key. */
export function credentialLabel({ kind, key, title }: Credential): string {
  return kind !== "assessment" || title === "" ? key : `${title} (${key})`;
}
