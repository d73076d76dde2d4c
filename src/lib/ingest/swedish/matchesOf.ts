/** Most texts have none. */
const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global pattern in order, as `matchAll` has them but without a copy of the pattern for every text. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let m = pattern.exec(text);
  if (!m) return NONE;
  const found: RegExpExecArray[] = [];
  for (; m; m = pattern.exec(text)) {
    found.push(m);
    if (m[0] === '')
      pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
  }
  return found;
}
