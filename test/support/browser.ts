import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** A Chromium that Playwright can drive: CHROME_PATH, an installed browser, or else the one of the npm package. */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const args = ["--no-sandbox", ...more];
  const installed = installedBrowser();
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args });
  }
  // Not with the arguments that the package proposes: they put all into one process, which ends with its first page.
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args,
  });
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
