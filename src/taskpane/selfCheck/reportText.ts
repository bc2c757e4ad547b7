import type { PaneWords } from "../../words/pane";
import type { CheckOutcome } from "../../words/selfCheck";
import type { CheckResult, SelfCheckReport } from "../../workbook";

/** Which Excel was checked: its version and platform, and what it can. */
export function excelOf({ version, platform, sets, language }: SelfCheckReport): string[] {
  return [`Excel ${version}, ${platform}, ${language}`, sets.join(", ")];
}

/** Its results in numbers. */
export function summaryOf({ results }: SelfCheckReport, { selfCheck: words }: PaneWords): string {
  const count = (wanted: CheckOutcome) =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return words.summary(count("asAssumed"), count("differs"), count("notPossible"));
}

/** How one check came out, with what Excel answered. */
export function outcomeOf({ outcome, code }: CheckResult, { selfCheck: words }: PaneWords): string {
  return words.outcomes[outcome] + (code === undefined ? "" : ` (${code})`);
}

/** The report as a table of texts parted by tabs, to paste into a message or a sheet. */
export function reportText(report: SelfCheckReport, pane: PaneWords): string {
  const { checks } = pane.selfCheck;
  const lines = report.results.map((result) =>
    [checks[result.id].name, outcomeOf(result, pane), result.seen ?? ""].join("\t").trimEnd()
  );
  return [...excelOf(report), summaryOf(report, pane), ...lines].join("\n");
}
