/** Puts a text on the clipboard; gives false where the page may not, as in some of Excel's web views. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
