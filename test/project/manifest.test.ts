import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import { ENVIRONMENTS, readAddin, SOURCE } from "../../scripts/build/addin.mjs";
import { placeManifest } from "../../scripts/build/manifest.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifestPath = `${root}manifest.xml`;
const xml = readFileSync(manifestPath, "utf8");

/** The first capture of every match. */
const all = (pattern: RegExp, text = xml) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

const section = (element: string) =>
  all(new RegExp(`<${element}>(.*?)</${element}>`, "gs")).join("\n");

const elementNames = (text: string) => all(/<([A-Za-z]+)[ >]/g, text);

const placed = (environment: NodeJS.ProcessEnv) => placeManifest(xml, readAddin(environment));

const values = (text: string) => all(/(?:DefaultValue|Value)="([^"]*)"/g, text);

describe("the manifest as the platform's own tools read it", () => {
  test("identity, host and permissions", async () => {
    const info = await OfficeAddinManifest.readManifestFile(manifestPath);
    expect(info).toMatchObject({
      id: "a9670310-f28a-4faa-9549-e7b661b59ae7",
      version: "0.1.0.0",
      displayName: "Partner Competency for Excel",
      defaultLocale: "en-US",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      supportUrl: `${SOURCE.address}/help.html#support`,
    });
  });

  test("one version with package.json", async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
      version: string;
    };
    const info = await OfficeAddinManifest.readManifestFile(manifestPath);
    expect(info.version).toBe(`${version}.0`);
  });
});

describe("elements stand in the order that the schema demands", () => {
  const top = xml.replace(/<VersionOverrides.*<\/VersionOverrides>/s, "<VersionOverrides>");
  const cases: [string, string, string[]][] = [
    [
      "OfficeApp",
      top,
      [
        ...[
          "Id",
          "Version",
          "ProviderName",
          "DefaultLocale",
          "DisplayName",
          "Description",
          "IconUrl",
        ],
        ...[
          "HighResolutionIconUrl",
          "SupportUrl",
          "AppDomains",
          "Hosts",
          "Requirements",
          "DefaultSettings",
        ],
        ...["Permissions", "VersionOverrides"],
      ],
    ],
    ["CustomFunctions", section("AllFormFactors"), ["Script", "Page", "Metadata", "Namespace"]],
    [
      "DesktopFormFactor",
      section("DesktopFormFactor"),
      ["GetStarted", "FunctionFile", "ExtensionPoint"],
    ],
  ];
  test.each(cases)("%s", (_name, text, order) => {
    expect(elementNames(text).filter((name) => order.includes(name))).toEqual(order);
  });

  test("resources", () => {
    expect(all(/<bt:(Images|Urls|ShortStrings|LongStrings)>/g)).toEqual([
      "Images",
      "Urls",
      "ShortStrings",
      "LongStrings",
    ]);
  });
});

