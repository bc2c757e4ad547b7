import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { shipped } from "./packages.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** npm itself, as the npm that runs this script names it; a shell finds it where none does. */
const npmSbom = async () => {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  const { stdout } = await promisify(execFile)(command, [...first, ...args], {
    cwd: root,
    shell: !cli && process.platform === "win32", // npm is a batch file there
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
};

/** A number that is the same for the same text, in the form of a UUID (RFC 9562, version 8). */
const uuidOf = (text) => {
  const hash = createHash("sha256").update(text).digest("hex");
  const variant = "89ab"[parseInt(hash[16], 16) % 4];
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
};

/**
 * npm's bill of materials of some packages (`lit@3.3.3`), without what differs each time it is made: the serial number
 * follows from the content, and of the folder, the time and the version of npm nothing is said.
 */
export const steadySbom = (json, packages) => {
  const bill = JSON.parse(json);
  const root = bill.metadata.component;
  const refs = [root["bom-ref"], ...packages];
  root.name = root["bom-ref"].replace(/@[^@]*$/, "");
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.components = bill.components
    .filter((component) => packages.includes(component["bom-ref"]))
    .map((component) => ({ ...component, scope: "required" }));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => refs.includes(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: dependsOn.filter((other) => refs.includes(other)),
    }));
  bill.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bill))}`;
  return `${JSON.stringify(bill, null, 2)}\n`;
};

/** What the released scripts are made of, as CycloneDX. npm's own choice omits what a tool needs as well. */
export const makeSbom = async () => {
  const [json, packages] = await Promise.all([npmSbom(), shipped()]);
  return steadySbom(
    json,
    packages.map(({ name, version }) => `${name}@${version}`)
  );
};
