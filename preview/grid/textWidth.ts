let context: CanvasRenderingContext2D | null | undefined;

/** The column width in pixels at which these texts show in full, as Excel's AutoFit gives it; 0 when there is none. */
export function widthOfTexts(texts: readonly { text: string; bold: boolean }[]): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  let widest = 0;
  for (const { text, bold } of texts) {
    context.font = `${bold ? "bold " : ""}15px Arial`;
    for (const line of text.split("\n")) widest = Math.max(widest, context.measureText(line).width);
  }
  return widest === 0 ? 0 : Math.min(500, Math.ceil(widest) + 12);
}
