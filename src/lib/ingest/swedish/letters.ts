/** True for the code unit of a letter of the Latin script: what words of the sources are made of. Quick: no regular expression. */
export const isLetterCode = (code: number): boolean => {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
};

const ODD_SPACES = new Set(Array.from('\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', (c) => c.charCodeAt(0)));
for (let code = 0x2000; code <= 0x200a; code++) ODD_SPACES.add(code);

/** True for the code unit of white space, as `\s` has it. */
export const isSpaceCode = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x167f && ODD_SPACES.has(code));

/** Where the run of letters that begins at `at` ends; `at` itself if there is none. */
export function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end++;
  return end;
}
