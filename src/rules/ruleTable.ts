import { plainValue, type Plain } from "./cells";
import { cloudPlatform } from "./cloudPlatform";
import { Fault, type FaultCode } from "./fault";
import {
  MARKETS,
  type Credential,
  type Market,
  type Path,
  type RuleBook,
  type TierRule,
} from "./ruleBook";
import { requirements } from "./requirements";
import { fold, foldCredential, tidy } from "./text";

/** The header of a rule table, as PARTNER.RULES() spills it. */
export const RULE_TABLE_HEADER = ["Tier", "Requirement", "Market", "Value", "Title"] as const;
type Column = (typeof RULE_TABLE_HEADER)[number];

const ANY = "Any";
const PATH_NAMES: Readonly<Record<Path, string>> = { exam: "Exam", assessment: "Assessment" };

/** A rule book as a table: header and one row for each amount, credential and setting. */
export function ruleTable(rules: RuleBook): (string | number | boolean)[][] {
  const amounts = requirements(rules).map(({ tier, kind, market, amount }) => [
    tier,
    kind,
    market ?? ANY,
    amount,
    "",
  ]);
  const credentials = rules.credentials.map(({ path, key, title }) => [
    ANY,
    PATH_NAMES[path],
    ANY,
    key,
    title,
  ]);
  return [
    [...RULE_TABLE_HEADER],
    ...amounts,
    ...credentials,
    [ANY, "Mix paths", ANY, rules.mixPaths, ""],
  ];
}

/** One row of a rule table with its cells by column. */
type Row = Readonly<Record<Column, Plain>> & { readonly number: number };

/**
 * Reads a user's rule table, shaped as RULES() spills it: a user may edit amounts, credentials and tiers.
 * A table that cannot be read gives a Fault that names the row (counted in the range) and what is wrong with it.
 */
export function readRuleTable(table: readonly (readonly unknown[])[]): RuleBook | Fault {
  const rows = readRows(table);
  if (rows instanceof Fault) return rows;
  const draft = new RuleBookDraft();
  for (const row of rows) {
    const fault = draft.add(row);
    if (fault) return fault;
  }
  return draft.finish();
}

function readRows(table: readonly (readonly unknown[])[]): Row[] | Fault {
  const header = (table[0] ?? []).map((cell) => {
    const name = plainValue(cell);
    return typeof name === "string" ? fold(name) : "";
  });
  const column = (name: Column): number => header.indexOf(fold(name));
  const missing = RULE_TABLE_HEADER.filter((name) => name !== "Title" && column(name) < 0);
  if (missing.length > 0) return new Fault("rulesHeader", "#VALUE!", { value: missing.join(", ") });
  const rows: Row[] = [];
  for (let r = 1; r < table.length; r++) {
    const cells: Partial<Record<Column, Plain>> = {};
    for (const name of RULE_TABLE_HEADER) {
      const value = plainValue(table[r]?.[column(name)]);
      if (value instanceof Fault) return value;
      cells[name] = value;
    }
    // A reference to an empty row arrives as blanks or zeros.
    if (cells.Requirement !== null && cells.Requirement !== 0)
      rows.push({ ...(cells as Record<Column, Plain>), number: r + 1 });
    else if (cells.Value !== null && cells.Value !== 0)
      return faultIn(r + 1, "rulesRequirement", "");
  }
  return rows;
}

function faultIn(row: number, code: FaultCode, value: Plain): Fault {
  return new Fault(code, "#VALUE!", {
    row,
    value: typeof value === "number" ? value : String(value ?? ""),
  });
}

interface TierDraft {
  readonly row: number;
  readonly consumption: Map<Market, number>;
  people?: number;
}

/** Collects the rows of a table and checks each against those before it. */
class RuleBookDraft {
  private readonly tiers = new Map<string, TierDraft & { readonly name: string }>();
  private readonly credentials = new Map<string, Credential>();
  private mixPaths: boolean | undefined;

  add(row: Row): Fault | undefined {
    switch (fold(String(row.Requirement))) {
      case "consumption":
        return this.addConsumption(row);
      case "people":
        return this.addPeople(row);
      case "exam":
        return this.addCredential(row, "exam");
      case "assessment":
        return this.addCredential(row, "assessment");
      case "mix paths":
        return this.addMixPaths(row);
      default:
        return faultIn(row.number, "rulesRequirement", row.Requirement);
    }
  }

