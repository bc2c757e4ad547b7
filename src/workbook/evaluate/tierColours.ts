import { cloudPlatform, type RuleBook } from "../../rules";
import { fold } from "../../rules/text";
import { wordsFor, type Language } from "../../words";
import type { Rect } from "../excel/cells";
import type { OurFormats, TextFormat } from "../excel/textFormats";

// The tier column's colours: conditional formats "equal to Gold" and so on.

type Colours = Readonly<Pick<TextFormat, "fill" | "color">>;

// Every text on its fill has a contrast of more than 4.5 to 1.
const UNDETERMINED: Colours = { fill: "#FCE4D6", color: "#843C0C" };
const NONE: Colours = { fill: "#F2F2F2", color: "#595959" };
/** The metals that tiers are called after. */
const METALS: ReadonlyMap<string, Colours> = new Map([
  ["gold", { fill: "#FFE699", color: "#614700" }],
  ["silver", { fill: "#D6DCE5", color: "#333F50" }],
  ["bronze", { fill: "#EBCDB4", color: "#5C3310" }],
]);
const OTHERS: readonly Colours[] = [
  { fill: "#DDEBF7", color: "#1F3864" },
  { fill: "#E2EFDA", color: "#274E13" },
  { fill: "#E4DFEC", color: "#3F2A63" },
];

/** Of tiers below so many that they cannot be told apart by colour. */
const LAST: Colours = { fill: "#EDEDED", color: "#404040" };

/** A metal keeps its colours; tiers of other names take, from the highest down, those that no tier has yet. */
function coloursOf({ tiers }: RuleBook): Map<string, Colours> {
  const names = tiers.map(({ name }) => name).reverse();
  const metals = new Set(names.map(fold).filter((name) => METALS.has(name)));
  const free = [
    ...[...METALS].flatMap(([name, one]) => (metals.has(name) ? [] : [one])),
    ...OTHERS,
  ];
  return new Map(
    names.map((name) => {
      const metal = METALS.get(fold(name));
      return [name, metal ?? free.shift() ?? LAST];
    })
  );
}

/** All texts that a tier cell shows besides tiers, in all languages. */
const WORDS: readonly (readonly [string, Colours])[] = (["en", "de"] as const).flatMap(
  (language) => {
    const { none, undetermined } = wordsFor(language).catalogue;
    return [[none, NONE] as const, [undetermined, UNDETERMINED] as const];
  }
);

/** By these the add-in knows its own formats of a tier column: those of these rules, and of the built-in ones. */
export function ourTiers(rules: RuleBook): OurFormats {
  return [...WORDS, ...coloursOf(cloudPlatform), ...coloursOf(rules)].map(([text, { fill }]) => ({
    text,
    fill,
  }));
}

/** The formats that a run gives the cells of its tier column. */
export function tierFormats(
  rect: Rect,
  rules: RuleBook,
  language: Language,
  mode: "values" | "formulas"
): TextFormat[] {
  const { none, undetermined } = wordsFor(language).catalogue;
  const others: [string, Colours][] =
    mode === "values"
      ? [
          [none, NONE],
          [undetermined, UNDETERMINED],
        ]
      : [[wordsFor("en").catalogue.none, NONE]];
  return [...[...coloursOf(rules)].reverse(), ...others].map(([text, colours]) => ({
    rect,
    text,
    ...colours,
  }));
}
