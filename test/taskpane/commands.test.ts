import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { associateCommands } from "../../src/commands/commands";

type Command = (event: { completed: () => void }) => Promise<void>;

describe("the ribbon commands", () => {
  const commands = new Map<string, Command>();
  let log: string[];
  let showAsTaskpane: () => Promise<void>;

  beforeEach(() => {
    log = [];
    commands.clear();
    showAsTaskpane = () => Promise.resolve(void log.push("shown"));
    vi.stubGlobal("Office", {
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: { showAsTaskpane: () => showAsTaskpane() },
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const forever = new Promise<never>(() => undefined);
  /** Runs a command; the user's patience ends when `patience` does. */
  const run = async (
    id: string,
    evaluate: () => Promise<boolean>,
    patience: Promise<void> = forever
  ): Promise<void> => {
    associateCommands(Promise.resolve({ evaluate }), () => patience);
    await commands.get(id)?.({ completed: () => log.push("completed") });
  };
  const evaluated = (needsUser: boolean) => async (): Promise<boolean> => {
    log.push("evaluating");
    await Promise.resolve();
    log.push("evaluated");
    return needsUser;
  };

  it("showPane shows the pane and evaluates nothing", async () => {
    await run("showPane", evaluated(false));
    expect(log).toEqual(["shown", "completed"]);
  });

  it("evaluate leaves the pane closed when nothing must be asked", async () => {
    await run("evaluate", evaluated(false));
    expect(log).toEqual(["evaluating", "evaluated", "completed"]);
  });

  it("evaluate opens the pane when something must be asked or went wrong", async () => {
    await run("evaluate", evaluated(true));
    expect(log).toEqual(["evaluating", "evaluated", "shown", "completed"]);
  });

  it("evaluate shows a long run and ends before it", async () => {
    let finish: (needsUser: boolean) => void = () => undefined;
    const long = new Promise<boolean>((resolve) => (finish = resolve));
    await run("evaluate", () => long, Promise.resolve());
    expect(log).toEqual(["shown", "completed"]);
    finish(true);
    await long;
    expect(log).toEqual(["shown", "completed"]);
  });

  it("evaluates even where the pane cannot be shown", async () => {
    showAsTaskpane = () => Promise.reject(new Error("not supported"));
    await run("evaluate", evaluated(true));
    expect(log).toEqual(["evaluating", "evaluated", "completed"]);
  });

  it("completes even when something breaks", async () => {
    await expect(run("evaluate", () => Promise.reject(new Error("broken")))).rejects.toThrow(
      "broken"
    );
    expect(log).toEqual(["completed"]);
  });
});
