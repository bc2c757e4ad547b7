import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate, readTrustedCertificate } from "../../scripts/certificate.mjs";
import { readCommandLine } from "../../scripts/commandLine.mjs";
import { findSideloader, isExcelInstalled } from "../../scripts/excel.mjs";
import { browserCommand } from "../../scripts/openBrowser.mjs";

const URL_TO_OPEN = "https://localhost:3000/preview/index.html";
const DAY = 24 * 60 * 60 * 1000;

describe("the command line", () => {
  test.each([
    [[], { port: 3000, open: true }],
    [["--port", "4000"], { port: 4000, open: true }],
    [["--port=4000", "--no-open"], { port: 4000, open: false }],
  ])("%j", (args, options) => {
    expect(readCommandLine(args)).toEqual(options);
  });

  test.each([
    [["--port", "abc"], '--port takes a number from 0 to 65535; it is "abc".'],
    [["--port", "70000"], '--port takes a number from 0 to 65535; it is "70000".'],
    [["--port="], '--port takes a number from 0 to 65535; it is "".'],
    [["--fast"], "The options are --port N and --no-open."],
    [["4000"], "The options are --port N and --no-open."],
  ])("%j is refused", (args, sentence) => {
    expect(() => readCommandLine(args)).toThrow(sentence);
  });

  test.each(["preview.mjs", "start.mjs"])(
    "%s says in one line what is wrong and ends with 1",
    async (script) => {
      const file = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url));
      const outcome = await new Promise((resolve) => {
        execFile(process.execPath, [file, "--port", "x"], (error, stdout, stderr) =>
          resolve({ code: error?.code, stdout, stderr })
        );
      });
      expect(outcome).toEqual({
        code: 1,
        stdout: "",
        stderr: '--port takes a number from 0 to 65535; it is "x".\n',
      });
    }
  );
});

describe("opening the browser", () => {
  test.each([
    ["win32", {}, ["cmd", ["/c", "start", "", URL_TO_OPEN]]],
    ["darwin", {}, ["open", [URL_TO_OPEN]]],
    ["linux", { DISPLAY: ":0" }, ["xdg-open", [URL_TO_OPEN]]],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", [URL_TO_OPEN]]],
    ["linux", {}, null],
    ["darwin", { CI: "true" }, null],
    ["win32", { CI: "1" }, null],
  ] as const)("%s %j", (platform, environment, command) => {
    expect(browserCommand(URL_TO_OPEN, { platform, environment })).toEqual(command);
  });
});

describe("is Excel installed?", () => {
  test.each([
    ["darwin", true, false, true],
    ["darwin", false, true, false],
    ["win32", false, true, true],
    ["win32", true, false, false],
    ["linux", true, true, false],
  ] as const)(
    "%s, app there: %s, in the registry: %s",
    async (platform, app, registered, installed) => {
      const machine = {
        platform,
        exists: () => app,
        registryHas: () => Promise.resolve(registered),
      };
      expect(await isExcelInstalled(machine)).toBe(installed);
    }
  );
});

describe("sideloading tools, which npm may have left out", () => {
  const tools = (...installed: string[]) => {
    const calls: unknown[] = [];
    const load = (name: string) =>
      Promise.resolve(
        installed.includes(name)
          ? {
              startDebugging: (...args: unknown[]) => calls.push(["start", ...args]),
              stopDebugging: (...args: unknown[]) => calls.push(["stop", ...args]),
              ensureCertificatesAreInstalled: () => calls.push(["certificates"]),
            }
          : null
      );
    return { load, calls };
  };

  test.each([[[]], [["office-addin-debugging"]], [["office-addin-dev-certs"]]])(
    "only %j: none",
    async (names) => {
      expect(await findSideloader(tools(...names).load)).toBeNull();
    }
  );

  test("both: Excel for desktop, without a debugger", async () => {
    const { load, calls } = tools("office-addin-debugging", "office-addin-dev-certs");
    const sideloader = await findSideloader(load);
    await sideloader?.trustCertificate();
    await sideloader?.start("manifest.xml");
    await sideloader?.stop("manifest.xml");
    expect(calls).toEqual([
      ["certificates"],
      ["start", "manifest.xml", { appType: "desktop", app: "excel", enableDebugging: false }],
      ["stop", "manifest.xml"],
    ]);
  });
});

describe("the installed development certificate", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "partner-competency-"));
  const now = new Date();
  let made: Awaited<ReturnType<typeof makeCertificate>>;
  const install = (cert: string, key: string) => {
    writeFileSync(path.join(folder, "localhost.crt"), cert);
    writeFileSync(path.join(folder, "localhost.key"), key);
  };

  beforeAll(async () => {
    made = await makeCertificate(now);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is used while it holds", async () => {
    install(made.cert, made.key);
    expect(await readTrustedCertificate(folder, now)).toEqual({ ...made, trusted: true });
  });

  test.each([
    ["before it holds", -2],
    ["after it has run out", 31],
  ])("is not used %s", async (_when, days) => {
    install(made.cert, made.key);
    expect(await readTrustedCertificate(folder, new Date(now.getTime() + days * DAY))).toBeNull();
  });

  test("is not used with another key", async () => {
    install(made.cert, (await makeCertificate(now)).key);
    expect(await readTrustedCertificate(folder, now)).toBeNull();
  });

  test("is not used when it is no certificate, or not there", async () => {
    install("nonsense", made.key);
    expect(await readTrustedCertificate(folder, now)).toBeNull();
    expect(await readTrustedCertificate(path.join(folder, "nowhere"), now)).toBeNull();
  });
});
