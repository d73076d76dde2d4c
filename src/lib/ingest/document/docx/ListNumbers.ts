import { bulletOf } from './symbols.ts';
import { formatNumber } from './formatNumber.ts';
import type { List, ListLevel } from './numbering.ts';
import type { ParagraphFormat } from './styles.ts';

/** The numbers that Word writes before the paragraphs of lists: they stand nowhere in a file's text and are counted here. */
export class ListNumbers {
  readonly #lists: ReadonlyMap<string, List>;
  /** The numbers that the levels stand at, by counter. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists;
  }

  /** What stands before the next paragraph, with a space behind it; empty where nothing does. Call once a paragraph, in order. */
  next({ list: id, level }: ParagraphFormat, style: string): string {
    const list = id === undefined ? undefined : this.#lists.get(id);
    if (!list) return '';
    const at = level ?? levelOf(list, style);
    const format = list.levels.get(at);
    if (!format) return '';
    const counts = this.#count(id!, list, at);
    const text = format.format === 'bullet' ? bulletOf(format.text, format.font) : written(list, format, counts);
    return text && format.spaced ? `${text} ` : text;
  }

  #count(id: string, list: List, at: number): (number | undefined)[] {
    let counts = this.#counts.get(list.counter);
    if (!counts) this.#counts.set(list.counter, (counts = []));
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const level of list.starts.keys()) counts[level] = undefined;
    }
    const start = (of: number) => list.starts.get(of) ?? list.levels.get(of)?.start ?? 0;
    for (let above = 0; above < at; above++) counts[above] ??= start(above);
    const count = counts[at];
    counts[at] = count === undefined ? start(at) : count + 1;
    for (let below = at + 1; below < 9; below++) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || at < restart) counts[below] = undefined;
    }
    return counts;
  }
}

/** The level that a style stands on, where the paragraph does not say. */
function levelOf(list: List, style: string): number {
  for (const [level, { style: own }] of list.levels) if (own === style) return level;
  return 0;
}

const written = (list: List, { text, legal }: ListLevel, counts: readonly (number | undefined)[]): string =>
  text
    .replace(/%([1-9])/g, (_, n: string) => {
      const level = Number(n) - 1;
      const format = list.levels.get(level)?.format ?? 'decimal';
      return formatNumber(counts[level] ?? 0, legal && format !== 'none' ? 'decimal' : format);
    })
    .trim();
