import { wordsFor, type Language } from "../../words";
import { cellAddress, type Rect } from "../excel/cells";
import { readFormulas } from "../excel/readFormulas";
import type { Results } from "../setup/lastResults";
import type { FoundTier } from "./FoundTiers";

const LANGUAGES: readonly Language[] = ["en", "de"];

/**
 * The cells of the add-in's column of tiers in which somebody has typed another tier since the last run: work that must
 * not be overwritten in silence. The column may have been sorted with the list, or the list without it.
 */
export async function typedTiers(
  sheetId: string,
  column: Rect,
  found: readonly FoundTier[],
  { partners }: Results
): Promise<string[]> {
  const byRow = new Map(partners.map((one) => [one.row, one.tier]));
  const byPartner = new Map(partners.map((one) => [keyOf(one), one.tier]));
  const contents = new Map<number, unknown>();
  for await (const { top, answer } of readFormulas(sheetId, column))
    answer.forEach(([content], i) => contents.set(top + i + 1, content));
  return found.flatMap((partner) => {
    const cell = contents.get(partner.row) ?? "";
    if (cell === "" || String(cell).startsWith("=") || !byPartner.has(keyOf(partner))) return [];
    const written = [
      byPartner.get(keyOf(partner)),
      ...(byRow.has(partner.row) ? [byRow.get(partner.row)] : []),
    ];
    const same = written.some((tier) =>
      LANGUAGES.some((language) => wordsFor(language).tier(tier) === cell)
    );
    return same ? [] : [cellAddress(partner.row - 1, column.left)];
  });
}

function keyOf({ id, partner }: Pick<FoundTier, "id" | "partner">): string {
  return `${id}\n${partner}`.toLowerCase();
}
