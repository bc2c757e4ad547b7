/** What the ribbon commands need of the pane. */
export interface CommandTarget {
  /** Evaluates all partners; gives whether the user must look at the pane. Never rejects. */
  evaluate(): Promise<boolean>;
}

/** How long a run may go on unseen, in milliseconds. */
const UNSEEN = 1_000;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, UNSEEN));

/**
 * Gives the ribbon's buttons their actions, by the ids in the manifest. Called before Office is ready: where the first
 * click only starts the add-in, Excel sends it as soon as Office.js listens (office-js#5176).
 */
export function associateCommands(pane: Promise<CommandTarget>, patience = pause): void {
  Office.actions.associate("showPane", (event: Office.AddinCommands.Event) =>
    completing(event, showPane)
  );
  Office.actions.associate("evaluate", (event: Office.AddinCommands.Event) =>
    completing(event, () => evaluate(pane, patience))
  );
}

/**
 * A short run needs no pane, unless something is asked or went wrong. A long one goes on in view of the user, and the
 * command ends meanwhile.
 */
async function evaluate(
  pane: Promise<CommandTarget>,
  patience: () => Promise<void>
): Promise<void> {
  const evaluated = pane.then((target) => target.evaluate());
  const needsUser = await Promise.race([evaluated, patience().then(() => true)]);
  if (needsUser) {
    await showPane();
  }
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
