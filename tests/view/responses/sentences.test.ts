import { expect, test } from 'vitest';
import type { GroupAnswers, Round } from '../../../src/lib/analysis/responses/round.ts';
import { tally, type Tally } from '../../../src/lib/analysis/responses/tally.ts';
import { formats } from '../../../src/lib/view/format.ts';
import { responses as t } from '../../../src/lib/view/text/sv/responses.ts';
import { captionOf, ledeOf, roundsCaption } from '../../../src/routes/svarsfrekvens/sentences.ts';

const say = { t, f: formats('sv') };
/** With plain spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const group = (name: string, ...tallies: Tally[]): GroupAnswers => ({
  ...{ id: name.toLowerCase(), name, unit: null, tallies, disputed: false },
});
const round = (year: string, ...groups: GroupAnswers[]): Round => ({
  ...{ key: year, survey: `Enkät ${year}`, date: `${year}-03-31`, groups },
});
const [odd, half, some] = [
  group('Frans', tally('union', 4, 6), tally('employer', 1, 0)),
  group('Järva', tally('unknown', 2, 1)),
  group('Söder', tally('union', 4, 1)),
];

test('more answers than asked are no sign that a group has answered', () => {
  expect(plain(ledeOf(round('2026', odd, half, some), say))).toBe(
    'I Enkät 2026 svarade 1 av 4 fackliga (25,0 %) och 0 av 1 chef (0,0 %). ' +
      'Under hälften av de fackliga och cheferna har svarat: tolka med försiktighet. ' +
      'Det går inte att säga om någon har svarat i Frans: svaren är fler än skickade. ' +
      'Alla andra grupper har svarat, helt eller delvis.',
  );
  expect(ledeOf(round('2026', odd), say)).not.toContain('har svarat, helt eller delvis');
  expect(ledeOf(round('2026', half, some), say)).toContain('Alla grupper har svarat, helt eller delvis.');
  const silent = group('Tyst', tally('union', 3, 0));
  expect(ledeOf(round('2026', silent, some), say)).toMatch(/Ingen har svarat i Tyst\.$/);
});

test('nor do they lift a group over the half', () => {
  expect(captionOf(round('2026', odd), [], false, say)).toBe('En grupp; i en svarade under hälften.');
});

test('the shares of the rounds are those that the conclusion compares', () => {
  const of = (year: string, answered: number) => ({
    ...{ round: round(year, group('A', tally('union', 100, answered))), label: year },
  });
  expect(plain(roundsCaption([of('2023', 71), of('2024', 50), of('2025', 80)], say))).toBe(
    'Fackliga: 50 % 2024, 80 % 2025. Fler fackliga svarar än förra omgången, mer än slumpen ger.',
  );
});
