import type { Market } from "../../rules/ruleBook";
import type { PaneWords } from "../../words/pane";
import type { Segment } from "../view/segments";

/** What an unknown value may be said to be. */
export function marketSegments(words: PaneWords): readonly Segment<Market | null>[] {
  const { market } = words.setup.answers;
  return [
    { value: "Developed", label: market.Developed },
    { value: "Developing", label: market.Developing },
    { value: null, label: market.open },
  ];
}
