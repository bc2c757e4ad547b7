import names from "color-name";
import { invalidArgument } from "./ApiObject";

/**
 * A colour as Excel gives it back, "#FFA500", for one as it takes it: "#FFA500", "FFA500" or a name of HTML such as
 * "orange" (d.ts, RangeFill.color). "" is no colour of its own.
 */
export function colorOf(given: unknown): string {
  if (typeof given !== "string") {
    throw invalidArgument();
  }
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (hex !== undefined || given === "") {
    return hex === undefined ? "" : `#${hex.toUpperCase()}`;
  }
  const named = Object.hasOwn(names, given.toLowerCase()) ? names[given.toLowerCase()] : undefined;
  if (named === undefined) {
    throw invalidArgument();
  }
  return `#${named.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
