import { associateCommands, type CommandTarget } from "./commands";

declare global {
  interface Window {
    /** Hands the commands the pane, once it is there. */
    startCommands?: (pane: CommandTarget) => void;
  }
}

// Office.js takes clicks as soon as it has loaded the rest of itself, and answers that it does not know the command. A
// script behind it may come too late for that: this one is before it, and acts when it has run, with no time between.
// What is clicked waits for the pane.
const pane = new Promise<CommandTarget>((resolve) => {
  window.startCommands = resolve;
});

function onLoaded(): void {
  if (typeof Office === "undefined") return;
  document.removeEventListener("load", onLoaded, true);
  associateCommands(pane);
}

document.addEventListener("load", onLoaded, true);
