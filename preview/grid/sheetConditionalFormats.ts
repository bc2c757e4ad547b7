import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { ConditionalFormatRecord } from "../workbook/WorkbookStore";
import { toRange } from "./rects";
import type { RectTracker, TrackedRect } from "./trackedRects";

/** Draws the add-in's conditional formats, and keeps their rectangles where their cells are. */
export class SheetConditionalFormats {
  private shown = new Map<ConditionalFormatRecord, TrackedRect>();

  constructor(
    private readonly tracker: RectTracker,
    private readonly sheet: FWorksheet
  ) {
    tracker.onMoved(() => {
      for (const [record, tracked] of this.shown) if (tracked.rect) record.rect = tracked.rect;
    });
  }

  /** Replaces what is drawn by these records, the first of them on top. */
  show(records: readonly ConditionalFormatRecord[]): void {
    for (const [record, tracked] of this.shown) {
      tracked.release();
      this.sheet.deleteConditionalFormattingRule(record.id);
    }
    this.shown = new Map();
    for (const record of [...records].reverse()) {
      this.shown.set(record, this.tracker.track(this.sheet.getSheetId(), record.rect));
      const rule = ruleOf(record);
      if (rule) this.sheet.addConditionalFormattingRule(rule);
    }
  }
}

function ruleOf(record: ConditionalFormatRecord): IConditionFormattingRule | null {
  const condition = conditionOf(record);
  if (!condition) return null;
  const style = {
    ...(record.fillColor ? { bg: { rgb: record.fillColor } } : {}),
    ...(record.fontColor ? { cl: { rgb: record.fontColor } } : {}),
    ...(record.bold === undefined ? {} : { bl: record.bold ? (1 as const) : (0 as const) }),
  };
  return {
    cfId: record.id,
    ranges: [toRange(record.rect)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      style,
      ...condition,
    } as IConditionFormattingRule["rule"],
  };
}

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  contains: CFTextOperator.containsText,
  notcontains: CFTextOperator.notContainsText,
  beginswith: CFTextOperator.beginsWith,
  endswith: CFTextOperator.endsWith,
};

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  equalto: CFNumberOperator.equal,
  notequalto: CFNumberOperator.notEqual,
  greaterthan: CFNumberOperator.greaterThan,
  greaterthanorequal: CFNumberOperator.greaterThanOrEqual,
  lessthan: CFNumberOperator.lessThan,
  lessthanorequal: CFNumberOperator.lessThanOrEqual,
  between: CFNumberOperator.between,
  notbetween: CFNumberOperator.notBetween,
};

/** The rule in Univer's terms; null where the grid has nothing like it. */
function conditionOf({ type, rule }: ConditionalFormatRecord): object | null {
  const operator = String(rule.operator ?? "").toLowerCase();
  switch (type.toLowerCase()) {
    case "custom":
      return { subType: CFSubRuleType.formula, value: String(rule.formula ?? "") };
    case "containstext":
      return {
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[operator] ?? CFTextOperator.containsText,
        value: String(rule.text ?? ""),
      };
    case "cellvalue":
      return cellValueCondition(operator, rule);
    default:
      return null;
  }
}

function cellValueCondition(name: string, rule: ConditionalFormatRecord["rule"]): object | null {
  const constant = String(rule.formula1 ?? "").replace(/^=/, "");
  const text = /^"(.*)"$/s.exec(constant)?.[1];
  if (text !== undefined) {
    const operator = name === "notequalto" ? CFTextOperator.notEqual : CFTextOperator.equal;
    return { subType: CFSubRuleType.text, operator, value: text.replaceAll('""', '"') };
  }
  const operator = NUMBER_OPERATORS[name];
  const first = Number(constant);
  if (!operator || constant === "" || !Number.isFinite(first)) return null;
  const twoSided =
    operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  const second = Number(String(rule.formula2 ?? "").replace(/^=/, ""));
  return { subType: CFSubRuleType.number, operator, value: twoSided ? [first, second] : first };
}
