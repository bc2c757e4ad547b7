import { functions } from "../../help/functions.mjs";
import { SOURCE } from "../build/addin.mjs";
import { escape, formulaHtml, inline, table, wide } from "./html.mjs";

/** How a function is called: `PARTNER.RULES()`, in the namespace of the sources. The arguments are parted as the language's Excel parts them. */
export const syntax = ({ name, parameters }, separator = ", ") => {
  const listed = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name
  );
  return `${SOURCE.namespace}.${name}(${listed.join(separator)})`;
};

/** A value as a cell shows it. */
const shown = (value, { locale, functions: words }) => {
  if (typeof value === "boolean") return value ? words.true : words.false;
  if (typeof value === "number") return value.toLocaleString(locale, { useGrouping: false });
  return value;
};

const cells = (rows, page) => rows.map((row) => row.map((cell) => escape(shown(cell, page))));

const result = ({ result: value, card, more }, note, page) => {
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

const parameterTable = (parameters, { functions: words }) => {
  if (parameters.length === 0) return `<p>${words.none}</p>`;
  const rows = parameters.map(({ name, optional, description }) => [
    `<code>${escape(name)}</code>${optional ? `<br><span class="quiet">${words.optional}</span>` : ""}`,
    escape(description),
  ]);
  return table(words.parameterHeaders, rows);
};

const errorTable = (id, texts, { functions: words }) => {
  const rows = functions[id].errors.map((key) => texts.errors[key].map(inline));
  return rows.length === 0 ? `<p>${words.noErrors}</p>` : table(words.errorHeaders, rows);
};

/**
 * The part of the help page about one function. `page` and `texts` are of one language, `other` is the other
 * language's page, to which the section links.
 */
export const functionSection = (described, { page, texts, other }) => {
  const { id, name, description, parameters } = described;
  const words = page.functions;
  return `<section class="function">
<div class="heading">
<h3 id="${page.prefix}${id}">${escape(name)}</h3>
<a href="#${other.prefix}${id}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
</div>
<p>${escape(description)}</p>
<pre class="syntax"><code>=${formulaHtml(syntax(described, page.separator))}</code></pre>
<h4>${words.parameters}</h4>
${parameterTable(parameters, page)}
<h4>${words.returns}</h4>
<p>${inline(texts.returns[id])}</p>
<h4>${words.errors}</h4>
${errorTable(id, texts, page)}
<h4>${words.example}</h4>
<pre><code>${formulaHtml(page.formula(functions[id].formula))}</code></pre>
<p class="quiet">${words.result}</p>
${result(functions[id], texts.notes[id], page)}
</section>`;
};
