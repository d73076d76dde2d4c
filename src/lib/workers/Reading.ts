import type { DocumentEffects, PdfThread } from '../ingest/document/effects.ts';
import { undecided, type Decisions } from '../model/decisions.ts';
import type { SourceFile } from '../model/source.ts';
import { prepareFile, type Prepared, type Progress } from './prepare.ts';
import { RecogniserKeeper } from './RecogniserKeeper.ts';

/** Lets messages that came in meanwhile, such as a cancel, be heard. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads one file at a time, and leaves it at once when told to, though a page be half recognised. */
export class Reading {
  readonly #progress: (id: number, progress: Progress) => void;
  readonly #effects: DocumentEffects;
  readonly #recogniser: RecogniserKeeper | null;
  /** The last one that was given: of the PDF that is being read, if one is. */
  #thread: PdfThread | null = null;
  readonly #cancelled = new Set<number>();
  /** The file that is being read. */
  #now: number | null = null;

  constructor(effects: DocumentEffects, progress: (id: number, progress: Progress) => void) {
    this.#progress = progress;
    const recogniser = effects.recogniser && new RecogniserKeeper(effects.recogniser);
    this.#recogniser = recogniser;
    const { pdfThread } = effects;
    this.#effects = {
      ...effects,
      recogniser: recogniser && (() => recogniser.open()),
      ...(pdfThread && { pdfThread: () => (this.#thread = pdfThread()) }),
    };
  }

  /** What was read of a file; null if it was cancelled. Throws what the readers cannot take, such as a file too large for the memory. */
  async read(
    id: number,
    file: SourceFile,
    hash: string,
    decisions: Decisions = undecided,
    progress: (progress: Progress) => Progress = (p) => p,
  ): Promise<Prepared | null> {
    this.#now = id;
    const reading = prepareFile(file, hash, this.#effects, decisions);
    for (let step = await reading.next(); ; step = await reading.next()) {
      if (!step.done) this.#progress(id, progress(step.value));
      await breathe();
      if (this.#cancelled.delete(id)) {
        // Lets the readers free what they hold.
        await reading.return(undefined as never);
        return null;
      }
      if (step.done) return step.value;
    }
  }

  /** Leaves a file: at once if it is being read, else as soon as it would be. */
  cancel(id: number): void {
    this.#cancelled.add(id);
    if (this.#now !== id) return;
    this.#recogniser?.end();
    this.#thread?.end();
  }

  /** Frees what is kept from file to file. */
  rest(): void {
    this.#now = null;
    this.#recogniser?.end();
  }
}
