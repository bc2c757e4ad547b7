import { setWidth } from "../credentialSets";
import { Fault } from "../fault";
import {
  MARKETS,
  type Block,
  type Credential,
  type CredentialKind,
  type Market,
  type Requirement,
  type RuleBook,
  type TierOption,
  type TierRule,
} from "../ruleBook";
import { fold } from "../text";
import { CredentialRows, type KnownTitles } from "./credentialRows";
import { MeasureRows } from "./measureRows";
import { ruleNotes, type RuleNote } from "./notes";
import { PeopleRows, type PeopleWord } from "./peopleRows";
import { requirementWord, slippedWord } from "./requirementWords";
import { readRuleRows, ruleFault, type RuleRow } from "./rows";
import { truth } from "./truth";

/** No sane programme has more, and judging by more would take too long. */
const MOST_TIERS = 100;
const MOST_OPTIONS = 100;
const ANY = "any";
/** What no tier at all is called. */
const NONE = "none";

/** A rule table, read and checked whole. */
export interface CheckedRuleTable {
  /** The rules; undefined where the table has faults. */
  readonly rules: RuleBook | undefined;
  /** Every fault, those of upper rows first. All but those of the header name their row. */
  readonly faults: readonly Fault[];
  /** What is no fault but may be a slip; only told of a table without faults. */
  readonly notes: readonly RuleNote[];
}

/** What a table does not say of itself. */
export interface RuleTableContext {
  readonly title: string;
  /** ISO 8601; empty where it is not known. */
  readonly date: string;
  readonly known: KnownTitles;
}

/** Reads a rule table and finds every fault in it, not just the first. */
export function checkRuleTableAs(
  table: readonly (readonly unknown[])[],
  context: RuleTableContext
): CheckedRuleTable {
  const { rows, faults } = readRuleRows(table);
  const reader = new RuleTableReader(rows, faults, context);
  const rules = reader.read();
  faults.sort((a, b) => Number(a.details["row"] ?? 0) - Number(b.details["row"] ?? 0));
  return faults.length > 0
    ? { rules: undefined, faults, notes: [] }
    : { rules, faults, notes: reader.notes() };
}

interface Tier {
  readonly key: string;
  readonly name: string;
}

class RuleTableReader {
  private readonly tiers = new Map<string, Tier>();
  private readonly options = new Map<string, string>();
  private readonly measures = new MeasureRows();
  private readonly people = new PeopleRows();
  private readonly credentials: CredentialRows;
  private readonly requirements: Requirement[] = [];
  private readonly associations: string[] = [];
  private readonly mixed = new Map<string, boolean>();
  /** The options that have rows of their own for a tier. */
  private readonly owners = new Map<string, Set<string>>();
  private readonly used = new Map<string, Set<Credential>>();

  constructor(
    private readonly rows: readonly RuleRow[],
    private readonly faults: Fault[],
    private readonly context: RuleTableContext
  ) {
    this.credentials = new CredentialRows(context.known);
  }

  read(): RuleBook | undefined {
    const { rows, faults } = this;
    const hasExpressions = rows.some(
      ({ requirement, group }) => group !== "" && isPeopleWord(requirementWord(requirement))
    );
    for (const row of rows) {
      const fault = this.option(row) ?? this.add(row, hasExpressions);
      if (fault) faults.push(fault);
    }
    const nameOf = (tier: string): string => this.tiers.get(tier)?.name ?? tier;
    faults.push(...this.people.faults(nameOf));
    if (this.people.kind === "paths") faults.push(...this.wordsThatNeedExpressions());
    if (this.tiers.size === 0 && faults.length === 0)
      faults.push(new Fault("rulesNoTiers", "#VALUE!"));
    const credentials = this.credentials.finish();
    const tiers = [...this.tiers.values()].map((tier) => this.tierRule(tier, credentials.length));
    if (faults.length > 0) return undefined;
    const { measures } = this.measures;
    return {
      source: { title: this.context.title, date: this.context.date },
      tiers,
      credentials,
      measures,
      options: [...this.options.values()],
      associations: this.countedAssociations(),
      people: this.people.kind,
      requirements: this.withPaths(tiers),
      byMarket: tiers.some(({ options }) =>
        options.some((one) => one.measures.some(({ need }) => need.Developed !== need.Developing))
      ),
    };
  }

