import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const MAC_EXCEL = "/Applications/Microsoft Excel.app";
const WINDOWS_APP_PATH = "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";

const isInRegistry = async (key) => {
  try {
    await promisify(execFile)("reg", ["query", key, "/ve"]);
    return true;
  } catch {
    return false;
  }
};

/** Is Excel for desktop installed here? There is none for Linux. */
export const isExcelInstalled = async ({
  platform = process.platform,
  exists = existsSync,
  registryHas = isInRegistry,
} = {}) => {
  if (platform === "darwin") return exists(MAC_EXCEL);
  if (platform !== "win32") return false;
  return (
    (await registryHas(`HKLM\\${WINDOWS_APP_PATH}`)) ||
    (await registryHas(`HKCU\\${WINDOWS_APP_PATH}`))
  );
};

const importIfInstalled = async (name) => {
  try {
    return (await import(name)).default;
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
};

/**
 * The platform's tools for loading an add-in from this machine; null where npm left them out.
 * They are optional because they do not install on every machine.
 */
export const findSideloader = async (load = importIfInstalled) => {
  const debugging = await load("office-addin-debugging");
  const certificates = await load("office-addin-dev-certs");
  if (!debugging || !certificates) return null;
  return {
    /** Excel shows a page only over a certificate that the machine trusts. */
    trustCertificate: () => certificates.ensureCertificatesAreInstalled(),
    /** Opens Excel with the add-in in it. */
    start: (manifest) =>
      debugging.startDebugging(manifest, {
        appType: "desktop",
        app: "excel",
        enableDebugging: false,
      }),
    /** Takes the add-in out of Excel again. */
    stop: (manifest) => debugging.stopDebugging(manifest),
  };
};
