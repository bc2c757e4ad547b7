/**
 * Whether the host shows data types in cells, entities and errors of single cells of a spill among them. Without an
 * Office object there is nothing that says it does not.
 */
export function hasDataTypes(): boolean {
  return (
    typeof Office === "undefined" ||
    Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")
  );
}
