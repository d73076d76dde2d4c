import { fold } from './fold.ts';

/** Each value of ours with the words that sources use for it. */
export type Choices<V extends string> = Readonly<Record<V, readonly string[]>>;

/** A function from a source's word, however typed, to our value; null for a word that is not listed. */
export function choiceOf<V extends string>(choices: Choices<V>): (text: string) => V | null {
  const known = new Map(spellings(choices));
  return (text) => known.get(fold(text)) ?? null;
}

/**
 * The same for longer texts that hold a listed word: "Tillbud - halkrisk". The longest words are taken first, so that
 * "nästan-olycka" is not an "olycka". Null when the text holds words for several values.
 */
export function choiceWithin<V extends string>(choices: Choices<V>): (text: string) => V | null {
  const exact = choiceOf(choices);
  const longestFirst = spellings(choices).sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const whole = exact(text);
    if (whole) return whole;
    let rest = ` ${fold(text)} `;
    const found = new Set<V>();
    for (const [word, value] of longestFirst) {
      if (!rest.includes(` ${word} `)) continue;
      found.add(value);
      rest = rest.replaceAll(` ${word} `, ' | ');
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
}

const spellings = <V extends string>(choices: Choices<V>): [string, V][] =>
  (Object.entries(choices) as [V, readonly string[]][]).flatMap(([value, words]) =>
    words.map((word): [string, V] => [fold(word), value]),
  );
