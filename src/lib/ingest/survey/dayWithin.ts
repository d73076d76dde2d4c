import { fold } from '../table/fold.ts';
import { readDay } from '../table/readDay.ts';
import { readPeriod } from '../table/readPeriod.ts';
import data from './values.json' with { type: 'json' };

/** A day that a text says: in which words, and whether these are a period, of which it is the first. */
export interface DayWithin {
  day: string;
  text: string;
  rounded: boolean;
}

/** Words that make a date: "den 31 oktober 2025", "1 dec 2024 - 28 feb 2025" is two. */
const LONGEST = 3;
const autumn = new Set(data.autumn.map(fold));
const spring = new Set(data.spring.map(fold));

/**
 * The first day that a text says, with words around it: a whole day before a month, a month before a term ("HT 2024", from July),
 * a term before a year. Null for a text without any.
 */
export function dayWithin(text: string): DayWithin | null {
  const words = text
    .split(/[\s()]+/)
    .map((w) => w.replace(/^[,;:.]+|[,;:.]+$/g, ''))
    .filter(Boolean);
  return find(words, asDay) ?? find(words, asPeriod) ?? asTerm(words) ?? find(words, asYear);
}

type Reader = (text: string, size: number) => DayWithin | null;

function find(words: readonly string[], read: Reader): DayWithin | null {
  for (let size = LONGEST; size > 0; size--)
    for (let i = 0; i + size <= words.length; i++) {
      const found = read(words.slice(i, i + size).join(' '), size);
      if (found) return found;
    }
  return null;
}

/** A number alone is no day: it is a diary number or a count sooner than Excel's. */
const asDay: Reader = (text) => {
  const day = /^\d+$/.test(text) ? null : readDay(text);
  return day === null ? null : { day, text, rounded: false };
};

const asPeriod: Reader = (text, size) => {
  const period = /^\d+$/.test(text) || (size === 1 && /^\d{4}$/.test(text)) ? null : readPeriod(text);
  return period === null ? null : { day: period.from, text, rounded: true };
};

const asYear: Reader = (text) => (/^(?:19|20)\d\d$/.test(text) ? { day: `${text}-01-01`, text, rounded: true } : null);

/** A term and the year nearest to it: "HT 2024", "våren -25", "VT25". */
function asTerm(words: readonly string[]): DayWithin | null {
  for (const [i, word] of words.entries()) {
    const [, name = '', own = ''] = /^(\p{L}+)[- ]?(\d{2}|\d{4})?$/u.exec(word) ?? [];
    const month = autumn.has(fold(name)) ? '07' : spring.has(fold(name)) ? '01' : null;
    if (month === null) continue;
    const year = yearOf(own) ?? yearOf(words[i + 1] ?? '') ?? words.map(yearOf).find((y) => y?.length === 4) ?? null;
    if (year === null) continue;
    const text = own || yearOf(words[i + 1] ?? '') === null ? word : `${word} ${words[i + 1]}`;
    return { day: `${year}-${month}-01`, text, rounded: true };
  }
  return null;
}

const yearOf = (text: string): string | null => {
  const [, digits] = /^[-’']?((?:19|20)\d\d|\d\d)$/.exec(text) ?? [];
  return digits === undefined ? null : digits.length === 2 ? `20${digits}` : digits;
};
