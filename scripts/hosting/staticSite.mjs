import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import https from "node:https";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { cacheOf, commonHeaders, COMPRESSED, CONTENT_TYPES } from "./headers.mjs";

/** The file that a request asks for, from the site's folder; null where it is none of the site's. */
const fileOf = (url, base) => {
  try {
    const { pathname } = new URL(url, "https://site.invalid");
    const file = decodeURIComponent(pathname);
    const refused = /[\\\0]/.test(file) || file.split("/").includes("..");
    return file.startsWith(base) && !refused ? file.slice(base.length) : null;
  } catch {
    return null; // not decodable
  }
};

const read = async (file) => {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
};

const respond = async (request, { folder, base, frames }) => {
  if (request.method !== "GET" && request.method !== "HEAD")
    return { status: 405, headers: { Allow: "GET, HEAD" } };
  const file = fileOf(request.url, base);
  const content = file && (await read(path.join(folder, file)));
  if (!content) return { status: 404, headers: commonHeaders(frames) };

  const extension = path.extname(file);
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ...commonHeaders(frames),
    "Cache-Control": cacheOf(file),
    "Content-Type": CONTENT_TYPES[extension] ?? "application/octet-stream",
    ETag: etag,
  };
  if (request.headers["if-none-match"] === etag) return { status: 304, headers };
  if (!COMPRESSED.includes(extension)) return { status: 200, headers, body: content };
  headers.Vary = "Accept-Encoding";
  if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? ""))
    return { status: 200, headers, body: content };
  headers["Content-Encoding"] = "gzip";
  return { status: 200, headers, body: await promisify(gzip)(content) };
};

/**
 * Serves a built site as the configurations in `hosting/` tell a web server to: same headers, caching, compression.
 * For tests and for a look before a release, on this machine only. Answers `{ url, close }`.
 * @param {object} options
 * @param {string} options.folder The site, such as `dist`.
 * @param {string} [options.base] The path at which it is served: `/`, or such as `/partners/`.
 * @param {string[]} [options.frames] Further origins that may show its pages.
 * @param {number} [options.port] 0 takes a free one.
 * @param {{ cert: string, key: string }} options.certificate
 */
export const serveSite = async ({ folder, base = "/", frames = [], port = 0, certificate }) => {
  const { cert, key } = certificate;
  const server = https.createServer({ cert, key }, async (request, response) => {
    const { status, headers, body } = await respond(request, { folder, base, frames });
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1" }, resolve);
  });
  return {
    url: `https://localhost:${server.address().port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
