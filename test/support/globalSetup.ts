import type { TestProject } from "vitest/node";
import { browserPath } from "./browser";
import { announceSite, startSite } from "./site";

/** Before any worker starts: what all of them share is made ready once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await browserPath();
  const site = await startSite();
  announceSite(site);
  project.onTestsRerun(() => site.forgetBundles());
  return () => site.close();
}
