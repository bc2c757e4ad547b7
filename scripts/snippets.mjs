/**
 * `npm run snippets -- FOLDER [WORD]`: runs Microsoft's snippets for Excel (a copy of OfficeDev/office-js-snippets,
 * samples/excel) on the host that plays Excel, each on a new workbook, and says which pass. `--show` prints what each
 * left behind; WORD picks those whose path has it. `--preview` runs them on the built preview, whose grid calculates.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withTypeScript } from "../bench/loadTs.mjs";
import { PlainError, runCommand } from "./plainError.mjs";

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { show: { type: "boolean" }, preview: { type: "boolean" } },
    allowPositionals: true,
  });
  const [folder, word = ""] = positionals;
  if (folder === undefined) throw new PlainError("Give the folder that holds the snippets.");
  const runner = fileURLToPath(new URL("../test/snippets/runSnippets.ts", import.meta.url));
  const holds = await withTypeScript(runner, ({ runSnippets }) =>
    runSnippets(folder, { word, show: values.show === true, preview: values.preview === true })
  );
  if (!holds) process.exitCode = 1;
});
