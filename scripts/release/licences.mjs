/** Licences that let a company ship, change and sell what contains them, given their notice. */
const SHIPPED = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
];
/** Of tools that run here and are passed on to nobody, also those that ask something of whoever changes them. */
const TOOLS = [...SHIPPED, "CC-BY-4.0", "MPL-2.0", "Python-2.0", "Unlicense"];

/** Of licences joined by OR, one may be chosen. */
const isIn = (list, licence) =>
  licence
    .replace(/^\(|\)$/g, "")
    .split(" OR ")
    .some((one) => list.includes(one));

/** Looked at one by one; never to be shipped. */
const LOOKED_AT = {
  "@microsoft/office-js":
    "its licence allows design, development and test; a build never contains it",
  "@univerjs/telemetry": "part of Univer (Apache-2.0), whose package names no licence",
};

/**
 * What keeps the packages from being used as they are, one sentence each. `shipped` and `tools` are lists of
 * `{ name, version, licence }`.
 */
export const licenceFaults = ({ shipped, tools }) => [
  ...shipped
    .filter(({ licence }) => !isIn(SHIPPED, licence))
    .map(({ name, version, licence }) => `${name} ${version} would be shipped: ${licence}.`),
  ...tools
    .filter(({ name, licence }) => !isIn(TOOLS, licence) && !Object.hasOwn(LOOKED_AT, name))
    .map(({ name, version, licence }) => `${name} ${version} is not allowed here: ${licence}.`),
];

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * Dependencies of package.json that are not one exact version.
 * @param {Record<string, Record<string, string>>} about
 */
export const versionFaults = ({ dependencies, devDependencies, optionalDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name} is asked for as ${version}; name one exact version.`);

/** Files of Office.js, by name, among those of a site. */
export const officeJsIn = (names) =>
  names.filter((name) =>
    /(?:^|\/)(?:office(?:\.debug)?|excel-[^/]*|o15apptofilemappingtable)\.js$/i.test(name)
  );
