import webpack from "webpack";
import { unifiedManifest } from "./unifiedManifest.mjs";

/** Puts the unified manifest beside manifest.xml, from which it is made. */
export class UnifiedManifestPlugin {
  constructor({ source, addin }) {
    this.source = source;
    this.addin = addin;
  }

  apply(compiler) {
    const name = UnifiedManifestPlugin.name;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const xml = compilation.getAsset(this.source).source.source().toString();
        for (const [file, content] of Object.entries(unifiedManifest(xml, this.addin))) {
          const json = `${JSON.stringify(content, null, 2)}\n`;
          compilation.emitAsset(file, new webpack.sources.RawSource(json));
        }
      });
    });
  }
}
