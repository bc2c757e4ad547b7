import { plainValue } from "./cells";
import { Fault } from "./fault";
import { PartnerKeys } from "./partnerKeys";
import { addMonths } from "./serialDate";
import { fold } from "./text";

/** A ledger's columns as 2-D blocks of one shape, as Excel sends ranges. */
export interface Ledger {
  readonly partners: readonly (readonly unknown[])[];
  /** Excel serial dates. */
  readonly dates: readonly (readonly unknown[])[];
  /** US$; negative amounts are credits. */
  readonly amounts: readonly (readonly unknown[])[];
  /** How the partner is associated with the customer; left out: every row counts. */
  readonly associations: readonly (readonly unknown[])[] | null;
}

/** The associations that count: Digital or Transacting Partner of Record. */
const OF_RECORD: ReadonlySet<string> = new Set([
  "dpor",
  "tpor",
  "digital partner of record",
  "transacting partner of record",
]);

/** One partner's consumption in the 12 months up to a day, while the ledger is being read. */
class Window {
  fault: Fault | undefined;
  private sum = 0;
  /** What adding lost, so that a million amounts give the same sum as on paper (Neumaier). */
  private lost = 0;
  private readonly after: number;

  constructor(private readonly asOf: number) {
    this.after = addMonths(asOf, -12);
  }

  holds(date: number): boolean {
    const day = Math.floor(date);
    return day > this.after && day <= this.asOf;
  }

  add(amount: number): void {
    const sum = this.sum + amount;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(amount) ? this.sum - sum + amount : amount - sum + this.sum;
    this.sum = sum;
  }

  get total(): number {
    return this.sum + this.lost;
  }
}

/**
 * For each partner asked: the sum of its amounts whose date lies after EDATE(asOf, -12) and not after asOf.
 * One pass over the ledger, however many partners ask. `asOf` is one day for all, or one for each partner.
 * A blank partner gives "".
 */
export function consumption12Months(
  partners: readonly unknown[],
  asOf: readonly unknown[],
  ledger: Ledger
): (number | "" | Fault)[] {
  const keys = new PartnerKeys<Map<number, Window>>();
  const windows = partners.map((partner, i) =>
    openWindow(keys, partner, asOf[asOf.length === 1 ? 0 : i])
  );
  readLedger(ledger, keys);
  return windows.map((window) => {
    if (window === null) return "";
    if (window instanceof Fault) return window;
    return window.fault ?? window.total;
  });
}

function openWindow(
  keys: PartnerKeys<Map<number, Window>>,
  partner: unknown,
  asOf: unknown
): Window | Fault | null {
  const windows = keys.ask(partner, () => new Map<number, Window>());
  if (windows === null || windows instanceof Fault) return windows;
  const day = plainValue(asOf);
  if (day instanceof Fault) return day;
  if (typeof day !== "number" || day < 1)
    return new Fault("asOfNoDate", "#VALUE!", { value: String(day ?? "") });
  const whole = Math.floor(day);
  let window = windows.get(whole);
  if (!window) windows.set(whole, (window = new Window(whole)));
  return window;
}

function readLedger(ledger: Ledger, keys: PartnerKeys<Map<number, Window>>): void {
  const associated = new Map<unknown, boolean>();
  let row = 0;
  for (let r = 0; r < ledger.partners.length; r++) {
    const partners = ledger.partners[r] as readonly unknown[];
    const dates = ledger.dates[r] as readonly unknown[];
    const amounts = ledger.amounts[r] as readonly unknown[];
    const associations = ledger.associations?.[r];
    for (let c = 0; c < partners.length; c++) {
      row++;
      const windows = keys.find(partners[c]);
      if (windows === undefined) continue;
      if (associations && !isOfRecord(associations[c], associated)) continue;
      for (const window of windows.values()) addRow(window, dates[c], amounts[c], row);
    }
  }
}

function addRow(window: Window, date: unknown, amount: unknown, row: number): void {
  const day = typeof date === "number" ? date : numberIn(date, "ledgerDate", row);
  if (typeof day !== "number") {
    window.fault ??= day;
    return;
  }
  if (!window.holds(day)) return;
  const sum = typeof amount === "number" ? amount : numberIn(amount, "ledgerAmount", row);
  if (typeof sum === "number") window.add(sum);
  else window.fault ??= sum;
}

/** A date or amount of a row that counts; a blank is 0, which is in no window and adds nothing. */
function numberIn(cell: unknown, code: "ledgerDate" | "ledgerAmount", row: number): number | Fault {
  const value = plainValue(cell);
  if (value === null) return 0;
  if (typeof value === "number" || value instanceof Fault) return value;
  return new Fault(code, "#VALUE!", { row, value: String(value) });
}

function isOfRecord(cell: unknown, remembered: Map<unknown, boolean>): boolean {
  let counts = remembered.get(cell);
  if (counts === undefined) {
    const value = plainValue(cell);
    counts = typeof value === "string" && OF_RECORD.has(fold(value));
    remembered.set(cell, counts);
  }
  return counts;
}
