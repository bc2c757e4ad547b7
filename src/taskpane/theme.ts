import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { isDark, type HostTheme } from "./hostTheme";

/** Gives the document the host's theme now and whenever it may have changed. */
export function followTheme(hostTheme: () => HostTheme | undefined): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  let shown: boolean | null = null;
  const apply = () => {
    const dark = isDark(hostTheme(), system.matches);
    if (dark !== shown) {
      shown = dark;
      setTheme(dark ? webDarkTheme : webLightTheme);
      document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    }
  };
  apply();
  system.addEventListener("change", apply);
  // Excel raises no event for its own theme; people change it in another window and come back.
  window.addEventListener("focus", apply);
}
