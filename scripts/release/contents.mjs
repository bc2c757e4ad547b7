import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { siteFaults } from "../build/siteFaults.mjs";
import { configurations } from "../hosting/configurations.mjs";
import { PlainError } from "../plainError.mjs";
import { thirdParty } from "./thirdParty.mjs";
import { zipOf } from "./zip.mjs";

const project = (file) => readFile(new URL(`../../${file}`, import.meta.url));

const DOCUMENTS = [
  "LICENSE",
  "docs/deploy.md",
  "docs/real-excel-checklist.md",
  "hosting/README.md",
];

/** Every file below a folder by its name, with / between folders. */
export const readFolder = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))]))
  );
};

/** The unified manifest goes to Microsoft as a package with the icons and texts that it names. */
const appPackage = (site) => {
  const manifest = JSON.parse(site.get("manifest.json").toString("utf8"));
  const names = [
    "manifest.json",
    manifest.icons.color,
    manifest.icons.outline,
    ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
  ];
  return zipOf(new Map(names.map((name) => [name, site.get(name)])));
};

/**
 * What one release consists of, by name, from a built site: the zip for the administrator, the package of the unified
 * manifest, and the bill of materials. A site that would not work is refused with what is wrong.
 */
export const releaseFiles = async (site, addin, sbom) => {
  const faults = siteFaults(site, addin);
  if (faults.length > 0) throw new PlainError(faults.join("\n"));
  const name = `partner-competency-${addin.version}${addin.label && `-${addin.label.toLowerCase()}`}`;
  const zip = zipOf(
    new Map([
      ["manifest.xml", site.get("manifest.xml")],
      ...[...site].map(([file, content]) => [`site/${file}`, content]),
      ...Object.entries(configurations()).map(([file, text]) => [
        `hosting/${file}`,
        Buffer.from(text),
      ]),
      ...(await Promise.all(DOCUMENTS.map(async (file) => [file, await project(file)]))),
      ["THIRD-PARTY.txt", Buffer.from(await thirdParty())],
      ["sbom.cdx.json", Buffer.from(sbom)],
    ])
  );
  return new Map([
    [`${name}.zip`, zip],
    [`${name}-unified.zip`, appPackage(site)],
    ["sbom.cdx.json", Buffer.from(sbom)],
  ]);
};

export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
