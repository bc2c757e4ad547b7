import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const PREFIX = "node_modules/";

const readLock = async () =>
  JSON.parse(await readFile(new URL("../../package-lock.json", import.meta.url), "utf8")).packages;

const nameOf = (place) => place.slice(place.lastIndexOf(PREFIX) + PREFIX.length);

const packageAt = (place, { version, license }) => ({
  name: nameOf(place),
  version,
  licence: typeof license === "string" ? license : "none named",
  folder: root + place,
});

/** Where npm puts the package that another one means by a name: beside it, or in a folder further up. */
const findPlace = (packages, from, name) => {
  const folders = from.split(`/${PREFIX}`);
  for (let depth = folders.length; depth >= 0; depth--) {
    const above = folders.slice(0, depth).join(`/${PREFIX}`);
    const place = `${above && `${above}/`}${PREFIX}${name}`;
    if (packages[place]) return place;
  }
  return null;
};

/** All packages that npm may install here, as package-lock.json has them. */
export const locked = async () =>
  Object.entries(await readLock())
    .filter(([place]) => place !== "")
    .map(([place, entry]) => packageAt(place, entry));

/** The packages whose code a build may put into `dist/`: the run-time dependencies and what those depend on. */
export const shipped = async () => {
  const packages = await readLock();
  const found = new Set();
  const follow = (from) => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = packages[from];
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      if (peerDependenciesMeta?.[name]?.optional) continue;
      const place = findPlace(packages, from, name);
      if (place === null) throw new Error(`package-lock.json has no ${name} for ${from}.`);
      if (found.has(place)) continue;
      found.add(place);
      follow(place);
    }
  };
  follow("");
  return [...found].sort().map((place) => packageAt(place, packages[place]));
};
