import type { PageWord } from '../PageWord.ts';

/** Words that stand on one base line, from left to right. */
export interface Baseline {
  words: PageWord[];
  /** The base line and the size of its largest word. */
  y: number;
  height: number;
}

/** A word is looked for among so many of a line's latest words, and among so many of the latest lines. */
const NEAR = 32;

/** Gathers words into lines by place, whatever their order; from the top down. Tells raised and lowered small letters from lines of their own, and follows lines that slope. */
export function baselinesOf(words: readonly PageWord[]): Baseline[] {
  const lines: Baseline[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.slice(-NEAR).findLast((l) => isOn(l, word));
    if (line) add(line, word);
    else lines.push({ words: [word], y: word.y, height: word.height });
  }
  for (const line of lines) line.words = line.words.map((word) => raised(line, word)).sort((a, b) => a.x - b.x);
  return lines.sort((a, b) => a.y - b.y);
}

function add(line: Baseline, word: PageWord): void {
  line.words.push(word);
  if (word.height <= line.height * 1.05) return;
  line.y = word.y;
  line.height = word.height;
}

/** Measured against the line's word that stands nearest, so that a line may slope. */
function isOn(line: Baseline, word: PageWord): boolean {
  const middle = word.x + word.width / 2;
  let nearest = line.words[0]!;
  let distance = Infinity;
  for (const other of line.words.slice(-NEAR)) {
    const d = Math.abs(other.x + other.width / 2 - middle);
    if (d < distance) [nearest, distance] = [other, d];
  }
  return shareBaseline(nearest, word);
}

function shareBaseline(a: PageWord, b: PageWord): boolean {
  const [large, small] = a.height >= b.height ? [a, b] : [b, a];
  const rise = large.y - small.y;
  if (small.height >= 0.8 * large.height) return Math.abs(rise) <= 0.35 * small.height;
  return rise >= -0.3 * large.height && rise <= 0.65 * large.height;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note's small raised number keeps its height: beside another number it would be read as one of its digits. */
function raised(line: Baseline, word: PageWord): PageWord {
  if (word.height > 0.8 * line.height || line.y - word.y < 0.15 * line.height || !/^\d{1,3}$/.test(word.text.trim()))
    return word;
  return { ...word, text: word.text.replace(/\d/g, (digit) => RAISED[Number(digit)]!) };
}
