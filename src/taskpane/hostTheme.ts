/** What the pane reads of Office.context.officeTheme; older hosts leave parts of it out. */
export type HostTheme = Partial<Pick<Office.OfficeTheme, "bodyBackgroundColor" | "isDarkTheme">>;

/** Excel on the web tells no theme, and is light (OfficeDev/office-js#6134). */
export const LIGHT: HostTheme = { isDarkTheme: false };

/** Whether the host is dark: by its own word, its background, or else the system's setting. */
export function isDark(theme: HostTheme | undefined, systemIsDark: boolean): boolean {
  if (typeof theme?.isDarkTheme === "boolean") {
    return theme.isDarkTheme;
  }
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? ""
  );
  if (!background) {
    return systemIsDark;
  }
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
