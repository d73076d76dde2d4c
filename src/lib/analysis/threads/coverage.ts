import { stemsOf, type Stems } from './stems.ts';
import type { Lexicon } from './lexicon.ts';

/** What a matter is about, to be looked for in longer texts: its stems with their weight. */
export interface Subject {
  readonly stems: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly weight: number;
}

/** A stem that weighs less says nothing about which matter it is. */
export const telling = 0.2;

/**
 * The subject of some texts together; a stem's weight is the greatest that one of them gives it (`share` of its own).
 * `speaker`: who says it, whose name is part of the words but not of the matter.
 */
export const subjectOf = (
  texts: readonly { stems: Stems; share: number }[],
  lexicon: Lexicon,
  speaker: string | null = null,
): Subject => {
  const said = stemsOf(speaker ?? '').stems;
  const stems = new Map<string, number>();
  for (const { stems: own, share } of texts)
    for (const stem of own.stems)
      if (!said.has(stem)) stems.set(stem, Math.max(stems.get(stem) ?? 0, share * lexicon.weigh(stem)));
  const names = new Set(texts.flatMap(({ stems: own }) => [...own.names].filter((name) => !said.has(name))));
  return { stems, names, weight: [...stems.values()].reduce((a, b) => a + b, 0) };
};

/** The text names places, but not the one that the subject names: another place's matter of the same kind. */
const otherPlace = 0.5;

/** How much of a subject a text speaks of, 0 to 1, and how many of its telling stems. */
export const coverage = (subject: Subject, text: Stems): { share: number; telling: number } => {
  if (subject.weight === 0) return { share: 0, telling: 0 };
  let shared = 0;
  let found = 0;
  let namesMissed = 0;
  for (const [stem, weight] of subject.stems)
    if (text.stems.has(stem)) {
      shared += weight;
      if (weight >= telling) found += 1;
    } else if (subject.names.has(stem)) namesMissed += 1;
  const elsewhere = namesMissed > 0 && [...text.names].some((name) => !subject.stems.has(name));
  return { share: (shared / subject.weight) * (elsewhere ? otherPlace : 1), telling: found };
};
