import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Not minified: the page is only ever served from the same machine, and minifying the spreadsheet takes a minute.
export default {
  mode: "production",
  devtool: false,
  entry: here("./preview/grid/main.ts"),
  output: {
    path: here("./dist-preview"),
    filename: "preview.js",
    chunkFilename: "chunk-[name].js",
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
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: here("./preview/grid/index.html"),
      scriptLoading: "module",
      minify: false,
    }),
    new MiniCssExtractPlugin({ filename: "preview.css" }),
  ],
  performance: { hints: false },
  optimization: { minimize: false, splitChunks: false },
};
