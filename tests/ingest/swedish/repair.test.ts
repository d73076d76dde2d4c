import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairText } from '../../../src/lib/ingest/swedish/repair.ts';

test.each([
  ['Arbctsgivaren gjorde en riskbcdömning', 'Arbetsgivaren gjorde en riskbedömning'],
  ['Function, infarct, Marcks och arctic', 'Function, infarct, Marcks och arctic'],
  ['Balans1ista f6r Informati0n', 'Balanslista för Information'],
  ['81 °/o av chef/medarbetare', '81 % av chef/medarbetare'],
  ['Punkterna åter.finns i arbetet.framåt', 'Punkterna återfinns i arbetet framåt'],
  ['förvaltnings gruppen och utbildnings insatserna', 'förvaltningsgruppen och utbildningsinsatserna'],
  ['. A vtalsförlängningar och Hemtj änst', '. Avtalsförlängningar och Hemtjänst'],
  ['Anmаlt i Kommunаl', 'Anmalt i Kommunal'],
  ['arbets-\nmiljö, hot-\noch våld', 'arbetsmiljö, hot-\noch våld'],
  ['2019**Tidpunkt**\n**Vision:** Hej **du**.', '2019\nTidpunkt\nVision: Hej du.'],
  ['## 3\\. Ekonomi\n> citat', '3. Ekonomi\ncitat'],
  ['skriv till namn.efternamn@exempel.se, www.exempel.se', 'skriv till namn.efternamn@exempel.se, www.exempel.se'],
  ['Det är frãn och pâ vägen', 'Det är från och på vägen'],
  ['Flytten till São Tomé och Côte d’Azur', 'Flytten till São Tomé och Côte d’Azur'],
  ['**Ekonomi** Rektor visade.\n- **Lokaler** Taket läcker.', 'Ekonomi: Rektor visade.\n- Lokaler: Taket läcker.'],
  ['**Vision** undrar **Obs.** Nej', 'Vision undrar Obs. Nej'],
  ['AMN 2019-0146, H2O, Q1 och I början', 'AMN 2019-0146, H2O, Q1 och I början'],
])('%j', (original, repaired) => expect(repairText(original).text).toBe(repaired));

test('a span leads back to the original, without what was left out at its edges', () => {
  const original = '**Beslut:** förvaltnings gruppen';
  const { text, spanOf } = repairText(original);
  const place = (words: string) => original.slice(...spanOf(text.indexOf(words), text.indexOf(words) + words.length));
  expect(place('Beslut:')).toBe('Beslut:');
  expect(place('förvaltningsgruppen')).toBe('förvaltnings gruppen');
});

test('headings marked in Markdown are known by their first letter', () => {
  const { text, headings } = repairText('# Protokoll\n\n**Ekonomi**\ntext');
  expect([...headings].map(([at, level]) => [text.slice(at, at + 4), level])).toEqual([
    ['Prot', 1],
    ['Ekon', 7],
  ]);
});

const scraps = fc.array(
  fc.constantFrom('a', 'ö', '6', ' ', '\n', '-', '.', '**', '# ', 'А', '\u00ad', 'ﬁ', '°/o', 'nings grupp'),
  { maxLength: 40 },
);

test('all of a repaired text comes from all of the original, in order', () => {
  fc.assert(
    fc.property(scraps, (parts) => {
      const original = parts.join('');
      const { text, spanOf } = repairText(original);
      let last = 0;
      for (let i = 0; i < text.length; i++) {
        const [start, end] = spanOf(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : Math.min(last, start));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(original.length);
        last = start;
      }
    }),
  );
});
