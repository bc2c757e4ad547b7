// The page that a snippet runs in: what it logs is kept, and what it does not catch.

export interface Said {
  readonly error: boolean;
  readonly text: string;
  readonly code?: string;
  readonly place?: string;
}

declare global {
  interface Window {
    readyForSnippets: Promise<unknown>;
    snippet: {
      readonly said: Said[];
      load(html: string, script: string): void;
      buttons(): string[];
      /** Presses a button, and resolves when everything that it began has ended. */
      press(index: number): Promise<void>;
      lacks(sets: readonly (readonly [string, string])[]): string[];
    };
  }
}

const said: Said[] = [];
let running = 0;
let lastMoment = 0;

function textOf(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

function note(error: boolean, values: readonly unknown[]): void {
  const failed = values.find((value) => value instanceof Error) as
    (Error & { code?: string; debugInfo?: { errorLocation?: string } }) | undefined;
  said.push({
    error,
    text: values.map(textOf).join(" "),
    ...(failed?.code !== undefined && { code: failed.code }),
    ...(failed?.debugInfo?.errorLocation !== undefined && {
      place: failed.debugInfo.errorLocation,
    }),
  });
}

console.error = (...values: unknown[]) => note(true, values);
console.log = console.info = console.warn = (...values: unknown[]) => note(false, values);
window.addEventListener("error", (event) => note(true, [event.error ?? event.message]));
window.addEventListener("unhandledrejection", (event) => note(true, [event.reason]));

/** Counts what runs in Excel, so that a button's work can be awaited. */
function countRuns(): void {
  const excel = Excel as unknown as { run(...args: unknown[]): Promise<unknown> };
  const run = excel.run.bind(excel);
  excel.run = async (...args) => {
    running++;
    try {
      return await run(...args);
    } finally {
      running--;
      lastMoment = performance.now();
    }
  };
}

const QUIET_MS = 40;
const PATIENCE_MS = 20_000;

async function quiet(): Promise<void> {
  const began = (lastMoment = performance.now());
  while (running > 0 || performance.now() - lastMoment < QUIET_MS) {
    if (performance.now() - began > PATIENCE_MS) {
      note(true, [`It did not end within ${String(PATIENCE_MS / 1000)} seconds.`]);
      running = 0;
      return;
    }
    await new Promise((resume) => setTimeout(resume, 5));
  }
}

const clickable = (): HTMLElement[] => [...document.querySelectorAll("button")];

window.snippet = {
  said,
  load(html, script) {
    document.body.innerHTML = html;
    const element = document.createElement("script");
    element.textContent = script;
    document.body.append(element);
  },
  buttons: () => clickable().map((button) => button.id || button.innerText),
  async press(index) {
    clickable()[index]?.click();
    await quiet();
  },
  lacks: (sets) =>
    sets
      .filter(([name, version]) => !Office.context.requirements.isSetSupported(name, version))
      .map((set) => set.join(" ")),
};

window.readyForSnippets = Office.onReady().then(() => {
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  countRuns();
});
