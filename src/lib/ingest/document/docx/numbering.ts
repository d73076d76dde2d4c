import { child, children, flag, valueOf, whole, type XmlElement } from '../office/XmlElement.ts';
import type { Styles } from './styles.ts';

/** One of the nine levels of a list. */
export interface ListLevel {
  start: number;
  /** Word's name for how the number is written: `decimal`, `lowerLetter`, `bullet` ... */
  format: string;
  /** What is written, with %1 to %9 for the numbers of the levels. */
  text: string;
  /** The font of a bullet. */
  font: string;
  /** False where nothing stands between the number and the text. */
  spaced: boolean;
  /** All levels' numbers in figures. */
  legal: boolean;
  /** Begins anew after a level up to this one (1-9); 0 never; null after any level above. */
  restart: number | null;
  /** The paragraph style that stands on this level. */
  style: string | null;
}

/** A list as paragraphs refer to it. Lists with the same `counter` count on from each other. */
export interface List {
  counter: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Numbers that the list begins at when it is met first, by level. */
  starts: ReadonlyMap<number, number>;
}

/** The lists of numbering.xml by their ids (ECMA-376 part 1, 17.9). */
export function readLists(root: XmlElement | null, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    children(root ?? undefined, 'w:abstractNum').map((a) => [a.attributes['w:abstractNumId'] ?? '', a]),
  );
  const nums = new Map(children(root ?? undefined, 'w:num').map((n) => [n.attributes['w:numId'] ?? '', n]));
  /** A list may be another by the name of a style; one that is itself in the end is none. */
  const abstractOf = (num: XmlElement | undefined, steps: number): [string, XmlElement] | null => {
    const id = valueOf(num, 'w:abstractNumId') ?? '';
    const abstract = abstracts.get(id);
    const link = valueOf(abstract, 'w:numStyleLink');
    if (!abstract || link === undefined) return abstract ? [id, abstract] : null;
    return steps > 0 ? abstractOf(nums.get(styles.listOf(link) ?? ''), steps - 1) : null;
  };
  const levelsOf = new Map<XmlElement, ReadonlyMap<number, ListLevel>>();
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const found = abstractOf(num, 5);
    if (!found) continue;
    const [counter, abstract] = found;
    const base = levelsOf.get(abstract) ?? readLevels(abstract);
    levelsOf.set(abstract, base);
    const overrides = children(num, 'w:lvlOverride');
    const starts = new Map<number, number>();
    for (const override of overrides) {
      const level = whole(override.attributes['w:ilvl']);
      const start = whole(valueOf(override, 'w:startOverride'));
      if (level !== null && start !== null) starts.set(level, start);
    }
    const own = overrides.flatMap((o) => [...readLevels(o)]);
    lists.set(id, { counter, levels: own.length > 0 ? new Map([...base, ...own]) : base, starts });
  }
  return lists;
}

const readLevels = (parent: XmlElement): ReadonlyMap<number, ListLevel> =>
  new Map(
    children(parent, 'w:lvl')
      .map((lvl): [number, ListLevel] => [whole(lvl.attributes['w:ilvl']) ?? 0, readLevel(lvl)])
      .filter(([level]) => level >= 0 && level < 9),
  );

const readLevel = (lvl: XmlElement): ListLevel => ({
  start: whole(valueOf(lvl, 'w:start')) ?? 0,
  format: valueOf(lvl, 'w:numFmt') ?? 'decimal',
  text: (valueOf(lvl, 'w:lvlText') ?? '').slice(0, 100),
  font: child(child(lvl, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '',
  spaced: valueOf(lvl, 'w:suff') !== 'nothing',
  legal: flag(lvl, 'w:isLgl') ?? false,
  restart: whole(valueOf(lvl, 'w:lvlRestart')),
  style: valueOf(lvl, 'w:pStyle') ?? null,
});
