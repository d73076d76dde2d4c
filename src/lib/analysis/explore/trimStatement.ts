/** What a statement is made of, as far as its end is concerned: texts, quoted names, comments, semicolons, other characters. */
const piece =
  /[eE]'(?:[^'\\]|\\[^]|'')*'?|'(?:[^']|'')*'?|"(?:[^"]|"")*"?|(\$\w*\$)[^]*?(?:\1|$)|--[^\n]*|\/\*|;|\s+|[^\s;'"$/eE-]+|[^]/g;

/** The index after a block comment that starts at `from`; they nest. The end of the text when it is not closed. */
function afterComment(text: string, from: number): number {
  let depth = 0;
  for (const { 0: mark, index } of text.slice(from).matchAll(/\/\*|\*\//g)) {
    depth += mark === '/*' ? 1 : -1;
    if (depth === 0) return from + index + 2;
  }
  return text.length;
}

/**
 * A statement without the semicolons that end it, so that it can stand within another. Those within texts, names and
 * comments, and between two statements, stay: the engine refuses two statements.
 */
export function trimStatement(text: string): string {
  const ends: number[] = [];
  const next = new RegExp(piece);
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [it] = found;
    if (it === '/*') next.lastIndex = afterComment(text, found.index);
    else if (it === ';') ends.push(found.index);
    else if (!it.startsWith('--') && it.trim() !== '') ends.length = 0;
  }
  return ends.reduceRight((left, at) => left.slice(0, at) + left.slice(at + 1), text).trim();
}
