import { readFileSync } from "node:fs";
import { de } from "../../help/de.mjs";
import { en } from "../../help/en.mjs";
import { page as pageDe } from "../../help/page.de.mjs";
import { page as pageEn } from "../../help/page.en.mjs";
import { PAGE_POLICY } from "../hosting/policy.mjs";
import { germanFormula } from "./formula.mjs";
import { functionSection } from "./functionSection.mjs";
import { escape, inline, paragraphs } from "./html.mjs";
import { introduction, privacy, support } from "./introduction.mjs";

const style = readFileSync(new URL("../../help/help.css", import.meta.url), "utf8");
const english = { ...pageEn, separator: ", ", formula: (formula) => formula };
const german = { ...pageDe, separator: "; ", formula: germanFormula };

const INTRODUCED = ["rules", "cells", "roster", "errors", "own-rules"];

const contents = (page, functions) => {
  const link = (id, title) => `<li><a href="#${page.prefix}${id}">${title}</a></li>`;
  return `<nav aria-label="${page.contents}">
<ul>
${INTRODUCED.map((id) => link(id, page[id].title)).join("\n")}
<li><a href="#${page.prefix}functions">${page.functions.title}</a>
<ul class="functions">
${functions.map(({ id, name }) => link(id, escape(name))).join("\n")}
</ul></li>
${link("privacy", page.privacy.title)}
${link("support", page.support.title)}
</ul>
</nav>`;
};

const language = (
  page,
  other,
  { texts, functions, rules, version }
) => `<div id="${page.lang}" lang="${page.lang}">
<header>
<div class="heading">
<h1>${page.title}</h1>
<a href="#${other.lang}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
</div>
<p class="lead">${page.lead}</p>
</header>
${paragraphs(page.start)}
${contents(page, functions)}
${introduction(page, rules)}
<section>
<h2 id="${page.prefix}functions">${page.functions.title}</h2>
<p>${inline(page.functions.intro)}</p>
${functions.map((described) => functionSection(described, { page, texts, other })).join("\n")}
</section>
${privacy(page)}
${support(page, version)}
<p><a href="#${page.lang}">${page.top}</a></p>
</div>`;

/**
 * The help page, English and German. Which language shows is decided by the address alone (#de, #de-RULES …),
 * by style sheet; an old browser that cannot do that shows one after the other.
 * `metadata` and `germanMetadata` describe the functions, `rules` is what REQUIREMENTS and RULES spill.
 */
export const makeHelpPage = ({ metadata, germanMetadata, rules, version }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<title>${pageEn.title}</title>
<style>
${style}</style>
<script src="help.js"></script>
</head>
<body>
<main>
${language(english, german, { texts: en, functions: metadata.functions, rules, version })}
${language(german, english, { texts: de, functions: germanMetadata.functions, rules, version })}
</main>
</body>
</html>
`;
