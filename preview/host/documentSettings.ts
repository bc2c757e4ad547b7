/**
 * Office.context.document.settings over the same settings as workbook.settings: there values are JSON texts, and saving
 * sends the whole list. Only settings that the add-in had been told of are removed by leaving them out.
 */
export class DocumentSettings {
  private known = new Set<string>();

  constructor(private readonly settings: Map<string, unknown>) {}

  /** All settings as pairs of name and JSON text. */
  list(): [string, string][] {
    this.known = new Set(this.settings.keys());
    return [...this.settings].map(([name, value]) => [name, JSON.stringify(value)]);
  }

  save(pairs: readonly (readonly [string, string])[]): void {
    const names = new Set(pairs.map(([name]) => name));
    for (const name of this.known) {
      if (!names.has(name)) {
        this.settings.delete(name);
      }
    }
    for (const [name, text] of pairs) {
      this.settings.set(name, JSON.parse(text));
    }
    this.known = names;
  }
}
