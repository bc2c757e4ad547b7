import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { PlainError } from "./plainError.mjs";

const WEBPACK = fileURLToPath(new URL("../node_modules/webpack/bin/webpack.js", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs webpack in the project, as `npm run build` does. `environment` goes on top of this process's own. */
export const runBuild = async (args = [], { environment = {}, quiet = false } = {}) => {
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WEBPACK, ...args], {
      cwd: root,
      stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
      env: { ...process.env, ...environment },
    });
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new PlainError("The build failed: see above.");
};
