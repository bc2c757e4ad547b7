import { html, nothing, type TemplateResult } from "lit";
import type { Notice } from "../../words/notice";
import { excelErrorText, type PaneWords } from "../../words/pane";
import type { Evaluation, Undone } from "../../workbook";
import type { PaneActions } from "../view/context";
import { message, type Intent } from "../view/message";
import { columnWords } from "../view/columnWords";
import { rulesFaults } from "../setup/rules";
import { rulesNotice } from "../setup/summaries";
import { oldLedger } from "./oldLedger";
import { questionsNotice } from "./question";
import type { Run } from "./runState";

type Done = Extract<Evaluation, { kind: "done" }>;

/** How many partners that stand more than once are named. */
const NAMED = 3;
const CHANGES_NAMED = 5;

/** How the last evaluation, or undoing it, ended; nothing while there is no outcome. */
export function outcome(
  run: Run,
  words: PaneWords,
  actions: PaneActions
): TemplateResult | typeof nothing {
  const say = (intent: Intent, { title, text }: Notice) =>
    message(intent, title, text, words.evaluate.dismiss, actions.dismiss);
  switch (run.kind) {
    case "finished":
      if (run.evaluation.kind === "done") {
        return done(run.evaluation, words, actions);
      }
      if (run.evaluation.kind === "overridden") {
        return overridden(run.evaluation, words, actions);
      }
      if (run.evaluation.kind === "noList") {
        return noList(run.evaluation, words, actions);
      }
      if (run.evaluation.kind === "rulesFaulty") {
        return faultyRules(run.evaluation, words, actions);
      }
      return run.evaluation.kind === "cancelled"
        ? say("info", words.evaluate.cancelled)
        : say("error", problem(run.evaluation, words));
    case "undone":
      return say(
        run.undone.kind === "undone" ? "success" : "info",
        undoneNotice(run.undone, words)
      );
    case "recovered":
      return say("info", words.undo.recovered);
    case "failed": {
      const title = run.work === "undo" ? words.undo.failed : words.evaluate.failed;
      const text =
        run.address === undefined ? excelErrorText(words, run.code) : words.undo.left(run.address);
      return say("error", { title, text });
    }
    default:
      return nothing;
  }
}

