import { beforeEach, describe, expect, it } from "vitest";
import { WorkbookObject } from "../../preview/host/api/WorkbookObject";
import type { ApiObject } from "../../preview/host/api/ApiObject";
import { CustomFunctions } from "../../preview/host/customFunctions";
import { EventHub } from "../../preview/host/events";
import { habitsOf, type Habit, type MemberUse, type Situation } from "../../preview/host/habits";
import { callMember, getMember, setMember } from "../../preview/host/members";
import {
  advertised,
  PROFILE_NAMES,
  PROFILES,
  type Profile,
  type ProfileName,
} from "../../preview/host/profiles";
import { parseArea } from "../../preview/workbook/address";
import { copySheet, reopen } from "../../preview/workbook/memoryFile";
import { MemoryWorkbook } from "../../preview/workbook/MemoryWorkbook";
import type { CellValue, Rect } from "../../preview/workbook/WorkbookStore";

const at = (address: string): Rect => parseArea(address) as Rect;

/** A workbook as an add-in meets it in one Excel. */
class Excel {
  readonly book = new MemoryWorkbook({ sheets: ["List", "Other"] });
  readonly sheet = this.book.sheet("List");
  readonly situation: Situation = { inactive: false, undoGroup: false };
  readonly habit: Habit;
  private readonly root: WorkbookObject;

  constructor(profile: Profile) {
    const sinks = { send: (): void => undefined, selectionChanged: (): void => undefined };
    this.root = new WorkbookObject({ store: this.book, events: new EventHub(this.book, sinks) });
    this.habit = habitsOf({ profile, store: this.book, situation: this.situation });
  }

  /** Follows a path such as ["Worksheets", "GetItem(List)", "Delete()"]; the last part may be set. */
  do(path: readonly string[], value?: unknown): unknown {
    return path.reduce<unknown>((object, part, i) => {
      const [, name = "", argument] = /^(\w+)(?:\((.*)\))?$/.exec(part) ?? [];
      const isSet = value !== undefined && i === path.length - 1;
      const args = argument === "" ? [] : argument === "true" ? [true] : [argument];
      return this.habit(
        {
          kind: isSet ? "set" : argument === undefined ? "get" : "call",
          object: object as ApiObject,
          name,
          args: isSet ? [value] : args,
        },
        perform
      );
    }, this.root);
  }

  /** Sets contents as an add-in does, and gives what stands in the block then. */
  write(address: string, value: unknown, read = address): CellValue[][] {
    this.do([...LIST, `GetRange(${address})`, "Formulas"], value);
    return this.sheet.formulas(at(read));
  }
}

const LIST = ["Worksheets", "GetItem(List)"];

function perform({ kind, object, name, args }: MemberUse): unknown {
  if (kind === "get") return getMember(object, name);
  return kind === "set" ? setMember(object, name, args[0]) : callMember(object, name, args);
}

const refused = (code: string): object => expect.objectContaining({ code }) as object;

