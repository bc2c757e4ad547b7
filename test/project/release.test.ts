import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { readAddin } from "../../scripts/build/addin.mjs";
import { DIST, readFolder, releaseFiles } from "../../scripts/release/contents.mjs";
import { licenceFaults, versionFaults } from "../../scripts/release/licences.mjs";
import { locked, shipped } from "../../scripts/release/packages.mjs";
import { makeSbom, steadySbom } from "../../scripts/release/sbom.mjs";
import { checksums, zipOf } from "../../scripts/release/zip.mjs";

const addin = readAddin({});
const name = `partner-competency-${addin.version}`;
const text = (content: Uint8Array | undefined) => strFromU8(content ?? new Uint8Array());

describe("a release", () => {
  let site: Map<string, Buffer>;
  let sbom: string;
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    [site, sbom] = await Promise.all([readFolder(DIST), makeSbom()]);
    files = await releaseFiles(site, addin, sbom);
  });

  test("holds the site, the manifest, configurations, documents and what others made", () => {
    expect([...files.keys()]).toEqual([`${name}.zip`, `${name}-unified.zip`, "sbom.cdx.json"]);
    const names = Object.keys(unzipSync(files.get(`${name}.zip`) as Buffer));
    expect(names).toEqual(
      expect.arrayContaining([
        ...["LICENSE", "THIRD-PARTY.txt", "docs/deploy.md", "manifest.xml", "sbom.cdx.json"],
        ...["hosting/README.md", "hosting/nginx.conf", "hosting/web.config"],
        ...["site/functions.js", "site/taskpane.html", "site/assets/icon-80.png"],
      ])
    );
    expect(names.filter((file) => file.startsWith("site/"))).toHaveLength(site.size);
  });

  test("is the same bytes each time, whatever the order of the files and the time zone", async () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Auckland";
    const again = await releaseFiles(new Map([...site].reverse()), addin, await makeSbom());
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(checksums(again)).toBe(checksums(files));
  });

  test("changes with a single byte of the site", async () => {
    const changed = new Map(site).set("notice.js", Buffer.from("//"));
    expect(checksums(await releaseFiles(changed, addin, sbom))).not.toBe(checksums(files));
  });

  test("is refused where the site would not work", async () => {
    const broken = new Map(site);
    broken.delete("functions.js");
    await expect(releaseFiles(broken, addin, sbom)).rejects.toThrow(
      "manifest.xml names https://localhost:3000/functions.js, which would answer 404."
    );
  });

  test("packs the unified manifest with the files that it names", () => {
    const app = unzipSync(files.get(`${name}-unified.zip`) as Buffer);
    expect(Object.keys(app)).toEqual([
      "assets/icon-192.png",
      "assets/outline-32.png",
      "manifest.de-de.json",
      "manifest.json",
    ]);
  });

  test("names every package that is shipped, in the bill and with its licence", async () => {
    const bill = JSON.parse(sbom) as { components: { name: string; version: string }[] };
    const listed = bill.components.map(({ name, version }) => `${name} ${version}`);
    const zip = unzipSync(files.get(`${name}.zip`) as Buffer);
    const notices = text(zip["THIRD-PARTY.txt"]);
    for (const { name, version } of await shipped()) {
      expect(notices).toContain(`${name} ${version} (`);
      expect(listed).toContain(`${name} ${version}`);
    }
  });
});

describe("the bill of materials", () => {
  const npmSays = (serialNumber: string, folder: string, lit = "1.0.0") =>
    JSON.stringify({
      serialNumber,
      metadata: {
        timestamp: serialNumber,
        tools: [{ version: serialNumber }],
        component: { "bom-ref": "addin@1.0.0", name: folder },
      },
      components: [{ "bom-ref": `lit@${lit}` }, { "bom-ref": "webpack@5.0.0" }],
      dependencies: [
        { ref: "addin@1.0.0", dependsOn: [`lit@${lit}`, "webpack@5.0.0"] },
        { ref: "webpack@5.0.0", dependsOn: [] },
      ],
    });
  const steady = (json: string) => steadySbom(json, ["lit@1.0.0", "lit@2.0.0"]);

  test("does not tell when, where and by which npm it was made", () => {
    expect(steady(npmSays("1", "here"))).toBe(steady(npmSays("2", "there")));
  });

  test("names what is shipped, not what is only used to build it", () => {
    expect(JSON.parse(steady(npmSays("", "")))).toMatchObject({
      metadata: { component: { name: "addin" } },
      components: [{ "bom-ref": "lit@1.0.0" }],
      dependencies: [{ ref: "addin@1.0.0", dependsOn: ["lit@1.0.0"] }],
    });
  });

  test("has a number of its own for each content", () => {
    const number = (lit: string) =>
      (JSON.parse(steady(npmSays("", "", lit))) as { serialNumber: string }).serialNumber;
    expect(number("1.0.0")).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
    );
    expect(number("1.0.0")).not.toBe(number("2.0.0"));
  });
});

test("checksums are as sha256sum reads them", () => {
  expect(checksums(new Map([["a.txt", Buffer.from("abc")]]))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n"
  );
});

test("a zip keeps names beyond ASCII and empty files", () => {
  const files = new Map([
    ["Prüfung/ä.txt", Buffer.from("x")],
    ["empty", Buffer.alloc(0)],
  ]);
  const unzipped = unzipSync(zipOf(files));
  expect(Object.entries(unzipped).map(([name, content]) => [name, text(content)])).toEqual([
    ["Prüfung/ä.txt", "x"],
    ["empty", ""],
  ]);
});

describe("licences", () => {
  const one = (name: string, licence: string) => ({ name, version: "1.0.0", licence });

  test("of all packages are allowed", async () => {
    expect(licenceFaults({ shipped: await shipped(), tools: await locked() })).toEqual([]);
  });

  test.each([
    [one("a", "GPL-3.0-only"), "a 1.0.0 would be shipped: GPL-3.0-only."],
    [one("a", "MPL-2.0"), "a 1.0.0 would be shipped: MPL-2.0."],
    [one("a", "none named"), "a 1.0.0 would be shipped: none named."],
    [
      one("@microsoft/office-js", "LICENSE"),
      "@microsoft/office-js 1.0.0 would be shipped: LICENSE.",
    ],
  ])("%j is not shipped", (shippedOne, sentence) => {
    expect(licenceFaults({ shipped: [shippedOne], tools: [] })).toEqual([sentence]);
  });

  test.each([
    [one("a", "GPL-3.0-only"), 1],
    [one("a", "(GPL-2.0 OR MIT)"), 0],
    [one("a", "MPL-2.0"), 0],
    [one("@microsoft/office-js", "LICENSE"), 0],
  ])("%j as a tool: %i faults", (tool, faults) => {
    expect(licenceFaults({ shipped: [], tools: [tool] })).toHaveLength(faults);
  });

  test.each(["^1.0.0", "~1.0.0", "1.x", "latest", ">=1", "*"])(
    "the version %s is refused",
    (version) => {
      expect(versionFaults({ dependencies: { a: version } })).toEqual([
        `a is asked for as ${version}; name one exact version.`,
      ]);
    }
  );
});
