import { existsSync } from "node:fs";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findCertificate } from "./certificate.mjs";
import { PlainError } from "./plainError.mjs";
import { answer } from "./staticFiles.mjs";

export const DEFAULT_PORT = 3000;

const root = fileURLToPath(new URL("..", import.meta.url));

const FOLDERS = {
  dist: path.join(root, "dist"),
  preview: path.join(root, "dist-preview"),
  officeJs: path.join(root, "node_modules/@microsoft/office-js/dist"),
};

/** Both loopback addresses: browsers try either for `localhost`, and nobody else can connect. */
const LOOPBACK = ["127.0.0.1", "::1"];
const NO_SUCH_ADDRESS = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];

const requireBuild = (folders) => {
  const needed = [
    path.join(folders.dist, "taskpane.html"),
    path.join(folders.preview, "index.html"),
  ];
  if (!needed.every((file) => existsSync(file))) {
    throw new PlainError("The add-in is not built yet. Run: npm run build");
  }
};

const handle = async (request, response, folders, options) => {
  const common = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Origin": "*", // Excel on the web reads the functions' metadata from its own domain
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...common, Allow: "GET, HEAD" }).end();
    return;
  }
  const { status, headers, body } = await answer(request.url, folders, options);
  response.writeHead(status, { ...common, ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
};

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

const portError = (error, port) => {
  const advice = `choose another one: --port ${port < 65_000 ? port + 1 : DEFAULT_PORT}`;
  if (error.code === "EADDRINUSE")
    return new PlainError(`Port ${port} is in use. End the program that uses it, or ${advice}`);
  if (error.code === "EACCES")
    return new PlainError(`Port ${port} may not be used here. Please ${advice}`);
  return error;
};

const close = (servers) =>
  Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections(); // browsers keep theirs open, and Ctrl-C should not wait for them
        })
    )
  );

/**
 * Serves the built add-in over https: `dist/` at `/`, the preview at `/preview/`, Office.js at `/office-js/`.
 * Port 0 takes a free one. Answers `{ url, port, trusted, close }`.
 * @param {object} [options]
 * @param {number} [options.port]
 * @param {boolean} [options.localOfficeJs] Pages load Office.js from here in place of the CDN.
 * @param {{ dist: string, preview: string, officeJs: string }} [options.folders]
 * @param {{ cert: string, key: string, trusted: boolean }} [options.certificate]
 */
export const startServer = async ({
  port = DEFAULT_PORT,
  localOfficeJs = true,
  folders = FOLDERS,
  certificate,
} = {}) => {
  requireBuild(folders);
  const { cert, key, trusted } = certificate ?? (await findCertificate());
  const onRequest = (request, response) =>
    handle(request, response, folders, { localOfficeJs }).catch((error) => {
      console.error(error);
      response.destroy();
    });

  const servers = [];
  let used = port;
  for (const host of LOOPBACK) {
    const server = https.createServer({ cert, key }, onRequest);
    try {
      used = await listen(server, used, host);
      servers.push(server);
    } catch (error) {
      if (NO_SUCH_ADDRESS.includes(error.code) && servers.length > 0) continue; // no IPv6 here
      await close(servers);
      throw portError(error, used);
    }
  }
  return { url: `https://localhost:${used}`, port: used, trusted, close: () => close(servers) };
};
