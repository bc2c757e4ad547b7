import type { FaultCode } from "../rules/fault";
import type { Path } from "../rules/ruleBook";
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
  /** Why a text does not count; `meant` names the credentials that it may be meant as. */
  readonly uncounted: Readonly<Record<UncountedReason, (meant: string) => string>>;
  readonly none: string;
  readonly undetermined: string;
  readonly usd: (amount: string) => string;
  readonly or: string;
  readonly and: string;
  /** Demands on one person, in the terms of the rules. */
  readonly oneOf: (credentials: string) => string;
  readonly someOf: (count: number, credentials: string) => string;
  readonly allOf: (credentials: string) => string;
  readonly somebody: string;
  readonly morePeople: (count: number, credentials: string) => string;
  /** More people, but none of those just named. */
  readonly otherPeople: (count: number, credentials: string) => string;
  readonly noneListed: Readonly<Record<Path, (count: number) => string>>;
  readonly moreConsumption: (amount: string) => string;
  readonly moreConsumptionByMarket: (developed: string, developing: string) => string;
  readonly moreOf: (measure: string, amount: string) => string;
  readonly moreOfByMarket: (measure: string, developed: string, developing: string) => string;
  readonly statusMissing: (measure: string) => string;
  readonly orAssessments: (count: number, credentials: string) => string;
  readonly nextSteps: (tier: string, steps: string) => string;
  /** What somebody has to pass. */
  readonly passes: (person: string, credentials: string) => string;
  /** Said of a way up that was not found by trying everything. */
  readonly notShortest: string;
  readonly meets: (tier: string) => string;
  readonly meetsNone: string;
  readonly cannotDetermine: (reason: string) => string;
  readonly tierByMarket: (developed: string, developing: string) => string;
  readonly requirementConsumption: (have: string, need: string, outcome: string) => string;
  readonly requirementMeasure: (
    measure: string,
    have: string,
    need: string,
    outcome: string
  ) => string;
  readonly requirementStatus: (measure: string, outcome: string) => string;
  readonly requirementPeople: (have: string, need: string, outcome: string) => string;
  readonly nothingNeeded: string;
  /** A tier by one of several options. */
  readonly byOption: (tier: string, option: string) => string;
  readonly meetsByOption: (tier: string, option: string) => string;
  /** Who fills some seats, and how many of them are open. */
  readonly seats: (tier: string, count: string, whom: string, who: string, open: number) => string;
  readonly nobody: string;
  readonly needByMarket: (developed: string, developing: string) => string;
  readonly met: string;
  readonly missing: (what: string) => string;
  readonly dependsOnMarket: string;
  readonly counted: (people: string) => string;
  readonly countedNumber: (count: string) => string;
  readonly nobodyCounted: string;
  readonly notCounted: (text: string, reason: string) => string;
  /** Several credentials that the rules do not list, in one sentence. */
  readonly notListed: (texts: string) => string;
  /** Two columns fit one field of a list: which was used, and which was not. */
  readonly columnUsed: (field: string, used: string, others: string) => string;
  readonly withoutCredential: (person: string) => string;
  readonly paths: (exam: string, assessment: string) => string;
  readonly pathsMixed: (either: string) => string;
  readonly lenient: Readonly<
    Record<"mixedPaths" | "developingMarket", (tier: string) => string>
  > & {
    readonly trackMeant: (tier: string, text: string, credential: string) => string;
  };
  readonly source: (title: string, date: string) => string;
  /** The columns of a partner list. */
  readonly fields: Readonly<Record<"partner" | "market" | "consumption" | "people", string>>;
  /** Headers of the columns of an evaluation; of a gap for each measure. */
  readonly outputHeaders: Readonly<
    Record<"tier" | "nextTier" | "consumptionGap" | "peopleGap" | "missingExams" | "notes", string>
  > & { readonly measureGap: (measure: string) => string };
  readonly requirementHeaders: readonly string[];
  readonly option: string;
  readonly units: Readonly<Record<"Consumption" | "People", string>>;
  readonly whatCounts: {
    readonly consumption: string;
    readonly people: (exams: string, assessments: string, mixPaths: boolean) => string;
  };
}
