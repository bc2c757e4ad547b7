// `npm run bench`: how fast the built functions are, as ratios to simple loops and to other rule engines, measured in
// one run by the processor's time. With --json the table comes as JSON; --quick takes a tenth of the rows.

import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { credentialList, ledger, partners } from "./data.mjs";
import { memoryMb, ratio } from "./measure.mjs";
import { jsonRulesEngine, zenEngine } from "./peers.mjs";

const scale = process.argv.includes("--quick") ? 0.1 : 1;
const AS_OF = 42_923;
const script = readFileSync(new URL("../dist/functions.js", import.meta.url));
const functions = new Map();
const CustomFunctions = { Error, ErrorCode: {}, associate: (id, fn) => functions.set(id, fn) };
vm.runInThisContext(`(function (CustomFunctions) {${script}})`)(CustomFunctions);

const results = [];
const report = (work, against, value, required, atMost = true) =>
  results.push({
    work,
    against,
    value: Number.isInteger(value) ? value : Number(value.toPrecision(3)),
    required,
    holds: atMost ? value <= required : value >= required,
  });

/** Touches every character and builds a result of the same shape. */
function touch({ people }) {
  return people.map(([text]) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return [sum % 3 === 0 ? "Gold" : "Silver"];
  });
}

/** One pass with one Map look-up a row. */
function onePass({ asked, partners: keys }) {
  const counts = new Map(asked.map(([key]) => [key, 0]));
  for (const [key] of keys) {
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return asked.map(([key]) => [counts.get(key)]);
}

async function tiers() {
  const tier = functions.get("COMPETENCY_TIER");
  const rows = Math.round(500_000 * scale);
  const input = partners(rows);
  const run = () => tier(input.consumption, input.market, input.people);
  report(
    `COMPETENCY_TIER, ${rows} rows`,
    "touching every character",
    await ratio(run, () => touch(input)),
    8
  );

  const tenth = partners(rows / 10);
  const small = () => tier(tenth.consumption, tenth.market, tenth.people);
  report("COMPETENCY_TIER, growth", "a tenth of the rows", await ratio(run, small), 11);

  const before = memoryMb();
  let held = run();
  const output = memoryMb() - before;
  held = undefined;
  const peak = await peakDuring(run);
  const inputMb = (rows * (180 + 3 * 40)) / 2 ** 20;
  report(
    "COMPETENCY_TIER, memory at its peak",
    "input and output",
    (peak - before + inputMb) / (inputMb + output),
    2
  );

  const gap = functions.get("PEOPLE_GAP");
  const sample = Math.min(rows, 20_000);
  const facts = Array.from({ length: sample }, (_, i) => ({
    consumption: input.consumption[i][0],
    market: input.market[i][0],
    people: 2 - gap([[input.people[i][0]]], [["Gold"]])[0][0],
  }));
  const verdicts = run();
  for (const [name, judge, required] of [
    ["json-rules-engine", jsonRulesEngine(), 10],
    ["zen-engine", zenEngine(), 3],
  ]) {
    for (let i = 0; i < 500; i++) {
      const theirs = await judge(facts[i]);
      if (theirs !== verdicts[i][0])
        throw new Error(`${name} says ${theirs} of row ${i}, not ${verdicts[i][0]}`);
    }
    const theirs = await ratio(async () => {
      for (const fact of facts) await judge(fact);
    }, run);
    report("the same verdicts, rows a second", name, theirs * (rows / sample), required, false);
  }
  return held;
}

/** The most memory in use while `work` runs, sampled by its own allocations at the end of each collection. */
async function peakDuring(work) {
  const { PerformanceObserver } = await import("node:perf_hooks");
  let peak = memoryMb();
  const observer = new PerformanceObserver(() => {
    peak = Math.max(peak, process.memoryUsage().heapUsed / 2 ** 20);
  });
  observer.observe({ entryTypes: ["gc"] });
  const result = work();
  peak = Math.max(peak, memoryMb());
  observer.disconnect();
  return result ? peak : 0;
}

async function lists() {
  const rows = Math.round(1_000_000 * scale);
  const input = ledger(rows, 2_000, AS_OF);
  const consumption = functions.get("CONSUMPTION_12M");
  const sum = (of) => () =>
    consumption(of.asked, of.partners, of.dates, of.amounts, [[AS_OF]], of.associations);
  report(
    `CONSUMPTION_12M, ${rows} rows`,
    "one Map look-up a row",
    await ratio(sum(input), () => onePass(input)),
    4
  );
  report(
    "CONSUMPTION_12M, growth",
    "a tenth of the rows",
    await ratio(sum(input), sum(ledger(rows / 10, 2_000, AS_OF))),
    11
  );

  const passes = Math.round(300_000 * scale);
  const list = credentialList(passes, 2_000);
  const certified = functions.get("CERTIFIED_PEOPLE");
  const join = (of) => () =>
    certified(of.asked, of.partners, of.people, of.credentials, of.statuses);
  report(
    `CERTIFIED_PEOPLE, ${passes} rows`,
    "one Map look-up a row",
    await ratio(join(list), () => onePass(list)),
    5
  );
  report(
    "CERTIFIED_PEOPLE, growth",
    "a tenth of the rows",
    await ratio(join(list), join(credentialList(passes / 10, 2_000))),
    11
  );
  await growth(rows / 10);
}

/** What took more than linear time once: ten times as much of each must not take much more than ten times as long. */
async function growth(rows) {
  const consumption = functions.get("CONSUMPTION_12M");
  const certified = functions.get("CERTIFIED_PEOPLE");
  const column = (length, cell) => Array.from({ length }, (_, i) => [cell(i)]);
  const same = (length, cell) => column(length, () => cell);
  const days = (size) => [
    [["P"]],
    same(size, "P"),
    column(size, (i) => AS_OF - (i % 700)),
    column(size, (i) => i % 97),
    column(365, (i) => AS_OF - i),
  ];
  const repeats = (size) => [
    [["P"]],
    same(size, "P"),
    column(size, (i) => AS_OF - (i % 30)),
    column(size, (i) => Math.floor(i / 2) % 9_973),
    [[AS_OF]],
    column(size, (i) => (i % 2 ? "TPOR" : "POR")),
    column(size, (i) => `Subscription ${Math.floor(i / 2) % 5_000}`),
  ];
  const everybody = (size) => [
    same(size, "P"),
    same(size, "P"),
    column(size, (i) => `Person ${i % 50}`),
    same(size, "70-532"),
  ];
  const everything = (size) => [[["P"]], same(size, "P"), same(size, "Ana"), column(size, String)];
  for (const [name, run, input] of [
    ["CONSUMPTION_12M, one partner on 365 days", consumption, days],
    ["CONSUMPTION_12M, every row twice", consumption, repeats],
    ["CERTIFIED_PEOPLE, n ask for one partner of n rows", certified, everybody],
    ["CERTIFIED_PEOPLE, one name with n credentials", certified, everything],
  ]) {
    const [large, small] = [input(rows), input(rows / 10)];
    const attempt = (args) => () => {
      try {
        return run(...args);
      } catch (error) {
        return error;
      }
    };
    report(name, "a tenth of the rows", await ratio(attempt(large), attempt(small)), 15);
  }
}

await tiers();
await lists();
report("dist/functions.js, bytes gzip", "", gzipSync(script).length, 17_000);

if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 2));
else console.table(results);
if (scale === 1 && results.some(({ holds }) => !holds)) process.exitCode = 1;
