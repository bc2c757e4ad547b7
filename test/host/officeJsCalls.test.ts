import { afterAll, beforeAll, expect, test } from "vitest";
import { openHost, type OpenHost } from "./support/openHost";

let open: OpenHost;

beforeAll(async () => {
  open = await openHost("de-DE");
  await open.page.evaluate(() => window.bookHost.host.functionsReady);
});

afterAll(async () => {
  expect(open.uncaught).toEqual([]);
  await open.close();
});

/** Everything that the add-in's handlers noted, once there is as much of it. */
async function seen(count: number): Promise<unknown[]> {
  await open.addin.waitForFunction((least) => window.seen.length >= least, count);
  return open.addin.evaluate(() => window.seen.splice(0));
}

test("the display language reaches the add-in", async () => {
  const languages = await open.addin.evaluate(() => [
    Office.context.displayLanguage,
    Office.context.contentLanguage,
  ]);
  expect(languages).toEqual(["de-DE", "de-DE"]);
});

test.each([
  ["ADD", [[[2]], [[3]]], { value: 5 }],
  ["add", [[[2]], [[3]]], { value: 5 }],
  [
    "DOUBLE",
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    {
      value: [
        [2, 4],
        [6, 8],
      ],
    },
  ],
  ["LATE", [[["abc"]]], { value: "ABC" }],
  ["MISSING", [], { error: "#N/A", message: "Fill in the market." }],
  ["INVALID", [], { error: "#VALUE!", message: "Use a number." }],
  ["RETURNED", [], { error: "#N/A", message: "As value." }],
] as const)("custom function %s", async (name, args, expected) => {
  const result = await open.page.evaluate(
    ([id, values]) => window.bookHost.host.callFunction(id, values, "Sheet1!A1"),
    [name, args] as const
  );
  expect(result).toEqual(expected);
});

test("a function that crashes, and one that is not there, give errors", async () => {
  const results = await open.page.evaluate(() =>
    Promise.all(
      ["CRASH", "NOWHERE"].map((name) => window.bookHost.host.callFunction(name, [], "Sheet1!A1"))
    )
  );
  expect(results).toMatchObject([
    { error: "#VALUE!" },
    { error: expect.stringMatching(/^#/) as string },
  ]);
});

test("many calls of one moment come back each with its own result", async () => {
  const sums = await open.page.evaluate(async () => {
    const calls = Array.from({ length: 500 }, (_, i) =>
      window.bookHost.host.callFunction("ADD", [[[i]], [[1]]], "Sheet1!A1")
    );
    const results = await Promise.all(calls);
    return results.every((result, i) => "value" in result && result.value === i + 1);
  });
  expect(sums).toBe(true);
});

test("a ribbon command runs until it says that it is completed", async () => {
  const value = await open.page.evaluate(async () => {
    const { host, workbook, rect: area } = window.bookHost;
    await host.runCommand("mark");
    return workbook.sheet("Sheet1").values(area("Z1"));
  });
  expect(value).toEqual([["marked"]]);
});

test("an unknown ribbon command fails", async () => {
  const failure = open.page.evaluate(() => window.bookHost.host.runCommand("nothing"));
  await expect(failure).rejects.toThrow("does not know the command");
});

test("the pane is hidden and shown by the add-in, which hears of it", async () => {
  const visible = await open.page.evaluate(() => {
    window.seen = [];
    window.bookHost.host.onPaneVisibility = (shown): void => void window.seen.push(shown);
    return window.bookHost.host.paneVisible;
  });
  const modes = await open.addin.evaluate(async () => {
    const heard: unknown[] = [];
    await new Promise<void>((resolve) => {
      void Office.addin
        .onVisibilityModeChanged((message) => {
          if (heard.push(message.visibilityMode) === 2) {
            resolve();
          }
        })
        .then(() => Office.addin.hide())
        .then(() => Office.addin.showAsTaskpane());
    });
    return heard;
  });
  expect(visible).toBe(true);
  expect(modes).toEqual(["Hidden", "Taskpane"]);
  expect(await open.page.evaluate(() => window.seen)).toEqual([false, true]);
});

test("selection events reach the add-in until it removes its handler", async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const events = context.workbook.onSelectionChanged.add(async () => {
        const address = await Excel.run(async (inner) => {
          const range = inner.workbook.getSelectedRange().load("address");
          const cell = inner.workbook.getActiveCell().load("address");
          await inner.sync();
          return [range.address, cell.address];
        });
        window.seen.push(address);
      });
      context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        window.seen.push(event.address);
        await Promise.resolve();
      });
      await context.sync();
      Object.assign(window, { events });
    })
  );
  const select = (address: string): Promise<void> =>
    open.page.evaluate((text) => {
      const { workbook, rect: area } = window.bookHost;
      workbook.select(workbook.sheet("Data"), area(text));
    }, address);
  await select("B2:C3");
  expect((await seen(2)).sort()).toEqual(["B2:C3", ["Data!B2:C3", "Data!B2"]]);
  await open.addin.evaluate(async () => {
    const { events } = window as unknown as {
      events: OfficeExtension.EventHandlerResult<unknown>;
    };
    await Excel.run(events.context, async (context) => {
      events.remove();
      await context.sync();
    });
  });
  const arrived = await open.addin.evaluateHandle(() => {
    const names: unknown[] = [];
    window.addEventListener("message", ({ data }) => {
      names.push((JSON.parse(String(data)) as { _actionName: unknown })._actionName);
    });
    return names;
  });
  await select("D4");
  await select("E5");
  expect(await seen(2)).toEqual(["D4", "E5"]);
  expect(await arrived.evaluate((names) => [...new Set(names)])).toEqual(["richApiMessage"]);
});

