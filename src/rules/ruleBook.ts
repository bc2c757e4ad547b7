/** Where customers are; the Silver consumption amount differs by it. */
export type Market = "Developed" | "Developing";

export const MARKETS: readonly Market[] = ["Developed", "Developing"];

/** The two ways in which people can meet a tier's people requirement. */
export type Path = "exam" | "assessment";

/** An exam, certification or assessment that the rules name. */
export interface Credential {
  readonly path: Path;
  /** What identifies it: exam number or course id. Titles differ between translations, keys do not. */
  readonly key: string;
  readonly title: string;
  /** Further titles under which the source knows it. */
  readonly aliases: readonly string[];
}

/** What one tier asks for. */
export interface TierRule {
  readonly name: string;
  /** Azure customer consumption of the previous 12 months, US$, by market. */
  readonly consumption: Readonly<Record<Market, number>>;
  /** People who passed a credential of one path. */
  readonly people: number;
}

/** Where a rule book comes from. */
export interface RuleSource {
  readonly title: string;
  /** Date of the source, ISO 8601; empty for a user's own table. */
  readonly date: string;
}

/** A competency's rules as a value: the built-in ones, or a user's own table. */
export interface RuleBook {
  readonly source: RuleSource;
  /** Lowest tier first. */
  readonly tiers: readonly TierRule[];
  /** In the order in which the rules name them. */
  readonly credentials: readonly Credential[];
  /** False: exams and assessments are not added together (strict). True: a person on either path counts. */
  readonly mixPaths: boolean;
}
