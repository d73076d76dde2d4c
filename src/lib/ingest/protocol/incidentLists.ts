import { NUMBER, readNumber } from '../swedish/numbers.ts';
import {
  incidentType,
  INCIDENTS,
  isCause,
  isTotal,
  namesIncidents,
  REPORTED,
  type IncidentType,
} from './incidentWords.ts';
import { listedUnit, NUMBERED_WORD } from './unitNames.ts';
import { latin } from '../swedish/latin.ts';

/** An entry of a list: of a unit, or of a type; `cause`: of a reason, which counts nothing by itself. */
export interface Entry {
  unit: string | null;
  type: IncidentType | null;
  count: number;
  total: boolean;
  cause: boolean;
}

/** A unit's own number stands before a colon or a dash; before brackets, which may hold last year's count, only behind a word that has numbers. */
const NAME = `(\\p{L}(?:[^\\d,;:()\\n]|,\\s(?=\\p{Ll})){0,60}?(?:\\s\\d{1,3}(?=\\s?[:–])|(?<=${NUMBERED_WORD})\\s\\d{1,3}(?=\\s?\\())?)`;
const WORD = `(?:\\s+(?:st\\b\\.?|stycken))?(?:\\s+${REPORTED}(${INCIDENTS}))?`;
const ASIDE = '(?:\\s*\\([^()]{0,60}\\))?';
const END = '(?=\\s*(?:[,;.]|$)|\\s+(?:och|samt)\\s|\\s+(?:[•·*–-]\\s*)?\\p{Lu})';
/** "Omsorg 412", "Norr: 12 st", "Söder – 8 tillbud", "Tillbud (6)". */
const NAMED = latin(
  new RegExp(
    `(?:[•·*–-]\\s*)?${NAME}(?:\\s*[:=]\\s*|\\s+[–-]\\s+|\\s*\\(|\\s+)(${NUMBER})\\)?${WORD}${ASIDE}${END}`,
    'iuy',
  ),
);
/** "12 på Omsorg", "8 st inom Teknik". */
const PLACED = latin(
  new RegExp(`(?:[•·*–-]\\s*)?(${NUMBER})(?:\\s+st\\b\\.?)?\\s+(?:på|inom|vid|i|för|från|hos)\\s+${NAME}${END}`, 'iuy'),
);
/** "… och 1 olycksfall": another kind of the unit before. */
const AGAIN = latin(new RegExp(`(${NUMBER})\\s+${REPORTED}(${INCIDENTS})${ASIDE}${END}`, 'iuy'));
const NEXT = /\s*(?:[,;.]\s*)?(?:(?:och|samt)\s+)?/uy;
const OWNER = latin(/^(?:[•·*–-]\s*)?([\p{Lu}\d][^:\d]{1,60}?)\s*:\s+(?=\p{L}+\s*:?\s*\d)/u);

/**
 * The entries that a text is made of from `from` to its end: "Omsorg 412, Barn och utbildning 655 och Samhällsbyggnad 48". Empty
 * where anything else stands between or after them.
 */
export function entriesIn(text: string, from = 0): Entry[] {
  const owner = OWNER.exec(text.slice(from));
  const of = owner ? listedUnit(owner[1]!) : null;
  if (of) {
    const entries = chain(text, from + owner![0].length);
    if (entries.length > 0 && entries.every((e) => e.unit === null && e.type !== null))
      return entries.map((e) => ({ ...e, unit: of }));
  }
  return chain(text, from);
}

function chain(text: string, from: number): Entry[] {
  const found: Entry[] = [];
  for (let at = from; at < text.length;) {
    const entry = entryAt(text, at) ?? againAt(text, at, found.at(-1));
    if (!entry) return [];
    found.push(entry.value);
    NEXT.lastIndex = entry.end;
    at = entry.end + NEXT.exec(text)![0].length;
  }
  return found;
}

function againAt(text: string, at: number, last: Entry | undefined): { value: Entry; end: number } | null {
  AGAIN.lastIndex = at;
  const m = last?.unit ? AGAIN.exec(text) : null;
  const count = m && readNumber(m[1]!);
  if (!m || count === null) return null;
  const { unit, total, cause } = last!;
  return { value: { unit, type: incidentType(m[2]!), count, total, cause }, end: m.index + m[0].length };
}

function entryAt(text: string, at: number): { value: Entry; end: number } | null {
  NAMED.lastIndex = at;
  PLACED.lastIndex = at;
  const named = NAMED.exec(text);
  const m = named ?? PLACED.exec(text);
  if (!m) return null;
  const [name, digits] = named ? [m[1]!, m[2]!] : [m[2]!, m[1]!];
  const count = readNumber(digits);
  const next = text.slice(m.index + m[0].length).trimStart();
  const runsOn = /^(?!och\s|samt\s)\p{Ll}/u.test(next) || /,\s\p{Lu}/u.test(name);
  const value =
    runsOn || count === null || (count >= 1900 && count < 2100) ? null : entryOf(name.trim(), count, named?.[3]);
  return value && { value, end: m.index + m[0].length };
}

function entryOf(name: string, count: number, word: string | undefined): Entry | null {
  const said = word ? incidentType(word) : null;
  if (isTotal(name)) return { unit: null, type: said, count, total: true, cause: false };
  if (isCause(name)) return { unit: null, type: said, count, total: false, cause: true };
  const bare = name.replace(/^antal(?:et)?\s+/i, '');
  if (namesIncidents(bare) && bare.split(' ').length <= 4)
    return { unit: null, type: incidentType(bare), count, total: false, cause: false };
  const unit = listedUnit(name);
  return unit ? { unit, type: said, count, total: false, cause: false } : null;
}
