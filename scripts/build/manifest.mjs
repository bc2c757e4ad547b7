import { officeVersion, place, SOURCE } from "./addin.mjs";

const labelled = (text, label) => (label ? `${text} (${label})` : text);

/** One change of the manifest; it must find its place, or the manifest has been rewritten around it. */
const replaceOne = (xml, pattern, replacement) => {
  if (!pattern.test(xml)) throw new Error(`manifest.xml has no place for ${String(pattern)}.`);
  return xml.replace(pattern, replacement);
};

/** The texts of an element or string and its overrides, with the label of the environment behind each. */
const labelTexts = (xml, pattern, label) =>
  replaceOne(xml, pattern, (element) =>
    element.replace(/\b((?:Default)?Value)="([^"]*)"/g, (_whole, attribute, text) => {
      return `${attribute}="${labelled(text, label)}"`;
    })
  );

/**
 * The manifest of one build, from manifest.xml and what `readAddin` gives. An app domain is an address without its path.
 */
export const placeManifest = (xml, addin) => {
  const { id, label, address, version } = addin;
  let placed = replaceOne(xml, /<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
  placed = replaceOne(
    placed,
    /<Version>[^<]*<\/Version>/,
    `<Version>${officeVersion(version)}</Version>`
  );
  placed = replaceOne(
    placed,
    new RegExp(`<AppDomain>${SOURCE.address}</AppDomain>`),
    `<AppDomain>${new URL(address).origin}</AppDomain>`
  );
  for (const texts of [
    /<DisplayName .*?<\/DisplayName>/s,
    /<bt:String id="Group\.Label" .*?<\/bt:String>/s,
  ])
    placed = labelTexts(placed, texts, label);
  return place(placed, addin);
};
