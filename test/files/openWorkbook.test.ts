import { describe, expect, it } from "vitest";
import { FileFault, faultSentence } from "../../preview/files/fileFault";
import { openWorkbook } from "../../preview/files/openWorkbook";

const fault = async (file: File): Promise<FileFault> => {
  try {
    await openWorkbook(file, []);
  } catch (error) {
    if (error instanceof FileFault) return error;
    throw error;
  }
  throw new Error(`${file.name} was opened.`);
};

describe("files that cannot be opened", () => {
  const protectedFile = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
  ]);
  it.each([
    ["unreadable", new File(["no archive at all"], "book.xlsx")],
    ["unreadable", new File(["PK\u0003\u0004 cut off"], "book.xlsx")],
    ["unreadable", new File([new Uint8Array([1, 0, 2, 0])], "list.csv")],
    ["encrypted", new File([protectedFile], "book.xlsx")],
    ["unknownType", new File(["x"], "list.pdf")],
    ["unknownType", new File(["x"], "xlsx")],
    ["empty", new File([], "list.csv")],
    ["empty", new File(["\n;;\n"], "list.csv")],
    ["tooLarge", new File([new Uint8Array(40_000_001)], "list.csv")],
  ])("%s", async (code, file) => {
    expect((await fault(file)).code).toBe(code);
  });

  it("says so in one sentence with the file's name, in English and German", async () => {
    const error = await fault(new File(["x"], "a$&b.xlsx"));
    expect(faultSentence(error, "en")).toBe(
      "“a$&b.xlsx” could not be read: it is damaged or not what its name says."
    );
    expect(faultSentence(error, "de")).toMatch(/^„a\$&b\.xlsx“ konnte nicht gelesen werden: .*\.$/);
  });
});

describe("text files", () => {
  it.each([
    ["list.csv", "list"],
    ["Q1 [draft]: a/b.csv", "Q1  draft   a b"],
    ["a name that is much longer than a sheet's may be.tsv", "a name that is much longer than"],
    ["'.csv", "Sheet1"],
  ])("%s becomes a sheet named %s", async (fileName, sheetName) => {
    const { sheets, name } = await openWorkbook(new File(["a\tb\n1\t2\n"], fileName), []);
    expect(name).toBe(fileName);
    expect(sheets[0]?.name).toBe(sheetName);
    expect(sheets[0]?.cells[1]?.map((cell) => cell?.value)).toEqual([1, 2]);
  });
});
