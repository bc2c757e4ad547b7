// A small add-in as a user would write it: custom functions, a ribbon command, nothing about the test.
CustomFunctions.associate("ADD", (a, b) => a[0][0] + b[0][0]);
CustomFunctions.associate("DOUBLE", (range) => range.map((row) => row.map((value) => value * 2)));
CustomFunctions.associate("LATE", async (text) => {
  await Promise.resolve();
  return text[0][0].toUpperCase();
});
CustomFunctions.associate("MISSING", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Fill in the market.");
});
CustomFunctions.associate("INVALID", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Use a number.");
});
CustomFunctions.associate(
  "RETURNED",
  () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "As value.")
);
CustomFunctions.associate("CRASH", () => {
  throw new TypeError("inside");
});
Office.actions.associate("mark", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("Z1").values = [["marked"]];
    await context.sync();
  });
  event.completed();
});
window.seen = [];
window.ready = Office.onReady();
