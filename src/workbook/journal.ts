/** What was done to the workbook, so that it can be put back as it was. */
export class Journal {
  private readonly steps: (() => Promise<unknown>)[] = [];

  /** Notes how to take back what follows. */
  note(takeBack: () => Promise<unknown>): void {
    this.steps.push(takeBack);
  }

  /** Does `work` after noting how to take it back: a step that fails half-way is taken back too. */
  async doing(takeBack: () => Promise<unknown>, work: () => Promise<unknown>): Promise<void> {
    this.note(takeBack);
    await work();
  }

  /** Takes everything back, the last step first. One that cannot be taken back does not keep the others. */
  async rollBack(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) await step().catch(() => undefined);
  }
}
