import type { Issue } from '../../../model/issue.ts';
import type { Document } from '../Document.ts';
import type { DocumentEffects, Picture, Recogniser } from '../effects.ts';
import { lineIndex } from '../lineIndex.ts';
import type { PageWord } from '../PageWord.ts';
import { recogniseUpright } from './recogniseUpright.ts';
import { meanConfidence, sift } from './sift.ts';

/** How sure a page's recognition is at least for its words to be taken on trust, 0–100. Clean print gives 90 and more. */
export const SURE = 80;

/** The recognition of one document: starts with its first page without text, ends when it is closed, and keeps what is to be told of it. */
export class Recognition {
  readonly #effects: Pick<DocumentEffects, 'recogniser'>;
  #recogniser: Promise<Recogniser> | null = null;
  #failed = false;
  readonly #confidence = new Map<number, number>();
  readonly #unread: number[] = [];
  #dropped = 0;

  constructor(effects: Pick<DocumentEffects, 'recogniser'>) {
    this.#effects = effects;
  }

  /** Whether a page without text can be read: there is a recogniser, and it has not failed to start. */
  get possible(): boolean {
    return this.#effects.recogniser !== null && !this.#failed;
  }

  /** The words of a page (from 1), without dirt; none for an empty page, null if it could not be drawn or read. Never rejects. */
  async words(page: number, draw: () => Promise<Picture>): Promise<PageWord[] | null> {
    if (!this.#effects.recogniser) return null;
    try {
      const { kept, dropped } = sift(await this.#read(this.#effects.recogniser, draw));
      this.#dropped += dropped;
      if (kept.length > 0) this.#confidence.set(page, meanConfidence(kept));
      return kept;
    } catch {
      this.#unread.push(page);
      return null;
    }
  }

  /** What was recognised of a page is not used, or was not needed: nothing is told of it. */
  forget(page: number): void {
    this.#confidence.delete(page);
    if (this.#unread.at(-1) === page) this.#unread.pop();
  }

  async #read(start: () => Promise<Recogniser>, draw: () => Promise<Picture>): Promise<PageWord[]> {
    if (this.#failed) throw new Error('No recogniser');
    // Both take a while: the engine starts in a worker of its own while the first page is drawn.
    this.#recogniser ??= start();
    const starting = this.#recogniser.catch((cause: unknown) => {
      this.#failed = true;
      throw cause;
    });
    const [recogniser, picture] = await Promise.all([starting, draw()]);
    return recogniseUpright(recogniser, picture);
  }

  /** What the user should know of it: `text-recognised`, `recognition-poor` for each doubtful page, and the pages that were not read: `recognition-unavailable` if it did not start. */
  issues({ name: source, text, pages }: Document): Issue[] {
    const issues: Issue[] = [];
    const tell = (rule: string, severity: Issue['severity'], values: Issue['values'], place: Issue['place'] = null) =>
      issues.push({ source, place, rule, severity, values });
    const line = lineIndex(text);
    const all = [...this.#confidence.values()];
    const mean = all.reduce((sum, c) => sum + c, 0) / all.length;
    if (all.length > 0)
      tell('text-recognised', 'note', { pages: all.length, confidence: Math.round(mean), dropped: this.#dropped });
    for (const [page, confidence] of this.#confidence) {
      if (confidence >= SURE) continue;
      const start = pages[page - 1] ?? 0;
      const span: [number, number] = [start, pages[page] ?? text.length];
      const place = { line: line(start), column: null, span };
      tell('recognition-poor', 'warning', { page, confidence: Math.round(confidence) }, place);
    }
    if (this.#unread.length > 0)
      tell(this.#failed ? 'recognition-unavailable' : 'recognition-failed', 'warning', {
        pages: this.#unread.join(', '),
        count: this.#unread.length,
      });
    return issues;
  }

  /** Ends the recogniser, if it was started. */
  async close(): Promise<void> {
    await this.#recogniser?.then(
      (recogniser) => recogniser.close(),
      () => undefined,
    );
  }
}
