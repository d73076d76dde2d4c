/** What an administration's short name ends in. */
const bodies: readonly [RegExp, string][] = [
  [/förvaltning(?:en)?$/, 'f'],
  [/kontor(?:et)?$/, 'k'],
  [/nämnd(?:en)?$/, 'n'],
  [/enhet(?:en)?$/, 'e'],
];

/**
 * The short names that a unit may go by, from the words of its id: "barn unga och familj" is "buf" and "buof", "barn och
 * utbildningsförvaltningen" is "buf" too. None for a name of one word.
 */
export function initialsOf(words: readonly string[], dropped: ReadonlySet<string>): string[] {
  const telling = words.filter((word) => !dropped.has(word));
  if (telling.length < 2) return [];
  const last = telling.at(-1) ?? '';
  const body = bodies.find(([pattern]) => pattern.test(last))?.[1];
  const found = [words, telling].map((of) => of.map((word) => word[0] ?? '').join(''));
  return [...new Set(body ? [...found, ...found.map((initials) => initials + body)] : found)].filter(
    (i) => i.length >= 3,
  );
}
