import { createServer } from "vite";

/** Does something with a TypeScript module, whose imports are loaded as it asks for them. */
export async function withTypeScript(file, work) {
  const server = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await work(await server.ssrLoadModule(file));
  } finally {
    await server.close();
  }
}
