import taxonomy from '../../model/taxonomy.json' with { type: 'json' };
import { ofWords } from '../swedish/lexicon.ts';
import { cue, placesBetween, placesIn, type Words } from '../swedish/words.ts';

/** A topic of the taxonomy with its strength: 3 for each cue found, 1 for each stem. */
export interface TopicScore {
  topic: string;
  score: number;
}

interface Entry {
  category: number;
  pattern: RegExp;
  /** Points; 0 for a context that must not count. */
  points: number;
}

/** A stem alone may stand anywhere; two, or a cue, make a topic. */
const LEAST = 2;
/** A long matter touches much: only the strongest topics name it. */
const MOST = 4;

/** The taxonomy's patterns, with the letters that each begins with; those of one sure letter come last. */
const patterns = taxonomy.categories
  .flatMap((category, index) => {
    const entry = (points: number) => (source: string) => {
      const letters = /^\p{L}*/u.exec(source)![0].toLowerCase();
      const optional = /^[?*{]/.test(source.slice(letters.length));
      return {
        category: index,
        points,
        pattern: new RegExp(source, 'iuy'),
        start: optional ? letters.slice(0, -1) : letters,
      };
    };
    return [...(category.exclude ?? []).map(entry(0)), ...category.cues.map(entry(3)), ...category.stems.map(entry(1))];
  })
  .sort((a, b) => Number(a.start.length < 2) - Number(b.start.length < 2));

/** The patterns that may fit where a word begins: none for most. */
const patternsFor = ofWords((word): Entry[] => {
  const lower = word.toLowerCase();
  return patterns.filter(({ start }) => lower.startsWith(start));
});

/** Where a word begins that one of them may fit. */
const TOPICAL = cue((word) => patternsFor(word, 0).length > 0);

/** The topics of a text, strongest first: by the taxonomy's rule, at most four. */
export function scoreTopics(text: string): TopicScore[] {
  return topicsAt(text, placesIn(text, TOPICAL));
}

/** The topics of a matter by its title and its text `[start, end)` in `flow`, whose words are told already. */
export function topicsOf(title: string, flow: string, words: Words, start: number, end: number): TopicScore[] {
  const text = `${title} ${flow.slice(start, end)}`;
  const from = title.length + 1;
  const places = placesBetween(words, start, end, TOPICAL).map((place) => from + place);
  return topicsAt(text, [...placesIn(title, TOPICAL), ...places]);
}

function topicsAt(text: string, places: readonly number[]): TopicScore[] {
  const scores = new Float64Array(taxonomy.categories.length);
  const cued = new Set<number>();
  const passed = new Float64Array(taxonomy.categories.length);
  for (const at of places) look(patternsFor(text, at), text, at, scores, passed, cued);
  return taxonomy.categories
    .map(({ id }, c) => ({ topic: id, score: scores[c]!, cued: cued.has(c) }))
    .filter((t) => t.cued || t.score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic, score }) => ({ topic, score }));
}

/** Tries the patterns at one word's start. Of one category the first that fits counts; an excluded context silences it to its end. */
function look(
  entries: readonly Entry[],
  text: string,
  at: number,
  scores: Float64Array,
  passed: Float64Array,
  cued: Set<number>,
): void {
  for (const { category, pattern, points } of entries) {
    if (at < passed[category]!) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    passed[category] = pattern.lastIndex;
    scores[category]! += points;
    if (points === 3) cued.add(category);
  }
}
