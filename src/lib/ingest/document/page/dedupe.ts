import type { PageWord } from '../PageWord.ts';

/** Words without those printed twice in one place: bold made by a second print, a shadow, a hidden layer under the visible one. */
export function dedupe(words: readonly PageWord[]): PageWord[] {
  const places = new Set<string>();
  return words.filter(({ text, x, y, height }) => {
    const step = Math.max(height, 1) * 0.3;
    const [column, line] = [Math.round(x / step), Math.round(y / step)];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) if (places.has(`${column + dx} ${line + dy} ${text}`)) return false;
    places.add(`${column} ${line} ${text}`);
    return true;
  });
}
