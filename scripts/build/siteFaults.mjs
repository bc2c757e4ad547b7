import { OFFICE_HOSTS } from "../hosting/policy.mjs";
import { officeJsIn } from "../release/licences.mjs";

/** Pages and lists of addresses in which an http address or one that leads nowhere would hurt. */
const READ = /\.(?:html|json|xml)$/;
const PICTURE = /-(\d+)\.png$/;
/** Names of XML and JSON schemas look like addresses; nothing is loaded from them. */
const NAMES = /(?:xmlns(?::\w+)?|\$schema)"?\s*[=:]\s*"[^"]*"/g;
const ADDRESS = /\bhttps?:\/\/[^\s"'<>`;)\\]+/g;
const RELATIVE = /\s(?:src|href)="(?![a-z]+:|#)([^"#?]+)/g;

const PNG_WIDTH = 16;

/** An address of the add-in's own as the file and the place in it; null for one of somebody else's. */
const ownPlace = (url, address) => {
  if (url !== address && !url.startsWith(`${address}/`)) return null;
  const [path, place] = url.slice(address.length + 1).split("#");
  return { file: decodeURIComponent(path), place };
};

const addressFault = (url, files, { address }) => {
  if (url.startsWith("http:")) return `names ${url}, which is not https`;
  const own = ownPlace(url, address);
  if (!own) {
    const { origin } = new URL(url);
    return OFFICE_HOSTS.includes(origin) || url === new URL(address).origin
      ? null
      : `names ${url}, which is neither the add-in's own address nor Office.js`;
  }
  if (own.file === "") return null; // the app domain, which is no page
  const content = files.get(own.file);
  if (content === undefined) return `names ${url}, which would answer 404`;
  if (own.place && !content.toString("utf8").includes(` id="${own.place}"`))
    return `names ${url}, but ${own.file} has no place ${own.place}`;
  return null;
};

const pictureFault = (name, content) => {
  const size = Number(PICTURE.exec(name)[1]);
  const [width, height] = [content.readUInt32BE(PNG_WIDTH), content.readUInt32BE(PNG_WIDTH + 4)];
  return width === size && height === size ? null : `is ${width} by ${height} pixels`;
};

const faultsIn = (name, content, files, addin) => {
  if (officeJsIn([name]).length > 0)
    return ["is Office.js, whose licence allows no redistribution"];
  if (PICTURE.test(name)) return [pictureFault(name, content)];
  if (!READ.test(name)) return [];
  const text = content.toString("utf8").replace(NAMES, "");
  const relative = name.endsWith(".html")
    ? [...text.matchAll(RELATIVE)].map(([, file]) => file).filter((file) => !files.has(file))
    : [];
  return [
    ...[...new Set(text.match(ADDRESS))].map((url) => addressFault(url, files, addin)),
    ...relative.map((file) => `names ${file}, which would answer 404`),
  ];
};

/**
 * What would fail once the site is on its host, one sentence each; empty where all is well. `files` maps names of
 * files, with / between folders, to their content (Buffer); `addin` is what `readAddin` gives.
 */
export const siteFaults = (files, addin) =>
  [...files].flatMap(([name, content]) =>
    faultsIn(name, content, files, addin)
      .filter((fault) => fault)
      .map((fault) => `${name} ${fault}.`)
  );
