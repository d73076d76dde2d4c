import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { drawnShare } from './drawnShare.ts';
import type { Direction } from './wordsOf.ts';

/** A scanner's footer or a stamp has no more letters. */
const FEW = 200;
/** How much of a page its pictures cover where they are the page; beside no text at all, where they may hold some. */
const MOST_OF_IT = 0.6;
const SOME_OF_IT = 0.2;
/** Letters that are drawn as shapes are so many at least, and at most: more is a map or a plan, and slow to draw. */
const SHAPES = 100;
const MOST_SHAPES = 50_000;
const MOST_PATTERNS = 30;

/** Whether a page shows text that it does not hold: no words, or hardly any, beside a picture over most of it. An empty page does not. */
export async function needsRecognition(page: PDFPageProxy, directions: readonly Direction[]): Promise<boolean> {
  const letters = directions.reduce((sum, { words }) => sum + words.reduce((n, word) => n + word.text.length, 0), 0);
  if (letters > FEW) return false;
  const { pictures, shapes, patterns } = await drawnShare(page);
  if (patterns > MOST_PATTERNS) return false;
  return letters > 0 ? pictures >= MOST_OF_IT : pictures >= SOME_OF_IT || (shapes >= SHAPES && shapes <= MOST_SHAPES);
}
