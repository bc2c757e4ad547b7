import { readFile } from "node:fs/promises";
import path from "node:path";
import { CONTENT_TYPES } from "./hosting/headers.mjs";

export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const OFFICE_PATH = "/office-js/";
export const PREVIEW_PATH = "/preview/";
export const PREVIEW_PAGE = "/preview/index.html";

const plain = (status, text) => ({
  status,
  headers: { "Content-Type": CONTENT_TYPES[".txt"] },
  body: text,
});

const redirect = (location) => ({ status: 302, headers: { Location: location }, body: "" });

/** The decoded path of a request; null where it is no path inside the served folders. */
const readPath = (url) => {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const refused =
      !pathname.startsWith("/") || /[\\\0]/.test(pathname) || pathname.split("/").includes("..");
    return refused ? null : pathname;
  } catch {
    return null; // not decodable
  }
};

/** Office.js asks for its files in mixed case; the package has them all in lower case. */
const findFile = (pathname, folders) => {
  if (pathname.startsWith(OFFICE_PATH)) {
    return path.join(folders.officeJs, pathname.slice(OFFICE_PATH.length).toLowerCase());
  }
  if (pathname.startsWith(PREVIEW_PATH))
    return path.join(folders.preview, pathname.slice(PREVIEW_PATH.length));
  return path.join(folders.dist, pathname);
};

const readIfFile = async (file) => {
  try {
    return await readFile(file);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"].includes(error.code)) return null;
    throw error;
  }
};

/**
 * Answers a GET of the preview server: `{ status, headers, body }`.
 * With `localOfficeJs`, pages load Office.js from this server in place of the CDN.
 */
export const answer = async (url, folders, { localOfficeJs }) => {
  const pathname = readPath(url);
  if (pathname === null) return plain(400, "This address is refused.");
  if (["/", "/preview", PREVIEW_PATH].includes(pathname)) return redirect(PREVIEW_PAGE);

  const file = findFile(pathname, folders);
  const content = await readIfFile(file);
  if (content === null) return plain(404, "There is no such file.");

  const extension = path.extname(file).toLowerCase();
  const headers = { "Content-Type": CONTENT_TYPES[extension] ?? "application/octet-stream" };
  const body =
    localOfficeJs && extension === ".html"
      ? content.toString("utf8").replaceAll(OFFICE_CDN, OFFICE_PATH)
      : content;
  return { status: 200, headers, body };
};
