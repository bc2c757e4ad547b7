/** A part of the pane whose code is loaded when it is first shown: how far that is, then what it shows and how. */
export type OnDemand<Content, View> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "loaded"; readonly content: Content; readonly view: View };

/** What runs behind a door once its code is there. */
interface Page {
  shown(): void;
  left(): void;
}

/** The way to a part of the pane: its code is loaded when it is first shown, and stays. */
export class Door<P extends Page> {
  #page: P | null = null;
  #loading: Promise<P | null> | null = null;
  #isShown = false;

  constructor(
    private readonly load: () => Promise<P>,
    private readonly tell: (state: { readonly kind: "loading" | "failed" }) => void
  ) {}

  /** Never rejects. */
  async show(): Promise<void> {
    this.#isShown = true;
    if (this.#page === null) {
      this.tell({ kind: "loading" });
      this.#page = await (this.#loading ??= this.#load());
    }
    if (this.#isShown) this.#page?.shown();
  }

  /** The user went elsewhere. */
  leave(): void {
    this.#isShown = false;
    this.#page?.left();
  }

  async #load(): Promise<P | null> {
    try {
      return await this.load();
    } catch {
      // Asked for again the next time: the network may be back.
      this.#loading = null;
      if (this.#isShown) this.tell({ kind: "failed" });
      return null;
    }
  }
}
