import { ruleExamples } from "../../help/ruleExamples.mjs";
import { cells, result } from "./exampleResult.mjs";
import { definitions, escape, formulaHtml, inline, paragraphs, table, wide } from "./html.mjs";

/** Where an example's table stands: from the first cell of a sheet on. */
const range = (sheet, [header, ...rows]) =>
  `${sheet}!$A$1:$${String.fromCharCode(64 + header.length)}$${rows.length + 1}`;

const example = (page, { table: rules, formula, result: value }, [title, text]) => {
  const words = page["own-rules"];
  const place = range(words.sheet, rules);
  const [headers, ...rows] = rules;
  return `<section class="example">
<h3>${escape(title)}</h3>
<p>${inline(text)}</p>
<p class="quiet">${inline(words.place(place))}</p>
${wide(`${words.table}: ${title}`, table(headers, cells(rows, page)))}
<pre><code>${formulaHtml(page.formula(formula).replace(/\brules(?=\)$)/, place))}</code></pre>
<p class="quiet">${page.functions.result}</p>
${result({ result: value }, undefined, page)}
</section>`;
};

/** From the built-in table to a programme of one's own, in examples. */
export const ownRules = (page) => {
  const words = page["own-rules"];
  return [
    paragraphs(words.paragraphs),
    definitions(words.requirements),
    definitions(words.expressions),
    ...ruleExamples.map((one, i) => example(page, one, words.examples[i])),
    `<p>${inline(words.afterwards)}</p>`,
  ].join("\n");
};
