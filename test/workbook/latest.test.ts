import { describe, expect, it } from "vitest";
import { Latest } from "../../src/workbook/excel/latest";

/** Work whose answers come when the test says so. */
function setUp() {
  const runs: { answer: (value: string) => void; fail: (error: Error) => void }[] = [];
  const heard: string[] = [];
  const latest = new Latest<string>(
    () => new Promise((answer, fail) => runs.push({ answer, fail })),
    (answer) => heard.push(answer),
    (error) => heard.push(String(error))
  );
  /** Lets everything that follows from an answer happen. */
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 10; i++) await Promise.resolve();
  };
  const answer = async (run: number, value: string): Promise<void> => {
    runs[run]?.answer(value);
    await settle();
  };
  const fail = async (run: number): Promise<void> => {
    runs[run]?.fail(new Error("no"));
    await settle();
  };
  return { latest, runs, heard, answer, fail };
}

describe("Latest", () => {
  it("answers one request", async () => {
    const { latest, runs, heard, answer } = setUp();
    latest.request();
    await answer(0, "a");
    expect([runs.length, heard]).toEqual([1, ["a"]]);
  });

  it("runs twice for a burst, and delivers the last answer only", async () => {
    const { latest, runs, heard, answer } = setUp();
    for (let i = 0; i < 50; i++) latest.request();
    expect(runs).toHaveLength(1);
    await answer(0, "old");
    expect([runs.length, heard]).toEqual([2, []]);
    await answer(1, "new");
    expect([runs.length, heard]).toEqual([2, ["new"]]);
  });

  it("goes on after an error", async () => {
    const { latest, heard, answer, fail } = setUp();
    latest.request();
    await fail(0);
    latest.request();
    await answer(1, "a");
    expect(heard).toEqual(["Error: no", "a"]);
  });

  it("says nothing of a stale error", async () => {
    const { latest, heard, answer, fail } = setUp();
    latest.request();
    latest.request();
    await fail(0);
    await answer(1, "a");
    expect(heard).toEqual(["a"]);
  });

  it("says nothing once stopped", async () => {
    const { latest, runs, heard, answer } = setUp();
    latest.request();
    latest.request();
    latest.stop();
    await answer(0, "a");
    latest.request();
    expect([runs.length, heard]).toEqual([1, []]);
  });
});
