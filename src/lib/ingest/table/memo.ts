/** More values than this in one column are no longer worth remembering: they hardly repeat. */
const MOST = 20_000;

/** A pure function of one text that remembers its answers: the cells of a column repeat. */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size < MOST) answers.set(text, answer);
    return answer;
  };
}
