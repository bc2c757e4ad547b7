import { cloudPlatform } from "../../rules";
import { wordsFor, type Language } from "../../words";
import type { Rect } from "../excel/cells";
import type { OurFormats, TextFormat } from "../excel/textFormats";

// The tier column's colours: conditional formats "equal to Gold" and so on.

type Colours = Readonly<Pick<TextFormat, "fill" | "color">>;

const UNDETERMINED: Colours = { fill: "#FCE4D6", color: "#843C0C" };
const NONE: Colours = { fill: "#F2F2F2", color: "#595959" };
/** Every text on its fill has a contrast of more than 4.5 to 1. */
const TIERS: Readonly<Record<string, Colours>> = {
  Gold: { fill: "#FFE699", color: "#614700" },
  Silver: { fill: "#D6DCE5", color: "#333F50" },
};

/** All texts that a tier cell shows and their colours, in all languages. */
const PALETTE: ReadonlyMap<string, Colours> = new Map([
  ...(["en", "de"] as const).flatMap((language) => [
    [wordsFor(language).catalogue.none, NONE] as const,
    [wordsFor(language).catalogue.undetermined, UNDETERMINED] as const,
  ]),
  ...Object.entries(TIERS),
]);

/** By these the add-in knows its own formats of a tier column. */
export const OUR_TIERS: OurFormats = [...PALETTE].map(([text, { fill }]) => ({ text, fill }));

/** The formats that a run gives the cells of its tier column. */
export function tierFormats(
  rect: Rect,
  language: Language,
  mode: "values" | "formulas"
): TextFormat[] {
  const { none, undetermined } = wordsFor(language).catalogue;
  const names = cloudPlatform.tiers.map(({ name }) => name);
  const others = mode === "values" ? [none, undetermined] : [wordsFor("en").catalogue.none];
  return [...names, ...others].flatMap((text) => {
    const colours = PALETTE.get(text);
    return colours ? [{ rect, text, ...colours }] : [];
  });
}
