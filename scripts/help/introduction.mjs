import { definitions, escape, inline, list, paragraphs, table } from "./html.mjs";
import { ownRules } from "./ownRules.mjs";

/** What the rules' own table calls "every one". */
const ANY = "Any";

const section = (page, { id, title }, content) =>
  `<section>\n<h2 id="${page.prefix}${id}">${title}</h2>\n${content}\n</section>`;

/** `rules` is what REQUIREMENTS and RULES spill, so that the page and the add-in cannot disagree. */
const rulesSection = (page, { requirements, ruleTable }) => {
  const words = page.rules;
  const [, ...rows] = requirements;
  const source = String(rows[0].at(-1));
  const day = new Date(`${source.slice(source.lastIndexOf(", ") + 2)}T00:00:00Z`);
  const date = day.toLocaleDateString(page.locale, { dateStyle: "long", timeZone: "UTC" });
  const amounts = rows.map(([tier, requirement, market, amount]) => [
    escape(tier),
    `${escape(words.words[requirement])}<br><span class="quiet">${escape(words.words[market])}</span>`,
    escape(words.amount[requirement](Number(amount).toLocaleString(page.locale))),
  ]);
  const credentials = (kind) =>
    ruleTable
      .filter(([tier, requirement]) => tier === ANY && requirement === kind)
      .map(([, , , key, title]) => (key === title ? `\`${key}\`` : `\`${key}\` ${title}`));
  return [
    `<p>${escape(words.source(source.slice(0, source.lastIndexOf(", ")), date))} ${escape(words.intro)}</p>`,
    table(words.headers, amounts),
    `<div class="columns"><div><h3>${words.exams}</h3>${list(credentials("Exam"))}</div>`,
    `<div><h3>${words.assessments}</h3>${list(credentials("Assessment"))}</div></div>`,
    list(words.points),
  ].join("\n");
};

/** The sections before the functions: rules, cells, rosters, errors and rules of one's own. */
export const introduction = (page, rules) =>
  [
    ["rules", rulesSection(page, rules)],
    [
      "cells",
      `<p>${inline(page.cells.intro)}</p>\n${definitions(page.cells)}\n<p>${inline(page.cells.afterwards)}</p>`,
    ],
    [
      "roster",
      `${paragraphs(page.roster.paragraphs)}\n<pre><code>${escape(page.roster.example)}</code></pre>\n${list(page.roster.points)}`,
    ],
    ["errors", definitions(page.errors)],
    ["own-rules", ownRules(page)],
  ]
    .map(([id, content]) => section(page, { id, title: page[id].title }, content))
    .join("\n");

/** What happens to the reader's data, and by what right the add-in is used; the unified manifest points here. */
export const privacy = (page) =>
  section(page, { id: "privacy", title: page.privacy.title }, paragraphs(page.privacy.paragraphs));

/** The last section: what to do when the help did not help. */
export const support = (page, version) =>
  section(
    page,
    { id: "support", title: page.support.title },
    `${paragraphs(page.support.paragraphs)}\n<p class="quiet">${escape(page.support.version(version))}</p>`
  );
