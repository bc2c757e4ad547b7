/** The sample's ledger: a row for each partner, month and subscription, as a portal exports it. */

const MONTHS = 24;
const LAST_MONTH = Date.UTC(2017, 6, 1);
const SERVICES = [
  "Virtual Machines",
  "Storage",
  "SQL Database",
  "App Service",
  "Bandwidth",
  "Backup",
  "HDInsight",
];
const SERVICE_WEIGHTS = [10, 3, 5, 4, 1, 2, 6];
const COUNTING = ["DPOR", "DPOR", "DPOR", "TPOR"];
/** What one of the portals writes for DPOR; the rows of these partners came from there. */
const OTHER_WORD = "Partner of record";
const WITH_OTHER_WORD = ["Kestrelpoint IT", "Chiang Fah Data"];
/**
 * Transacting partner and partner of record at once: the export has a row for each. Counted twice, the first would be
 * Gold, and the second Silver.
 */
const REPEATED = ["Wattlebark Solutions", "Rūkalnis Debesys"];
/** Somebody typed the last month of this partner. */
const TYPED = { partner: "Cerro Pintado Datos", month: "1 Jul 2017" };
const NOT_COUNTING = ["PAL", "PAL", ""];

const monthsAgo = (count) => {
  const last = new Date(LAST_MONTH);
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - count, 1));
};

const subscriptionName = (random) => {
  const hex = (length) => Array.from({ length }, () => random.integer(0, 15).toString(16)).join("");
  return `${hex(8)}-${hex(4)}`;
};

const makeSubscriptions = (random, consumption) => {
  const count = Math.min(
    6,
    2 + Math.floor(Math.log10(Math.max(consumption, 1_000)) - 3 + random.between(0, 2.2))
  );
  return Array.from({ length: count }, (_, index) => ({
    name: subscriptionName(random),
    service: random.integer(0, SERVICES.length - 1),
    // The first subscription always counts, so that a partner's total can be reached.
    association:
      index > 0 && random.chance(0.25) ? random.pick(NOT_COUNTING) : random.pick(COUNTING),
    firstMonth: index > 0 && random.chance(0.3) ? random.integer(2, 14) : MONTHS - 1,
  }));
};

/** Splits an amount by weights, to the cent; the last part takes what rounding leaves. */
const split = (amount, weights) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cents = weights.map((weight) => Math.round((amount * 100 * weight) / total));
  cents[cents.length - 1] += Math.round(amount * 100) - cents.reduce((sum, part) => sum + part, 0);
  return cents.map((part) => part / 100);
};

const isCredit = (random) => random.chance(0.015);

/**
 * One partner's rows. What counts for the last 12 months (DPOR and TPOR, credits included)
 * adds up to the partner's consumption, so the two sheets agree.
 */
const partnerRows = (random, id, partner, consumption) => {
  const entries = [];
  for (const subscription of makeSubscriptions(random, consumption)) {
    for (let ago = subscription.firstMonth; ago >= 0; ago -= 1) {
      const growth = 1.4 - ago / MONTHS;
      const weight = SERVICE_WEIGHTS[subscription.service] * growth * random.between(0.7, 1.3);
      entries.push({ ...subscription, ago, weight });
      if (isCredit(random))
        entries.push({ ...subscription, ago, weight: -weight * random.between(0.1, 0.6) });
    }
  }
  const decides = (entry) => entry.ago < 12 && COUNTING.includes(entry.association);
  const deciding = entries.filter(decides);
  const amounts = split(
    consumption,
    deciding.map((entry) => entry.weight)
  );
  const perWeight = consumption / deciding.reduce((sum, entry) => sum + entry.weight, 0);
  return entries.map((entry) => {
    const amount = decides(entry)
      ? amounts.shift()
      : Math.round(entry.weight * perWeight * 100) / 100;
    return [
      id,
      partner,
      monthsAgo(entry.ago),
      entry.name,
      SERVICES[entry.service],
      amount,
      entry.association || null,
    ];
  });
};

/** A row as the export has it: worded its way, and once for each association of the partner. */
const exported = (row) => {
  const [, partner, , , , , association] = row;
  const as = (other) => [...row.slice(0, -1), other];
  if (WITH_OTHER_WORD.includes(partner) && association === "DPOR") return [as(OTHER_WORD)];
  if (REPEATED.includes(partner) && COUNTING.includes(association))
    return [row, as(association === "DPOR" ? "TPOR" : "DPOR")];
  return [row];
};

const typed = (row) => {
  const [id, partner, month, ...others] = row;
  const isTyped = partner === TYPED.partner && month.getTime() === LAST_MONTH;
  return isTyped ? [id, partner, TYPED.month, ...others] : row;
};

/** All rows of the ledger, oldest month first. */
export const makeLedger = (random, partners) =>
  partners
    .flatMap(({ id, name, consumption }) => partnerRows(random, id, name, consumption))
    .sort((a, b) => a[2] - b[2] || a[0] - b[0])
    .flatMap(exported)
    .map(typed);
