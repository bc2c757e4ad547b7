export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A text as HTML: `code` between backticks, names of commands between pairs of asterisks. */
export const inline = (text) =>
  escape(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");

/** A formula as HTML, which on a narrow screen breaks between its arguments. */
export const formulaHtml = (formula) =>
  escape(formula).replace(/([(,]|;(?<!&#\d+;))(?=\S)/g, "$1<wbr>");

export const paragraphs = (texts) => texts.map((text) => `<p>${inline(text)}</p>`).join("\n");

export const list = (texts) =>
  `<ul>\n${texts.map((text) => `<li>${inline(text)}</li>`).join("\n")}\n</ul>`;

const row = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

/** A table of cells that are HTML already; its header is text. */
export const table = (headers, rows) => `<table>
<thead><tr>${headers.map((header) => `<th scope="col">${inline(header)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(row).join("\n")}
</tbody>
</table>`;

/** A table of texts. */
export const definitions = ({ headers, rows }) =>
  table(
    headers,
    rows.map((cells) => cells.map(inline))
  );

/** Something too wide for a phone, which scrolls by itself. The label names it to those who cannot see it. */
export const wide = (label, content) =>
  `<div class="wide" role="group" tabindex="0" aria-label="${escape(label)}">\n${content}\n</div>`;
