/** A failure that one sentence explains: the commands print its message and no stack. */
export class PlainError extends Error {}

/** Runs a command; a PlainError ends it with its one line and exit code 1. */
export const runCommand = async (command) => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
