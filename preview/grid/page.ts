import { pageWords } from "./pageWords";
import type { Language } from "./pageWords";

const LEAST_PANE = 300;
const WIDEST_PANE = 720;
const KEY_STEP = 20;

/** The element with this id; the page's own markup always has it. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`);
  return found;
}

/** Puts the page's texts into its markup. */
export function translate(language: Language): void {
  const words = pageWords[language];
  document.documentElement.lang = language;
  document.title = words.title;
  for (const node of document.querySelectorAll<HTMLElement>("[data-word]")) {
    node.textContent = words[node.dataset.word as keyof typeof words];
  }
  for (const node of document.querySelectorAll<HTMLElement>("[data-label]")) {
    const label = words[node.dataset.label as keyof typeof words];
    node.setAttribute("aria-label", label);
    if (node instanceof HTMLButtonElement) node.title = label;
  }
}

/** Shows one sentence above the workbook; "" takes it away. */
export function showNotice(sentence: string): void {
  element("notice-text", HTMLSpanElement).textContent = sentence;
  element("notice", HTMLDivElement).hidden = sentence === "";
}

/** Calls back with a file that is dropped anywhere on the page; the page says so while one is dragged over it. */
export function onDroppedFile(open: (file: File) => void): void {
  const hint = element("drop", HTMLDivElement);
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  // Before the grid, which has its own idea of dropping.
  const options = { capture: true };
  window.addEventListener(
    "dragover",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      hint.hidden = false;
    },
    options
  );
  hint.addEventListener("dragleave", () => (hint.hidden = true));
  window.addEventListener("dragend", () => (hint.hidden = true), options);
  window.addEventListener(
    "drop",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      hint.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    },
    options
  );
}

/** Lets the user set the pane's width at its edge, by pointer or arrow keys. */
export function makePaneResizable(): void {
  const edge = element("pane-edge", HTMLDivElement);
  const pane = document.getElementById("pane");
  if (!pane) return;
  const resize = (width: number) => {
    const clamped = Math.round(Math.min(WIDEST_PANE, Math.max(LEAST_PANE, width)));
    document.documentElement.style.setProperty("--pane-width", `${clamped}px`);
    edge.setAttribute("aria-valuenow", String(clamped));
  };
  edge.setAttribute("aria-valuemin", String(LEAST_PANE));
  edge.setAttribute("aria-valuemax", String(WIDEST_PANE));
  edge.setAttribute("aria-valuenow", "360");
  const dragging = (on: boolean) => {
    edge.classList.toggle("dragging", on);
    document.body.classList.toggle("pane-dragging", on);
  };
  edge.addEventListener("pointerdown", (event) => {
    edge.setPointerCapture(event.pointerId);
    dragging(true);
  });
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId))
      resize(pane.getBoundingClientRect().right - event.clientX);
  });
  edge.addEventListener("lostpointercapture", () => dragging(false));
  edge.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowLeft" ? KEY_STEP : event.key === "ArrowRight" ? -KEY_STEP : 0;
    if (step !== 0) resize(pane.getBoundingClientRect().width + step);
  });
}

/** Hands a file to the user, as a download. */
export function download(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
