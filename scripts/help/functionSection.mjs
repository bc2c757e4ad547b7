import { functions } from "../../help/functions.mjs";
import { SOURCE } from "../build/addin.mjs";
import { result } from "./exampleResult.mjs";
import { escape, formulaHtml, inline, table } from "./html.mjs";

/** How a function is called: `PARTNER.RULES()`, in the namespace of the sources. The arguments are parted as the language's Excel parts them. */
export const syntax = ({ name, parameters }, separator = ", ") => {
  const listed = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name
  );
  return `${SOURCE.namespace}.${name}(${listed.join(separator)})`;
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
