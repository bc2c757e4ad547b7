import { describe, expect, it } from "vitest";
import { cloudPlatform, credentialIndex, Fault } from "../../src/rules";
import { certifiedPeople } from "../../src/rules/credentialList";

const index = credentialIndex(cloudPlatform);
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The roster of one partner, of rows with a person and a status each. */
function rosterWith(statuses: readonly unknown[]): string | number | undefined {
  const list = {
    partners: column(statuses.map(() => "P")),
    people: column(statuses.map((_, i) => `P${String(i)}`)),
    credentials: column(statuses.map(() => "70-532")),
    statuses: column(statuses),
  };
  const [roster] = certifiedPeople(["P"], list, [], index);
  return roster instanceof Fault ? roster.details["row"] : roster;
}

describe("status words", () => {
  it.each([
    ..."passed;PASS;Yes;x;TRUE;active;valid;Accepted;achieved;certified;Completed;bestanden".split(
      ";"
    ),
    ..."ja;aktiv;gültig;GÜLTIG;abgeschlossen;erreicht;zertifiziert;angenommen".split(";"),
    ...["", null, 0, true],
  ])("%j counts", (status) => {
    expect(rosterWith([status])).toBe("P0: 70-532");
  });

  it.each([
    ..."failed;expired;Revoked;no;pending;rejected;In progress;in-progress;inactive".split(";"),
    ..."cancelled;canceled;No show;no-show;delivery failed;Delivery successful".split(";"),
    ..."nicht bestanden;abgelaufen;widerrufen;nein;inaktiv;ausstehend;abgelehnt".split(";"),
    ..."in Bearbeitung;storniert;nicht erschienen".split(";"),
    false,
  ])("%j does not", (status) => {
    expect(rosterWith([status])).toBe("");
  });

  it.each(["maybe", "delivered", 2, 0.5])("%j is no status", (status) => {
    expect(rosterWith(["passed", status])).toBe(2);
  });
});

describe("a column that holds a 1", () => {
  it.each([
    ["the 1 comes first", [1, 0, ""], "P0: 70-532"],
    ["the 1 comes last", ["", 0, 1], "P2: 70-532"],
    ["as text", ["1", "0"], "P0: 70-532"],
    ["words beside it", ["passed", "failed", 1], "P2: 70-532"],
    ["a word that is none", [1, "maybe"], 2],
  ])("counts only 1: %s", (_, statuses, roster) => {
    expect(rosterWith(statuses)).toBe(roster);
  });
});

describe("rosters", () => {
  it("list each credential of a person once, however many there are", () => {
    const passed = Array.from({ length: 400 }, (_, i) => `AZ-${String(i % 200)}`);
    const list = {
      partners: column(passed.map(() => "P")),
      people: column(passed.map(() => "Ana")),
      credentials: column(passed),
    };
    const distinct = passed.slice(0, 200).join(", ");
    expect(certifiedPeople(["P", "p "], list, [], index)).toEqual([
      `Ana: ${distinct}`,
      `Ana: ${distinct}`,
    ]);
  });

  it("are a fault where no cell holds them", () => {
    const people = Array.from({ length: 5_000 }, (_, i) => `Person ${String(i)}`);
    const list = {
      partners: column(people.map(() => "P")),
      people: column(people),
      credentials: column(people.map(() => "70-532")),
    };
    const [roster] = certifiedPeople(["P"], list, [], index);
    expect(roster).toMatchObject({ code: "rosterTooLong" });
  });

  it("begin with whoever counts first on the day", () => {
    const list = {
      partners: column(["P", "P", "P"]),
      people: column(["Ana", "Ben", "Ana"]),
      credentials: column(["70-532", "70-533", "70-534"]),
      expires: column([100, "", ""]),
    };
    expect(certifiedPeople(["P", "P"], list, [100, 101], index)).toEqual([
      "Ana: 70-532, 70-534; Ben: 70-533",
      "Ben: 70-533; Ana: 70-534",
    ]);
  });
});
