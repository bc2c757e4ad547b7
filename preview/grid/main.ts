import { LifecycleStages } from "@univerjs/core";
import { FileFault, faultSentence } from "../files/fileFault";
import { emptySheet } from "../files/fileWorkbook";
import type { FileWorkbook } from "../files/fileWorkbook";
import { openWorkbook } from "../files/openWorkbook";
import { saveWorkbook } from "../files/saveWorkbook";
import { AddinSession } from "./addinSession";
import { followSelectedError } from "./cellMessageLine";
import { createGrid } from "./createGrid";
import { exportWorkbook } from "./exportWorkbook";
import { AddinFunctions } from "./formulas/AddinFunctions";
import { Calculation } from "./formulas/Calculation";
import { mendEndOfEntry } from "./formulas/endOfEntry";
import { keepEntry } from "./formulas/keepEntry";
import { editInGerman } from "./formulas/germanEditing";
import { loadFunctions, loadNamespace } from "./formulas/functionMetadata";
import { addHiddenNames } from "./hiddenNames";
import { followLinks } from "./links";
import { download, element, makePaneResizable, onDroppedFile, showNotice, translate } from "./page";
import { pageLanguage, pageWords } from "./pageWords";
import { snapshotOf } from "./snapshot";
import { UniverWorkbook } from "./univerWorkbook";
import { UnsavedEdits } from "./unsavedEdits";
import "./page.css";

const SAMPLE = "/assets/sample-partners.xlsx";
/** Where the add-in is served: beside the preview, or at the address that ?addin= names. */
const ADDIN = new URL(
  (new URLSearchParams(location.search).get("addin") ?? "").replace(/\/?$/, "/"),
  location.href
);

interface OpenDocument {
  readonly workbook: UniverWorkbook;
  readonly session: AddinSession;
}

const language = pageLanguage(location.search, navigator.language);
const words = pageWords[language];
translate(language);
makePaneResizable();

const grid = createGrid("grid", language);
let functions: AddinFunctions | null = null;
let current: OpenDocument | null = null;
let calculation: Calculation | undefined;
const edits = new UnsavedEdits(words.discard);

/** Shows a workbook as a new document, with the add-in started anew beside it; resolves when its functions can be called. */
async function show(file: FileWorkbook): Promise<void> {
  const before = current;
  before?.session.dispose();
  before?.workbook.dispose();
  const shown = grid.univerAPI.createWorkbook(snapshotOf(file));
  if (before) grid.univerAPI.disposeUnit(before.workbook.unitId);
  const first = calculation === undefined;
  if (first) {
    mendEndOfEntry(grid.injector);
    keepEntry(grid.injector);
  }
  if (first && language === "de") editInGerman(grid.injector);
  calculation ??= new Calculation(grid);
  const workbook = new UniverWorkbook(grid, shown, calculation);
  const session = new AddinSession(grid, workbook, language);
  addHiddenNames(workbook, file.names);
  current = { workbook, session };
  workbook.select(workbook.activeSheet, { top: 0, left: 0, bottom: 0, right: 0 });
  element("file-name", HTMLSpanElement).textContent = file.name;
  if (functions) {
    if (first) functions.register(calculation);
    functions.serve(workbook, (name, args, address) =>
      session.host.callFunction(name, args, address)
    );
    followSelectedError(workbook, functions, language);
  }
  edits.follow(workbook);
  await session.launch(new URL("taskpane.html", ADDIN).href);
}

/** Opens a file of the user's; says in the page why it cannot. */
async function open(file: File): Promise<void> {
  showNotice("");
  try {
    const opened = await openWorkbook(file, functions?.names ?? []);
    if (edits.mayGo()) await show(opened);
  } catch (error) {
    showNotice(error instanceof FileFault ? faultSentence(error, language) : words.noAddin);
  }
}

async function save(): Promise<void> {
  if (!current) return;
  await current.workbook.calculated();
  download(await saveWorkbook(exportWorkbook(current.workbook), functions?.names ?? []));
  edits.saved();
}

async function sample(): Promise<FileWorkbook> {
  const response = await fetch(SAMPLE);
  if (response.ok) {
    const file = new File([await response.blob()], SAMPLE.split("/").at(-1) ?? SAMPLE);
    return openWorkbook(file, functions?.names ?? []);
  }
  showNotice(words.noSample);
  return { name: "Book1.xlsx", sheets: [emptySheet("Sheet1")], names: [], activeSheet: 0 };
}

async function start(): Promise<void> {
  try {
    const [namespace, described] = await Promise.all([
      loadNamespace(ADDIN),
      loadFunctions(ADDIN, language),
    ]);
    functions = new AddinFunctions(grid, namespace, described);
  } catch {
    showNotice(words.noFunctions);
  }
  await show(await sample());
}

followLinks(grid.univerAPI, () => current?.workbook);

// The name box is drawn after the first workbook is there, and shows only what is selected from then on.
grid.univerAPI.addEvent(grid.univerAPI.Event.LifeCycleChanged, ({ stage }) => {
  if (stage !== LifecycleStages.Rendered) return;
  grid.univerAPI.getActiveWorkbook()?.getActiveRange()?.activate();
});

const input = element("open-input", HTMLInputElement);
element("open", HTMLButtonElement).addEventListener("click", () => input.click());
input.addEventListener("change", () => {
  const file = input.files?.[0];
  input.value = "";
  if (file) void open(file);
});
onDroppedFile((file) => void open(file));
element("save", HTMLButtonElement).addEventListener("click", () => void save());
element("notice-close", HTMLButtonElement).addEventListener("click", () => showNotice(""));
const languages = element("language", HTMLSelectElement);
languages.value = language;
languages.addEventListener("change", () => {
  if (!edits.mayGo()) {
    languages.value = language;
    return;
  }
  const url = new URL(location.href);
  url.searchParams.set("lang", languages.value);
  location.assign(url);
});

window.preview = {
  get host() {
    return current?.session.host ?? null;
  },
  get workbook() {
    if (!current) throw new Error("No workbook is open yet: await preview.ready.");
    return current.workbook;
  },
  univerAPI: grid.univerAPI,
  open,
  ready: start(),
};
window.preview.ready.catch(() => showNotice(words.noAddin));
