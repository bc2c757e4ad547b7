import type { CellValue } from "../workbook/WorkbookStore";

const ERROR_TEXT =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|FIELD!|BLOCKED!)$/;

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): string {
  switch (typeof value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return value === "" ? "Empty" : ERROR_TEXT.test(value) ? "Error" : "String";
  }
}
