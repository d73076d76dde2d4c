import type { Prng } from '../prng.ts';
import { longDate } from '../calendar.ts';
import type { Attendee, Meeting } from '../meeting.ts';
import { inParagraphs } from './paragraphs.ts';
import type { Layout } from './layout.ts';
import { wrap } from './wrap.ts';

/** What a scanner makes of letters. Digits stay: a figure misread would be another figure. */
const misreadings: readonly (readonly [RegExp, string])[] = [
  [/ö/, '6'],
  [/ä/, 'a'],
  [/å/, 'a'],
  [/rn/, 'm'],
  [/(?<=[a-zåäö]{4})(?=[a-zåäö]{4})/, '.'],
  [/li/, 'h'],
];

/** A word as the scanner read it; short words, names and what holds a digit come through. */
const misread = (random: Prng, word: string): string => {
  if (/\d|^\p{Lu}/u.test(word) || word.length < 6) return word;
  const fits = misreadings.filter(([pattern]) => pattern.test(word.slice(1)));
  if (fits.length === 0) return word;
  const [pattern, by] = random.pick(fits);
  return word.charAt(0) + word.slice(1).replace(pattern, by);
};

/** A line with a word misread now and then, a compound fallen apart, a per cent sign broken. */
const damage = (random: Prng, line: string): string => {
  // Numbered headings and the balanslista are what a matter is followed by: hurt in few scans, whole here.
  if (/^(?:§|[-•])/.test(line)) return line;
  const words = line.split(' ').map((word) => (random.chance(0.03) ? misread(random, word) : word));
  return words
    .join(' ')
    .replace(/(?<=\d )procent/g, () => (random.chance(0.4) ? '°/o' : 'procent'))
    .replace(/\b(förvaltnings|arbets|samverkans)(?=gruppen|platsen)/g, (part) =>
      random.chance(0.15) ? `${part} ` : part,
    );
};

/** The initials of those who sign, as a line of their own, at times misread. */
const initials = (random: Prng, { name }: Pick<Attendee, 'name'>): string => {
  const letters = name.split(' ').map((part) => part.charAt(0));
  return random.pick([letters.join(''), letters.join(''), `${letters.join('.')}.`, `/${letters[1]}`]);
};

const pageHead = (m: Meeting, page: number): string[] => [
  m.group.administration,
  `Protokoll ${m.group.name.split(' ')[0]} ${longDate(m.date)}`,
  `Sida ${page}`,
  '',
];

/** The form of numbered paragraphs as it comes back from a scanner: wrapped short, pages with heads and initials, misread words. */
export const scanned: Layout = (m, random, firstItem) => {
  const { text, items } = inParagraphs('verb')(m, random, firstItem);
  const lines = text.split('\n').flatMap((line) => wrap(line, 66));
  const size = 46;
  const pages = Array.from({ length: Math.ceil(lines.length / size) }, (_, i) => {
    const page = lines.slice(i * size, (i + 1) * size).map((line) => (i === 0 ? line : damage(random, line)));
    const signers = [m.chair, ...m.adjusters].map((signer) => initials(random, signer));
    return [...(i > 0 ? pageHead(m, i + 1) : []), ...page, '', ...signers].join('\n');
  });
  return { text: `${pages.join('\n\f')}\n`, items };
};
