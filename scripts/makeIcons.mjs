/** Draws the PNG icons from their SVG sources: `node scripts/makeIcons.mjs`, after an SVG has changed. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const RIBBON = [16, 32, 64, 80];
/** 192 and the outline are what the unified manifest asks for. */
const SIZES = { icon: [...RIBBON, 192], check: RIBBON, evaluate: RIBBON, outline: [32] };

const assets = fileURLToPath(new URL("../assets/", import.meta.url));

const browser = await playwright.launch({
  executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
  args: chromium.args,
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = await readFile(`${assets}${name}.svg`, "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`
    );
    await page.screenshot({ path: `${assets}${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