  notes(): RuleNote[] {
    return ruleNotes(this.rows, this.people.kind, this.credentials.unused(this.used));
  }

  private option({ option, number }: RuleRow): Fault | undefined {
    if (option === "" || this.options.has(fold(option))) return undefined;
    if (this.options.size === MOST_OPTIONS)
      return ruleFault("rulesManyOptions", number, { value: MOST_OPTIONS });
    this.options.set(fold(option), option);
    return undefined;
  }

  private add(row: RuleRow, hasExpressions: boolean): Fault | undefined {
    const word = requirementWord(row.requirement);
    switch (word) {
      case "People":
      case "other People":
      case "or People":
        return this.addPeople(row, word);
      case "Exam":
      case "Assessment":
      case "Credential":
        return (
          mustBeAny(row) ??
          this.credentials.add(row, word.toLowerCase() as CredentialKind, !hasExpressions)
        );
      case "Association":
        return mustBeAny(row) ?? this.addAssociation(row);
      case "Mix paths":
        return hasExpressions
          ? ruleFault("rulesMixExpressions", row.number)
          : (mustBeAny(row) ?? this.addMixPaths(row));
      case "Consumption":
      case undefined:
        return this.addMeasure(row, word !== undefined);
    }
  }

  private addMeasure(row: RuleRow, isConsumption: boolean): Fault | undefined {
    const slip = isConsumption ? undefined : slippedWord(row.requirement);
    if (slip) return ruleFault("rulesSlip", row.number, { value: row.requirement, word: slip });
    const tier = this.tier(row);
    if (tier instanceof Fault) return tier;
    const markets = marketsOf(row);
    if (!markets) return ruleFault("rulesMarket", row.number, { value: row.market });
    const option = fold(row.option);
    const need = this.measures.add(
      row,
      isConsumption,
      { tier: tier.key, tierName: tier.name, option },
      markets
    );
    if (need instanceof Fault) return need;
    this.own(tier, option);
    const { measure, value } = need;
    this.require(row, tier, {
      name: row.requirement,
      market: markets.length === 1 ? (markets[0] ?? null) : null,
      value: measure.kind === "status" ? true : value,
      measure,
    });
    return undefined;
  }

  private addPeople(row: RuleRow, word: PeopleWord): Fault | undefined {
    const tier = this.tier(row);
    if (tier instanceof Fault) return tier;
    if (marketsOf(row)?.length !== MARKETS.length)
      return ruleFault("rulesMarketAny", row.number, { value: row.market });
    const option = fold(row.option);
    const fault = this.people.add(row, word, tier.key, option);
    if (fault) return fault;
    this.own(tier, option);
    this.require(row, tier, {
      name: row.requirement,
      market: null,
      value: row.value as number,
      ...(row.group !== "" && { expression: row.group }),
    });
    return undefined;
  }

  private require(
    row: RuleRow,
    tier: Tier,
    what: Omit<Requirement, "tier" | "option" | "title">
  ): void {
    this.requirements.push({ tier: tier.name, option: row.option, title: row.title, ...what });
  }

  private addAssociation({ value, number }: RuleRow): Fault | undefined {
    if (typeof value !== "string") return ruleFault("rulesAssociation", number);
    this.associations.push(value);
    return undefined;
  }

  private addMixPaths({ value, option, number }: RuleRow): Fault | undefined {
    const mix = truth(value);
    if (mix === undefined || this.mixed.has(fold(option))) return ruleFault("rulesMix", number);
    this.mixed.set(fold(option), mix);
    return undefined;
  }

