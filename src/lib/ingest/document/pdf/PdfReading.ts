import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Issue } from '../../../model/issue.ts';
import type { PageProgress } from '../../../model/source.ts';
import type { Document } from '../Document.ts';
import type { DocumentEffects } from '../effects.ts';
import type { Made } from '../fromFile.ts';
import type { LaidPage } from '../page/furniture.ts';
import { lineIndex } from '../lineIndex.ts';
import { joinPages } from '../page/joinPages.ts';
import { layPage } from '../page/layPage.ts';
import { Recognition } from '../recognition/Recognition.ts';
import { damageOf } from './damageOf.ts';
import { layDirections } from './layDirections.ts';
import { needsRecognition } from './needsRecognition.ts';
import { numberRanges } from './numberRanges.ts';
import type { OpenPdf } from './openPdf.ts';
import { pictureOf } from './pictureOf.ts';
import { ThreadLost } from './ThreadLost.ts';
import { TooManyWords, wordsOf } from './wordsOf.ts';

/** No protocol is longer: neither in pages nor in characters. */
export const MAX_PAGES = 1_000;
const MAX_LENGTH = 5_000_000;

/** How damaged a page's text is (see `damageOf`) when its picture is tried instead; when it is told of. So many pages in vain, and it is tried no more. */
const DOUBTFUL = 0.15;
const POOR = 0.25;
const VAIN = 3;

const textOf = ({ lines }: LaidPage): string => lines.map((line) => line.text).join('\n');

/** A PDF that is being read: its pages so far, and what is to be told of them. To be closed, whatever happens. */
export class PdfReading {
  readonly #name: string;
  readonly #pdf: PDFDocumentProxy;
  readonly #within: OpenPdf['within'];
  readonly #effects: DocumentEffects;
  readonly #recognition: Recognition;
  readonly #laid: LaidPage[] = [];
  /** Pages, from 1, that show text but hold none; and that could not be read at all. */
  readonly #textless: number[] = [];
  readonly #broken: number[] = [];
  /** Pages, from 1, whose text is damaged, and how much. */
  readonly #poor = new Map<number, number>();
  #vain = 0;
  /** The page that did not come to an end. */
  #stopped: number | null = null;

  constructor(name: string, { pdf, within }: Pick<OpenPdf, 'pdf' | 'within'>, effects: DocumentEffects) {
    this.#name = name;
    this.#pdf = pdf;
    this.#within = within;
    this.#effects = effects;
    this.#recognition = new Recognition(effects);
  }

  /** Reads page by page, up to one that does not come to an end. Throws `TooManyWords`. */
  async *pages(): AsyncGenerator<PageProgress, void> {
    const pages = Math.min(this.#pdf.numPages, MAX_PAGES);
    let length = 0;
    for (let page = 1; page <= pages && length < MAX_LENGTH; page++) {
      yield { page, pages, recognised: false };
      const laid = yield* this.#page(page, pages);
      if (!laid) return;
      this.#laid.push(laid);
      for (const line of laid.lines) length += line.text.length;
    }
  }

  async *#page(number: number, pages: number): AsyncGenerator<PageProgress, LaidPage | null> {
    try {
      const page = await this.#within(this.#pdf.getPage(number));
      const directions = await this.#within(wordsOf(page));
      const own = { lines: layDirections(directions), height: page.getViewport({ scale: 1 }).height };
      const damage = damageOf(textOf(own));
      const doubtful = damage >= DOUBTFUL && this.#recognition.possible && this.#vain < VAIN;
      const recognise = doubtful || (await this.#within(needsRecognition(page, directions)));
      if (recognise && this.#recognition.possible) yield { page: number, pages, recognised: true };
      const recognised = recognise ? await this.#recognise(page, number) : null;
      page.cleanup();
      return damage < DOUBTFUL ? (recognised ?? own) : this.#better(number, own, damage, recognised);
    } catch (cause) {
      if (cause instanceof TooManyWords) throw cause;
      if (cause instanceof ThreadLost) {
        this.#stopped = number;
        return null;
      }
      this.#broken.push(number);
      return { lines: [], height: 1 };
    }
  }

  /** Of a damaged text, such as a scanner's own recognition or letters of a font that does not say which they are, and what its picture says: the picture's if it is much better. */
  #better(number: number, own: LaidPage, damage: number, recognised: LaidPage | null): LaidPage {
    if (recognised) {
      const [text, instead] = [textOf(own), textOf(recognised)];
      if (instead.length > 0.5 * text.length && damageOf(instead) < 0.5 * damage) return recognised;
      this.#vain++;
    }
    this.#recognition.forget(number);
    if (damage >= POOR) this.#poor.set(number, damage);
    return own;
  }

  async #recognise(page: PDFPageProxy, number: number): Promise<LaidPage | null> {
    if (!this.#recognition.possible) {
      this.#textless.push(number);
      return null;
    }
    let height = 1;
    const words = await this.#recognition.words(number, async () => {
      const picture = await pictureOf(page, this.#effects, this.#within);
      height = picture.height;
      return picture;
    });
    return words?.length ? { lines: layPage(words), height } : null;
  }

  /** What was read: null without any text. */
  made(): Made {
    const document = joinPages(this.#name, this.#laid);
    const told = [...this.#issues(), ...this.#poorPages(document), ...this.#recognition.issues(document)];
    if (this.#laid.some((page) => page.lines.length > 0)) return { document, issues: told };
    if (this.#stopped !== null) return { document: null, issues: [this.#issue('file-bomb', 'error')] };
    const rule =
      this.#laid.length > 0 && this.#broken.length === this.#laid.length ? 'file-broken' : 'file-without-text';
    return { document: null, issues: [this.#issue(rule, 'error'), ...told.filter((i) => i.rule.startsWith('recogn'))] };
  }

  #issues(): Issue[] {
    const issues: Issue[] = [];
    const tell = (rule: string, pages: readonly number[]): void => {
      if (pages.length > 0)
        issues.push(this.#issue(rule, 'warning', { pages: numberRanges(pages), count: pages.length }));
    };
    tell('page-unreadable', this.#broken);
    tell('page-without-text', this.#textless);
    const read = this.#laid.length;
    if (this.#stopped !== null)
      issues.push(this.#issue('pages-too-heavy', 'warning', { page: this.#stopped, pages: this.#pdf.numPages }));
    else if (read < this.#pdf.numPages)
      issues.push(this.#issue('pages-left-out', 'warning', { read, pages: this.#pdf.numPages }));
    return issues;
  }

  #poorPages({ text, pages }: Document): Issue[] {
    if (this.#poor.size === 0) return [];
    const line = lineIndex(text);
    return [...this.#poor].map(([page, damage]) => {
      const start = pages[page - 1] ?? 0;
      const place = { line: line(start), column: null, span: [start, pages[page] ?? text.length] as [number, number] };
      return { ...this.#issue('text-garbled', 'warning', { page, share: Math.round(100 * damage) }), place };
    });
  }

  #issue(rule: string, severity: Issue['severity'], values: Issue['values'] = {}): Issue {
    return { source: this.#name, place: null, rule, severity, values };
  }

  /** Ends the recognition, if there is any. */
  close(): Promise<void> {
    return this.#recognition.close();
  }
}
