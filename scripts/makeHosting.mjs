/** Writes the configurations in hosting/: `npm run hosting`, after the headers have changed. */
import { writeFile } from "node:fs/promises";
import { configurations } from "./hosting/configurations.mjs";

for (const [file, content] of Object.entries(configurations())) {
  await writeFile(new URL(`../hosting/${file}`, import.meta.url), content);
}
