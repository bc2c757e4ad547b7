import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Imports point one way: what each folder of src may import beside itself. */
const FOLDERS = {
  rules: [],
  words: ["rules"],
  evaluation: ["rules", "words"],
  functions: ["rules", "words", "evaluation"],
  workbook: ["rules", "words", "evaluation"],
  commands: [],
  taskpane: ["rules", "words", "evaluation", "workbook", "commands"],
};

/** So do those of the rooms of src/workbook. */
const ROOMS = {
  excel: [],
  setup: ["excel"],
  ruleTables: ["excel", "setup", "sheets"],
  list: ["excel", "setup", "sheets", "ruleTables"],
  sources: ["excel", "setup", "ruleTables", "list"],
  offer: ["excel", "setup", "ruleTables", "list", "sources"],
  check: ["excel", "setup", "ruleTables", "list", "sources", "offer"],
  undo: ["excel"],
  freeze: ["excel", "undo"],
  sheets: ["excel"],
  evidence: ["excel", "list", "sources", "check", "sheets"],
  summary: ["excel", "undo", "sheets"],
  selfCheck: ["excel"],
  evaluate: ["excel", "setup", "ruleTables", "list", "sources", "offer", "undo", "summary"],
};

/** Patterns of imports that a folder may not have: of all its neighbours but some. */
const othersThan = (allowed, neighbours, name, where) => {
  const others = Object.keys(neighbours).filter((one) => one !== name && !allowed.includes(one));
  const may = allowed.length === 0 ? "nothing outside itself" : `${allowed.join(", ")} only`;
  return {
    regex: `^(\\.\\./)+(${others.join("|")})(/|$)`,
    message: `${where}/${name} imports ${may}.`,
  };
};

const mayNotImport = (folder, patterns) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

const folderPatterns = (name) => [othersThan(FOLDERS[name], FOLDERS, name, "src")];

const roomPatterns = (name) => [
  // Cells as cells need no words.
  ...(name === "excel"
    ? [othersThan(["rules"], FOLDERS, "workbook", "src")]
    : folderPatterns("workbook")),
  othersThan(ROOMS[name], ROOMS, name, "src/workbook"),
  {
    regex: "^\\.\\.(/index|/PartnerWorkbook)?$",
    message: "What puts the rooms together is above them.",
  },
];

/** The pane knows the workbook by what its index exports. */
const PANE = { regex: "^(\\.\\./)+workbook/", message: "Import it from src/workbook itself." };

export default tseslint.config(
  { ignores: ["dist/", "dist-preview/", "release/", "node_modules/", "coverage/"] },
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
  ...Object.keys(FOLDERS).map((name) =>
    mayNotImport(name, [...folderPatterns(name), ...(name === "taskpane" ? [PANE] : [])])
  ),
  ...Object.keys(ROOMS).map((name) => mayNotImport(`workbook/${name}`, roomPatterns(name))),
  {
    // It must run where nothing newer does.
    files: ["src/taskpane/notice.js", "help/help.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
  },
  {
    files: ["src/**/*.ts", "preview/**/*.ts", "scripts/**/*.mjs"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "Literal[value=/\\bPARTNER\\b(?!\\.[a-z])/]",
          "TemplateElement[value.raw=/\\bPARTNER\\b/]",
        ].map((selector) => ({
          selector,
          message: "A build can change the namespace: use NAMESPACE.",
        })),
      ],
    },
  },
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
