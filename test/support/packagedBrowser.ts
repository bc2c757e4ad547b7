import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const CACHE = join(MODULES, ".cache");

/**
 * The Chromium inside the npm package, unpacked. It lies in the project's own node_modules: what has the right name in
 * the system's temporary folder may be anybody's, or be half written.
 */
export async function packagedBrowser(): Promise<string> {
  const manifest = await readFile(join(MODULES, "@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return join(folder, "chromium");
}

/** Unpacks into a folder that nobody else knows, and gives it its name when all is there. */
async function unpackTo(place: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "unpacking-"));
  const { TMPDIR } = process.env;
  // The package knows one place only, the temporary folder.
  process.env["TMPDIR"] = folder;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
    await rename(folder, place).catch((error: unknown) => {
      // Another run of the tests was faster.
      if (!existsSync(place)) throw error;
    });
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
    await rm(folder, { recursive: true, force: true });
  }
}
