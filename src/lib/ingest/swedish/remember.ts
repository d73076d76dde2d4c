/** The same function with a memory of what it gave, emptied when it holds `most` answers. For pure functions of short texts. */
export function remember<R extends NonNullable<unknown> | null>(
  read: (text: string) => R,
  most = 10_000,
): (text: string) => R {
  const memory = new Map<string, R>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    if (memory.size >= most) memory.clear();
    const answer = read(text);
    memory.set(text, answer);
    return answer;
  };
}
