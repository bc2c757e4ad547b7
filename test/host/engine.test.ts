import { beforeEach, expect, test, vi } from "vitest";
import { ApiObject } from "../../preview/host/api/ApiObject";
import { WorkbookObject } from "../../preview/host/api/WorkbookObject";
import { Engine } from "../../preview/host/engine";
import { EventHub } from "../../preview/host/events";
import type { Action, BatchRequest, ObjectPath } from "../../preview/host/protocol";
import { parseArea } from "../../preview/workbook/address";
import { MemoryWorkbook } from "../../preview/workbook/MemoryWorkbook";

let workbook: MemoryWorkbook;
let engine: Engine;
let calculations: number;

class Echo extends ApiObject {
  readonly typeName = "Echo";

  Say(text: string): string {
    return text;
  }
}

beforeEach(() => {
  calculations = 0;
  workbook = new MemoryWorkbook();
  const events = new EventHub(workbook, {
    send: () => undefined,
    selectionChanged: () => undefined,
  });
  engine = new Engine({
    root: new WorkbookObject({ store: workbook, events }),
    services: new Map([["Test.Echo", new Echo()]]),
    calculated: async () => {
      calculations++;
      await Promise.resolve();
    },
  });
  vi.spyOn(console, "error").mockReturnValue();
});

const SHEET: ObjectPath[] = [
  { Id: 1, ObjectPathType: 1 },
  { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
];

const range = (id: number, address: string): ObjectPath => ({
  Id: id,
  ObjectPathType: 3,
  Name: "GetRange",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [address] },
});

function batch(paths: ObjectPath[], actions: Omit<Action, "Id">[], keep = false): BatchRequest {
  return {
    AutoKeepReference: keep,
    ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])),
    Actions: actions.map((action, index) => ({ Id: index + 10, ...action })),
  };
}

const load = (id: number, ...names: string[]): Omit<Action, "Id"> => ({
  ActionType: 2,
  ObjectPathId: id,
  QueryInfo: { Select: names },
});

const set = (id: number, name: string, value: unknown): Omit<Action, "Id"> => ({
  ActionType: 4,
  ObjectPathId: id,
  Name: name,
  ArgumentInfo: { Arguments: [value] },
});

test("sets, reads and traces", async () => {
  const response = await engine.execute(
    batch(
      [...SHEET, range(4, "A1:B1")],
      [
        set(4, "Values", [[1, "x"]]),
        { ActionType: 5, ObjectPathId: 0 },
        load(4, "values", "address", "worksheet/name", "format/font/bold"),
      ]
    )
  );
  expect(response).toEqual({
    Results: [
      { ActionId: 10, Value: null },
      { ActionId: 11, Value: null },
      {
        ActionId: 12,
        Value: {
          Values: [[1, "x"]],
          Address: "Sheet1!A1:B1",
          Worksheet: { Name: "Sheet1" },
          Format: { Font: { Bold: false } },
        },
      },
    ],
    TraceIds: [11],
  });
});

test("collections answer items with index and id, and their own properties", async () => {
  const paths = [...SHEET, { Id: 4, ObjectPathType: 4, Name: "Tables", ParentObjectPathId: 1 }];
  const response = await engine.execute(
    batch(paths, [load(2, "items/name"), load(2, "name"), load(4, "count"), load(4)])
  );
  const id = workbook.sheet("Sheet1").id;
  const sheets = { _Items: [{ Name: "Sheet1", Id: id, _Index: 0 }] };
  expect(response).toMatchObject({
    Results: [
      { Value: sheets },
      { Value: sheets },
      { Value: { Count: 0 } },
      { Value: { Count: 0, _Items: [] } },
    ],
  });
});

test("null objects answer null and pass it on", async () => {
  const paths: ObjectPath[] = [
    ...SHEET,
    {
      Id: 4,
      ObjectPathType: 3,
      Name: "GetItemOrNullObject",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["Nowhere"] },
    },
    { ...range(5, "A1"), ParentObjectPathId: 4 },
  ];
  const response = await engine.execute(
    batch(paths, [{ ActionType: 1, ObjectPathId: 4 }, load(4, "name"), load(5, "values")])
  );
  expect(response).toMatchObject({ Results: [{ Value: null }, { Value: null }, { Value: null }] });
});

