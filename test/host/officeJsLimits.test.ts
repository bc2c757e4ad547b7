import { afterAll, beforeAll, expect, test } from "vitest";
import { openHost, type OpenHost } from "./support/openHost";

let open: OpenHost;

beforeAll(async () => {
  open = await openHost();
});

afterAll(async () => {
  await open.close();
});

/** The code of the error that the add-in sees. */
function codeOf(act: (context: Excel.RequestContext) => void): Promise<unknown> {
  return open.addin.evaluate(
    (source) =>
      Excel.run(async (context) => {
        // The add-in's part of the case, which had to travel as text.
        (new Function(`return ${source}`)() as (inner: Excel.RequestContext) => void)(context);
        await context.sync();
        return "no error";
      }).catch((error: OfficeExtension.Error) => error.code),
    act.toString()
  );
}

test.each<[string, string, (context: Excel.RequestContext) => void]>([
  [
    "a sheet that is not there",
    "ItemNotFound",
    (c) => c.workbook.worksheets.getItem("Nowhere").load("name"),
  ],
  [
    "values of another shape",
    "InvalidArgument",
    (c) => (c.workbook.worksheets.getItem("Data").getRange("A1:B1").values = [[1]]),
  ],
  [
    "an address off the sheet",
    "InvalidArgument",
    (c) => c.workbook.worksheets.getItem("Data").getRange("A1048577").load("address"),
  ],
  [
    "a range off the sheet",
    "InvalidArgument",
    (c) =>
      c.workbook.worksheets.getItem("Data").getRange("A1").getOffsetRange(-1, 0).load("address"),
  ],
  ["a sheet name taken", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("data")],
  ["a sheet name with a colon", "InvalidArgument", (c) => c.workbook.worksheets.add("a:b")],
])("%s gives %s", async (_case, code, act) => {
  expect(await codeOf(act)).toBe(code);
});

test("what a batch did before it failed stays done", async () => {
  const code = await codeOf((context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [["before"]];
    context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["after"]];
  });
  const value = await open.page.evaluate(() =>
    window.bookHost.workbook.sheet("Data").values(window.bookHost.rect("A1"))
  );
  expect([code, value]).toEqual(["ItemNotFound", [["before"]]]);
});

test("requests are refused while a cell is edited, and wait when they may", async () => {
  await open.page.evaluate(() => {
    window.bookHost.host.cellEditMode = true;
  });
  expect(await codeOf((context) => context.workbook.worksheets.load("items/name"))).toBe(
    "InvalidOperationInCellEditMode"
  );
  const waiting = open.addin.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data").load("name");
      await context.sync();
      return sheet.name;
    })
  );
  await open.page.evaluate(() => {
    window.bookHost.host.cellEditMode = false;
  });
  expect(await waiting).toBe("Data");
});

test("a write of 30,000 cells arrives whole, in pieces", async () => {
  await open.page.evaluate(() => {
    // Other files of tests share this page and leave theirs here.
    window.seen = [];
    window.bookHost.host.faults.beforeRequest = ({ batch }): undefined => {
      window.seen = [
        ...(window.seen ?? []),
        batch.Actions.filter((one) => one.ActionType === 4).length,
      ];
    };
  });
  const read = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Big");
      const values = Array.from({ length: 3000 }, (_, i) =>
        Array.from({ length: 10 }, (_unused, j) => i * 10 + j)
      );
      sheet.getRange("A1:J3000").values = values;
      await context.sync();
      const used = sheet.getUsedRange(true).load("address,values");
      await context.sync();
      return [used.address, used.values.flat().every((value, i) => value === i)];
    })
  );
  const pieces = await open.page.evaluate(() => window.seen.map(Number));
  await open.page.evaluate(() => {
    delete window.bookHost.host.faults.beforeRequest;
  });
  expect(read).toEqual(["Big!A1:J3000", true]);
  expect(Math.max(...pieces)).toBe(20);
});

test("messages over 5 MB are refused in both directions", async () => {
  const tooMuchOut = await codeOf((context) => {
    const values = Array.from({ length: 3000 }, () => ["x".repeat(2000)]);
    context.workbook.worksheets.getItem("Data").getRange("M1:M3000").values = values;
  });
  await open.page.evaluate(() => {
    const { workbook, rect: area } = window.bookHost;
    const values = Array.from({ length: 3000 }, () => ["x".repeat(2000)]);
    workbook.sheet("Data").setContents(area("M1:M3000"), values);
  });
  const tooMuchIn = await codeOf((context) => {
    context.workbook.worksheets.getItem("Data").getRange("M1:M3000").load("values");
  });
  expect([tooMuchOut, tooMuchIn]).toEqual([
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
  ]);
});

