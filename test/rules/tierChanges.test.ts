import { describe, expect, it } from "vitest";
import { tierChanges, type PartnerTier } from "../../src/rules/summary";

const TIERS = ["Silver", "Gold"];

type Short = readonly [partner: string, tier: string | null | undefined, id?: string];
const run = (partners: readonly Short[]): PartnerTier[] =>
  partners.map(([partner, tier, id = ""]) => ({ id, partner, tier }));

describe("what changed between two runs", () => {
  it.each<[what: string, before: readonly Short[], now: readonly Short[], changes: string[]]>([
    ["nothing", [["Contoso", "Gold"]], [["Contoso", "Gold"]], []],
    [
      "nothing but the order and the spelling",
      [
        ["Contoso", "Gold"],
        ["Fabrikam", null],
      ],
      [
        ["FABRIKAM ", null],
        [" contoso", "Gold"],
      ],
      [],
    ],
    [
      "tiers, in the order in which it matters",
      [
        ["A", "Silver"],
        ["B", "Gold"],
        ["C", null],
        ["D", undefined],
        ["E", "Silver"],
        ["F", "Silver"],
      ],
      [
        ["A", "Gold"],
        ["B", null],
        ["C", undefined],
        ["D", "Silver"],
        ["G", null],
        ["F", "Silver"],
      ],
      ["down B", "up A", "undetermined C", "determined D", "new G", "gone E"],
    ],
    [
      "a partner by its id under another name",
      [["Contoso", "Gold", "1001"]],
      [["Contoso Ltd", "Silver", "1001"]],
      ["down Contoso Ltd"],
    ],
    [
      "another id is another partner",
      [["Contoso", "Gold", "1001"]],
      [["Contoso", "Gold", "1002"]],
      ["new Contoso", "gone Contoso"],
    ],
    [
      "a list that has ids now",
      [["Contoso", "Gold"]],
      [["Contoso", "Silver", "1001"]],
      ["down Contoso"],
    ],
    [
      "a partner that stands there twice",
      [
        ["Contoso", "Gold"],
        ["Contoso", "Silver"],
        ["Fabrikam", "Silver"],
      ],
      [
        ["Contoso", "Silver"],
        ["Contoso", "Silver"],
        ["Fabrikam", "Gold"],
      ],
      ["up Fabrikam"],
    ],
    [
      "a partner that stands there twice now",
      [["Contoso", "Gold"]],
      [
        ["Contoso", "Silver"],
        ["Contoso", "Silver"],
      ],
      [],
    ],
  ])("%s", (_, before, now, changes) => {
    const found = tierChanges(run(before), run(now), TIERS);
    expect(found.map(({ kind, partner }) => `${kind} ${partner}`)).toEqual(changes);
  });
});
