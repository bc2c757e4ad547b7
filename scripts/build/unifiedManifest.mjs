import { all, first, readManifest, texts } from "./manifestXml.mjs";

/** The version of the schema: it has room for an Office extension with custom functions since 1.23. */
const SCHEMA = "1.28";
const GERMAN = { languageTag: "de-de", file: "manifest.de-de.json" };

/** What manifest.xml has no place for: an app's description in at most 80 characters. */
const SHORT_DESCRIPTION = {
  en: "The competency tier of each partner in your workbook, and what is missing.",
  de: "Die Kompetenzstufe jedes Partners in Ihrer Arbeitsmappe, und was noch fehlt.",
};

/** Excel runs the pane by this id, and a function by the name under which commands.ts associates it. */
const actionOf = (control) => {
  const shows = first(control, "Action").getAttribute("xsi:type") === "ShowTaskpane";
  return shows
    ? { id: control.getAttribute("id"), type: "openPage" } // without a view: a shared runtime has one pane
    : { id: first(control, "FunctionName").textContent, type: "executeFunction" };
};

/** The ribbon: one group on a built-in tab. */
const ribbon = ({ root, resource }, text) => {
  const tab = first(root, "OfficeTab");
  const group = first(tab, "Group");
  const place = "extensions[0].ribbons[0].tabs[0].groups[0]";
  const icons = (owner) =>
    all(first(owner, "Icon"), "Image").map((image) => ({
      size: Number(image.getAttribute("size")),
      url: resource(image).en,
    }));
  const control = (owner, i) => {
    const at = `${place}.controls[${i}]`;
    const supertip = first(owner, "Supertip");
    return {
      id: owner.getAttribute("id"),
      type: "button",
      label: text(`${at}.label`, resource(first(owner, "Label"))),
      icons: icons(owner),
      supertip: {
        title: text(`${at}.supertip.title`, resource(first(supertip, "Title"))),
        description: text(`${at}.supertip.description`, resource(first(supertip, "Description"))),
      },
      actionId: actionOf(owner).id,
    };
  };
  return {
    requirements: { capabilities: [{ name: "AddinCommands", minVersion: "1.1" }] },
    contexts: ["default"],
    tabs: [
      {
        builtInTabId: tab.getAttribute("id"),
        groups: [
          {
            id: group.getAttribute("id"),
            label: text(`${place}.label`, resource(first(group, "Label"))),
            icons: icons(group),
            controls: all(group, "Control").map(control),
          },
        ],
      },
    ],
  };
};

/** Pane, functions and commands: one long-lived page. */
const runtime = ({ root, resource }, text) => {
  const functions = all(root, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions"
  );
  const namespace = resource(first(functions, "Namespace")).en;
  const metadata = resource(first(functions, "Metadata", "SourceLocation"));
  return {
    id: "SharedRuntime",
    type: "general",
    code: {
      page: resource(first(functions, "Page", "SourceLocation")).en,
      script: resource(first(functions, "Script", "SourceLocation")).en,
    },
    lifetime: first(root, "Runtime").getAttribute("lifetime"),
    actions: all(root, "Control").map(actionOf),
    customFunctions: {
      namespace: { id: namespace, name: namespace },
      metadataUrl: text("extensions[0].runtimes[0].customFunctions.metadataUrl", metadata),
    },
  };
};

const started = ({ root, resource }, text) => {
  const message = first(root, "GetStarted");
  const part = (key, name) =>
    text(`extensions[0].getStartedMessages[0].${key}`, resource(first(message, name)));
  return {
    title: part("title", "Title"),
    description: part("description", "Description"),
    learnMoreUrl: part("learnMoreUrl", "LearnMoreUrl"),
  };
};

/**
 * What manifest.xml says, as the unified manifest for Microsoft 365. `xml` is placed already (see `placeManifest`).
 * Answers the manifest, and the German texts under the paths of those that they replace; both under their files' names.
 */
export const unifiedManifest = (xml, { address, version }) => {
  const parts = readManifest(xml);
  const { root, resource } = parts;
  /** @type {Record<string, string>} */
  const german = {};
  /** The English text; a German one that differs is noted under its place. */
  const text = (place, { en, de }) => {
    if (de !== en) german[place] = de;
    return en;
  };
  const content = (name) => first(root, name).textContent.trim();
  const value = (name) => texts(first(root, name));
  const privacy = `${address}/help.html#privacy`;

  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version,
    id: content("Id"),
    localizationInfo: {
      defaultLanguageTag: content("DefaultLocale").toLowerCase(),
      additionalLanguages: [GERMAN],
    },
    developer: {
      name: content("ProviderName"),
      websiteUrl: value("SupportUrl").en,
      privacyUrl: privacy,
      termsOfUseUrl: privacy,
    },
    // The group's label is the add-in's name where it must be short: at most 30 characters.
    name: {
      short: text("name.short", resource(first(root, "Group", "Label"))),
      full: text("name.full", value("DisplayName")),
    },
    description: {
      short: text("description.short", SHORT_DESCRIPTION),
      full: text("description.full", value("Description")),
    },
    icons: { color: "assets/icon-192.png", outline: "assets/outline-32.png" },
    accentColor: "#0F6CBD",
    validDomains: [new URL(content("AppDomain")).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: all(first(root, "Requirements"), "Set").map((set) => ({
            name: set.getAttribute("Name"),
            minVersion: set.getAttribute("MinVersion"),
          })),
        },
        runtimes: [runtime(parts, text)],
        ribbons: [ribbon(parts, text)],
        getStartedMessages: [started(parts, text)],
        alternates: [
          {
            alternateIcons: {
              icon: { size: 32, url: value("IconUrl").en },
              highResolutionIcon: { size: 64, url: value("HighResolutionIconUrl").en },
            },
          },
        ],
      },
    ],
  };
  return { "manifest.json": manifest, "manifest.de-de.json": german };
};
