/** What the ribbon commands need of the pane. */
export interface CommandTarget {
  /** Evaluates all partners and shows progress and outcome in the pane. Never rejects. */
  evaluate(): Promise<void>;
}

/** Gives the ribbon's buttons their actions, by the ids in the manifest. */
export function associateCommands(pane: CommandTarget): void {
  Office.actions.associate("showPane", (event: Office.AddinCommands.Event) =>
    completing(event, showPane)
  );
  Office.actions.associate("evaluate", (event: Office.AddinCommands.Event) =>
    completing(event, async () => {
      const run = pane.evaluate();
      await showPane();
      await run;
    })
  );
}

/** Runs an action and tells Excel that it is over, however it ends: until then the ribbon waits. */
async function completing(
  event: Office.AddinCommands.Event,
  action: () => Promise<void>
): Promise<void> {
  try {
    await action();
  } finally {
    event.completed();
  }
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // A host that cannot show the pane from here still does the work; the pane tells it when opened.
  }
}
