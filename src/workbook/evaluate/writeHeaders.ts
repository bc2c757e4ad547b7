import type { Language } from "../../words";
import { asText } from "../excel/asText";
import { rangeAt, inExcel } from "../excel/inExcel";
import { freeHeader, isOurHeader } from "../list/outputColumns";
import type { Target } from "./target";

/** Writes the headers of new columns. Earlier ones stay as the user renamed them; our own words follow the language. */
export function writeHeaders({ list, plan }: Target, language: Language): Promise<void> {
  const { sheetId, rect, header, table } = list;
  const userHeaders = table ? header.cells.map(String) : [];
  return inExcel(async (context) => {
    const cells = plan.map((planned) => {
      const { column } = planned;
      const place = { top: rect.top, bottom: rect.top, left: column, right: column };
      return { ...planned, range: rangeAt(context, sheetId, place).load("values") };
    });
    await context.sync();
    const texts = cells.map(({ range }) => String(range.values[0]?.[0] ?? ""));
    cells.forEach(({ key, was, output, range }, i) => {
      const text = texts[i] ?? "";
      if (!output || (text !== "" && !isOurHeader(was ?? key, text))) return;
      const others = [...userHeaders, ...texts.filter((_, other) => other !== i)];
      const wanted = freeHeader(output.headers[language], others);
      if (text !== wanted) range.values = [[asText(wanted)]];
    });
    await context.sync();
  });
}