  finish(): RuleBook | Fault {
    const tiers: TierRule[] = [];
    for (const { name, row, consumption, people } of this.tiers.values()) {
      const [developed, developing] = MARKETS.map((market) => consumption.get(market));
      if (developed === undefined || developing === undefined)
        return faultIn(row, "rulesNoConsumption", name);
      if (people === undefined) return faultIn(row, "rulesNoPeople", name);
      tiers.push({ name, consumption: { Developed: developed, Developing: developing }, people });
    }
    if (tiers.length === 0) return new Fault("rulesNoTiers", "#VALUE!");
    return {
      source: { title: "your own rule table", date: "" },
      tiers,
      credentials: [...this.credentials.values()],
      mixPaths: this.mixPaths ?? false,
    };
  }

  private addConsumption(row: Row): Fault | undefined {
    const tier = this.tier(row);
    if (tier instanceof Fault) return tier;
    const { Value: value } = row;
    if (typeof value !== "number" || value < 0) return faultIn(row.number, "rulesAmount", value);
    const markets = marketsOf(row);
    if (!markets) return faultIn(row.number, "rulesMarket", row.Market);
    for (const market of markets) {
      if (tier.consumption.has(market)) return faultIn(row.number, "rulesMarketTwice", tier.name);
      tier.consumption.set(market, value);
    }
    return undefined;
  }

  private addPeople(row: Row): Fault | undefined {
    const tier = this.tier(row);
    if (tier instanceof Fault) return tier;
    const { Value: value } = row;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
      return faultIn(row.number, "rulesPeople", value);
    if (marketsOf(row)?.length !== MARKETS.length)
      return faultIn(row.number, "rulesMarketAny", row.Market);
    if (tier.people !== undefined) return faultIn(row.number, "rulesPeopleTwice", tier.name);
    tier.people = value;
    return undefined;
  }

  private addCredential(row: Row, path: Path): Fault | undefined {
    if (!forAllTiers(row)) return faultIn(row.number, "rulesTierAny", row.Tier);
    if (marketsOf(row)?.length !== MARKETS.length)
      return faultIn(row.number, "rulesMarketAny", row.Market);
    const key = typeof row.Value === "boolean" ? "" : tidy(String(row.Value ?? ""));
    const folded = foldCredential(key);
    if (folded === "") return faultIn(row.number, "rulesCredential", row.Value);
    const known = this.credentials.get(folded);
    if (known)
      return faultIn(
        row.number,
        known.path === path ? "rulesCredentialTwice" : "rulesCredentialBoth",
        key
      );
    const builtIn = cloudPlatform.credentials.find((one) => foldCredential(one.key) === folded);
    // What the built-in rules call a credential stays an alias, so that a copied table reads rosters as before.
    const aliases = builtIn ? [builtIn.title, ...builtIn.aliases] : [];
    this.credentials.set(folded, { path, key, title: tidy(String(row.Title ?? "")), aliases });
    return undefined;
  }

  private addMixPaths(row: Row): Fault | undefined {
    const mix = truth(row.Value);
    if (mix === undefined || this.mixPaths !== undefined)
      return faultIn(row.number, "rulesMix", row.Value);
    this.mixPaths = mix;
    return undefined;
  }

  /** The tier that a row names; tiers rank in the order in which they first appear. */
  private tier(row: Row): (TierDraft & { readonly name: string }) | Fault {
    const name = tidy(String(row.Tier ?? ""));
    const folded = fold(name);
    // "None" is what no tier at all is called.
    if (forAllTiers(row) || folded === "none")
      return faultIn(row.number, "rulesTierName", row.Tier);
    let tier = this.tiers.get(folded);
    if (!tier) this.tiers.set(folded, (tier = { name, row: row.number, consumption: new Map() }));
    return tier;
  }
}

function forAllTiers({ Tier }: Row): boolean {
  return Tier === null || Tier === 0 || fold(String(Tier)) === fold(ANY);
}

/** The markets that a row speaks for; undefined for a word that is none. */
function marketsOf({ Market: market }: Row): readonly Market[] | undefined {
  if (market === null || market === 0 || fold(String(market)) === fold(ANY)) return MARKETS;
  const one = MARKETS.find((name) => fold(name) === fold(String(market)));
  return one && [one];
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["wahr", true],
  ["falsch", false],
  ["yes", true],
  ["no", false],
  ["ja", true],
  ["nein", false],
  ["1", true],
  ["0", false],
]);

/** A yes or no; a blank is no. */
function truth(value: Plain): boolean | undefined {
  return value === null ? false : TRUTHS.get(fold(String(value)));
}
