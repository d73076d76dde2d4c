/** Lines shorter than this were ended by their writer, not by the margin. */
const longest = 60;
/** "Sveriges Lärare: två ombud" in a list of those who were there. */
const opensLabel = /^\s*\p{Lu}[^.:;?!]{0,40}:(?=\s|$)/u;
/** Cells with room between them: a row of a table, or two that stand beside each other. */
const isRow = /\S(?: {3,}|\t+)\S/;
const opensItem = /^\s*(?:[-–•*]|§|\d+[.)]|[a-z]\)|\|)/;

/** True where the break between two lines came from the page's margin: the sentence goes on. */
function goesOn(before: string, after: string): boolean {
  if (after.trim() === '' || opensItem.test(after) || opensLabel.test(after)) return false;
  if (isRow.test(before) || isRow.test(after)) return false;
  if (/^\s*\p{Ll}/u.test(after)) return before.trim().length >= 40;
  return before.trim().length >= longest && !/[.:;?!|]\s*$/.test(before);
}

/**
 * A text whose lines were broken at a page's margin, as running text: those breaks are spaces. Nothing is added or taken
 * away, so that every offset into the text stays true.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      return next === undefined ? line : `${line}${goesOn(line, next) ? ' ' : '\n'}`;
    })
    .join('');
}
