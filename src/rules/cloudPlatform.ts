import type { Credential, Path, RuleBook } from "./ruleBook";

const credential = (path: Path, key: string, title: string, ...aliases: string[]): Credential => ({
  path,
  key,
  title,
  aliases,
});

/**
 * Competency "Cloud Platform", Azure Consumption option.
 *
 * Source: Microsoft's partner page of 7 July 2017, read in its German edition. The page exists in ten
 * languages that disagree (one prints 100,000 for the developing Silver amount, another 15,000 for Gold);
 * the amounts here are those on which the majority and the English text agree. 70-535 came later and does
 * not count by this source.
 */
export const cloudPlatform: RuleBook = {
  source: { title: "Cloud Platform competency, Azure Consumption option", date: "2017-07-07" },
  tiers: [
    { name: "Silver", consumption: { Developed: 15_000, Developing: 10_000 }, people: 1 },
    { name: "Gold", consumption: { Developed: 100_000, Developing: 100_000 }, people: 2 },
  ],
  credentials: [
    credential("exam", "70-532", "Developing Microsoft Azure Solutions"),
    credential("exam", "70-533", "Implementing Microsoft Azure Infrastructure Solutions"),
    credential("exam", "70-534", "Architecting Microsoft Azure Solutions"),
    credential("exam", "70-473", "Designing and Implementing Cloud Data Platform Solutions"),
    credential("exam", "70-475", "Designing and Implementing Big Data Analytics Solutions"),
    credential("exam", "MCSA: Linux on Azure", "MCSA: Linux on Azure"),
    // The English page calls this course "Cloud Platform".
    credential("assessment", "13736", "Cloud App Security", "Cloud Platform"),
    credential("assessment", "13735", "Azure for Data Analytics and Data Platform Solutions"),
    credential("assessment", "13979", "Microsoft Azure for Application Development"),
    credential("assessment", "16252", "Azure for Internet of Things Solutions"),
    credential("assessment", "16571", "Azure Remote Desktop Service"),
  ],
  mixPaths: false,
};
