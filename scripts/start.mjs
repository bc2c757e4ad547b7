/** `npm start`: the add-in in Excel where Excel is installed, else the preview in the browser. */
import { fileURLToPath } from "node:url";
import { readCommandLine } from "./commandLine.mjs";
import { findSideloader, isExcelInstalled } from "./excel.mjs";
import { PlainError, runCommand } from "./plainError.mjs";
import { DEFAULT_PORT, startServer } from "./previewServer.mjs";
import { onInterrupt, servePreview } from "./servePreview.mjs";

const manifest = fileURLToPath(new URL("../manifest.xml", import.meta.url));

const serveExcel = async (sideloader) => {
  await sideloader.trustCertificate();
  // Excel itself takes Office.js from the CDN, as an add-in must.
  const server = await startServer({ port: DEFAULT_PORT, localOfficeJs: false });
  onInterrupt(async () => {
    await server.close();
    await sideloader.stop(manifest);
  });
  console.log(`Excel opens with the add-in, served from ${server.url} (Ctrl-C takes it out again)`);
  try {
    await sideloader.start(manifest);
  } catch (error) {
    await server.close();
    throw new PlainError(
      `Excel did not take the add-in: ${error.message} Without Excel: npm run preview`
    );
  }
};

await runCommand(async () => {
  const options = readCommandLine(process.argv.slice(2));
  const sideloader = (await isExcelInstalled()) ? await findSideloader() : null;
  if (!sideloader) return servePreview(options);
  if (options.port !== DEFAULT_PORT) {
    console.log(`Excel loads the add-in from port ${DEFAULT_PORT} only, so this is the preview.`);
    return servePreview(options);
  }
  return serveExcel(sideloader);
});
