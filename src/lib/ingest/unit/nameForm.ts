import { unitId } from '../../model/unit.ts';
import data from './unit-forms.json' with { type: 'json' };

/** What a unit's name says, however it is put: "Fsk Solgläntan", "Förskolan Solgläntan" and "Solgläntans förskola" say the same. */
export interface NameForm {
  /** The name itself: the words that are left, the abbreviated ones spelt out, without "och". */
  core: string;
  /** The core with what the unit is, as the name has it. */
  whole: string;
  /** What the unit is: `preschool`, `division`; null where the name does not say. */
  kind: string | null;
  /** The number before or after it: of the organisation or the cost centre. */
  code: string | null;
  /** A short name in brackets: "Individ- och familjeomsorg (IFO)". */
  short: string | null;
}

const short = new Map(Object.entries(data.short));
const dropped = new Set(data.dropped);
const phrases = (kinds: Record<string, { words: string[] }>): Map<string, string> =>
  new Map(Object.entries(kinds).flatMap(([kind, { words }]) => words.map((word) => [withoutDropped(word), kind])));
const kinds = phrases(data.kinds);
const levels = phrases(data.levels);
/** The longest first: a "grundskola" is no "skola" that is called "Grund". */
const endings = Object.entries(data.kinds)
  .flatMap(([kind, { endings: all }]) => all.map((ending): [string, string] => [ending, kind]))
  .sort(([a], [b]) => b.length - a.length);

/** No phrase for a kind has more words. */
const LONGEST_PHRASE = 3;

/** Reads a name. The core is never empty for a name whose id is not. */
export function nameForm(name: string): NameForm {
  const bracketed = /^(.*\S)\s*\((\p{L}{2,8})\)\s*$/u.exec(name);
  const numbered = /^(.*\S)\s*\((\d{3,})\)\s*$/.exec(name);
  const [before, after] = codeBefore(unitId(bracketed?.[1] ?? numbered?.[1] ?? name).split(' '));
  const words = withoutDropped(after.map((word) => short.get(word) ?? word).join(' ')).split(' ');
  const [level, named] = takeKind(words, levels);
  const [kind, core] = takeKind(named, kinds);
  return {
    core: core.join(' '),
    whole: words.join(' '),
    kind: kind ?? endingOf(core) ?? level,
    code: before ?? numbered?.[2] ?? null,
    short: bracketed ? unitId(bracketed[2] ?? '') : null,
  };
}

/** "1234 Solgläntan" is Solgläntan, number 1234; "3 Kontroll" and "1234" are names. */
function codeBefore(words: string[]): [string | null, string[]] {
  const at = words.findIndex((word) => !/^\d+$/.test(word));
  return at > 0 && (words[0]?.length ?? 0) >= 3 ? [words.slice(0, at).join(' '), words.slice(at)] : [null, words];
}

/** The kind that stands first or last, and the words without it. What belongs to something last has its genitive taken off. */
function takeKind(words: string[], of: ReadonlyMap<string, string>): [string | null, string[]] {
  for (let n = Math.min(LONGEST_PHRASE, words.length - 1); n > 0; n--) {
    const first = of.get(words.slice(0, n).join(' '));
    if (first) return [first, words.slice(n)];
    const last = of.get(words.slice(-n).join(' '));
    if (last) return [last, words.slice(0, -n).map((word, i, all) => (i === all.length - 1 ? ungenitive(word) : word))];
  }
  return [null, words];
}

const ungenitive = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** What a name like "Björkskolan" says of itself; nothing for a name of several words, of which the last says it. */
function endingOf(core: readonly string[]): string | null {
  const word = core.at(-1) ?? '';
  return endings.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1] ?? null;
}

function withoutDropped(phrase: string): string {
  const words = phrase.split(' ').filter((word) => !dropped.has(word));
  return words.length > 0 ? words.join(' ') : phrase;
}
