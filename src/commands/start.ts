import { associateCommands, type CommandTarget } from "./commands";

declare global {
  interface Window {
    /** Hands the commands the pane, once it is there. */
    startCommands?: (pane: CommandTarget) => void;
  }
}

// A page of its own scripts would be too late: Office.js takes clicks as soon as it is loaded itself, and answers that
// it does not know the command. This one runs right behind Office.js, and what is clicked waits for the pane.
if (typeof Office !== "undefined") {
  associateCommands(
    new Promise((resolve) => {
      window.startCommands = resolve;
    })
  );
}
