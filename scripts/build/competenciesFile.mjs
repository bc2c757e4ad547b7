import webpack from "webpack";
import { competencies } from "../../competencies/index.mjs";
import { builtInRules } from "../help/builtInRules.mjs";

/** Writes the library of rule tables beside the functions; the built-in rules in it come from the functions themselves. */
export class CompetenciesPlugin {
  constructor({ script, file }) {
    this.script = script;
    this.file = file;
  }

  apply(compiler) {
    const name = CompetenciesPlugin.name;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const script = compilation.getAsset(this.script).source.source().toString();
        const { ruleTable } = builtInRules(script);
        const json = JSON.stringify(competencies(ruleTable));
        compilation.emitAsset(this.file, new webpack.sources.RawSource(json));
      });
    });
  }
}
