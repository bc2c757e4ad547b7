import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EventHub, WORKBOOK_TARGET } from "../../preview/host/events";
import { EventType } from "../../preview/host/protocol";
import { rect } from "../../preview/workbook/rects";
import { MemoryWorkbook } from "../../preview/workbook/MemoryWorkbook";

let workbook: MemoryWorkbook;
let hub: EventHub;
let sent: unknown[][][];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  workbook = new MemoryWorkbook();
  hub = new EventHub(workbook, {
    send: (entries) => sent.push(entries),
    selectionChanged: () => undefined,
  });
  workbook.on((event) => hub.handle(event));
});

afterEach(() => {
  vi.useRealTimers();
});

/** Writes a cell and gives the targets that heard of it. */
function targetsOfChange(): unknown[] {
  workbook.sheet("Sheet1").setContents(rect(0, 0), [[1]]);
  vi.runAllTimers();
  return sent.splice(0).flatMap((entries) => entries.map(([, , target]) => target));
}

test("events go to registered targets only, until the last handler is gone", () => {
  const { id } = workbook.sheet("Sheet1");
  expect(targetsOfChange()).toEqual([]);
  hub.register(EventType.worksheetChanged, id);
  hub.register(EventType.worksheetChanged, id);
  hub.register(EventType.worksheetChanged, WORKBOOK_TARGET);
  expect(targetsOfChange()).toEqual([id, WORKBOOK_TARGET]);
  hub.unregister(EventType.worksheetChanged, id);
  hub.unregister(EventType.worksheetChanged, WORKBOOK_TARGET);
  expect(targetsOfChange()).toEqual([id]);
  hub.unregister(EventType.worksheetChanged, id);
  expect(targetsOfChange()).toEqual([]);
});

test("what happens in one go travels in one message", () => {
  hub.register(EventType.worksheetChanged, WORKBOOK_TARGET);
  const sheet = workbook.sheet("Sheet1");
  sheet.setContents(rect(0, 0), [[1]]);
  sheet.setContents(rect(1, 0), [[2]]);
  expect(sent).toEqual([]);
  vi.runAllTimers();
  expect(sent.map((entries) => entries.length)).toEqual([2]);
});
