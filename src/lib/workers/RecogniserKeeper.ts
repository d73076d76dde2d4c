import type { Picture, Recogniser } from '../ingest/document/effects.ts';
import type { PageWord } from '../ingest/document/PageWord.ts';

/** Keeps one recogniser from document to document, since its start takes about a second, and ends it at once when told to. */
export class RecogniserKeeper {
  readonly #start: () => Promise<Recogniser>;
  #kept: { running: Promise<Recogniser>; end: () => void } | null = null;

  constructor(start: () => Promise<Recogniser>) {
    this.#start = start;
  }

  /** For one document: started if it is not running. Closing it leaves it running for the next. */
  async open(): Promise<Recogniser> {
    await this.#running();
    return { recognise: (picture) => this.#recognise(picture), close: () => Promise.resolve() };
  }

  /** Ends it, while it starts or in the middle of a page: what waits for it is rejected. */
  end(): void {
    this.#kept?.end();
    this.#kept = null;
  }

  /** One that fails in a page may be lost: the next page gets another. */
  async #recognise(picture: Picture): Promise<PageWord[]> {
    const running = this.#running();
    try {
      return await (await running).recognise(picture);
    } catch (cause) {
      if (this.#kept?.running === running) this.end();
      throw cause;
    }
  }

  #running(): Promise<Recogniser> {
    this.#kept ??= endable(this.#start());
    return this.#kept.running;
  }
}

/** A recogniser that starts, unless it is ended first: then it is closed as soon as it has started. */
function endable(starting: Promise<Recogniser>): { running: Promise<Recogniser>; end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => {
      reject(new Error('Ended'));
      starting.then(
        (started) => started.close(),
        () => undefined,
      );
    };
  });
  return { running: Promise.race([starting, ended]), end: () => end() };
}
