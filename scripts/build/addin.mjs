import { readFileSync } from "node:fs";

const json = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));

/** What manifest.xml, the functions' comments and the help texts say; a build puts its own in their place. */
export const SOURCE = {
  address: "https://localhost:3000",
  namespace: json("src/words/namespace.json").namespace,
};

/**
 * Copies of the add-in that stand beside one another in one Excel: each has an id, a name and a namespace of its own.
 * Ids never change: to Excel, another id is another add-in.
 */
export const ENVIRONMENTS = {
  production: {
    id: "a9670310-f28a-4faa-9549-e7b661b59ae7",
    namespace: SOURCE.namespace,
    label: "",
  },
  staging: {
    id: "a30854ef-f535-48b1-8722-b930a0946b7e",
    namespace: `${SOURCE.namespace}TEST`,
    label: "Test",
  },
  development: {
    id: "9ea3a535-a0b3-4ee8-98e8-de8e4341174d",
    namespace: `${SOURCE.namespace}DEV`,
    label: "Dev",
  },
};

const readAddress = (given) => {
  if (!given) return SOURCE.address;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || /[?#&<>"'\s]/.test(given)) {
    throw new Error(
      `ADDIN_BASE_URL must be an https address, such as https://addin.example.com; it is "${given}".`
    );
  }
  return given.replace(/\/+$/, "");
};

/** Excel takes names for cell addresses where it can, and function names have at least three characters. */
const CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/;

const readNamespace = (given, usual) => {
  if (!given) return usual;
  if (!/^[A-Z][A-Z0-9_]{2,31}$/.test(given) || CELL.test(given)) {
    throw new Error(
      `ADDIN_NAMESPACE must be 3 to 32 capital letters, digits or underscores that are no cell address, such as CONTOSO; it is "${given}".`
    );
  }
  return given;
};

const readEnvironment = (given) => {
  const name = given || "production";
  if (!Object.hasOwn(ENVIRONMENTS, name)) {
    throw new Error(
      `ADDIN_ENVIRONMENT must be one of ${Object.keys(ENVIRONMENTS).join(", ")}; it is "${name}".`
    );
  }
  return ENVIRONMENTS[name];
};

/** A version of package.json in the form that Office wants: four numbers. */
export const officeVersion = (version) => {
  const [, numbers] = /^(\d+\.\d+\.\d+)(?:[-+]|$)/.exec(version) ?? [];
  if (!numbers) throw new Error(`package.json: the version "${version}" must begin like 1.2.3.`);
  return `${numbers}.0`;
};

/**
 * What a build makes: `ADDIN_ENVIRONMENT` names one of ENVIRONMENTS (production), `ADDIN_BASE_URL` the address at which
 * `dist/` will be served, which may hold a path (this machine's), `ADDIN_NAMESPACE` another namespace.
 * Answers `{ id, label, namespace, address, version }`.
 */
export const readAddin = (environment = process.env) => {
  const { id, label, namespace } = readEnvironment(environment.ADDIN_ENVIRONMENT);
  return {
    id,
    label,
    namespace: readNamespace(environment.ADDIN_NAMESPACE, namespace),
    address: readAddress(environment.ADDIN_BASE_URL),
    version: json("package.json").version,
  };
};

/** The same text with the address and the functions' namespace of the sources replaced by those of a build. */
export const place = (text, { address, namespace }) =>
  text
    .replaceAll(SOURCE.address, address)
    .replace(new RegExp(`\\b${SOURCE.namespace}\\b`, "g"), namespace);