test("change events name what changed, and stop when the handler is removed", async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B2").values = [
        ["k", "v"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "Watched";
      await context.sync();
      const sheetEvents = sheet.onChanged.add(async (event) => {
        const values = await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          return range.values;
        });
        window.seen.push(["sheet", event.changeType, event.address, event.triggerSource, values]);
      });
      context.workbook.tables.getItem("Watched").onChanged.add(async (event) => {
        window.seen.push(["table", event.address]);
        await Promise.resolve();
      });
      await context.sync();
      Object.assign(window, { sheetEvents });
    })
  );
  await open.page.evaluate(() => {
    const { workbook, rect: area } = window.bookHost;
    workbook.asUser(() => workbook.sheet("Data").setContents(area("B2"), [[42]]));
  });
  expect((await seen(2)).sort()).toEqual([
    ["sheet", "RangeEdited", "B2", "Unknown", [[42]]],
    ["table", "B2"],
  ]);
  await open.addin.evaluate(async () => {
    const { sheetEvents } = window as unknown as {
      sheetEvents: OfficeExtension.EventHandlerResult<unknown>;
    };
    await Excel.run(sheetEvents.context, async (context) => {
      sheetEvents.remove();
      await context.sync();
    });
  });
  await open.page.evaluate(() => {
    const { workbook, rect: area } = window.bookHost;
    workbook.asUser(() => workbook.sheet("Data").setContents(area("B2"), [[43]]));
  });
  expect(await seen(1)).toEqual([["table", "B2"]]);
});

test("sheet events: activated, added, deleted", async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note =
        (what: string) =>
        async (event: { worksheetId: string }): Promise<void> => {
          window.seen.push([what, event.worksheetId !== ""]);
          await Promise.resolve();
        };
      worksheets.onActivated.add(note("activated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
      const sheet = worksheets.add("Short-lived");
      await context.sync();
      sheet.delete();
      worksheets.getItem("Sheet1").activate();
      await context.sync();
    })
  );
  expect((await seen(3)).sort()).toEqual([
    ["activated", true],
    ["added", true],
    ["deleted", true],
  ]);
});

test("no events come while the add-in has switched them off", async () => {
  await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Data").getRange("B2").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Data").getRange("A2").values = [["b"]];
      await context.sync();
    })
  );
  expect(await seen(1)).toEqual([["table", "A2"]]);
});

test("the ribbon update and the startup behaviour reach the host", async () => {
  await open.page.evaluate(() => {
    window.seen = [];
    window.bookHost.host.onRibbonChange = (change): void => void window.seen.push(change);
  });
  const behaviour = await open.addin.evaluate(async () => {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", visible: true, controls: [{ id: "Evaluate", enabled: false }] }],
    });
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    return Office.addin.getStartupBehavior();
  });
  expect(behaviour).toBe("Load");
  expect(await open.page.evaluate(() => window.seen)).toEqual([
    { tab: "Tab", visible: true },
    { button: "Evaluate", enabled: false },
  ]);
});

test("calculation can be looked at and held back", async () => {
  const modes = await open.addin.evaluate(() =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load("calculationMode");
      await context.sync();
      const before = application.calculationMode;
      application.calculationMode = Excel.CalculationMode.manual;
      application.load("calculationMode");
      await context.sync();
      return [before, application.calculationMode];
    })
  );
  expect(modes).toEqual(["Automatic", "Manual"]);
});
