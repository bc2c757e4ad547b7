import { parseArgs } from "node:util";
import { PlainError } from "./plainError.mjs";
import { DEFAULT_PORT } from "./previewServer.mjs";

const readPort = (text) => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new PlainError(`--port takes a number from 0 to 65535; it is "${text}".`);
  }
  return port;
};

/** Reads `--port N` and `--no-open`; anything else is a PlainError. */
export const readCommandLine = (args) => {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: "string" }, "no-open": { type: "boolean" } },
    });
    return { port: readPort(values.port ?? String(DEFAULT_PORT)), open: !values["no-open"] };
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError("The options are --port N and --no-open.");
  }
};
