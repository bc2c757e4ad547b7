import { openBrowser } from "./openBrowser.mjs";
import { startServer } from "./previewServer.mjs";
import { PREVIEW_PAGE } from "./staticFiles.mjs";

/** Runs once on Ctrl-C: close the server there, and the process ends by itself with nothing left open. */
export const onInterrupt = (finish) => {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, finish);
};

/** Serves the preview, says where it is and opens it. */
export const servePreview = async ({ port, open }) => {
  const server = await startServer({ port });
  onInterrupt(server.close);
  const url = server.url + PREVIEW_PAGE;
  console.log(`Preview: ${url} (Ctrl-C ends it)`);
  if (!server.trusted)
    console.log("Its certificate was made just now: the browser will ask once whether to go on.");
  if (open) openBrowser(url);
};