/** Somebody's own tiers stand where the results go. */
function overridden(
  { sheet, cells }: Extract<Evaluation, { kind: "overridden" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.evaluate;
  const shown = [...cells.slice(0, CHANGES_NAMED), ...(cells.length > CHANGES_NAMED ? ["…"] : [])];
  const { title, text } = texts.overridden(sheet, shown.join(", "), cells.length);
  return message(
    "warning",
    title,
    html`<p>${text}</p>
      <fluent-button role="button" class="wide" @click=${actions.overwrite}
        >${texts.overwrite}</fluent-button
      >`,
    texts.dismiss,
    actions.dismiss
  );
}

/** A workbook that holds an export and no list: one can be made. */
function noList(
  { sheetId, sheet, columns }: Extract<Evaluation, { kind: "noList" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const texts = words.evaluate;
  const { title, text } = texts.noList(sheet, columns.length);
  return message(
    "info",
    title,
    html`<p>${text}</p>
      ${columns.map(
        ({ header, sample }) =>
          html`<fluent-button
            role="button"
            class="wide"
            appearance=${columns.length === 1 ? "primary" : nothing}
            @click=${() => actions.makeList(sheetId, header)}
            >${columns.length === 1 ? texts.makeList : texts.makeListBy(header, sample)}</fluent-button
          >`
      )}`,
    texts.dismiss,
    actions.dismiss
  );
}

function faultyRules(
  problem: Extract<Evaluation, { kind: "rulesFaulty" }>,
  words: PaneWords,
  actions: PaneActions
): TemplateResult {
  const { title, text } = rulesNotice(problem, words);
  return message(
    "error",
    title,
    html`<p>${text}</p>
      ${rulesFaults(problem, words, actions)}`,
    words.evaluate.dismiss,
    actions.dismiss
  );
}

function done(evaluation: Done, words: PaneWords, actions: PaneActions): TemplateResult {
  const texts = words.evaluate;
  const { rows, tiers, problems, sheet, written, updated, summary, duplicates, ledgerEnd } =
    evaluation;
  const attention =
    problems > 0 || ledgerEnd !== undefined || lacks(evaluation) || (duplicates ?? []).length > 0;
  return message(
    attention ? "warning" : "success",
    updated ? texts.updated(rows) : texts.done(rows),
    html`<ul class="counts">
        ${tiers.map(
          ({ tier, rows: n }) =>
            html`<li>
              <span>${tier === "" ? texts.noTier : tier}</span>
              <strong>${words.count(n)}</strong>
            </li>`
        )}
      </ul>
      ${ledgerEnd ? oldLedger(ledgerEnd, ledgerEnd.asOf, words, actions) : nothing}
      ${problems > 0 ? html`<p>${texts.problems(problems)}</p>` : nothing}
      ${matching(evaluation, words)} ${changed(evaluation, words)}
      ${repeated(duplicates ?? [], words)} ${uncounted(evaluation, words)}
      <p>${texts.written(sheet, written)}</p>
      ${
        summary === undefined
          ? nothing
          : html`<p>
              ${texts.summary}
              <button class="link" @click=${() => actions.showSheet(summary)}>${summary}</button>
            </p>`
      }`,
    texts.dismiss,
    actions.dismiss
  );
}

/** Whether a source lacks partners of the list. */
function lacks({ matching: reports = [] }: Done): boolean {
  return reports.some(({ missingCount }) => missingCount > 0);
}

/** Partners that a source does not have, and whom it has beyond the list. */
function matching({ matching: reports = [] }: Done, words: PaneWords): TemplateResult[] {
  const named = (names: readonly string[], count: number): string =>
    [...names.slice(0, NAMED), ...(count > NAMED ? ["…"] : [])].join(", ");
  return reports.map(
    ({ sheet, missing, missingCount, strangers, strangerCount }) =>
      html`${
        missingCount > 0
          ? html`<p>
              ${words.sources.missing(sheet, missingCount)}:
              ${named(
                missing.map(({ partner }) => partner),
                missingCount
              )}.
            </p>`
          : nothing
      }
      ${
        strangerCount > 0
          ? html`<p>
              ${words.sources.strangers(sheet, strangerCount)}: ${named(strangers, strangerCount)}.
            </p>`
          : nothing
      }`
  );
}

function changed({ changes }: Done, words: PaneWords): TemplateResult | typeof nothing {
  if (!changes) {
    return nothing;
  }
  const texts = words.changes;
  const all = changes.changes;
  return html`<p>${texts.heading(changes.since)}: ${texts.partners(all.length)}</p>
    <ul class="repeated">
      ${all.slice(0, CHANGES_NAMED).map((change) => html`<li>${texts.line(change)}</li>`)}
      ${all.length > CHANGES_NAMED ? html`<li>${texts.more(all.length - CHANGES_NAMED)}</li>` : nothing}
    </ul>`;
}

function repeated(
  duplicates: NonNullable<Done["duplicates"]>,
  words: PaneWords
): TemplateResult | typeof nothing {
  const texts = words.evaluate;
  const more = duplicates.length - NAMED;
  return duplicates.length === 0
    ? nothing
    : html`<p>${texts.duplicates(duplicates.length)}</p>
        <ul class="repeated">
          ${duplicates
            .slice(0, NAMED)
            .map(({ partner, rows }) => html`<li>${texts.duplicate(partner, rows)}</li>`)}
          ${more > 0 ? html`<li>${texts.moreDuplicates(more)}</li>` : nothing}
        </ul>`;
}

function uncounted(
  { uncountedLedgerRows }: Done,
  words: PaneWords
): TemplateResult | typeof nothing {
  const { association = 0, currency = 0, repeat = 0 } = uncountedLedgerRows ?? {};
  const texts = words.evaluate;
  return html`${repeat > 0 ? html`<p>${texts.uncountedRepeats(repeat)}</p>` : nothing}
  ${association > 0 ? html`<p>${texts.uncountedAssociation(association)}</p>` : nothing}
  ${currency > 0 ? html`<p>${texts.uncountedCurrency(currency)}</p>` : nothing}`;
}

function problem(
  evaluation: Exclude<Evaluation, { kind: "done" | "cancelled" | "noList" | "overridden" }>,
  words: PaneWords
): Notice {
  const texts = words.evaluate;
  switch (evaluation.kind) {
    case "blocked":
      return texts.blocked(evaluation.sheet, evaluation.address);
    case "missingColumns":
      return texts.missingColumns(
        evaluation.missing.map((column) => columnWords(column, words).name)
      );
    case "questions":
      return questionsNotice(evaluation.questions, words);
    case "rulesGone":
    case "rulesFaulty":
      return rulesNotice(evaluation, words);
    case "structureProtected":
    case "busy":
      return texts[evaluation.kind];
    case "noPartners":
    case "changedMeanwhile":
    case "protected":
    case "filtered":
      return texts[evaluation.kind](evaluation.sheet);
  }
}

function undoneNotice(undone: Undone, words: PaneWords): Notice {
  switch (undone.kind) {
    case "undone":
      return words.undo.undone(undone.sheet, undone.cells);
    case "edited":
      return words.undo.edited(undone.sheet, undone.address);
    case "nothing":
      return words.undo.nothing;
  }
}
