import { distance } from '../swedish/distance.ts';
import { fold } from '../swedish/fold.ts';
import { endOfLetters, isLetterCode } from '../swedish/letters.ts';
import { remember } from '../swedish/remember.ts';
import { cue } from '../swedish/words.ts';
import { isOfficeWord } from './roles.ts';
import data from './organisations.json' with { type: 'json' };
import { oneSpace } from '../swedish/oneSpace.ts';
import { latin } from '../swedish/latin.ts';

/** A union named in a text: its one spelling, and where. */
export interface UnionMention {
  name: string;
  start: number;
  end: number;
}

interface Union {
  name: string;
  spellings: string[];
  misread?: string[];
  words?: string[];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
const longestFirst = (a: string, b: string) => b.length - a.length;

const canonical = new Map<string, string>();
const misread = new Map<string, string>();
for (const union of data.unions as Union[]) {
  for (const spelling of [union.name, ...union.spellings]) canonical.set(oneSpace(spelling), union.name);
  for (const spelling of union.misread ?? []) misread.set(fold(spelling), union.name);
}

/** The source of a regular expression for a union's name as a whole word: never a genitive, nor part of a longer word. */
export const UNION = `(?<![\\p{L}\\d/-])(?:${[...canonical.keys()].sort(longestFirst).map(escape).join('|')})(?![\\p{L}\\d]|-\\p{L}|\\s20\\d\\d)`;
const unions = latin(new RegExp(UNION, 'uy'));

/** The one spelling of a union's name that matched `UNION`. */
export const unionName = (spelling: string): string | null => canonical.get(oneSpace(spelling)) ?? null;

/** The letters that spellings begin with, up to the first sign that is none. */
const beginnings = new Set([...canonical.keys()].map((spelling) => spelling.slice(0, endOfLetters(spelling, 0))));
/** True where a union's name may begin with this run of letters: a quick look before the pattern. */
export const beginsUnion = (letters: string): boolean => beginnings.has(letters);

/** The cue of such words. */
export const BEGINS_UNION = cue(beginsUnion);

/** The union named exactly at `at`; null if none is. */
export function unionAt(text: string, at: number): UnionMention | null {
  unions.lastIndex = at;
  const m = unions.exec(text);
  const name = m && unionName(m[0]);
  return name ? { name, start: at, end: at + m[0].length } : null;
}

/** The unions named in a text, in order. Lower case is another word ("ledarna", "vision"): no match. */
export function findUnions(text: string): UnionMention[] {
  const found: UnionMention[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isLetterCode(text.charCodeAt(i))) continue;
    const end = endOfLetters(text, i);
    const union = beginnings.has(text.slice(i, end)) ? unionAt(text, i) : null;
    if (union) found.push(union);
    i = union ? union.end : end;
  }
  return found;
}

const folded = [...canonical].map(([spelling, name]) => [fold(spelling), name] as const);

/** The union that a whole piece of a list of those present must mean, misread letters forgiven; null if none. */
export const guessUnion: (piece: string) => string | null = remember(guess);

function guess(piece: string): string | null {
  const key = fold(piece);
  if (key.split(' ').some(isOfficeWord)) return null;
  if (key.length < 2) return null;
  const exact = misread.get(key) ?? folded.find(([spelling]) => spelling === key)?.[1];
  if (exact) return exact;
  if (key.length < 6) return null;
  const limit = key.length >= 12 ? 2 : 1;
  const near = folded.find(([spelling]) => spelling.length >= 6 && distance(spelling, key, limit) <= limit)?.[1];
  if (near) return near;
  return /(?:förbundet|förbund|facket)$/.test(key) && key.split(' ').length <= 4 ? piece.trim() : null;
}

const GROUPS = [...data.groups].sort(longestFirst).map(escape).join('|');
/** The source of a regular expression for the name of a samverkan group. */
export const GROUP = `(?<![\\p{L}\\d])(?:${GROUPS})(?![\\p{L}\\d])`;
