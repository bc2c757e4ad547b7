import { ApiCollection, ApiObject, NULL_OBJECT } from "./api/ApiObject";
import { getMember } from "./members";
import type { QueryInfo } from "./protocol";

type Path = readonly string[];

type Read = (object: ApiObject, name: string) => unknown;

/** What `load` asked for, as the nested objects that the client expects; null for a null object. */
export function project(
  object: unknown,
  { Select, Expand, Top, Skip }: QueryInfo,
  read: Read = getMember
): unknown {
  const paths = [...(Select ?? []), ...(Expand ?? [])].map((path) => path.split("/"));
  return projectPaths(read, object, paths, Skip ?? 0, Top);
}

function projectPaths(
  read: Read,
  object: unknown,
  paths: readonly Path[],
  skip = 0,
  top?: number
): unknown {
  if (!(object instanceof ApiObject)) {
    return object === NULL_OBJECT || object === undefined ? null : object;
  }
  return object instanceof ApiCollection
    ? collection(read, object, paths, skip, top)
    : properties(read, object, paths);
}

function properties(
  read: Read,
  object: ApiObject,
  paths: readonly Path[]
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const names = isEverything(paths)
    ? object.scalars
    : paths.filter(isName).map(([name]) => wireName(name));
  for (const name of names) {
    result[name] = projectPaths(read, read(object, name), []);
  }
  for (const [name, rest] of byFirst(paths.filter((path) => path.length > 1))) {
    result[name] = projectPaths(read, read(object, name), rest);
  }
  return result;
}

/** What Microsoft's samples ask of a collection to get its items alone; Excel knows no such property and takes it. */
const ITEMS_ONLY = "NoPropertiesNeeded";

/** A collection's names mean its items', those apart that are its own (such as Count). */
function collection(
  read: Read,
  object: ApiCollection<ApiObject>,
  asked: readonly Path[],
  skip: number,
  top: number | undefined
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const paths = asked.filter(([name]) => name !== ITEMS_ONLY);
  const own = paths.filter((path) => isName(path) && object.scalars.includes(wireName(path[0])));
  for (const name of isEverything(asked) ? object.scalars : own.map(([first]) => wireName(first))) {
    result[name] = read(object, name);
  }
  if (own.length < asked.length || asked.length === 0) {
    const ofItems = paths
      .filter((path) => !own.includes(path))
      .map((path) => (wireName(path[0]) === "Items" ? path.slice(1) : path))
      .filter((path) => path.length > 0);
    const end = top === undefined ? undefined : skip + top;
    result["_Items"] = object
      .items()
      .slice(skip, end)
      .map((item, index) => ({
        ...properties(read, item, ofItems),
        ...item.identity(),
        _Index: skip + index,
      }));
  }
  return result;
}

const isEverything = (paths: readonly Path[]): boolean =>
  paths.length === 0 || paths.some((path) => path.length === 1 && path[0] === "*");

const isName = (path: Path): boolean => path.length === 1 && path[0] !== "*";

function byFirst(paths: readonly Path[]): Map<string, Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [first, ...rest] of paths) {
    const name = wireName(first);
    groups.set(name, [...(groups.get(name) ?? []), rest]);
  }
  return groups;
}

function wireName(name = ""): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
