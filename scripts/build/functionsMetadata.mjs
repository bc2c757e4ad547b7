import webpack from "webpack";
import { place } from "./addin.mjs";
import { germanMetadata } from "./germanMetadata.mjs";

/**
 * Functions metadata as Excel needs it, from what JSDoc alone can say.
 * Without `allowErrorForDataTypeAny`, one error cell in a range turns the whole call into
 * #VALUE! before the function sees it; there is no JSDoc tag for it.
 */
export const completeMetadata = (json, addin) =>
  place(JSON.stringify({ allowErrorForDataTypeAny: true, ...JSON.parse(json) }, null, 2), addin);

/** The same with all descriptions in German, from the complete metadata. */
export const translateMetadata = (json, addin) =>
  place(JSON.stringify(germanMetadata(JSON.parse(json)), null, 2), addin);

/** Completes the metadata file that custom-functions-metadata-plugin has put among the assets, and adds the German one. */
export class FunctionsMetadataPlugin {
  constructor({ file, germanFile, addin }) {
    this.file = file;
    this.germanFile = germanFile;
    this.addin = addin;
  }

  apply(compiler) {
    const name = FunctionsMetadataPlugin.name;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const json = compilation.getAsset(this.file)?.source.source().toString();
        if (!json) {
          compilation.errors.push(
            new webpack.WebpackError(`${this.file}: no custom function was found.`)
          );
          return;
        }
        const complete = completeMetadata(json, this.addin);
        compilation.updateAsset(this.file, new webpack.sources.RawSource(complete));
        try {
          const german = translateMetadata(complete, this.addin);
          compilation.emitAsset(this.germanFile, new webpack.sources.RawSource(german));
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(error.message));
        }
      });
    });
  }
}
