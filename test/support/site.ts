import { createHash, X509Certificate } from "node:crypto";
import type { RequestListener } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeCertificate } from "../../scripts/certificate.mjs";
import { answer, OFFICE_PATH, PREVIEW_PATH } from "../../scripts/staticFiles.mjs";
import { bundled, type Bundle } from "./bundled";

/**
 * What all browser tests open, served from this machine over https, as Office.js demands:
 *
 * - `/page/<script>.html` is a page with a script of the project and its styles, `/addin/<script>.html` one with
 *   Office.js before it. Scripts are bundled when they are first asked for, and once for all tests.
 * - All else is as in the preview: `dist/` at `/`, the preview at `/preview/`, Office.js at `/office-js/`.
 *
 * Unlike from the preview's own server, the browser may keep what it is given, but for the add-in itself.
 */
export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  /** The same at another port: another origin, and so another process where a browser gives each its own. */
  readonly otherUrl: string;
  /** The hash by which a browser knows the site's certificate. */
  readonly publicKey: string;
}

export interface StartedSite extends Site {
  /** After sources have changed: bundles anew what is asked for next. */
  forgetBundles(): void;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const FOLDERS = {
  dist: path.join(root, "dist"),
  preview: path.join(root, "dist-preview"),
  officeJs: path.join(root, "node_modules/@microsoft/office-js/dist"),
};
/** Where the set-up of a test run tells the workers of its site. */
const ENVIRONMENT = "TEST_SITE";

let known: Promise<Site> | undefined;

/** The site of this test run; outside one, in a benchmark, a site of this process. */
export function site(): Promise<Site> {
  const told = process.env[ENVIRONMENT];
  return (known ??= told === undefined ? startSite() : Promise.resolve(JSON.parse(told) as Site));
}

/** Tells the site to all processes that start from now on. */
export function announceSite({ url, otherUrl, publicKey }: Site): void {
  process.env[ENVIRONMENT] = JSON.stringify({ url, otherUrl, publicKey } satisfies Site);
}

/** The address of a page with a script, that of an add-in where Office.js is to run it. */
export function pageUrl(siteUrl: string, kind: "page" | "addin", script: string): string {
  return `${siteUrl}/${kind}/${path.relative(root, script).replaceAll(path.sep, "/")}.html`;
}

/** Starts a site at a free port. */
export async function startSite(): Promise<StartedSite> {
  const { cert, key } = await makeCertificate();
  const bundles = new Map<string, Promise<Bundle>>();
  const bundleOf = (script: string): Promise<Bundle> => {
    const bundle = bundles.get(script) ?? bundled(path.join(root, script));
    bundles.set(script, bundle);
    return bundle;
  };
  const serve: RequestListener = (request, response) => {
    respond(request.url ?? "/", bundleOf).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      }
    );
  };
  const [one, other] = await Promise.all([
    listen({ cert, key }, serve),
    listen({ cert, key }, serve),
  ]);
  const { publicKey } = new X509Certificate(cert);
  return {
    url: one.url,
    otherUrl: other.url,
    publicKey: createHash("sha256")
      .update(publicKey.export({ type: "spki", format: "der" }))
      .digest("base64"),
    forgetBundles: () => bundles.clear(),
    close: async () => {
      await Promise.all([one.close(), other.close()]);
    },
  };
}

async function listen(
  certificate: ServerOptions,
  serve: RequestListener
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(certificate, serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A benchmark ends without closing it.
  server.unref();
  return {
    url: `https://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const KEPT = { "Cache-Control": "max-age=86400" };
/** Office.js for pages that are opened again and again. */
const KEPT_OFFICE = `/kept${OFFICE_PATH}`;
/** The add-in's own files come as in the preview: a test may answer for them in its own way. */
const NOT_KEPT = { "Cache-Control": "no-store" };

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

async function respond(
  url: string,
  bundleOf: (script: string) => Promise<Bundle>
): Promise<Answer> {
  const { pathname } = new URL(url, "https://localhost");
  const [, kind, script] = /^\/(page|addin|script|style)\/(.+)\.\w+$/.exec(pathname) ?? [];
  if (kind === undefined || script === undefined) {
    const path = pathname.startsWith(KEPT_OFFICE) ? pathname.slice("/kept".length) : pathname;
    const found = await answer(path, FOLDERS, { localOfficeJs: true });
    const lasting = path !== pathname || path.startsWith(PREVIEW_PATH);
    return { ...found, headers: { ...found.headers, ...(lasting ? KEPT : NOT_KEPT) } };
  }
  if (kind === "script") return text("javascript", (await bundleOf(script)).script);
  if (kind === "style") return text("css", (await bundleOf(script)).style);
  const { style } = await bundleOf(script);
  const styles = style === "" ? "" : `<link rel="stylesheet" href="/style/${script}.css">`;
  const office = kind === "addin" ? `<script src="${KEPT_OFFICE}office.js"></script>` : "";
  return text(
    "html",
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
<link rel="icon" href="data:,">${styles}${office}
<body><script src="/script/${script}.js"></script>`
  );
}

const text = (type: string, body: string): Answer => ({
  status: 200,
  headers: { "Content-Type": `text/${type}; charset=utf-8`, ...KEPT },
  body,
});
