import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { packagedBrowser } from "./packagedBrowser";
import { site } from "./site";

/** Everything but this machine is out of reach: no test depends on the network. */
const THIS_MACHINE_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost";

/** The browser to test in: CHROME_PATH, an installed Chrome, Edge or Chromium, or else the one of the npm package. */
export async function browserPath(): Promise<string> {
  return installedBrowser() ?? packagedBrowser();
}

/**
 * A browser of one's own; closing it is up to the caller. It takes the certificate of the test's site for a good one,
 * and so keeps files and compiled scripts from one page to the next.
 */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const { publicKey } = await site();
  // Not with the arguments that the package proposes: they put all into one process, which ends with its first page.
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      "--no-sandbox",
      THIS_MACHINE_ONLY,
      `--ignore-certificate-errors-spki-list=${publicKey}`,
      ...more,
    ],
  });
}

let shared: Promise<Browser> | undefined;

/** The browser of all test files that this process runs. It ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  return (shared ??= launchBrowser());
}

function installedBrowser(): string | undefined {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) {
      throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    }
    return named;
  }
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
          join(folder, "Chromium/Application/chrome.exe"),
        ]);
    default: {
      const names = [
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "microsoft-edge-stable",
        "chromium",
        "chromium-browser",
      ];
      const folders = [
        ...(process.env["PATH"] ?? "").split(delimiter),
        "/usr/bin",
        "/usr/local/bin",
        "/snap/bin",
      ];
      return folders.flatMap((folder) => names.map((name) => join(folder, name)));
    }
  }
}
