/**
 * Keeps up with a burst of requests at the cost of at most two runs: one that is under way, and one for the
 * newest request. An answer that a newer request has made stale is dropped, so no older answer comes last.
 */
export class Latest<T> {
  private running = false;
  private pending = false;
  private stopped = false;

  constructor(
    private readonly work: () => Promise<T>,
    private readonly deliver: (answer: T) => void,
    private readonly fail: (error: unknown) => void
  ) {}

  /** Asks for a new answer. */
  request(): void {
    this.pending = true;
    if (!this.running && !this.stopped) void this.run();
  }

  /** No answer comes after this. */
  stop(): void {
    this.stopped = true;
  }

  private isCurrent(): boolean {
    return !this.pending && !this.stopped;
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.pending && !this.stopped) {
      this.pending = false;
      try {
        const answer = await this.work();
        if (this.isCurrent()) this.deliver(answer);
      } catch (error) {
        if (this.isCurrent()) this.fail(error);
      }
    }
    this.running = false;
  }
}
