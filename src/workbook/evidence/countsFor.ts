import type { Credential } from "../../rules";
import { fold } from "../../rules/text";
import type { Verdict } from "../../rules/verdict";
import type { Words } from "../../words";
import { seatText } from "../../words/demands";
import type { EvidenceWords } from "../../words/evidence";

/**
 * What a person's credential counts for: the path it is on; by rules with expressions the seats that the person fills
 * with it, tier by tier.
 */
export function countsFor(
  verdict: Verdict,
  readAs: string,
  credential: Credential,
  words: Words,
  { paths }: EvidenceWords
): string {
  const found = verdict.tiers.flatMap((tier) =>
    tier.blocks.flatMap(({ block, nearest }) => {
      if (block.paths)
        return (["exam", "assessment"] as const).flatMap((path) =>
          block.paths?.[path].some(({ key }) => key === credential.key) ? [paths[path]] : []
        );
      return nearest.seats.flatMap(({ rule, who }) => {
        const sits = who.some(({ name }) => fold(name) === fold(readAs));
        const asked = rule.expression
          .flat()
          .some(({ members }) => members.some(({ key }) => key === credential.key));
        return sits && asked ? [`${words.tierByOption(tier)}: ${seatText(rule, words)}`] : [];
      });
    })
  );
  return [...new Set(found)].join("; ");
}
