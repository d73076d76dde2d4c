import { expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';

const protocol = (attachment: string) => `Protokoll FSG 2024-10-09
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg

1. Öppnande
Mötet öppnades.

2. Information
Statistiken bifogas, bilaga 1.

3. Nästa möte
Bestäms senare.

Vid protokollet
Torhild Ekmark

Justeras
Greta Snöberg

Bilaga 1

${attachment}
`;
const figures = (attachment: string) =>
  readProtocol(protocol(attachment)).figures.map((f) =>
    f.kind === 'response'
      ? `${f.group} ${f.answered}/${f.invited}`
      : `${f.system ?? '-'} ${f.unit ?? '-'} ${f.count} ${f.from}/${f.to}`,
  );

test('answers in an attachment are sums, an index is none', () => {
  const answers =
    'Förvaltning    Utskick    Svar    Andel\nOmsorg            1480     814     55 %\nFritid             310     251     81 %';
  const index = 'Område         2021    2022\nMotivation       79      78\nLedarskap        75      76';
  expect(figures(`Medarbetarundersökning 2023\n\nSvarsfrekvens\n\n${answers}\n\n${index}`)).toEqual([
    'Omsorg 814/1480',
    'Fritid 251/310',
  ]);
});

test('so is a table of incidents', () => {
  expect(figures('Händelser i KIA kvartal 3 2024\n\nEnhet\tTillbud\nNorrgården\t12\nSörgården\t7')).toEqual([
    'KIA Norrgården 12 2024-07-01/2024-09-30',
    'KIA Sörgården 7 2024-07-01/2024-09-30',
  ]);
});

test('what somebody writes of incidents is none', () => {
  expect(
    figures('Yttrande från Vision\n\nUnder kvartal 3 har 14 tillbud anmälts, och vi anser att det är för många.'),
  ).toEqual([]);
});
