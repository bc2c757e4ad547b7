import { readFile } from "node:fs/promises";
import path from "node:path";
import { shipped } from "./packages.mjs";

const LICENCE_FILES = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license"];

const licenceText = async (folder) => {
  for (const file of LICENCE_FILES) {
    const text = await readFile(path.join(folder, file), "utf8").catch(() => null);
    if (text !== null) return text.replaceAll("\r\n", "\n").trim();
  }
  return null;
};

/** Names and licences of what the released scripts contain of others, as those licences ask for. */
export const thirdParty = async () => {
  const parts = await Promise.all(
    (await shipped()).map(async ({ name, version, licence, folder }) => {
      const text = await licenceText(folder);
      return `${name} ${version} (${licence})\n\n${text ?? "Its package contains no text of the licence."}`;
    })
  );
  return `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
};
