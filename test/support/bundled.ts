import { build } from "vite";

/** A page's script and styles, each in one piece. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles what a page needs, from the script that it starts with. */
export async function bundled(entry: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      cssCodeSplit: false,
      lib: { entry, formats: ["iife"], name: "page", cssFileName: "page" },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  if (built === undefined || !("output" in built)) throw new Error(`${entry} was not bundled.`);
  return {
    script: built.output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("\n"),
    style: built.output
      .flatMap((file) => (file.type === "asset" ? [String(file.source)] : []))
      .join("\n"),
  };
}
