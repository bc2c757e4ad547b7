import type { CheckOutcome, SelfCheckWords } from "../../words/selfCheck";
import type { CheckResult, SelfCheckReport } from "../../workbook";

/** Which Excel was checked: its version and platform, and what it can. */
export function excelOf({ version, platform, sets, language }: SelfCheckReport): string[] {
  return [`Excel ${version}, ${platform}, ${language}`, sets.join(", ")];
}

/** Its results in numbers. */
export function summaryOf({ results }: SelfCheckReport, words: SelfCheckWords): string {
  const count = (wanted: CheckOutcome) =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return words.summary(count("asAssumed"), count("differs"), count("notPossible"));
}

/** How one check came out, with what Excel answered. */
export function outcomeOf({ outcome, code }: CheckResult, words: SelfCheckWords): string {
  return words.outcomes[outcome] + (code === undefined ? "" : ` (${code})`);
}

/** The report as a table of texts parted by tabs, to paste into a message or a sheet. */
export function reportText(report: SelfCheckReport, words: SelfCheckWords): string {
  const lines = report.results.map((result) =>
    [words.checks[result.id].name, outcomeOf(result, words), result.seen ?? ""].join("\t").trimEnd()
  );
  return [...excelOf(report), summaryOf(report, words), ...lines].join("\n");
}
