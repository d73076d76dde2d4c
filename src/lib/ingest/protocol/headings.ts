import { opensSmall } from '../swedish/opens.ts';
import { trimEnd } from '../swedish/trimEnd.ts';
import type { Layout, Line } from './layout.ts';
import { oneSpace } from '../swedish/oneSpace.ts';
import { isLetterCode } from '../swedish/letters.ts';
import { BAR, COLON, GAP } from './lineSigns.ts';
import { latin } from '../swedish/latin.ts';
import { endsSentence } from '../swedish/endsStopped.ts';
import { signs } from '../swedish/signs.ts';

const GROUP_HEADING = new RegExp(
  '^(?:' +
    [
      '(?:information|dialog|beslut|förhandling|samverkan|diskussion|rapport)(?:er|s?(?:ärenden|punkter|frågor|del))?',
      '(?:ärenden|frågor|punkter) (?:för|till|inför|enligt) .{2,50}',
      'formalia|formaliaärenden|ärendehantering|arbetsmiljöfrågor|arbetsmiljöärenden|skyddskommittéfrågor|skyddskommitté|verksamhetsfrågor|personalfrågor',
      '(?:information|förhandling|samverkan|ärenden|frågor)?\\s?(?:enligt )?(?:mbl )?(?:§§?\\s?(?:11|19|38)|(?:11|19|38)\\s?§)(?:,? ?mbl)?(?: .{0,40})?',
      'mbl[ -].{1,40}',
    ].join('|') +
    ')\\s?:?$',
  'i',
);

/** True for the heading of a group of matters: "Information:", "Dialog", "Ärenden till nämnden", "Information enligt § 19 MBL". */
export const isGroupHeading = (text: string): boolean => text.length <= 70 && GROUP_HEADING.test(bare(text));

/** A heading as a title: no closing stop or colon, no dotted line to a page number. */
export const titleOf = (text: string): string => trimEnd(oneSpace(withoutLeader(bare(text))), '.:;,(–-').trim();

const bare = (text: string) => trimEnd(isLetterCode(text.charCodeAt(0)) ? text : text.replace(/^[*_#\s]+/, ''), '*_');

/** Without the dots and the number of a list of contents: "Ekonomi ........ 7". */
function withoutLeader(text: string): string {
  const words = trimEnd(text, '0123456789');
  const title = trimEnd(words, '._…');
  return title.length < words.length && /[._…]{3,}$/.test(words.slice(-3)) && /^\s*\d*$/.test(text.slice(words.length))
    ? title
    : text;
}

/** Starts a list's point: a bullet, a dash, a number or letter with a bracket or stop. */
export function isPoint(text: string): boolean {
  if (isLetterCode(text.charCodeAt(0)) && !closesNumber(text.charCodeAt(1))) return false;
  return POINT.test(text) && !text.startsWith('--');
}
const POINT = /^(?:[•·▪◦*‣–-]\s*|(?:\d{1,2}|[a-h])[.)]\s+)(?=\S)/;
const closesNumber = (code: number): boolean => code === 0x2e || code === 0x29;

/** A capital or a digit, behind a quotation mark too; "eTjänster" as well. */
function starts(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return true;
  if (code >= 0x61 && code <= 0x7a) return code === 0x65 && /^e[A-Z]\p{L}/u.test(text);
  return /^["”“'(]?[\p{Lu}\d]/u.test(text);
}
/** Two letters beside each other. */
export const hasWord = (text: string): boolean =>
  (isLetterCode(text.charCodeAt(0)) && isLetterCode(text.charCodeAt(1))) || /\p{L}{2}/u.test(text);

/** No heading ends so. */
const isClosed = signs('.,;!?');
/** But with one of these it may. */
const SHORTENED = /\b(?:m\.m|mm|etc)\.$/;
const endsShortened = signs('mc');
const isShortened = (text: string): boolean =>
  text.endsWith('.') && endsShortened(text.charCodeAt(text.length - 2)) && SHORTENED.test(text.slice(-5));
const LABELLED = latin(/^[\p{L} /-]{2,40}:\s+\S/u);

/**
 * True where a line is a heading by its looks alone: short, no stop, nothing before it in its paragraph, and not merely the
 * beginning of a wrapped sentence.
 */
export function isHeading(layout: Layout, index: number): boolean {
  const line = layout.lines[index];
  if (!line || !line.text || line.furniture) return false;
  if (line.heading !== null) return true;
  const { text } = line;
  if (text.length > 100 || text.length < 2) return false;
  if (isClosed(text.charCodeAt(text.length - 1)) && !isShortened(text)) return false;
  if (!starts(text) || isPoint(text) || !hasWord(text) || (text.endsWith('-') && /\p{Ll}-$/u.test(text.slice(-2))))
    return false;
  if (line.signs & BAR || (line.signs & GAP && /\t|\S {3,}\S/.test(text))) return false;
  if (line.signs & COLON && LABELLED.test(text)) return false;
  return opens(layout, line) && closes(layout, line);
}

/** Nothing of the same paragraph before it. */
function opens(layout: Layout, line: Line): boolean {
  const before = layout.lines[line.index - 1];
  if (!before || !before.text || before.furniture || line.opensPage) return true;
  return endsSentence(before.text) && before.text.length < 0.85 * layout.width && layout.wrapped;
}

/** What follows is no continuation: blank, a capital after a short line, or a point. */
function closes(layout: Layout, line: Line): boolean {
  const after = layout.lines[line.index + 1];
  if (!after || !after.text || after.furniture) return !opensSmall(nextFull(layout, line.index)?.text ?? '');
  if (!starts(after.text) && !isPoint(after.text)) return false;
  return !layout.wrapped || line.text.length <= 0.8 * layout.width;
}

/** The next line, or the one before, that says anything; null at the text's end. */
export function nextFull(layout: Layout, index: number, step: 1 | -1 = 1): Line | null {
  for (let i = index + step; i >= 0 && i < layout.lines.length; i += step) {
    const line = layout.lines[i]!;
    if (line.text && !line.furniture) return line;
  }
  return null;
}
