// The verdicts of the built-in rules by two rule engines, given the counts ready-made.

import { ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";

const TIERS = [
  { tier: "Gold", market: "Developed", consumption: 100_000, people: 2 },
  { tier: "Gold", market: "Developing", consumption: 100_000, people: 2 },
  { tier: "Silver", market: "Developed", consumption: 15_000, people: 1 },
  { tier: "Silver", market: "Developing", consumption: 10_000, people: 1 },
];

/** Judges { consumption, market, people } with json-rules-engine. */
export function jsonRulesEngine() {
  const engine = new Engine();
  TIERS.forEach(({ tier, market, consumption, people }, i) => {
    engine.addRule({
      conditions: {
        all: [
          { fact: "market", operator: "equal", value: market },
          { fact: "consumption", operator: "greaterThanInclusive", value: consumption },
          { fact: "people", operator: "greaterThanInclusive", value: people },
        ],
      },
      event: { type: tier },
      priority: TIERS.length - i,
    });
  });
  return async (facts) => (await engine.run(facts)).events[0]?.type ?? "None";
}

/** Judges { consumption, market, people } with a decision table of zen-engine. */
export function zenEngine() {
  const inputs = ["market", "consumption", "people"].map((field) => ({
    id: field,
    name: field,
    field,
  }));
  const rules = TIERS.map(({ tier, market, consumption, people }, i) => ({
    _id: String(i),
    market: `"${market}"`,
    consumption: `>= ${consumption}`,
    people: `>= ${people}`,
    tier: `"${tier}"`,
  }));
  rules.push({ _id: "none", market: "", consumption: "", people: "", tier: '"None"' });
  const table = {
    id: "table",
    name: "table",
    type: "decisionTableNode",
    content: {
      hitPolicy: "first",
      inputs,
      outputs: [{ id: "tier", name: "tier", field: "tier" }],
      rules,
    },
  };
  const nodes = [
    { id: "in", name: "in", type: "inputNode" },
    table,
    { id: "out", name: "out", type: "outputNode" },
  ];
  const edges = [
    { id: "a", sourceId: "in", targetId: "table", type: "edge" },
    { id: "b", sourceId: "table", targetId: "out", type: "edge" },
  ];
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })));
  return async (facts) => (await decision.evaluate(facts)).result.tier;
}
