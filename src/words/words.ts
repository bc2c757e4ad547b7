import type { Fault } from "../rules/fault";
import type { Credential, Market } from "../rules/ruleBook";
import type { Catalogue } from "./catalogue";

/** The words of one language for everything that the rules find. */
export class Words {
  private readonly numbers: Intl.NumberFormat;
  private readonly cents: Intl.NumberFormat;

  constructor(readonly catalogue: Catalogue) {
    this.numbers = new Intl.NumberFormat(catalogue.locale, { maximumFractionDigits: 2 });
    this.cents = new Intl.NumberFormat(catalogue.locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
  }

  /** One plain sentence that says what to change. */
  fault(fault: Fault): string {
    const details: Record<string, string> = {};
    for (const [name, value] of Object.entries(fault.details)) details[name] = String(value);
    return this.catalogue.faults[fault.code](details);
  }

  /** US dollars, with cents only where there are any: "US$15,000", "US$0.01". */
  usd(amount: number): string {
    const format = Number.isInteger(amount) ? this.numbers : this.cents;
    return this.catalogue.usd(format.format(amount));
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  tier(tier: string | null | undefined): string {
    return tier === undefined ? this.catalogue.undetermined : (tier ?? this.catalogue.none);
  }

  /** "a, b or c". */
  list(items: readonly string[]): string {
    if (items.length < 2) return items.join("");
    return `${items.slice(0, -1).join(", ")} ${this.catalogue.or} ${items.at(-1)}`;
  }

  /** "1 more person: 70-532, 70-533 or …"; empty when nobody is missing. */
  missing(gap: number, credentials: readonly Credential[]): string {
    return gap === 0
      ? ""
      : this.catalogue.morePeople(gap, this.list(credentials.map(credentialLabel)));
  }

  needByMarket(need: Readonly<Record<Market, number>>): string {
    return this.catalogue.needByMarket(this.usd(need.Developed), this.usd(need.Developing));
  }
}

/** How a credential is named in a list: exams by key, assessments by title and key. */
export function credentialLabel({ path, key, title }: Credential): string {
  return path === "exam" || title === "" ? key : `${title} (${key})`;
}
