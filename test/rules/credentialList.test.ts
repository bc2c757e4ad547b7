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

describe("who is who", () => {
  /** Rows of a person with id and e-mail address: the roster of their partner. */
  function rosterOf(
    rows: readonly (readonly [name: string, id: unknown, email: string])[]
  ): unknown {
    const list = {
      partners: column(rows.map(() => "P")),
      people: column(rows.map(([name]) => name)),
      ids: column(rows.map(([, id]) => id)),
      emails: column(rows.map(([, , email]) => email)),
      credentials: column(rows.map((_, i) => `70-53${String(i + 2)}`)),
    };
    return certifiedPeople(["P"], list, [], index)[0];
  }

  it.each<[title: string, rows: [string, unknown, string][], roster: string]>([
    [
      "two of one name are two",
      [
        ["Ana", 1, ""],
        ["Ana", 2, ""],
      ],
      "Ana (1): 70-532; Ana (2): 70-533",
    ],
    [
      "two spellings of one are one",
      [
        ["Ana Silva", 7, ""],
        ["A. Silva", "7", ""],
      ],
      "Ana Silva: 70-532, 70-533",
    ],
    [
      "by e-mail address",
      [
        ["Ana", "", "a@x.org"],
        ["Anna", "", "A@x.org "],
      ],
      "Ana: 70-532, 70-533",
    ],
    [
      "an address leads to an id",
      [
        ["Ana", "", "a@x.org"],
        ["Anna", 7, "a@x.org"],
        ["Anne", 7, ""],
      ],
      "Ana: 70-532, 70-533, 70-534",
    ],
    [
      "two ids at one address are two",
      [
        ["Ana", 1, "team@x.org"],
        ["Ben", 2, "team@x.org"],
      ],
      "Ana: 70-532; Ben: 70-533",
    ],
    [
      "a name alone is the one who bears it",
      [
        ["Ana", "", ""],
        ["ana", 7, ""],
      ],
      "ana: 70-532, 70-533",
    ],
    [
      "also by a second spelling",
      [
        ["Ana", 7, ""],
        ["Anna", 7, ""],
        ["Anna", "", ""],
      ],
      "Ana: 70-532, 70-533, 70-534",
    ],
    [
      "names alone, as before",
      [
        ["Ana", "", ""],
        ["Ben", "", ""],
        [" ANA", "", ""],
      ],
      "Ana: 70-532, 70-534; Ben: 70-533",
    ],
    [
      "nobody's name, but an id",
      [
        ["", 7, ""],
        ["", 8, ""],
      ],
      "7: 70-532; 8: 70-533",
    ],
  ])("%s", (_, rows, roster) => {
    expect(rosterOf(rows)).toBe(roster);
  });
});
