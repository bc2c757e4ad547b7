/** `npm run preview`: the add-in beside a workbook in the browser, no Excel needed. */
import { readCommandLine } from "./commandLine.mjs";
import { runCommand } from "./plainError.mjs";
import { servePreview } from "./servePreview.mjs";

await runCommand(() => servePreview(readCommandLine(process.argv.slice(2))));
