/** `npm run release`: builds for ADDIN_BASE_URL and writes release/: zip, unified package, bill of materials, checksums. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { readAddin, SOURCE } from "./build/addin.mjs";
import { PlainError, runCommand } from "./plainError.mjs";
import { checksums } from "./release/zip.mjs";
import { DIST, readFolder, releaseFiles } from "./release/contents.mjs";
import { makeSbom } from "./release/sbom.mjs";
import { runBuild } from "./runBuild.mjs";

const folder = new URL("../release/", import.meta.url);

await runCommand(async () => {
  const addin = readAddin();
  if (addin.address === SOURCE.address)
    throw new PlainError(
      "Say where the add-in will be served: ADDIN_BASE_URL=https://addin.example.com npm run release"
    );
  await runBuild();
  const files = await releaseFiles(await readFolder(DIST), addin, await makeSbom());
  const all = new Map([...files, ["SHA256SUMS", Buffer.from(checksums(files))]]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, content] of all) await writeFile(new URL(name, folder), content);
  console.log(`release/ for ${addin.address}, functions in ${addin.namespace}:`);
  console.log(checksums(files).trimEnd());
});
