import { describe, expect, it } from "vitest";
import { ChartPicture, columnChart, niceTop } from "../../preview/grid/chartPicture";

const CHART = { type: "ColumnClustered", title: "Partners by tier", titleVisible: true };

describe("a column chart", () => {
  it("has a category for each row and a series for each further column", () => {
    const source = [
      ["Tier", "Partners", "Last year"],
      ["Gold", 8, 7],
      ["None", "", 2],
    ];
    expect(columnChart(CHART, source)).toEqual({
      title: "Partners by tier",
      categories: ["Gold", "None"],
      series: [
        [8, 0],
        [7, 2],
      ],
    });
  });

  it("is the only kind that is drawn", () => {
    expect(columnChart({ ...CHART, type: "Pie" }, [["Tier", "Partners"]])).toBeNull();
  });

  it.each([
    [1, 4],
    [3, 4],
    [5, 8],
    [8, 8],
    [29, 40],
    [1_000, 1_000],
    [1_048_575, 2_000_000],
    [0.5, 0.8],
  ])("whose largest number is %d has a scale up to %d", (most, top) => {
    expect(niceTop(most)).toBeCloseTo(top, 9);
  });

  it("is named by its title", () => {
    const data = { title: "Partners by tier", categories: ["Gold"], series: [[2]] };
    expect(ChartPicture({ data })?.props).toMatchObject({ "aria-label": "Partners by tier" });
    expect(ChartPicture({})).toBeNull();
  });
});
