import { createHash } from "node:crypto";
import { zipSync } from "fflate";

/** The earliest day that a zip can hold; fflate writes local time, so every time zone writes the same. */
const noDay = () => new Date(1980, 0, 1);
const UNIX = 3;
const READABLE = 0o100644;

/** A zip of files by name, the same bytes for the same files: sorted, without days, owners and rights of a machine. */
export const zipOf = (files) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        [...files]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, content]) => [
            name,
            [
              new Uint8Array(content),
              { mtime: noDay(), os: UNIX, attrs: READABLE << 16, level: 9 },
            ],
          ])
      )
    )
  );

export const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** As sha256sum writes and checks it. */
export const checksums = (files) =>
  [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`).join("");
