import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { readAddin } from "./scripts/build/addin.mjs";
import { CompetenciesPlugin } from "./scripts/build/competenciesFile.mjs";
import { FunctionsMetadataPlugin } from "./scripts/build/functionsMetadata.mjs";
import { HelpPagePlugin } from "./scripts/build/helpPage.mjs";
import { placeManifest } from "./scripts/build/manifest.mjs";
import { SiteCheckPlugin } from "./scripts/build/siteCheck.mjs";
import { UnifiedManifestPlugin } from "./scripts/build/unifiedManifestPlugin.mjs";
import { HASHED_FOLDER } from "./scripts/hosting/headers.mjs";
import { PAGE_POLICY } from "./scripts/hosting/policy.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const inProject = (file) => path.join(root, file);
const addin = readAddin();
const hashed = (extension) => `${HASHED_FOLDER}/[name].[contenthash:12].${extension}`;

/** Builds `dist/`: all that a static web host needs to serve the add-in. */
export default (_env, { mode = "production" }) => ({
  mode,
  devtool: mode === "development" ? "source-map" : false,
  entry: {
    functions: inProject("src/functions/functions.ts"),
    commands: inProject("src/commands/start.ts"),
    taskpane: inProject("src/taskpane/taskpane.ts"),
  },
  // Relative addresses: the add-in may live in any folder of its host. They also keep
  // webpack from asking the document where a script came from, which functions.js has none of.
  output: {
    path: inProject("dist"),
    // Excel knows functions.js by its name; the rest is new under a new name, whatever caches lie in between.
    filename: ({ chunk }) => (chunk.name === "taskpane" ? hashed("js") : "[name].js"),
    // Views of the pane that are loaded when they are first shown.
    chunkFilename: hashed("js"),
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      {
        test: inProject("src/words/namespace.json"),
        type: "json",
        parser: { parse: () => ({ namespace: addin.namespace }) },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({
      input: inProject("src/functions/functions.ts"),
      output: "functions.json",
    }),
    new FunctionsMetadataPlugin({
      file: "functions.json",
      germanFile: "functions.de-DE.json",
      addin,
    }),
    new HelpPagePlugin({
      metadata: "functions.json",
      germanMetadata: "functions.de-DE.json",
      script: "functions.js",
      page: "help.html",
      addin,
    }),
    new CompetenciesPlugin({ script: "functions.js", file: "competencies.json" }),
    new MiniCssExtractPlugin({ filename: hashed("css"), chunkFilename: hashed("css") }),
    new HtmlPlugin({
      template: inProject("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
      policy: PAGE_POLICY,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.{png,xlsx}", context: root },
        { from: "help/help.js", to: "[name][ext]", context: root },
        {
          from: "src/taskpane/notice.js",
          to: "[name][ext]",
          context: root,
          info: { minimized: true },
        },
        {
          from: "manifest.xml",
          context: root,
          transform: (xml) => placeManifest(String(xml), addin),
        },
      ],
    }),
    new UnifiedManifestPlugin({ source: "manifest.xml", addin }),
    new SiteCheckPlugin(addin),
  ],
  optimization: {
    minimizeOptions: {
      // The page stays as it was written, for whoever reviews the add-in.
      html: false,
      // A function moved into the only loop that calls it is made anew on every turn: a fifth of COMPETENCY_TIER's time.
      javascript: { compress: { reduce_funcs: false, inline: 1 } },
    },
  },
  performance: { hints: false },
});
