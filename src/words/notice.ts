/** A short heading with one or two sentences that say what to do. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}
