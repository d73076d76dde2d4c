import taxonomy from '../../model/taxonomy.json' with { type: 'json' };

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

/** Patterns by the first two letters they can begin with, so that most words of a text are passed over at once. */
const byStart = new Map<string, Entry[]>();
taxonomy.categories.forEach((category, index) => {
  const add = (source: string, points: number) => {
    const entry = { category: index, pattern: new RegExp(source, 'iuy'), points };
    const key =
      /^[\p{L}-][\p{L} -]/u.test(source) && !/^.[?*{]|^..[?*{]/.test(source)
        ? source.slice(0, 2).toLowerCase()
        : source.slice(0, 1).toLowerCase();
    byStart.set(key, [...(byStart.get(key) ?? []), entry]);
  };
  for (const source of category.exclude ?? []) add(source, 0);
  for (const source of category.cues) add(source, 3);
  for (const source of category.stems) add(source, 1);
});

const isLetter = /\p{L}/u;
const letters = new Map<number, boolean>();
const letter = (code: number): boolean => {
  let known = letters.get(code);
  if (known === undefined) letters.set(code, (known = isLetter.test(String.fromCharCode(code))));
  return known;
};

/** The topics of a text, strongest first: by the taxonomy's rule, at most four. */
export function scoreTopics(text: string): TopicScore[] {
  const scores = new Float64Array(taxonomy.categories.length);
  const cued = new Set<number>();
  const passed = new Float64Array(taxonomy.categories.length);
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const starts: boolean = letter(text.charCodeAt(i));
    if (starts && !inWord) {
      look(byStart.get(same.slice(i, i + 2)), text, i, scores, passed, cued);
      look(byStart.get(same[i]!), text, i, scores, passed, cued);
    }
    inWord = starts;
  }
  return taxonomy.categories
    .map(({ id }, c) => ({ topic: id, score: scores[c]!, cued: cued.has(c) }))
    .filter((t) => t.cued || t.score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic, score }) => ({ topic, score }));
}

/** Tries the patterns at one word's start. Of one category the first that fits counts; an excluded context silences it to its end. */
function look(
  entries: readonly Entry[] | undefined,
  text: string,
  at: number,
  scores: Float64Array,
  passed: Float64Array,
  cued: Set<number>,
): void {
  if (!entries) return;
  for (const { category, pattern, points } of entries) {
    if (at < passed[category]!) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    passed[category] = pattern.lastIndex;
    scores[category]! += points;
    if (points === 3) cued.add(category);
  }
}
