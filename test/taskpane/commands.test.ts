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

  const run = async (id: string, evaluate: () => Promise<void>): Promise<void> => {
    associateCommands({ evaluate });
    await commands.get(id)?.({ completed: () => log.push("completed") });
  };
  const evaluate = async (): Promise<void> => {
    log.push("evaluating");
    await Promise.resolve();
    await Promise.resolve();
    log.push("evaluated");
  };

  it("showPane shows the pane and evaluates nothing", async () => {
    await run("showPane", evaluate);
    expect(log).toEqual(["shown", "completed"]);
  });

  it("evaluate evaluates in view of the user and completes last", async () => {
    await run("evaluate", evaluate);
    expect(log.slice(0, 2)).toEqual(["evaluating", "shown"]);
    expect(log.slice(2)).toEqual(["evaluated", "completed"]);
  });

  it("evaluates even where the pane cannot be shown", async () => {
    showAsTaskpane = () => Promise.reject(new Error("not supported"));
    await run("evaluate", evaluate);
    expect(log).toEqual(["evaluating", "evaluated", "completed"]);
  });

  it("completes even when something breaks", async () => {
    await expect(run("evaluate", () => Promise.reject(new Error("broken")))).rejects.toThrow(
      "broken"
    );
    expect(log).toEqual(["shown", "completed"]);
  });
});
