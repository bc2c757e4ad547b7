import { escape, inline, table, wide } from "./html.mjs";

/** A value as a cell shows it. */
const shown = (value, { locale, functions: words }) => {
  if (typeof value === "boolean") return value ? words.true : words.false;
  if (typeof value === "number") return value.toLocaleString(locale, { useGrouping: false });
  return value;
};

/** Rows of values as rows of cells in HTML. */
export const cells = (rows, page) =>
  rows.map((row) => row.map((cell) => escape(shown(cell, page))));

/** What an example gives: a text, a card or a table. */
export const result = ({ result: value, card, more }, note, page) => {
  const words = page.functions;
  const noted = note ? `<p>${inline(note)}</p>` : "";
  if (Array.isArray(value)) {
    const [headers, ...rows] = value;
    const grid = wide(words.result, table(headers, cells(rows, page)));
    return `${grid}\n${more ? `<p class="quiet">${words.more}</p>` : ""}${noted}`;
  }
  const output = `<pre><samp>${escape(shown(value, page))}</samp></pre>`;
  if (!card) return `${output}\n${noted}`;
  const fields = card.map(([name, field]) => [escape(name), escape(shown(field, page))]);
  return `${output}\n${noted}\n${table(words.cardHeaders, fields)}`;
};
