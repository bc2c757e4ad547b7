import type { Fault } from "../rules/fault";
import { credentialLabel, type Credential, type Market, type Measure } from "../rules/ruleBook";
import type { TierVerdict } from "../rules/verdict";
import type { Catalogue } from "./catalogue";
import { shortened } from "./shortened";

/** An error's sentence in Excel is no longer. */
const LONGEST_FAULT = 255;

/** The words of one language for everything that the rules find. */
export class Words {
  private readonly numbers: Intl.NumberFormat;
  private readonly cents: Intl.NumberFormat;
  private readonly texts = new WeakMap<object, string>();

  constructor(readonly catalogue: Catalogue) {
    this.numbers = new Intl.NumberFormat(catalogue.locale, { maximumFractionDigits: 2 });
    this.cents = new Intl.NumberFormat(catalogue.locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
  }

  /** One plain sentence that says what to change; what it quotes of long cells is shortened. */
  fault(fault: Fault): string {
    const details: Record<string, string> = {};
    for (const [name, value] of Object.entries(fault.details))
      details[name] = shortened(String(value));
    return shortened(this.catalogue.faults[fault.code](details), LONGEST_FAULT);
  }

  /** US dollars, with cents only where there are any: "US$15,000", "US$0.01". */
  usd(amount: number): string {
    const format = Number.isInteger(amount) ? this.numbers : this.cents;
    return this.catalogue.usd(format.format(amount));
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  /** An amount of a measure; what there is of it is rounded down, for it must not look like what is needed. */
  amountOf({ isConsumption }: Measure, amount: number, have = false): string {
    const shown = have ? roundedDown(amount) : amount;
    return isConsumption ? this.usd(shown) : this.number(shown);
  }

  tier(tier: string | null | undefined): string {
    return tier === undefined ? this.catalogue.undetermined : (tier ?? this.catalogue.none);
  }

  /** A tier with the option that is followed, where the rules have options. */
  tierByOption({ tier, option }: TierVerdict): string {
    return option === "" ? tier : this.catalogue.byOption(tier, option);
  }

  /** "a, b or c". */
  list(items: readonly string[]): string {
    if (items.length < 2) return items.join("");
    return `${items.slice(0, -1).join(", ")} ${this.catalogue.or} ${items.at(-1)}`;
  }

  /** Credentials as "a, b or c". */
  credentials(credentials: readonly Credential[]): string {
    return this.once(credentials, () => this.list(credentials.map(credentialLabel)));
  }

  /** A text about something that the rules hold, made once however many rows say it. */
  once(thing: object, make: () => string): string {
    let text = this.texts.get(thing);
    if (text === undefined) this.texts.set(thing, (text = make()));
    return text;
  }

  /** "1 more person: 70-532, 70-533 or …"; empty when nobody is missing. */
  missing(gap: number, credentials: readonly Credential[]): string {
    return gap === 0 ? "" : this.catalogue.morePeople(gap, this.credentials(credentials));
  }

  needByMarket(measure: Measure, need: Readonly<Record<Market, number>>): string {
    return this.catalogue.needByMarket(
      this.amountOf(measure, need.Developed),
      this.amountOf(measure, need.Developing)
    );
  }
}

function roundedDown(amount: number): number {
  const cents = Math.floor(amount * 100 + 1e-6);
  // 14,999.999 is floored to 14,999.99; 0.07 * 100 is 7.000000000000001, and 1.15 * 100 is 114.99999999999999.
  return cents / 100 > amount ? amount : cents / 100;
}
