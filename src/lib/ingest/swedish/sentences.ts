import { isLetterCode, isSpaceCode } from './letters.ts';
import { signs } from './signs.ts';

/** Before a full stop these end no sentence. */
const SHORT =
  /(?:^|[\s(])(?:bl\.?\s?a|t\.?\s?ex|d\.?\s?v\.?\s?s|dvs|m\.?\s?m|m\.?\s?fl|o\.?\s?s\.?\s?v|osv|s\.?\s?k|f\.?\s?d|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|p\.?\s?g\.?\s?a|ca|kl|nr|dnr|resp|inkl|exkl|ev|jfr|enl|tel|kap|st|mom|tf|bitr|avd|ang|ink|max|min|sid|förv|[A-ZÅÄÖ])$/;

/** The beginning of a sentence, or of a name, behind a stop. */
const CAPITALISED = /^\.\s\p{Lu}\p{Ll}/u;
/** The longest run of letters that `SHORT` ends with. */
const LONGEST_SHORT = 4;
const isCloser = signs('"”\')]');
const isOpener = signs('"”\'(|');
/** What a sentence begins with besides a capital or a digit. */
const isBeginning = signs('§•–|-');

/** Where a stop at `at` and what closes after it end, if a new sentence or nothing follows; -1 if it is no end. */
function endOfStop(text: string, at: number): number {
  const limit = text.length;
  let end = at + 1;
  while (end < limit && isCloser(text.charCodeAt(end))) end++;
  let next = end;
  while (next < limit && isSpaceCode(text.charCodeAt(next))) next++;
  if (next === limit) return end;
  if (next === end) return -1;
  const behind = next + 1 < limit && isOpener(text.charCodeAt(next)) && opens(text, next + 1);
  return behind || opens(text, next) ? end : -1;
}

function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return false;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || isBeginning(code)) return true;
  return code > 0x7f && /^\p{Lu}/u.test(text.slice(at, at + 2));
}

const BAR = 0x7c;
const FULL_STOP = 0x2e;
/** What may part sentences. A pattern finds the next far sooner than a look at every sign. */
const MAY_PART = /[.!?…|]/g;

/** Where the sentences of a text begin and end: `[start, end)`, white space at the edges left out. */
export function sentences(text: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  MAY_PART.lastIndex = 0;
  while (MAY_PART.test(text)) {
    const i = MAY_PART.lastIndex - 1;
    const code = text.charCodeAt(i);
    if (code === BAR) {
      // The cells of a table's row are no one sentence.
      push(found, text, start, i);
      start = i + 1;
      continue;
    }
    const end = endOfStop(text, i);
    if (end < 0) continue;
    if (end > i + 1 || code !== FULL_STOP || !isShort(text, start, i)) {
      push(found, text, start, end);
      start = end;
    }
    MAY_PART.lastIndex = end;
  }
  push(found, text, start, text.length);
  return found;
}

/** True where what stands before a full stop is an abbreviation. */
function isShort(text: string, start: number, end: number): boolean {
  let letters = 0;
  while (letters <= LONGEST_SHORT && end - 1 - letters >= start && isLetterCode(text.charCodeAt(end - 1 - letters)))
    letters++;
  if (letters === 0 || letters > LONGEST_SHORT || !SHORT.test(text.slice(Math.max(start, end - 14), end))) return false;
  // "6 st. Olyckor": but "6 st. LISA-anmälningar".
  return !(letters === 2 && text.startsWith('st', end - 2) && CAPITALISED.test(text.slice(end, end + 5)));
}

function push(found: [number, number][], text: string, start: number, end: number): void {
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  if (start < end) found.push([start, end]);
}
