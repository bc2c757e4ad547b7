import { headerPolicy } from "./policy.mjs";

/** Names with a hash of their content: what is there never changes. */
export const HASHED_FOLDER = "static";
export const ASSETS_FOLDER = "assets";

const DAY = 24 * 60 * 60;

export const CACHE = {
  /** Kept, but asked for again each time: Excel and the manifest know these files by name. */
  ask: "no-cache",
  /** For icons, which Office refuses to load where caching is forbidden, and the sample workbook. */
  day: `public, max-age=${DAY}`,
  forever: `public, max-age=${365 * DAY}, immutable`,
};

/** How long a file may be kept, by its path from the site's folder. */
export const cacheOf = (path) => {
  if (path.startsWith(`${HASHED_FOLDER}/`)) return CACHE.forever;
  return path.startsWith(`${ASSETS_FOLDER}/`) ? CACHE.day : CACHE.ask;
};

/**
 * Headers that every file is sent with. Excel on the web reads the functions' metadata from a page of its own, hence
 * the access for all; nothing on the site is anybody's secret. `frames`: further origins that may show the pane.
 */
export const commonHeaders = (frames = []) => ({
  "Content-Security-Policy": headerPolicy(frames),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": `max-age=${365 * DAY}`,
  "Access-Control-Allow-Origin": "*",
});

export const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** What is worth compressing; pictures and workbooks are compressed already. */
export const COMPRESSED = [".css", ".html", ".js", ".json", ".txt", ".xml"];