  /** The tier that a row names; tiers rank in the order in which they first appear. */
  private tier(row: RuleRow): Tier | Fault {
    const key = fold(row.tier);
    if (key === "" || key === ANY || key === NONE)
      return ruleFault("rulesTierName", row.number, { value: row.tier });
    let tier = this.tiers.get(key);
    if (!tier) {
      if (this.tiers.size === MOST_TIERS)
        return ruleFault("rulesManyTiers", row.number, { value: MOST_TIERS });
      this.tiers.set(key, (tier = { key, name: row.tier }));
    }
    return tier;
  }

  private own(tier: Tier, option: string): void {
    const owners = this.owners.get(tier.key) ?? new Set();
    if (option !== "") owners.add(option);
    this.owners.set(tier.key, owners);
  }

  /** A tier by the options that have rows of their own for it; where none has, by every option. */
  private tierRule(tier: Tier, credentials: number): TierRule {
    const owners = this.owners.get(tier.key) ?? new Set();
    const all = this.options.size > 0 ? [...this.options] : [["", ""] as const];
    const giving = owners.size > 0 ? all.filter(([key]) => owners.has(key)) : all;
    const options = giving.map(([key, name]) => this.tierOption(tier, key, name, credentials));
    return { name: tier.name, options };
  }

  private tierOption(tier: Tier, key: string, name: string, credentials: number): TierOption {
    const measures = this.measures.rulesFor(tier.key, tier.name, key);
    const together = this.mixed.get(key) ?? this.mixed.get("") ?? false;
    const width = setWidth(credentials);
    const { blocks, faults } = this.people.blocksFor(
      tier.key,
      key,
      this.credentials,
      width,
      together
    );
    if (measures instanceof Fault) this.tell(measures);
    for (const fault of faults) this.tell(fault);
    this.noteUsed(key, blocks);
    return { option: name, measures: measures instanceof Fault ? [] : measures, blocks };
  }

  /** Several options may find the same fault in a row of all. */
  private tell(fault: Fault): void {
    const known = this.faults.some(
      ({ code, details }) => code === fault.code && details["row"] === fault.details["row"]
    );
    if (!known) this.faults.push(fault);
  }

  private noteUsed(option: string, blocks: readonly Block[]): void {
    const used = this.used.get(option) ?? new Set();
    for (const { alternatives } of blocks)
      for (const { seats } of alternatives)
        for (const { expression } of seats)
          for (const terms of expression)
            for (const { members } of terms) for (const one of members) used.add(one);
    this.used.set(option, used);
  }

  private wordsThatNeedExpressions(): Fault[] {
    return this.rows.flatMap(({ requirement, number }) =>
      requirementWord(requirement) === "Credential"
        ? [ruleFault("rulesNeedsExpressions", number, { value: requirement })]
        : []
    );
  }

  /** `Any`: every row counts. */
  private countedAssociations(): readonly string[] | null {
    if (this.associations.length === 0) return ["DPOR", "TPOR"];
    return this.associations.some((one) => fold(one) === ANY) ? null : this.associations;
  }

  /** People rows without an expression ask for the credentials of the two paths. */
  private withPaths(tiers: readonly TierRule[]): Requirement[] {
    return this.requirements.map((one) => {
      if (one.measure || one.expression !== undefined) return one;
      const options = tiers.find(({ name }) => name === one.tier)?.options;
      const option = options?.find((each) => one.option === "" || each.option === one.option);
      const paths = option?.blocks[0]?.paths;
      return paths ? { ...one, paths } : one;
    });
  }
}

function isPeopleWord(word: string | undefined): boolean {
  return word === "People" || word === "other People" || word === "or People";
}

/** Credentials and settings count for all tiers and markets. */
function mustBeAny(row: RuleRow): Fault | undefined {
  if (row.tier !== "" && fold(row.tier) !== ANY)
    return ruleFault("rulesTierAny", row.number, { value: row.tier });
  return marketsOf(row)?.length === MARKETS.length
    ? undefined
    : ruleFault("rulesMarketAny", row.number, { value: row.market });
}

/** The markets that a row speaks for; undefined for a word that is none. */
function marketsOf({ market }: RuleRow): readonly Market[] | undefined {
  if (market === "" || fold(market) === ANY) return MARKETS;
  const one = MARKETS.find((name) => fold(name) === fold(market));
  return one && [one];
}