describe("resources", () => {
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const used = all(/resid="([^"]+)"/g);

  test("each is defined once, within 32 characters, and used", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  test("each that is used is defined", () => {
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  });

  test("every picture is in assets, in the size that its name says", () => {
    const pictures = new Set(all(/\/assets\/([^"]+)"/g));
    expect(pictures.size).toBeGreaterThanOrEqual(10);
    for (const picture of pictures) {
      const path = `${root}assets/${picture}`;
      expect(existsSync(path), picture).toBe(true);
      const png = readFileSync(path);
      const size = Number(/-(\d+)\.png$/.exec(picture)?.[1]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([size, size]);
    }
  });

  test("every control and the group have icons of 16, 32 and 80 pixels", () => {
    const icons = all(/<Icon>(.*?)<\/Icon>/gs).map((icon) => all(/size="(\d+)"/g, icon));
    expect(icons).toEqual([
      ["16", "32", "80"],
      ["16", "32", "80"],
      ["16", "32", "80"],
    ]);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s are at most %i characters long", (kind, limit) => {
    const strings = values(section(`bt:${kind}`));
    expect(strings.length).toBeGreaterThan(4);
    expect(strings.filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
  });
});

describe("languages", () => {
  test("every string has a German override, the namespace excepted", () => {
    const strings = [...xml.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>(.*?)<\/bt:String>)/gs)];
    const without = strings
      .filter((match) => !match[3]?.includes('Locale="de-DE"'))
      .map((match) => match[1]);
    expect(without).toEqual(["Functions.Namespace"]);
  });

  test.each(["DisplayName", "Description"])("%s", (element) => {
    expect(xml).toMatch(
      new RegExp(`<${element} DefaultValue="[^"]+">\\s*<Override Locale="de-DE" Value="[^"]+" />`)
    );
  });
});

describe("addresses in German", () => {
  test.each([
    ["functions.json", "functions.de-DE.json", "bt:Override"],
    ["help.html", "help.html#de", "bt:Override"],
    ["help.html#support", "help.html#de-support", "Override"],
  ])("%s", (english, german, element) => {
    // An Override without its prefix inside VersionOverrides keeps Excel from loading the add-in.
    expect(xml).toMatch(
      new RegExp(
        `DefaultValue="${SOURCE.address}/${english}">\\s*<${element} Locale="de-DE" Value="${SOURCE.address}/${german}" />`
      )
    );
  });

  test("move to another address with the rest", () => {
    expect(placed({ ADDIN_BASE_URL: "https://example.com/addin" })).toContain(
      '<bt:Override Locale="de-DE" Value="https://example.com/addin/functions.de-DE.json" />'
    );
  });
});

describe("what Excel is told to load", () => {
  test("requirement sets", () => {
    const sets = [...xml.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map((match) =>
      match.slice(1)
    );
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  test("pane, functions and commands share one long-lived page", () => {
    expect(xml).toContain('<Runtime resid="Taskpane.Url" lifetime="long" />');
    expect(xml).toContain('<FunctionFile resid="Taskpane.Url" />');
    expect(section("Page")).toContain('resid="Taskpane.Url"');
    expect(section("Action")).not.toContain("Commands.Url");
  });

  test("namespace of the functions", () => {
    expect(xml).toContain('<Namespace resid="Functions.Namespace" />');
    expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="PARTNER" />');
  });

  test("the buttons open the pane and run the evaluation", () => {
    expect(all(/<Action xsi:type="([^"]+)"/g)).toEqual(["ShowTaskpane", "ExecuteFunction"]);
    expect(section("FunctionName")).toBe("evaluate");
  });

  test("the pane of a long-lived runtime has no id: it is the only one", () => {
    expect(xml).not.toMatch(/TaskpaneId/i);
  });
});

describe("the manifest for another address", () => {
  test.each([
    ["https://addin.example.com", "https://addin.example.com"],
    ["https://example.com/partner/competency", "https://example.com"],
  ])("%s", (address, domain) => {
    const manifest = placed({ ADDIN_BASE_URL: address });
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<SourceLocation DefaultValue="${address}/taskpane.html" />`);
    expect(manifest).toContain(`<AppDomain>${domain}</AppDomain>`);
  });
});

describe("the manifest of another environment", () => {
  test("production at this machine's address is manifest.xml as it stands", () => {
    expect(placed({})).toBe(xml);
  });

  test("each has an id, a namespace and a name of its own", () => {
    const manifests = Object.keys(ENVIRONMENTS).map((name) => placed({ ADDIN_ENVIRONMENT: name }));
    for (const pattern of [
      /<Id>(.*?)<\/Id>/g,
      /"Functions.Namespace" DefaultValue="(.*?)"/g,
      /<DisplayName DefaultValue="(.*?)"/g,
      /"Group.Label" DefaultValue="(.*?)"/g,
    ]) {
      expect(new Set(manifests.flatMap((text) => all(pattern, text))).size).toBe(manifests.length);
    }
  });

  test("its name stands in both languages, and the texts call the functions as they are called", () => {
    const manifest = placed({ ADDIN_ENVIRONMENT: "staging" });
    expect(manifest).toContain('DefaultValue="Partner Competency for Excel (Test)"');
    expect(manifest).toContain('Value="Partnerkompetenz für Excel (Test)"');
    expect(manifest).toContain("type =PARTNERTEST. to see");
    expect(manifest).not.toMatch(/PARTNER(?!TEST)/);
  });

  test("ADDIN_NAMESPACE has the last word", () => {
    const manifest = placed({ ADDIN_ENVIRONMENT: "staging", ADDIN_NAMESPACE: "CONTOSO" });
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="CONTOSO" />');
    expect(manifest).not.toContain("PARTNER");
  });
});
