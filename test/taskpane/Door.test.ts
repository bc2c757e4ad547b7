import { expect, it } from "vitest";
import { Door } from "../../src/taskpane/Door";

/** A door that cannot be opened so many times, and all that happens there. */
function doorRefusing(times: number) {
  const seen: string[] = [];
  const page = { shown: () => seen.push("shown"), left: () => seen.push("left") };
  const door = new Door(
    () => {
      seen.push("load");
      return times-- > 0 ? Promise.reject(new Error("no network")) : Promise.resolve(page);
    },
    ({ kind }) => seen.push(kind)
  );
  return { door, seen };
}

it("loads when it is first shown, once", async () => {
  const { door, seen } = doorRefusing(0);
  door.leave();
  expect(seen).toEqual([]);
  await door.show();
  door.leave();
  await door.show();
  expect(seen).toEqual(["loading", "load", "shown", "left", "shown"]);
});

it("says that it could not load, and tries again the next time", async () => {
  const { door, seen } = doorRefusing(1);
  await door.show();
  await door.show();
  expect(seen).toEqual(["loading", "load", "failed", "loading", "load", "shown"]);
});

it("shows nothing to who has left meanwhile, and loads on for who is back", async () => {
  const { door, seen } = doorRefusing(0);
  const first = door.show();
  door.leave();
  const second = door.show();
  await Promise.all([first, second]);
  expect(new Set(seen)).toEqual(new Set(["loading", "load", "shown"]));
  expect(seen.filter((what) => what === "load")).toHaveLength(1);
});

it("says nothing of a failure to who has left", async () => {
  const { door, seen } = doorRefusing(1);
  const shown = door.show();
  door.leave();
  await shown;
  expect(seen).toEqual(["loading", "load"]);
});
