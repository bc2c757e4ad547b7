/** `npm run licenses`: fails on a licence outside the list, on a version that is not exact, on Office.js in dist/. */
import { readFile } from "node:fs/promises";
import { PlainError, runCommand } from "./plainError.mjs";
import { DIST, readFolder } from "./release/contents.mjs";
import { licenceFaults, officeJsIn, versionFaults } from "./release/licences.mjs";
import { locked, shipped } from "./release/packages.mjs";

await runCommand(async () => {
  const packages = { shipped: await shipped(), tools: await locked() };
  const about = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const site = [...(await readFolder(DIST)).keys()];
  const faults = [
    ...licenceFaults(packages),
    ...versionFaults(about),
    ...officeJsIn(site).map((file) => `dist/${file} is Office.js, which may not be passed on.`),
  ];
  if (faults.length > 0) throw new PlainError(faults.join("\n"));
  for (const { name, version, licence } of packages.shipped)
    console.log(`${name} ${version}: ${licence}`);
  console.log(
    `${packages.shipped.length} packages are shipped, ${packages.tools.length} in all: every licence is allowed.`
  );
});
