import { expect, test } from 'vitest';
import { longDate } from '../../scripts/sample/calendar.ts';
import { protocols, table } from './parsed.ts';

const count = (year: string, pattern: RegExp): number =>
  protocols()
    .filter(({ date }) => date.startsWith(year))
    .reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);

test('premises are talked of far more in the last year, the pandemic fades', () => {
  const premises = /Inomhusklimatet|Ombyggna|Flytt till nya lokaler|Städningen|Tillfälliga lokaler/g;
  expect(count('2025', premises)).toBeGreaterThan(1.6 * count('2023', premises));
  expect(count('2025', premises)).toBeGreaterThan(1.6 * count('2024', premises));
  expect(count('2023', /covid-19/gi)).toBeGreaterThan(2 * count('2025', /covid-19/gi));
});

/** The counts of reports in a protocol: area to number, in either order of words. */
const countsIn = (text: string): Map<string, number> => {
  const words = ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
  const said = /Inom ([^.]+?) gjordes (?:totalt )?(\S+) anmäl|gjordes (\S+) anmäl\S+ i IA inom ([^.]+)\./g;
  return new Map(
    [...text.matchAll(said)].map(([, area, number, otherNumber, otherArea]) => {
      const spelt = number ?? otherNumber ?? '';
      return [area ?? otherArea ?? '', words.includes(spelt) ? words.indexOf(spelt) : Number(spelt)];
    }),
  );
};

test('the counts in a protocol are those of the incidents', () => {
  const [told] = protocols('fsg-socialforvaltningen').filter(({ date }) => date.startsWith('2025-04'));
  const rows = table('incidents.csv').filter(
    (row) =>
      row.Avser === 'Medarbetare' &&
      row.Status !== 'Makulerad' &&
      /^2025-0[123]/.test(row['Händelsedatum'] ?? '') &&
      (row.Rapporteringsdatum ?? '') <= (told?.date ?? ''),
  );
  const areas = table('units.csv').filter((row) => row['Överordnad'] === 'Socialförvaltningen');
  const counted = areas.map(({ Enhet: area = '' }) => {
    const units = table('units.csv').filter((row) => row['Överordnad'] === area);
    return [area, rows.filter((row) => units.some(({ Enhet }) => Enhet === row.Enhet)).length] as const;
  });
  expect(counted).toHaveLength(3);
  expect(countsIn(told?.text ?? '')).toEqual(new Map(counted));
});

test('every meeting is on the day that the one before it names', () => {
  for (const name of new Set(protocols().map(({ group }) => group))) {
    const meetings = protocols(name);
    meetings.slice(1).forEach(({ date }, i) => expect(meetings[i]?.text).toContain(longDate(date)));
  }
});

test('protocols are no copies of each other', () => {
  const texts = protocols().map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  const numbered = /(?:§ |## )\d+\.? ([^.]{5,60}?) (?=[A-ZÅÄÖ])/g;
  const titles = new Set(texts.flatMap((text) => [...text.matchAll(numbered)].map(([, title]) => title)));
  expect(titles.size).toBeGreaterThan(100);
});
