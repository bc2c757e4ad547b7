import { html, type TemplateResult } from "lit";
import type { Notice } from "../../words/notice";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { MissingColumn } from "../../workbook";
import type { PaneActions, ViewWords } from "../view/context";
import { columnWords } from "../view/columnWords";
import { icons } from "../view/icons";
import { noticeView } from "../view/notice";
import { questionsNotice } from "../evaluate/question";
import { rulesFaults } from "../setup/rules";
import { rulesNotice } from "../setup/summaries";
import { faultsBanner, rowHeader } from "./header";
import type { DoneCheck } from "./partnerState";

const FIELDS: readonly MissingColumn[] = ["partner", "consumption", "market", "people"];

/** Columns by name, each with headers that are understood. */
function fieldList(columns: readonly MissingColumn[], words: PaneWords): TemplateResult {
  return html`<dl class="fields">
    ${columns.map((column) => {
      const { name, examples } = columnWords(column, words);
      return html`<dt>${name}</dt>
        <dd>${words.exampleHeaders} ${examples}</dd>`;
    })}
  </dl>`;
}

/** The row's cells that cannot be read, each with its address, its header and what to change. */
function faultsView(
  check: Extract<DoneCheck, { kind: "faults" }>,
  words: ViewWords
): TemplateResult {
  return html`${rowHeader(check.place, check.partner, words.pane)}
    ${faultsBanner(check.faults.length, words.pane)}
    <section aria-labelledby="faults">
      <h2 id="faults">${words.pane.notices.toCorrect}</h2>
      <ul class="faults">
        ${check.faults.map(
          ({ address, header, fault }) =>
            html`<li>
              <p><span class="address">${address}</span> <span class="hint">${header}</span></p>
              <p>${words.fault(fault)}</p>
            </li>`
        )}
      </ul>
    </section>`;
}

/** The notice for a check that gave no verdict. */
export function checkNotice(
  check: Exclude<DoneCheck, { kind: "verdict" | "faults" }>,
  words: PaneWords
): Notice {
  switch (check.kind) {
    case "blankRow":
    case "totalRow":
    case "headerRow":
      return words.notices[check.kind](check.place.row);
    case "severalRows":
      return words.notices.severalRows(check.rows);
    case "evidence":
      return words.evidence.sheet(check.place.sheet, check.place.row);
    case "sourcesUnread":
      return words.readingSources.stopped(check.sheets);
    case "questions":
      return questionsNotice(check.questions, words);
    case "outside":
      return words.notices.outside(check.list);
    case "missingColumns":
      return words.notices.missingColumns(check.missing.length);
    case "rulesGone":
    case "rulesFaulty":
      return rulesNotice(check, words);
    case "noPartners":
      return words.notices.noPartners(check.sheet);
  }
}

/** Whatever a check gave, when it is no verdict. */
export function checkView(
  check: Exclude<DoneCheck, { kind: "verdict" }>,
  words: ViewWords,
  actions: PaneActions
): TemplateResult {
  switch (check.kind) {
    case "faults":
      return faultsView(check, words);
    case "missingColumns":
      return noticeView(
        icons.columns,
        checkNotice(check, words.pane),
        fieldList(check.missing, words.pane)
      );
    case "noPartners":
      return noticeView(
        icons.search,
        checkNotice(check, words.pane),
        fieldList(FIELDS, words.pane)
      );
    case "rulesFaulty":
      return noticeView(
        icons.warning,
        checkNotice(check, words.pane),
        rulesFaults(check, words.pane, actions)
      );
    default:
      return noticeView(icons.row, checkNotice(check, words.pane));
  }
}

/** Excel refused to read the row. */
export function checkErrorView(code: string, words: PaneWords): TemplateResult {
  return noticeView(icons.warning, {
    title: words.notices.cannotRead,
    text: excelErrorText(words, code),
  });
}
