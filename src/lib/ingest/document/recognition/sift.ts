import type { PageWord } from '../PageWord.ts';

/** Below these confidences, 0–100, a mark without letters, a stump of a word and a whole line are more likely dirt, a stamp or handwriting than print. */
const MARK = 60;
const STUMP = 25;
const LINE = 35;
/** Letters in a stump at most. */
const STUMPY = 3;

/** Keeps what is print; counts what is more likely dirt. */
export function sift(words: readonly PageWord[]): { kept: PageWord[]; dropped: number } {
  const kept = linesOf(words).flatMap((line) => (meanConfidence(line) < LINE ? [] : line.filter(isPrint)));
  return { kept, dropped: words.length - kept.length };
}

function isPrint({ text, confidence = 100 }: PageWord): boolean {
  // A table's rule.
  if (/^[|¦]+$/.test(text)) return false;
  if (!/[\p{L}\p{N}§]/u.test(text)) return confidence >= MARK;
  return confidence >= STUMP || text.length > STUMPY || /\d/.test(text);
}

/** Words that follow each other on one base line. */
function linesOf(words: readonly PageWord[]): PageWord[][] {
  const lines: PageWord[][] = [];
  for (const word of words) {
    const last = lines.at(-1)?.at(-1);
    if (last && word.x > last.x && Math.abs(word.y - last.y) < 0.5 * last.height) lines.at(-1)!.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The mean of the words' confidence, each weighted by its length: 0–100; 0 for no words. */
export function meanConfidence(words: readonly PageWord[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence = 100 } of words) {
    letters += text.length;
    sum += text.length * confidence;
  }
  return letters === 0 ? 0 : sum / letters;
}
