import type { Noted } from "./note";

/** Where a browser keeps the name by which it knows its own notes. */
const BROWSER = "PARTNER.browser";
/** A run that gave no sign of life for so long is nobody's any more, in milliseconds; clocks of co-authors may differ. */
export const STALE = 10 * 60 * 1_000;

let name: string | undefined;

/** This browser's name. Where it may keep nothing, the pane's. */
export function browser(): string {
  if (name !== undefined) return name;
  name = crypto.randomUUID();
  try {
    name = localStorage.getItem(BROWSER) ?? name;
    localStorage.setItem(BROWSER, name);
  } catch {
    // The browser lets no frame of another site keep anything.
  }
  return name;
}

const lockOf = (id: string): string => `partner-run-${id}`;

/** Tells other panes of this browser that a run is alive, as long as this pane is open. Gives how to end that. */
export function holdLock(id: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Where the browser has no locks, the signs of life in the workbook must do.
  void locks()
    ?.request(lockOf(id), () => held)
    .catch(() => undefined);
  return () => release();
}

/** Whether somebody still works on a run. Of this browser's runs the locks tell; of others' their last sign of life. */
export async function isAlive({ note, beat }: Noted): Promise<boolean> {
  const manager = note.id === "" || note.by !== browser() ? undefined : locks();
  if (note.id === "" && note.by === browser()) return false;
  try {
    const held = (await manager?.query())?.held;
    if (held) return held.some((lock) => lock.name === lockOf(note.id));
  } catch {
    // Locks may be refused to frames of another site.
  }
  return Date.now() - beat < STALE;
}

function locks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}
