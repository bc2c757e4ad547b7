import webpack from "webpack";
import { siteFaults } from "./siteFaults.mjs";

/** Ends the build with an error where the site would not work on its host. */
export class SiteCheckPlugin {
  constructor(addin) {
    this.addin = addin;
  }

  apply(compiler) {
    const name = SiteCheckPlugin.name;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const files = new Map(
          compilation.getAssets().map((asset) => [asset.name, asset.source.buffer()])
        );
        compilation.errors.push(
          ...siteFaults(files, this.addin).map((fault) => new webpack.WebpackError(fault))
        );
      });
    });
  }
}
