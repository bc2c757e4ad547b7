import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../../scripts/certificate.mjs";
import { startServer } from "../../scripts/previewServer.mjs";

const PAGE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

const temporary = mkdtempSync(path.join(tmpdir(), "partner-competency-"));
const folders = {
  dist: path.join(temporary, "dist"),
  preview: path.join(temporary, "dist-preview"),
  officeJs: path.join(temporary, "office-js"),
};
const files: [string, string][] = [
  ["dist/taskpane.html", PAGE],
  ["dist/functions.js", `"${PAGE}"`],
  ["dist/functions.json", "{}"],
  ["dist/assets/icon-16.png", "png"],
  ["dist/assets/sample-partners.xlsx", "xlsx"],
  ["dist-preview/index.html", PAGE],
  ["office-js/office.js", "office"],
  ["office-js/en-us/office_strings.js", "strings"],
  ["secret.txt", "secret"],
];

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for a path exactly as given: `fetch` would tidy it up first. */
const ask = (port: number, requestPath: string, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const request = https.request(
      { host: "127.0.0.1", port, path: requestPath, method, rejectUnauthorized: false },
      (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body })
        );
      }
    );
    request.on("error", reject).end();
  });

let certificate: Awaited<ReturnType<typeof makeCertificate>>;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  for (const [file, content] of files) {
    mkdirSync(path.dirname(path.join(temporary, file)), { recursive: true });
    writeFileSync(path.join(temporary, file), content);
  }
  certificate = await makeCertificate();
  server = await startServer({ port: 0, folders, certificate });
});

afterAll(async () => {
  await server.close();
  rmSync(temporary, { recursive: true });
});

describe("what is served where", () => {
  test.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/taskpane.html?_host_Info=Excel$Web", "text/html; charset=utf-8"],
    ["/functions.js", "text/javascript; charset=utf-8"],
    ["/functions.json", "application/json; charset=utf-8"],
    ["/assets/icon-16.png", "image/png"],
    [
      "/assets/sample-partners.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    ["/preview/index.html", "text/html; charset=utf-8"],
    ["/office-js/office.js", "text/javascript; charset=utf-8"],
    ["/office-js/Office.js", "text/javascript; charset=utf-8"],
    ["/office-js/en-US/Office_Strings.js", "text/javascript; charset=utf-8"],
  ])("%s", async (address, type) => {
    const answer = await ask(server.port, address);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ "content-type": type, "cache-control": "no-store" });
    expect(answer.body).not.toBe("");
  });

  test.each(["/", "/preview", "/preview/"])("%s leads to the preview", async (address) => {
    const answer = await ask(server.port, address);
    expect([answer.status, answer.headers.location]).toEqual([302, "/preview/index.html"]);
  });

  test.each([
    ["/nothing.html", 404],
    ["/assets", 404],
    ["/assets/", 404],
    ["/taskpane.html/more", 404],
    ["/../secret.txt", 400],
    ["/assets/../../secret.txt", 400],
    ["/%2e%2e/secret.txt", 400],
    ["/..%2fsecret.txt", 400],
    ["/..%5csecret.txt", 400],
    ["/preview/../../secret.txt", 400],
    ["/office-js/%2e%2e/secret.txt", 400],
    ["/%00", 400],
    ["/%", 400],
  ])("%s is not served", async (address, status) => {
    const answer = await ask(server.port, address);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain("secret");
  });

  test("HEAD answers without a body, other methods are refused", async () => {
    const head = await ask(server.port, "/functions.js", "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
    const post = await ask(server.port, "/functions.js", "POST");
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("Office.js", () => {
  test.each(["/taskpane.html", "/preview/index.html"])(
    "%s loads it from this server",
    async (address) => {
      const { body } = await ask(server.port, address);
      expect(body).toBe('<script src="/office-js/office.js"></script>');
    }
  );

  test("scripts are served as built", async () => {
    expect((await ask(server.port, "/functions.js")).body).toContain("appsforoffice.microsoft.com");
  });

  test("for Excel itself pages keep the address of the CDN", async () => {
    const forExcel = await startServer({ port: 0, folders, certificate, localOfficeJs: false });
    try {
      expect((await ask(forExcel.port, "/taskpane.html")).body).toBe(PAGE);
    } finally {
      await forExcel.close();
    }
  });
});

describe("what is said when it cannot start", () => {
  test("a port in use", async () => {
    const { port } = server;
    await expect(startServer({ port, folders, certificate })).rejects.toThrow(
      new RegExp(
        `^Port ${port} is in use\\. End the program that uses it, or choose another one: --port \\d+$`
      )
    );
    expect((await ask(port, "/functions.json")).status).toBe(200);
  });

  test.each(["dist", "preview"] as const)("no build in %s", async (folder) => {
    const missing = { ...folders, [folder]: path.join(temporary, "nowhere") };
    await expect(startServer({ port: 0, folders: missing, certificate })).rejects.toThrow(
      /^The add-in is not built yet\. Run: npm run build$/
    );
  });
});
