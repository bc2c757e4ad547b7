import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Imports point one way: rules <- words <- evaluation <- functions / workbook <- taskpane / commands. */
const mayNotImport = (files, folders, why) => ({
  files: [`src/${files}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: folders.flatMap((f) => [`../${f}`, `../${f}/*`, `../../${f}/*`]), message: why },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist/", "dist-preview/", "node_modules/", "coverage/"] },
  ...tseslint.configs.strict,
  {
    files: ["src/workbook/**/*.ts", "src/taskpane/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      [
        "call-sync-before-read",
        "load-object-before-read",
        "call-sync-after-load",
        "no-context-sync-in-loop",
        "no-empty-load",
        "no-navigational-load",
        "no-office-initialize",
        "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"])
    ),
  },
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["warn", { max: 350, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  { files: ["scripts/**", "test/**", "bench/**", "preview/**"], rules: { "no-console": "off" } },
  mayNotImport(
    "rules",
    ["words", "evaluation", "functions", "workbook", "taskpane", "commands"],
    "src/rules imports nothing outside itself."
  ),
  mayNotImport(
    "words",
    ["evaluation", "functions", "workbook", "taskpane", "commands"],
    "src/words imports src/rules only."
  ),
  mayNotImport(
    "evaluation",
    ["functions", "workbook", "taskpane", "commands"],
    "src/evaluation imports src/rules and src/words only."
  ),
  mayNotImport(
    "functions",
    ["workbook", "taskpane", "commands"],
    "src/functions imports src/rules, src/words and src/evaluation only."
  ),
  mayNotImport(
    "workbook",
    ["functions", "taskpane", "commands"],
    "src/workbook imports src/rules, src/words and src/evaluation only."
  ),
  {
    files: ["src/rules/**/*.ts", "src/words/**/*.ts", "src/evaluation/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Office",
        "Excel",
        "CustomFunctions",
        "window",
        "document",
        "Date",
        "fetch",
      ],
    },
  }
);
