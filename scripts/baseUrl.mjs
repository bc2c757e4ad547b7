/** The address that manifest.xml and the functions' help links name in the sources. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The address at which the built add-in will be served.
 * `ADDIN_BASE_URL` names it for a production build; it may hold a path.
 */
export const baseUrl = (environment = process.env) => {
  const given = environment.ADDIN_BASE_URL;
  if (!given) return DEVELOPMENT_URL;
  if (!URL.canParse(given) || new URL(given).protocol !== "https:") {
    throw new Error(
      `ADDIN_BASE_URL must be an https address, such as https://addin.example.com; it is "${given}".`
    );
  }
  return given.replace(/\/+$/, "");
};

/** The same text with the development address replaced by another. */
export const placeAt = (text, address) => text.replaceAll(DEVELOPMENT_URL, address);

/** The manifest for another address. An app domain is an address without its path. */
export const placeManifest = (xml, address) => {
  const domain = `<AppDomain>${DEVELOPMENT_URL}</AppDomain>`;
  return placeAt(xml.replace(domain, `<AppDomain>${new URL(address).origin}</AppDomain>`), address);
};
