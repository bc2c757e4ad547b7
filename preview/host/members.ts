import { ApiError, type ApiObject } from "./api/ApiObject";

const API_NAME = /^_?[A-Z]/;

/** Reads a property of the API by the name that the client sent. */
export function getMember(object: ApiObject, name: string): unknown {
  const found = descriptor(object, name, name);
  if (found.set !== undefined && found.get === undefined) {
    throw notFound(object, name);
  }
  return (object as unknown as Record<string, unknown>)[name];
}

export function setMember(object: ApiObject, name: string, value: unknown): null {
  const found = descriptor(object, name, `${name} (set)`);
  if (found.set === undefined) {
    // Office.js sends no property that cannot be set in Excel: this one is missing here.
    throw notFound(object, `${name} (set)`);
  }
  (object as unknown as Record<string, unknown>)[name] = value;
  return null;
}

export function callMember(object: ApiObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = descriptor(object, name, `${name}()`).value;
  if (typeof method !== "function") {
    throw notFound(object, `${name}()`);
  }
  return method.apply(object, args) as unknown;
}

function descriptor(object: ApiObject, name: string, what: string): PropertyDescriptor {
  if (API_NAME.test(name)) {
    for (let owner: unknown = object; owner !== null; owner = Object.getPrototypeOf(owner)) {
      const found = Object.getOwnPropertyDescriptor(owner as object, name);
      if (found !== undefined) {
        return found;
      }
    }
  }
  throw notFound(object, what);
}

function notFound(object: ApiObject, what: string): ApiError {
  return new ApiError(
    "ApiNotFound",
    `This host does not implement: ${object.typeName}.${what}`,
    501
  );
}