test("methods, sets and updates of null objects do nothing", async () => {
  const paths: ObjectPath[] = [
    ...SHEET,
    {
      Id: 4,
      ObjectPathType: 3,
      Name: "GetItemOrNullObject",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["Nowhere"] },
    },
    { ...range(5, "A1"), ParentObjectPathId: 4 },
  ];
  const response = await engine.execute(
    batch(paths, [
      { ActionType: 3, ObjectPathId: 4, Name: "Delete" },
      { ActionType: 3, ObjectPathId: 4, Name: "NoSuchMember" },
      set(5, "Values", [["x"]]),
      { ActionType: 9, ObjectPathId: 4, ObjectState: { name: "Elsewhere" } },
      load(2, "items/name"),
    ])
  );
  expect(response).toMatchObject({
    Results: [
      { Value: null },
      { Value: null },
      { Value: null },
      { Value: null },
      { Value: { _Items: [{ Name: "Sheet1" }] } },
    ],
  });
});

test("a collection takes the name that samples use for its items alone", async () => {
  const response = await engine.execute(batch(SHEET, [load(2, "NoPropertiesNeeded")]));
  const id = workbook.sheet("Sheet1").id;
  expect(response).toMatchObject({ Results: [{ Value: { _Items: [{ Id: id }] } }] });
  expect(await engine.execute(batch(SHEET, [load(2, "nonsense")]))).toMatchObject({
    Error: { Code: "ApiNotFound" },
  });
});

test("an error stops the batch, names its place and leaves what was done", async () => {
  const response = await engine.execute(
    batch(
      [...SHEET, range(4, "A1"), range(5, "nonsense")],
      [set(4, "Values", [["done"]]), load(5, "values"), set(4, "Values", [["not done"]])]
    )
  );
  expect(response).toMatchObject({
    Error: {
      Code: "InvalidArgument",
      Location: "Worksheet.getRange",
      HttpStatusCode: 400,
      ActionIndex: 1,
    },
    ProcessedResults: { Results: [{ ActionId: 10, Value: null }] },
  });
  const first = parseArea("A1");
  expect(first && workbook.sheet("Sheet1").values(first)).toEqual([["done"]]);
});

test("references are kept until they are removed", async () => {
  const kept = await engine.execute(
    batch([...SHEET, range(4, "B2")], [{ ActionType: 1, ObjectPathId: 4 }], true)
  );
  expect(kept).toMatchObject({ Results: [{ Value: { _ReferenceId: "ref1" } }] });
  const reference: ObjectPath = { Id: 4, ObjectPathType: 6, Name: "ref1" };
  const again = await engine.execute(batch([reference], [load(4, "address")]));
  expect(again).toMatchObject({ Results: [{ Value: { Address: "Sheet1!B2" } }] });
  await engine.execute(
    batch(SHEET, [
      {
        ActionType: 3,
        ObjectPathId: 1,
        Name: "_RemoveReference",
        ArgumentInfo: { Arguments: ["ref1"] },
      },
    ])
  );
  const gone = await engine.execute(batch([reference], [load(4, "address")]));
  expect(gone).toMatchObject({ Error: { Code: "InvalidReference" } });
});

test.each([
  ["a property", load(3, "standardWidth"), "Worksheet.StandardWidth"],
  ["a property to set", set(3, "StandardWidth", 8), "Worksheet.StandardWidth (set)"],
  ["a method", { ActionType: 3, ObjectPathId: 3, Name: "Calculate" }, "Worksheet.Calculate()"],
  ["the host's own members", load(3, "_sheet"), "Worksheet._sheet"],
  ["inherited members", load(3, "__proto__"), "Worksheet.__proto__"],
  ["a property that is only read here", set(3, "Id", "x"), "Worksheet.Id (set)"],
  ["a method taken for a property", set(3, "GetRange", 1), "Worksheet.GetRange (set)"],
])("%s that the API does not have is refused", async (_what, action, name) => {
  const response = await engine.execute(batch(SHEET, [action]));
  expect(response).toMatchObject({ Error: { Code: "ApiNotFound" } });
  expect([...engine.unimplemented]).toEqual([name]);
});

test("a read after a write waits for calculation, services never do", async () => {
  await engine.execute(
    batch(
      [...SHEET, range(4, "A1")],
      [
        load(4, "address"),
        set(4, "Values", [[1]]),
        set(4, "Values", [[2]]),
        load(4, "values"),
        load(4, "text"),
      ]
    )
  );
  expect(calculations).toBe(2);
  const echo: ObjectPath = { Id: 1, ObjectPathType: 2, Name: "Test.Echo" };
  const say = { ActionType: 3, ObjectPathId: 1, Name: "Say", ArgumentInfo: { Arguments: ["hi"] } };
  expect(await engine.execute(batch([echo], [say]))).toMatchObject({ Results: [{ Value: "hi" }] });
  expect(calculations).toBe(2);
});
