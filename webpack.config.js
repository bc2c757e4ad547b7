import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { baseUrl, placeManifest } from "./scripts/baseUrl.mjs";
import { FunctionsMetadataPlugin } from "./scripts/functionsMetadata.mjs";
import { HelpPagePlugin } from "./scripts/helpPage.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const inProject = (file) => path.join(root, file);

/** Builds `dist/`: all that a static web host needs to serve the add-in. */
export default (_env, { mode = "production" }) => ({
  mode,
  devtool: mode === "development" ? "source-map" : false,
  entry: {
    functions: inProject("src/functions/functions.ts"),
    taskpane: inProject("src/taskpane/taskpane.ts"),
  },
  // Relative addresses: the add-in may live in any folder of its host. They also keep
  // webpack from asking the document where a script came from, which functions.js has none of.
  output: { path: inProject("dist"), filename: "[name].js", publicPath: "", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
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
      address: baseUrl(),
    }),
    new HelpPagePlugin({
      metadata: "functions.json",
      germanMetadata: "functions.de-DE.json",
      script: "functions.js",
      page: "help.html",
    }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      template: inProject("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.{png,xlsx}", context: root },
        {
          from: "manifest.xml",
          context: root,
          transform: (xml) => placeManifest(String(xml), baseUrl()),
        },
      ],
    }),
  ],
  // The page stays as it was written, for whoever reviews the add-in.
  optimization: { minimizeOptions: { html: false } },
  performance: { hints: false },
});
