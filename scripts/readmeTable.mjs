/** Writes the table of functions into README.md, from the built metadata: `npm run readme`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withFunctionsTable } from "./help/readmeBlock.mjs";
import { PlainError, runCommand } from "./plainError.mjs";

const inProject = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const read = (file, advice) => {
  if (!existsSync(inProject(file))) throw new PlainError(`${file} is not there. ${advice}`);
  return readFileSync(inProject(file), "utf8");
};

await runCommand(() => {
  const metadata = JSON.parse(read("dist/functions.json", "Run: npm run build"));
  const readme = read("README.md", "Write it first.");
  writeFileSync(inProject("README.md"), withFunctionsTable(readme, metadata));
});