test("more than five million cells read as null", async () => {
  const values = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Data")
        .getRange("A:E")
        .load("values,address");
      await context.sync();
      return [range.values, range.address];
    })
  );
  expect(values).toEqual([null, "Data!A:E"]);
});

test("a protected sheet is not written to", async () => {
  await open.page.evaluate(() => {
    window.bookHost.workbook.sheet("Data").isProtected = true;
  });
  const codes = [
    await codeOf((c) => (c.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]])),
    await codeOf((c) => c.workbook.worksheets.getItem("Data").tables.add("A1:B2", true)),
    await codeOf((c) => c.workbook.worksheets.getItem("Data").getRange("A:A").insert("Right")),
  ];
  await open.page.evaluate(() => {
    window.bookHost.workbook.sheet("Data").isProtected = false;
  });
  expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied"]);
});

test.each([
  [5102, "ActivityLimitReached"],
  [7000, "AccessDenied"],
  [5012, "InvalidOrTimedOutSession"],
])("a test can fail a request with %i: %s", async (errorCode, code) => {
  await open.page.evaluate((number) => {
    window.bookHost.host.faults.beforeRequest = (): { errorCode: number } => ({
      errorCode: number,
    });
  }, errorCode);
  const result = await codeOf((context) => context.workbook.worksheets.load("items/name"));
  await open.page.evaluate(() => {
    delete window.bookHost.host.faults.beforeRequest;
  });
  expect(result).toBe(code);
});

test("a test can delay a request, or leave it without an answer", async () => {
  await open.page.evaluate(() => {
    const gate = new Promise<void>((resolve) => Object.assign(window, { openGate: resolve }));
    window.bookHost.host.faults.beforeRequest = ({
      index,
    }): { delay: Promise<void> } | "never" | undefined => {
      delete window.bookHost.host.faults.beforeRequest;
      window.seen = [index];
      return { delay: gate };
    };
  });
  const delayed = codeOf((context) => context.workbook.worksheets.load("items/name"));
  await open.page.waitForFunction(() => window.seen.length === 1);
  await open.page.evaluate(() => (window as unknown as { openGate(): void }).openGate());
  expect(await delayed).toBe("no error");

  await open.page.evaluate(() => {
    window.bookHost.host.faults.beforeRequest = (): "never" => {
      delete window.bookHost.host.faults.beforeRequest;
      window.seen = ["never"];
      return "never";
    };
  });
  await open.addin.evaluate(() => {
    window.seen = [];
    void Excel.run(async (context) => {
      await context.sync();
      context.workbook.worksheets.load("items/name");
      await context.sync();
      window.seen.push("answered");
    });
  });
  await open.page.waitForFunction(() => window.seen[0] === "never");
  await codeOf((context) => context.workbook.worksheets.load("items/name"));
  expect(await open.addin.evaluate(() => window.seen)).toEqual([]);
});

test("members that the host does not have fail by name", async () => {
  const errors: string[] = [];
  open.page.on("console", (message) => {
    if (message.type() === "error") {
      errors.push(message.text());
    }
  });
  const codes = [
    await codeOf((c) =>
      c.workbook.worksheets
        .getItem("Data")
        .getRange("A1")
        .sort.apply([{ key: 0 }])
    ),
    await codeOf((c) => c.workbook.worksheets.getItem("Data").pivotTables.load("items/name")),
    await codeOf((c) => (c.workbook.worksheets.getItem("Data").standardWidth = 9)),
    await codeOf((c) => c.workbook.worksheets.getItem("Data").getRange("A1").load("formulasR1C1")),
    await codeOf((c) => c.workbook.worksheets.getItem("Data").getRange("A1").clear("Hyperlinks")),
  ];
  expect(new Set(codes)).toEqual(new Set(["ApiNotFound"]));
  const unimplemented = await open.page.evaluate(() => [...window.bookHost.host.unimplemented]);
  expect(unimplemented).toEqual([
    "Range.Sort",
    "Worksheet.PivotTables",
    "Worksheet.StandardWidth (set)",
    "Range.FormulasR1C1",
    "Range.clear of Hyperlinks",
  ]);
  expect(errors).toEqual(unimplemented.map((name) => `This host does not implement: ${name}`));
});
