/** Milliseconds without a further step after which the last is written to the address bar: by then its charts are drawn. */
const PAUSE = 120;

/** What the address bar can do. `now` writes at once over the present entry of the history, before something else makes a new one. */
export interface AddressBar {
  /** The fragment in the address, with its `#`; empty without one. */
  readonly fragment: string;
  write(fragment: string, options: { replace: boolean }): Promise<void>;
  now(fragment: string): void;
}

/**
 * The fragment as it was chosen, and the address bar that follows it. A step counts at once and is written at a pause, the
 * steps up to it as one entry of the history: writing takes longer than computing, for the router asks where the page is
 * scrolled to, and browsers refuse a hundred writes in a few seconds.
 */
export class Address {
  readonly #bar: AddressBar;
  /** What is chosen and not yet in the address; null when they are one. */
  #ahead = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** What is waiting is to be a new entry of the history. */
  #entry = false;

  constructor(bar: AddressBar) {
    this.#bar = bar;
  }

  get fragment(): string {
    return this.#ahead ?? this.#bar.fragment;
  }

  /** Changes the fragment; with `replace` it is one more step of a gesture, else a new entry of the history. */
  go(fragment: string, { replace }: { replace: boolean }): void {
    if (!replace && !this.#entry) this.settle();
    this.#stop();
    this.#ahead = fragment;
    this.#entry ||= !replace;
    this.#timer = setTimeout(() => void this.#write(), PAUSE);
  }

  /** Writes what is waiting, over the present entry: before another page or entry takes the address. */
  settle(): void {
    if (this.#timer === null || this.#ahead === null) return;
    this.#stop();
    this.#entry = false;
    this.#bar.now(this.#ahead);
  }

  /** Drops what is waiting: the address was changed from outside, by Back or by hand. */
  forget(): void {
    this.#stop();
    this.#ahead = null;
    this.#entry = false;
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #write(): Promise<void> {
    const written = this.#ahead!;
    const replace = !this.#entry;
    this.#timer = null;
    this.#entry = false;
    await this.#bar.write(written, { replace });
    if (this.#ahead === written && this.#timer === null) this.#ahead = null;
  }
}
