import type { FaultCode } from "../rules/fault";
import type { UncountedReason } from "../rules/verdict";

/** What a fault's sentence may name; a part that a fault does not have is empty. */
export type Details = Readonly<Record<string, string>>;

/**
 * Every sentence that the rules, functions and notes say, in one language. Entries are short, say what to
 * change, and never blame. The pane's own labels stand beside this in pane.*.ts.
 */
export interface Catalogue {
  /** For numbers: a BCP 47 tag. */
  readonly locale: string;
  readonly faults: Readonly<Record<FaultCode, (details: Details) => string>>;
  readonly uncounted: Readonly<Record<UncountedReason, (text: string) => string>>;
  readonly none: string;
  readonly undetermined: string;
  readonly usd: (amount: string) => string;
  readonly or: string;
  readonly somebody: string;
  readonly morePeople: (count: number, credentials: string) => string;
  readonly moreConsumption: (amount: string) => string;
  readonly moreConsumptionByMarket: (developed: string, developing: string) => string;
  readonly orAssessments: (count: number, credentials: string) => string;
  readonly nextSteps: (tier: string, steps: string) => string;
  readonly meets: (tier: string) => string;
  readonly meetsNone: string;
  readonly cannotDetermine: (reason: string) => string;
  readonly tierByMarket: (developed: string, developing: string) => string;
  readonly requirementConsumption: (have: string, need: string, outcome: string) => string;
  readonly requirementPeople: (have: string, need: string, outcome: string) => string;
  readonly needByMarket: (developed: string, developing: string) => string;
  readonly met: string;
  readonly missing: (what: string) => string;
  readonly dependsOnMarket: string;
  readonly counted: (people: string) => string;
  readonly countedNumber: (count: string) => string;
  readonly looksLikeKey: (key: string) => string;
  readonly nobodyCounted: string;
  readonly notCounted: (text: string, reason: string) => string;
  readonly withoutCredential: (person: string) => string;
  readonly paths: (exam: string, assessment: string) => string;
  readonly pathsMixed: (either: string) => string;
  readonly lenient: Readonly<
    Record<"mixedPaths" | "mcsaIsLinux" | "developingMarket", (tier: string) => string>
  >;
  readonly source: (title: string, date: string) => string;
  /** The columns of a partner list. */
  readonly fields: Readonly<Record<"partner" | "market" | "consumption" | "people", string>>;
  /** Headers of the six columns of an evaluation. */
  readonly outputHeaders: readonly [string, string, string, string, string, string];
  readonly requirementHeaders: readonly string[];
  readonly units: Readonly<Record<"Consumption" | "People", string>>;
  readonly whatCounts: {
    readonly consumption: string;
    readonly people: (exams: string, assessments: string, mixPaths: boolean) => string;
  };
}
