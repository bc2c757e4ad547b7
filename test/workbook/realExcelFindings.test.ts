import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// What was found in Microsoft's documentation and tracker that real Excel does, and where each is tested. "Likely" is
// what no source settles; the host plays it, and the add-in is right either way.

type Tested = readonly [file: string, ...titles: string[]];

const FINDINGS: Readonly<Record<string, readonly Tested[]>> = {
  "an Excel supports no more than its requirement sets": [
    ["host/profiles", "advertises no more than the client implements"],
    ["workbook/everyProfile", "a member beyond its sets fails by name"],
  ],
  "in an undo group, deleting and hiding sheets throws (DP excel-add-ins-undo-capabilities)": [
    [
      "host/profiles",
      "refuse in an undo group what cannot be undone; the web allows to hide sheets",
    ],
    ["workbook/realExcel", "is never opened: deleting and hiding sheets has no undo"],
  ],
  "arrays written over filtered rows land in other rows (#224)": [
    ["host/profiles", "puts an array over filtered rows into the visible ones"],
    [
      "workbook/realExcel",
      "is not written to: %s",
      "is not undone, frozen or taken back until all rows show",
    ],
    [
      "workbook/filterMeanwhile",
      "%s, before request %i: all is put back once it is lifted",
      "is met before the first write: %s",
    ],
  ],
  "ids of tables and sheets do not last (office-js-docs#297, #1390, #552)": [
    ["host/profiles", "has other ids once a workbook is opened again"],
    ["workbook/lasting", "is found in the file opened again: %s, then %s"],
    [
      "workbook/unfinished",
      "is taken back on its sheet although that was renamed and copied meanwhile",
    ],
  ],
  "the areas of a whole sheet hang Windows and Mac (#5758)": [
    ["host/profiles", "refuse by name what would hang them: the areas of a selection of all cells"],
    [
      "workbook/realExcel",
      "never asks for the areas of the whole sheet",
      "still takes several ranges",
    ],
  ],
  "another workbook in front (DP excel-add-ins-troubleshooting)": [
    ["host/profiles", "%s refuses what needs the window while another workbook is in front"],
    ["workbook/realExcel", "is waited for: %s"],
  ],
  "the first click on the ribbon only loads the runtime (#5176, #3378)": [
    ["browser/start", "is not lost: the evaluation starts as soon as it can"],
  ],
  "formulas are read without the apostrophe of texts (#6687)": [
    ["workbook/realExcel", "stays a text through summary and undo"],
  ],
  "texts are taken for numbers, dates and amounts on entry (d.ts, Range.values)": [
    [
      "host/officeJsCells",
      "texts become what Excel makes of them, unless the cell or an apostrophe says otherwise",
    ],
    [
      "workbook/realExcel",
      "or like a date, an amount, a share is that text in the list and in the summary",
    ],
  ],
  "an entity's basic value is an error (DP excel-data-types-concepts)": [
    ["host/profiles", "shows an entity's text and gives an error as its value"],
    ["workbook/realExcel", "is its text: %s", "that shows an error stays one"],
    ["rules/cells", 'type: "LinkedEntity"'],
  ],
  "functions give five errors only, and one can spoil a spill (DP custom-functions-errors, #2174)":
    [
      [
        "host/profiles",
        "gives custom functions what it has for a blank, and shows the errors it knows",
      ],
      [
        "functions/answers",
        "an error among several cells is a text where it would make all of them an error",
      ],
    ],
  "two people, or one in two tabs": [
    [
      "workbook/unfinished",
      "write one after the other: a run, undo and freeze wait for a stranger's run",
      "take back a stranger's run that gave no sign of life for long",
      "stop where somebody took their run back meanwhile, for they seemed to be gone",
    ],
  ],
  "a formula fills its column of a table (#2093, #5909, #6745)": [
    ["host/profiles", "fills a table's column with the formula that was written last"],
    ["workbook/everyProfile", "%s gets live formulas and values in turn, exceptions kept"],
  ],
  "settings above about 1 MB fail (#3957, #621)": [
    ["host/profiles", "refuses settings beyond a limit, and keeps those it had"],
    ["workbook/realExcelNotes", "so long notes stand on a sheet of their own, and are read there"],
  ],
  "a workbook may count days from 1904 (d.ts, Functions.date)": [
    ["host/profiles", "counts days from 1904 where the workbook does"],
    [
      "workbook/realExcel",
      "sums the same 12 months, and writes dates that show the same days",
      "lets the functions know, and calculates them again: 1904 is %s",
    ],
    [
      "functions/dateSystem",
      "CONSUMPTION_12M sums the same 12 months where days are counted from %s",
    ],
    ["browser/start", "the pane tells the functions how the workbook counts days"],
  ],
  "a protected structure refuses new, deleted and hidden sheets": [
    ["host/profiles", "refuses new and deleted sheets while the structure is protected"],
    [
      "workbook/realExcel",
      "refuses a run that needs a sheet before the first write",
      "lets a run pass that needs none",
    ],
  ],
  "mixed formats read as null, which is no input (DP excel-add-ins-blank-null-values)": [
    ["host/profiles", "refuses null as a format, and a font without properties"],
    ["workbook/realExcel", "are left as they are, for null is nothing to write"],
  ],
  "an error as a tier gives #VALUE! before the function is called (DP custom-functions-errors)": [
    [
      "browser/excelFormulas",
      "errors come through comparisons, however often a column is compared",
    ],
  ],
  "likely: formulas stay texts in cells formatted as Text": [
    ["host/profiles", "keeps a formula a text in a cell formatted as Text"],
    ["workbook/realExcel", "take live formulas all the same: %s"],
  ],
  "likely: the region around a cell of a protected sheet cannot be asked for": [
    ["host/profiles", "refuses the region around a cell of a protected sheet"],
    [
      "workbook/realExcel",
      "is checked row by row although the region around a cell cannot be asked for",
    ],
  ],
  "likely: Ctrl+Z brings a deleted note back": [
    ["workbook/realExcelNotes", "a note that Ctrl+Z brought back"],
  ],
  'likely: the used range of values skips formulas that show ""': [
    ["host/profiles", 'leaves formulas that show "" out of the used range of values'],
    ["workbook/realExcel", "a formula that shows nothing at the edge"],
  ],
  "a calculated column's formula stays for new rows (support.microsoft.com)": [
    [
      "host/profiles",
      "keeps a calculated column's formula for new rows until all its cells are emptied",
    ],
    [
      "workbook/realExcelTables",
      "gets no formula once these ended: %s",
      "gets the live formulas, and they are not in the way of the next run",
    ],
  ],
  "likely: a table with a totals row may not be resized": [
    ["host/profiles", "resizes a table where its header stays and a row of data is left"],
    ["workbook/realExcelTables", "takes the columns or stands beside them: %s"],
  ],
  "a column that is too narrow shows ###": [
    ["workbook/realExcel", "stays the error when it is frozen"],
  ],
  "likely: setCellProperties refuses a font without properties": [
    ["host/profiles", "refuses null as a format, and a font without properties"],
    ["workbook/summary", "leaves a summary that the user has edited, and makes its own"],
  ],
  "a copied list takes the summary's marker along": [
    ["host/profiles", "gives a copied sheet the names of the first, and its table one of its own"],
    [
      "workbook/lasting",
      "are its own for a copy of the list: the summary of the first stays as it is",
    ],
  ],
  "cells written beside a table come into it (VBA AutoExpandListRange, #6745)": [
    ["host/profiles", "takes into a table what is written beside and below it, where Excel does"],
    ["workbook/realExcelTables", "takes the columns or stands beside them: %s"],
  ],
  "officeTheme is undefined on the web (#6134)": [
    ["browser/start", "Excel on the web tells no theme and is light, whatever the system is"],
  ],
  "a long-lived runtime's button has no TaskpaneId": [
    ["project/manifest", "the pane of a long-lived runtime has no id: it is the only one"],
  ],
  "without WebView2 an add-in runs in Internet Explorer 11 (DR runtimes)": [
    [
      "browser/start",
      "the script that says it is ES5, and so is all that the page says without it",
    ],
  ],
  "icons are kept by caches (DP add-in-manifests)": [
    ["project/site", "hosting/%s is what its script makes"],
  ],
  "two add-ins of one namespace clash": [
    ["project/namespace", "a build puts its namespace where the sources read theirs"],
    ["project/manifest", "ADDIN_NAMESPACE has the last word"],
  ],
  "tools that come along with others only may be missing": [
    ["project/commands", "both: Excel for desktop, without a debugger"],
  ],
};

describe.each(Object.entries(FINDINGS))("%s", (_, tests) => {
  it.each(tests.map(([file, ...titles]) => [file, titles] as const))(
    "is tested in %s",
    (file, titles) => {
      const text = readFileSync(new URL(`../${file}.test.ts`, import.meta.url), "utf8");
      expect(titles.filter((title) => !text.includes(title))).toEqual([]);
    }
  );
});
