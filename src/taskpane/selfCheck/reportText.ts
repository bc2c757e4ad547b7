import type { PaneWords } from "../../words/pane";
import type { CheckOutcome } from "../../words/selfCheck";
import type { SelfCheckReport } from "../../workbook";

/** Which Excel was checked. */
export function excelOf({ version, platform }: SelfCheckReport): string {
  return `Excel ${version}, ${platform}`;
}

/** Its results in numbers. */
export function summaryOf({ results }: SelfCheckReport, { selfCheck: words }: PaneWords): string {
  const count = (wanted: CheckOutcome) =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return words.summary(count("asAssumed"), count("differs"), count("notPossible"));
}

/** The report as a table of texts parted by tabs, to paste into a message or a sheet. */
export function reportText(report: SelfCheckReport, pane: PaneWords): string {
  const { selfCheck: words } = pane;
  const lines = report.results.map(({ id, outcome, code }) =>
    [words.checks[id].name, words.outcomes[outcome], ...(code === undefined ? [] : [code])].join(
      "\t"
    )
  );
  return [excelOf(report), summaryOf(report, pane), ...lines].join("\n");
}
