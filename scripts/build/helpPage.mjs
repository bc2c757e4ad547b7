import webpack from "webpack";
import { builtInRules } from "../help/builtInRules.mjs";
import { makeHelpPage } from "../help/page.mjs";
import { place } from "./addin.mjs";

/** Writes the page that the functions' help links and the manifest point to, from the built files. */
export class HelpPagePlugin {
  constructor({ metadata, germanMetadata, script, page, addin }) {
    this.files = { metadata, germanMetadata, script };
    this.page = page;
    this.addin = addin;
  }

  apply(compiler) {
    const name = HelpPagePlugin.name;
    // After the stage in which the metadata gets complete.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return; // reported by whoever found them
        const text = (file) => compilation.getAsset(file).source.source().toString();
        const page = makeHelpPage({
          metadata: JSON.parse(text(this.files.metadata)),
          germanMetadata: JSON.parse(text(this.files.germanMetadata)),
          rules: builtInRules(text(this.files.script)),
          version: this.addin.version,
        });
        compilation.emitAsset(this.page, new webpack.sources.RawSource(place(page, this.addin)));
      });
    });
  }
}
