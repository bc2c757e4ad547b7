/** `npm start`: the add-in in Excel where Excel is installed, else the preview in the browser. */
import { fileURLToPath } from "node:url";
import { ENVIRONMENTS } from "./build/addin.mjs";
import { readCommandLine } from "./commandLine.mjs";
import { findSideloader, isExcelInstalled } from "./excel.mjs";
import { PlainError, runCommand } from "./plainError.mjs";
import { DEFAULT_PORT, startServer } from "./previewServer.mjs";
import { runBuild } from "./runBuild.mjs";
import { onInterrupt, servePreview } from "./servePreview.mjs";

const manifest = fileURLToPath(new URL("../dist/manifest.xml", import.meta.url));

const build = async (environment) => {
  await runBuild([], { environment });
  await runBuild(["--config", "webpack.preview.config.js"]);
};

const startPreview = async (options) => {
  await build({});
  await servePreview(options);
};

/** Excel may hold the released add-in already: a copy from here goes beside it, under names of its own. */
const serveExcel = async (sideloader) => {
  const { ADDIN_ENVIRONMENT = "development", ADDIN_NAMESPACE } = process.env;
  await build({ ADDIN_ENVIRONMENT, ADDIN_BASE_URL: "" });
  await sideloader.trustCertificate();
  // Excel itself takes Office.js from the CDN, as an add-in must.
  const server = await startServer({ port: DEFAULT_PORT, localOfficeJs: false });
  onInterrupt(async () => {
    await server.close();
    await sideloader.stop(manifest);
  });
  const namespace = ADDIN_NAMESPACE || ENVIRONMENTS[ADDIN_ENVIRONMENT].namespace;
  console.log(
    `Excel opens with the add-in, served from ${server.url} (Ctrl-C takes it out again).`
  );
  console.log(`Its functions are called ${namespace}.COMPETENCY_TIER and so on.`);
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
  if (!sideloader) return startPreview(options);
  if (options.port !== DEFAULT_PORT) {
    console.log(`Excel loads the add-in from port ${DEFAULT_PORT} only, so this is the preview.`);
    return startPreview(options);
  }
  return serveExcel(sideloader);
});
