import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { PageWord } from '../PageWord.ts';
import { fieldsOf } from './fieldsOf.ts';
import { plainText } from './plainText.ts';

/** Text that runs one way: upright, or turned by a quarter, by half, askew. Each as if the page lay so that it is upright. */
export interface Direction {
  /** By how many degrees it is turned, clockwise. */
  angle: number;
  words: PageWord[];
}

/** What stands on a page: no page of paper holds more pieces of text. */
export const MAX_WORDS = 50_000;

/** A page whose text is endless. */
export class TooManyWords extends Error {}

/** The words of a page by direction, that of most letters first. Throws `TooManyWords`, and what pdfjs throws on a broken page. */
export async function wordsOf(page: PDFPageProxy): Promise<Direction[]> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const directions = new Map<number, Direction>();
  for (const item of await itemsOf(page)) {
    if (!item.str.trim()) continue;
    const [a, b, c, d, e, f] = product(transform, item.transform);
    const [size, x, y] = [Math.hypot(c, d), e, f];
    if (!(size > 0) || !Number.isFinite(x + y + size)) continue;
    if (x < -size || y < -size || x > width + size || y > height + size) continue;
    const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI / 5) * 5;
    const known = directions.get(angle) ?? { angle, words: [] };
    directions.set(angle, known);
    known.words.push(...pieces(item, turned(x, y, angle), size));
  }
  const fields = await fieldsOf(page);
  if (fields.length > 0) {
    const upright = directions.get(0) ?? { angle: 0, words: [] };
    directions.set(0, { angle: 0, words: [...upright.words, ...fields] });
  }
  const letters = ({ words }: Direction) => words.reduce((sum, word) => sum + word.text.length, 0);
  return [...directions.values()].sort((a, b) => letters(b) - letters(a));
}

/** The page's text, piece by piece as pdfjs gives it, so that an endless page can be left. */
async function itemsOf(page: PDFPageProxy): Promise<TextItem[]> {
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  const items: TextItem[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    for (const item of step.value.items as TextItem[]) items.push(item);
    if (items.length <= MAX_WORDS) continue;
    // The caller closes the document: only that stops pdfjs.
    reader.cancel(new TooManyWords()).catch(() => undefined);
    throw new TooManyWords();
  }
  return items;
}

type Matrix = [number, number, number, number, number, number];

function product(m: readonly number[], n: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = m as Matrix;
  const [g, h, i, j, k, l] = n as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A place on the page turned so that text of an angle is upright. */
function turned(x: number, y: number, angle: number): { x: number; y: number } {
  if (angle === 0) return { x, y };
  const [sin, cos] = [Math.sin((-angle * Math.PI) / 180), Math.cos((-angle * Math.PI) / 180)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

/** A piece of text, cut where it was spaced out with many blanks; the letters are taken to be alike wide. */
function pieces(item: TextItem, { x, y }: { x: number; y: number }, size: number): PageWord[] {
  const text = plainText(item.str);
  const letter = Math.abs(item.width) / text.length;
  const words: PageWord[] = [];
  for (const match of text.matchAll(/\S+(?:\s{1,2}\S+)*/g)) {
    // The space at its edge tells that a word ends there.
    const [from, to] = [match.index, match.index + match[0].length];
    const [before, after] = [/\s/.test(text[from - 1] ?? ''), /\s/.test(text[to] ?? '')];
    words.push({
      text: `${before ? ' ' : ''}${match[0]}${after ? ' ' : ''}`,
      x: x + from * letter,
      y,
      width: (to - from) * letter,
      height: size,
    });
  }
  return words;
}
