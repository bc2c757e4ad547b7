// Made-up inputs of full size; no two rosters are alike.

const FIRST = [
  "Ana",
  "Ben",
  "Chloé",
  "Dmitri",
  "Eun-ji",
  "Farid",
  "Greta",
  "Hugo",
  "Ines",
  "Jürgen",
  "Kofi",
  "Lena",
];
const LAST = [
  "Silva",
  "Ito",
  "Novak",
  "Okafor",
  "Larsen",
  "Moreau",
  "Schäfer",
  "Quispe",
  "Rossi",
  "Tanaka",
];
const PASSED = [
  "70-532",
  "70-533",
  "Exam 70-534",
  "13736",
  "MCSA: Linux on Azure",
  "70-475",
  "16571",
];
const OTHER = [
  "AZ-104",
  "70-410",
  "MCSA",
  "MS-900",
  "70-535",
  "CCNA",
  "ITIL Foundation",
  "AWS Solutions Architect",
];

/** The same numbers on every run (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (next, list) => list[Math.floor(next() * list.length)];

/** A roster of about 180 characters; `serial` makes it unlike every other. */
function roster(next, serial) {
  let text = "";
  for (let i = 0; text.length < 160; i++) {
    const credentials = [pick(next, OTHER), next() < 0.25 ? pick(next, PASSED) : pick(next, OTHER)];
    text += `${i ? "; " : ""}${pick(next, FIRST)} ${pick(next, LAST)} ${serial + i}: ${credentials.join(", ")}`;
  }
  return text;
}

/** Partner rows as Excel sends three columns. */
export function partners(rows) {
  const next = random(1);
  const consumption = [];
  const market = [];
  const people = [];
  for (let i = 0; i < rows; i++) {
    consumption.push([Math.round(next() * 15_000_000) / 100]);
    market.push([next() < 0.5 ? "Developed" : "Developing"]);
    people.push([flat(roster(next, i))]);
  }
  return { consumption, market, people };
}

/** A copy in one piece, as text that came from Excel is; a concatenation is not. */
function flat(text) {
  return Buffer.from(text).toString();
}

const KEYS = (count) => Array.from({ length: count }, (_, i) => `MPN-${1_000_000 + i * 7}`);

/** A ledger of 24 months, 12 of them before `asOf`. */
export function ledger(rows, partnerCount, asOf) {
  const next = random(2);
  const keys = KEYS(partnerCount);
  const columns = {
    asked: keys.map((key) => [key]),
    partners: [],
    dates: [],
    amounts: [],
    associations: [],
  };
  for (let i = 0; i < rows; i++) {
    columns.partners.push([flat(pick(next, keys))]);
    columns.dates.push([asOf - Math.floor(next() * 730)]);
    columns.amounts.push([Math.round(next() * 100_000) / 100]);
    columns.associations.push([pick(next, ["DPOR", "TPOR", "PAL", ""])]);
  }
  return columns;
}

/** Who passed what: 150 passes for each partner or so. */
export function credentialList(rows, partnerCount) {
  const next = random(3);
  const keys = KEYS(partnerCount);
  const columns = {
    asked: keys.map((key) => [key]),
    partners: [],
    people: [],
    credentials: [],
    statuses: [],
  };
  for (let i = 0; i < rows; i++) {
    columns.partners.push([flat(pick(next, keys))]);
    columns.people.push([flat(`${pick(next, FIRST)} ${pick(next, LAST)}`)]);
    columns.credentials.push([flat(pick(next, next() < 0.5 ? PASSED : OTHER))]);
    columns.statuses.push([pick(next, ["Passed", "Expired", ""])]);
  }
  return columns;
}
