import { addressOf } from "../excel/cells";
import { showsText } from "../excel/shownText";
import { NAMESPACE } from "../../words/namespace";
import { needs, otherThan, until, valuesOf, type Check, type Place } from "./Check";

const TIER = `=${NAMESPACE}.COMPETENCY_TIER`;

/** What stands in a cell while its function is at work. */
const AT_WORK: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Writes a formula into the place's first cell, and reads a block from there once it has an answer. */
async function answer(
  place: Place,
  formula: string,
  rows = 1
): Promise<readonly (readonly unknown[])[]> {
  const { context, cells } = place;
  cells(1, 1).formulas = [[formula]];
  let last: readonly (readonly unknown[])[] = [];
  await until(place, async () => {
    last = await valuesOf(cells(rows, 1), context);
    return last.flat().some((value) => AT_WORK.has(value)) ? undefined : true;
  });
  return last;
}

/** Formulas, and the add-in's functions called from cells. */
export const functionChecks = {
  async formulas(place) {
    return otherThan(await answer(place, "=SUM(1,2)"), [[3]]);
  },
  async function(place) {
    return otherThan(await answer(place, `${TIER}(20000,"Developed",2)`), [["Silver"]]);
  },
  async formulaText({ context, cells }) {
    const formula = `${TIER}(20000,"Developed",2)`;
    const range = cells(1, 1);
    range.formulas = [[formula]];
    range.load("formulas");
    await context.sync();
    return otherThan(range.formulas[0]?.[0], formula);
  },
  async functionBlank(place) {
    const { top } = place.rect(1, 1);
    const blank = addressOf({ top, bottom: top, left: 1, right: 1 });
    return otherThan(await answer(place, `${TIER}(20000,"Developed",${blank})`), [["None"]]);
  },
  async functionError(place) {
    return otherThan(await answer(place, `${TIER}("many","Developed",2)`), [["#VALUE!"]]);
  },
  async functionSpill(place) {
    const formula = `${TIER}({20000;1},"Developed",2)`;
    return otherThan(await answer(place, formula, 2), [["Silver"], ["None"]]);
  },
  async spillError(place) {
    const formula = `${TIER}({20000;"many"},"Developed",2)`;
    const [first, second = []] = await answer(place, formula, 2);
    // Where Excel takes no errors in an array, the functions give their text.
    const error = second.map((cell) => String(cell).replace(/:.*/, ""));
    return otherThan([first, error], [["Silver"], ["#VALUE!"]]);
  },
  async card(place) {
    const { context, cells } = place;
    await answer(place, `=${NAMESPACE}.COMPETENCY_CARD("Contoso",20000,"Developed",2)`);
    const range = cells(1, 1).load("text");
    await context.sync();
    const text = range.text[0]?.[0] ?? "";
    return showsText(text) && text.includes("Contoso") ? undefined : JSON.stringify(text);
  },
  spill: needs("1.12", async ({ context, cells }) => {
    const range = cells(1, 1);
    range.formulas = [["={1;2}"]];
    await context.sync();
    range.load("hasSpill");
    const spill = range.getSpillingToRangeOrNullObject().load("rowCount,values");
    await context.sync();
    const found = spill.isNullObject ? null : [spill.rowCount, spill.values];
    return otherThan([range.hasSpill, found], [true, [2, [[1], [2]]]]);
  }),
  async blockedSpill({ context, cells }) {
    cells(2, 1).getLastCell().values = [["in the way"]];
    await context.sync();
    cells(1, 1).formulas = [["={1;2}"]];
    return otherThan(await valuesOf(cells(2, 1), context), [["#SPILL!"], ["in the way"]]);
  },
} satisfies Record<string, Check>;
