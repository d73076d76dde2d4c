import { isSpaceCode } from './letters.ts';

/** Before a full stop these end no sentence. */
const SHORT =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|d\.?\s?v\.?\s?s|dvs|m\.?\s?m|m\.?\s?fl|o\.?\s?s\.?\s?v|osv|s\.?\s?k|f\.?\s?d|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|p\.?\s?g\.?\s?a|ca|kl|nr|dnr|resp|inkl|exkl|ev|jfr|enl|tel|kap|st|mom|tf|bitr|avd|ang|ink|max|min|sid|förv|[A-ZÅÄÖ])$/;

/** Where the sentences of a text begin and end: `[start, end)`, white space at the edges left out. */
export function sentences(text: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (const m of text.matchAll(/[.!?…]["”')\]]*(?=\s+["”'(|]?[\p{Lu}\d§•–|-]|\s*$)|\|/gu)) {
    // The cells of a table's row are no one sentence.
    const end = m.index + (m[0] === '|' ? 0 : m[0].length);
    if (m[0] === '.' && SHORT.test(text.slice(Math.max(start, m.index - 14), m.index))) continue;
    push(found, text, start, end);
    start = m.index + m[0].length;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: [number, number][], text: string, start: number, end: number): void {
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  if (start < end) found.push([start, end]);
}
