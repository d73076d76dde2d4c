import type { Picture, Recogniser } from '../effects.ts';
import type { PageWord } from '../PageWord.ts';
import { meanConfidence } from './sift.ts';
import { turned } from './turned.ts';

/** Print gives 90 and more, print upside down some 20; a page between is hard to read whichever way it lies. */
const DOUBTFUL = 50;
/** So much text at least is worth a second look. */
const LETTERS = 100;
/** Words so long tell which way their lines run; upright they are some 0.45 line heights wide a letter. */
const LONG = 6;
const NARROW = 0.25;

/** The words of a page, however it was laid in the scanner: a page that seems to lie on its side or upside down is turned and read again. */
export async function recogniseUpright(recogniser: Recogniser, picture: Picture): Promise<PageWord[]> {
  let best = await recogniser.recognise(picture);
  const turns = turnsOf(best);
  for (const quarters of turns) {
    const words = await recogniser.recognise(turned(picture, quarters));
    if (!isSideways(words) && score(words) > score(best)) best = words;
    if (best === words && meanConfidence(words) > DOUBTFUL) break;
  }
  return best;
}

/** Which ways a page may have to be turned; none for one that is read well. */
function turnsOf(words: readonly PageWord[]): (1 | 2 | 3)[] {
  if (lettersOf(words) < LETTERS) return [];
  if (isSideways(words)) return [1, 3];
  return meanConfidence(words) < DOUBTFUL ? [2] : [];
}

const lettersOf = (words: readonly PageWord[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

/** What lies on its side is worth nothing: its words stand in no lines. */
const score = (words: readonly PageWord[]): number =>
  isSideways(words) ? 0 : lettersOf(words) * meanConfidence(words);

/** Long words are no wider than short ones: the lines run up or down the page. The engine reads some such pages. */
function isSideways(words: readonly PageWord[]): boolean {
  const widths = words
    .filter(({ text }) => text.length >= LONG)
    .map(({ text, width, height }) => width / (text.length * height))
    .sort((a, b) => a - b);
  return widths.length > 0 && widths[widths.length >> 1]! < NARROW;
}
