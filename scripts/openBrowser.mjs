import { spawn } from "node:child_process";

/** The command that opens an address on this platform; null where nobody is there to look at it. */
export const browserCommand = (
  url,
  { platform = process.platform, environment = process.env } = {}
) => {
  if (environment.CI) return null;
  if (platform === "win32") return ["cmd", ["/c", "start", "", url]];
  if (platform === "darwin") return ["open", [url]];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ["xdg-open", [url]] : null;
};

/** Opens the default browser. The address has been printed, so a browser that does not open is no error. */
export const openBrowser = (url) => {
  const command = browserCommand(url);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
};