describe.each(PROFILE_NAMES)("%s", (name: ProfileName) => {
  const profile: Profile = PROFILES[name];
  let excel: Excel;
  beforeEach(() => {
    excel = new Excel(profile);
  });

  it("advertises no more than the client implements", () => {
    const [, minor] = (advertised(profile)["ExcelApi"] ?? "").split(".");
    expect(Number(minor)).toBeLessThanOrEqual(15);
    expect(Number(minor)).toBeGreaterThanOrEqual(11);
  });

  it("puts an array over filtered rows into the visible ones", () => {
    excel.book.addTable(excel.sheet, at("A1:B5"), true).isFiltered = true;
    excel.sheet.setRowsHidden([2], true);
    expect(excel.write("B2:B5", [[1], [2], [3], [4]])).toEqual([[1], [""], [2], [3]]);
    expect(excel.write("B2:B5", 7)).toEqual([[7], [7], [7], [7]]);
  });

  it("fills a table's column with the formula that was written last", () => {
    excel.book.addTable(excel.sheet, at("A1:B4"), true);
    expect(excel.write("B2:B3", [["=A2"], ["=A3*2"]], "B2:B4")).toEqual([
      ["=A2*2"],
      ["=A3*2"],
      ["=A4*2"],
    ]);
    excel.sheet.setContents(at("B3"), [["mine"]]);
    expect(excel.write("B2", [["=A2"]], "B2:B4")).toEqual([["=A2"], ["mine"], ["=A4*2"]]);
  });

  it("keeps a calculated column's formula for new rows until all its cells are emptied", () => {
    const table = excel.book.addTable(excel.sheet, at("A1:B3"), true);
    const addRow = (): CellValue[][] => {
      const rows = excel.do(["Tables", "GetItem(Table1)", "Rows"]) as ApiObject;
      callMember(rows, "Add", []);
      return excel.sheet.formulas({ ...table.rect, top: table.rect.bottom, left: 1 });
    };
    excel.write("A2:B3", [
      [1, "=A2"],
      [2, "=A3"],
    ]);
    expect(addRow()).toEqual([["=A4"]]);
    // Constants are exceptions.
    excel.write("B2:B4", [[7], [8], [9]]);
    expect(addRow()).toEqual([["=A5"]]);
    callWith(excel, [...LIST, "GetRange(B2:B5)"], "Clear", "Contents");
    excel.write("B2:B5", [[7], [8], [9], [10]]);
    expect(addRow()).toEqual([[""]]);
  });

  it("takes into a table what is written beside and below it, where Excel does", () => {
    const table = excel.book.addTable(excel.sheet, at("A1:B3"), true);
    excel.write("C2:D2", [["", ""]]);
    excel.write("E1", [["not beside"]]);
    expect(table.rect).toEqual(at("A1:B3"));
    excel.write("C1", [["Header"]]);
    excel.write("A4", [["below"]]);
    expect(table.rect).toEqual(at(profile.expandsTables ? "A1:C4" : "A1:B3"));
    // E is not blank.
    excel.write("D1", [["Header"]]);
    excel.write("E2", [["x"]]);
    expect(table.rect).toEqual(at(profile.expandsTables ? "A1:D4" : "A1:B3"));
  });

  it("resizes a table where its header stays and a row of data is left", () => {
    const table = excel.book.addTable(excel.sheet, at("B2:C4"), true);
    const resize = (address: string): unknown =>
      callWith(excel, ["Tables", "GetItem(Table1)"], "Resize", address);
    for (const [address, code] of [
      ["B1:C4", "InvalidOperation"],
      ["E2:F4", "InvalidArgument"],
      ["B2:D2", "InvalidArgument"],
    ] as const)
      expect(() => resize(address)).toThrow(refused(code));
    resize("B2:D4");
    expect(table.rect).toEqual(at("B2:D4"));
    table.showTotals = true;
    if (profile.resizesWithTotals) resize("B2:E4");
    else expect(() => resize("B2:E4")).toThrow(refused("InvalidOperation"));
  });

  it("keeps a formula a text in a cell formatted as Text", () => {
    excel.sheet.setNumberFormats(at("A1"), [["@"]]);
    excel.write("A1:A2", [["=1+1"], ["=1+1"]]);
    expect(excel.sheet.values(at("A1:A2"))).toEqual([["=1+1"], [0]]);
  });

  it('leaves formulas that show "" out of the used range of values', () => {
    excel.sheet.setContents(at("A1:B2"), [
      [1, "=x"],
      [2, "=x"],
    ]);
    excel.sheet.spill("=empty", at("C1:C2"), [[""], [""]]);
    const address = (valuesOnly: boolean): unknown =>
      excel.do([...LIST, `GetUsedRange(${valuesOnly ? "true" : ""})`, "Address"]);
    expect([address(true), address(false)]).toEqual(["List!A1:B2", "List!A1:C2"]);
  });

  it("refuses the region around a cell of a protected sheet", () => {
    const region = [...LIST, "GetRange(A1)", "GetSurroundingRegion()"];
    excel.do(region);
    excel.sheet.isProtected = true;
    expect(() => excel.do(region)).toThrow(refused("AccessDenied"));
  });

  it("refuses new and deleted sheets while the structure is protected", () => {
    excel.book.isStructureProtected = true;
    expect(excel.do(["Protection", "Protected"])).toBe(true);
    expect(() => excel.do(["Worksheets", "Add(New)"])).toThrow(refused("AccessDenied"));
    expect(() => excel.do([...LIST, "Delete()"])).toThrow(refused("AccessDenied"));
    expect(() => excel.do([...LIST, "Name"], "Renamed")).toThrow(refused("AccessDenied"));
  });

  it("refuses null as a format, and a font without properties", () => {
    const format = [...LIST, "GetRange(A1)", "Format"];
    expect(() => excel.do([...format, "Font", "Bold"], null)).toThrow(refused("InvalidArgument"));
    const set = (): unknown =>
      callWith(excel, [...LIST, "GetRange(A1)"], "SetCellProperties", [[{ format: { font: {} } }]]);
    expect(set).toThrow(refused("InvalidArgument"));
  });

  it("refuses settings beyond a limit, and keeps those it had", () => {
    const add = (size: number): unknown =>
      callWith(excel, ["Settings"], "Add", `key${String(size)}`, "x".repeat(size));
    add(900_000);
    expect(() => add(200_000)).toThrow(refused("InvalidArgument"));
    expect([...excel.book.settings.keys()]).toEqual(["key900000"]);
  });

  it("has other ids once a workbook is opened again", () => {
    const table = excel.book.addTable(excel.sheet, at("A1:B2"), true);
    const marker = excel.book.addName("_marker", excel.sheet.id, {
      sheetId: excel.sheet.id,
      rect: at("A1"),
    });
    const before = [excel.sheet.id, table.id];
    reopen(excel.book, profile.idsOnOpening);
    expect(before).not.toContain(table.id);
    expect(table.sheetId).toBe(excel.sheet.id);
    expect([marker.scope, marker.target?.sheetId]).toEqual([excel.sheet.id, excel.sheet.id]);
    if (profile.idsOnOpening === "random") expect(before).not.toContain(excel.sheet.id);
  });

  it("gives a copied sheet the names of the first, and its table one of its own", () => {
    excel.sheet.setContents(at("A1:A2"), [["Id"], ["'2024"]]);
    excel.book.addTable(excel.sheet, at("A1:A2"), true);
    const target = { sheetId: excel.sheet.id, rect: at("A1") };
    excel.book.addName("_marker", excel.sheet.id, target).visible = false;
    const copy = copySheet(excel.book, excel.sheet, "Copy");
    expect(copy.values(at("A1:A2"))).toEqual([["Id"], ["2024"]]);
    expect(excel.book.tables.map(({ name: table }) => table)).toEqual(["Table1", "Table2"]);
    expect(excel.book.names.at(-1)).toMatchObject({
      name: "_marker",
      scope: copy.id,
      visible: false,
      target: { sheetId: copy.id },
    });
  });

  it("counts days from 1904 where the workbook does", () => {
    const day = (): unknown => callWith(excel, ["Functions"], "Date", 2000, 1, 1);
    expect(getMember(day() as ApiObject, "Value")).toBe(36_526);
    excel.book.date1904 = true;
    expect(getMember(day() as ApiObject, "Value")).toBe(35_064);
  });

  it("shows an entity's text and gives an error as its value", () => {
    excel.sheet.setEntity(0, 0, "Contoso");
    const range = [...LIST, "GetRange(A1)"];
    expect(excel.do([...range, "Values"])).toEqual([["#VALUE!"]]);
    expect(excel.do([...range, "Text"])).toEqual([["Contoso"]]);
  });

  it("refuses one range where several are selected", () => {
    excel.book.select(excel.sheet, at("A1"), at("C3:D4"));
    expect(() => excel.do(["GetSelectedRange()"])).toThrow(refused("InvalidSelection"));
    expect(excel.do(["GetSelectedRanges()", "Address"])).toBe("List!A1,List!C3:D4");
  });

  it("gives custom functions what it has for a blank, and shows the errors it knows", async () => {
    const sent: unknown[][] = [];
    const functions = new CustomFunctions((entries) => sent.push(...entries), profile);
    functions._SetOsfControlContainerReadyForCustomFunctions();
    const results = [1, 2].map(() => functions.call("F", [[[null, 5]], null], "List!A1"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(JSON.parse(String(sent[0]?.[3]))).toEqual([
      1,
      "F",
      [[[profile.blankArgument, 5]], null],
      "List!A1",
      0,
      null,
    ]);
    const error = { valueType: "CustomFunctionError", code: "#REF!", message: "why" };
    functions.SetInvocationArrayResults([
      [1, true, error],
      [2, true, [[1], [{ ...error, code: "#N/A" }]]],
    ]);
    expect(await results[0]).toEqual({ error: "#VALUE!", message: "why" });
    expect(await results[1]).toEqual(
      profile.errorSpoilsSpill
        ? { error: "#VALUE!" }
        : { value: [[1], [{ ...error, code: "#N/A" }]] }
    );
  });
});

function callWith(
  excel: Excel,
  path: readonly string[],
  name: string,
  ...args: unknown[]
): unknown {
  return excel.habit({ kind: "call", object: excel.do(path) as ApiObject, name, args }, perform);
}

describe("Windows and Mac", () => {
  it.each(["windows365", "mac365", "ltsc2024", "ltsc2021"] as const)(
    "%s refuses what needs the window while another workbook is in front",
    (name) => {
      const excel = new Excel(PROFILES[name]);
      excel.situation.inactive = true;
      expect(() => excel.do(["GetSelectedRange()"])).toThrow(refused("InvalidSelection"));
      expect(() => excel.do(["Worksheets", "Add(New)"])).toThrow(refused("GeneralException"));
      expect(() => excel.do([...LIST, "FreezePanes", "FreezeRows()"])).toThrow(
        refused("GeneralException")
      );
      excel.do([...LIST, "GetRange(A1)", "Values"], [[1]]);
    }
  );

  it("refuse by name what would hang them: the areas of a selection of all cells", () => {
    const excel = new Excel(PROFILES.windows365);
    const areas = ["GetSelectedRanges()", "Areas"];
    excel.do(areas);
    excel.book.select(excel.sheet, at("1:1048576"));
    expect(() => excel.do(areas)).toThrow("hangs Excel");
  });

  it("refuse in an undo group what cannot be undone; the web allows to hide sheets", () => {
    const hide = (name: ProfileName): unknown => {
      const excel = new Excel(PROFILES[name]);
      excel.situation.undoGroup = true;
      return excel.do([...LIST, "Visibility"], "Hidden");
    };
    expect(() => hide("windows365")).toThrow(refused("UndoNotSupported"));
    expect(() => hide("web")).not.toThrow();
  });
});
