import { describe, expect, test } from 'vitest';
import { similarity } from '../../../src/lib/analysis/threads/similarity.ts';
import { stemsOf } from '../../../src/lib/analysis/threads/stems.ts';
import { lexiconOf } from '../../../src/lib/analysis/threads/lexicon.ts';

// Points as secretaries write them: the same matter in other words, shortened, lengthened, and misread by recognition.
const matters: readonly (readonly string[])[] = [
  [
    'Uppföljning av lokaler på Björkgatan.',
    'Uppföljning av lokalerna på Björkgatan',
    'Lokaler Björkgatan, uppföljning',
    'Uppfö1jning av loka1er på Björkgatan.',
    'Uppföljning av lokaler på Björkgatan. Besked från fastighetsägaren väntas i mars.',
  ],
  [
    'Uppföljning av lokaler på Storgatan 12.',
    'Uppföljning av lokalerna på Storgatan',
    'Lokalfråga: uppföljning av lokaler på Storgatan',
    'Upp följning av lokaler på Storgatan 12',
  ],
  [
    'Rutin för polisanmälan vid hot och våld mot lärare.',
    'Polisanmälan vid hot och våld mot lärare – rutin',
    'Rutiner för polisanmälan när hot och våld riktas mot lärare',
    'Rutin för polisan- \nmälan vid hot och våld mot lärare',
  ],
  [
    'Kränkande särbehandling: riktlinje för hantering.',
    'Riktlinje vid kränkande särbehandling',
    'Riktlinjerna för kränkande särbehandling',
    'Kr.änkande särbehandling, riktlinje',
  ],
  [
    'Schemaläggning i hemtjänsten, delade turer.',
    'Delade turer i hemtjänstens schemaläggning',
    'Delade turer (schemaläggning hemtjänst)',
    'Schemaläggning i hemtj änsten, delade turer',
  ],
  [
    'Ventilationen i matsalen på Ekbackens skola.',
    'Ekbackens skola: ventilation i matsalen',
    'Ventilation, matsal, Ekbackens skola',
    'Venti1ationen i matsa1en på Ekbackens skola',
  ],
  [
    'Ventilationen i idrottshallen på Tallhöjdens skola.',
    'Tallhöjdens skola, idrottshallens ventilation',
    'Ventilationen i idrottshallen, Tallhöjdens skola',
  ],
  [
    'Bullermätning på Förskolan Myran.',
    'Buller på Förskolan Myran, mätning',
    'Mätning av buller på Förskolan Myran',
    'Bul1ermätning på Förskolan Myran',
  ],
  [
    'Arbetskläder till personalen på Förskolan Myran.',
    'Arbetskläder, Förskolan Myran',
    'Fråga om arbetskläder till personal på Förskolan Myran',
  ],
  ['Bullermätning på Förskolan Trasten.', 'Mätning av buller, Förskolan Trasten', 'Buller på Förskolan Trasten'],
  [
    'Facklig tid för skyddsombud.',
    'Skyddsombudens fackliga tid',
    'Facklig tid till skyddsombuden',
    'Facklig tid för skydds ombud',
  ],
  [
    'Introduktion av nyanställda inom socialjouren.',
    'Introduktionsprogram för nyanställda, socialjouren',
    'Nyanställda i socialjouren: introduktion',
  ],
  [
    'Parkering för tidiga arbetspass vid Simhallen.',
    'Parkeringen vid Simhallen för dem med tidiga arbetspass',
    'Parkering vid Simhallen, tidiga arbetspass',
  ],
  [
    'Mobiltäckning i källaren på Stadsarkivet.',
    'Stadsarkivets källare: mobiltäckning',
    'Dålig mobiltäckning i Stadsarkivets källare',
  ],
  [
    'Kartläggning av hot och våld inom Ungdomscentrum.',
    'Ungdomscentrum, hot och våld: kartläggningen',
    'Hot- och våldskartläggning Ungdomscentrum',
  ],
  ['Kartläggning av hot och våld inom Receptionen.', 'Receptionen: kartläggning hot och våld'],
  ['Beredskap för chefer på boenden.', 'Chefer i beredskap, boenden', 'Chefsberedskap på boendena'],
  ['Avbokade besök hos företagshälsovården.', 'Sent avbokade besök i företagshälsan'],
  [
    'Samverkansgruppernas bemanning.',
    'Bemanning av samverkansgrupperna',
    'Bemanningen i samverkansgrupper, vakanta platser',
  ],
  [
    'Flytt av psykosocial rond till hösten.',
    'Psykosociala ronden flyttas till hösten',
    'Psyko social rond – flytt till hösten',
  ],
  ['Ombyggnad av Norrskolan.', 'Norrskolan, ombyggnad', 'Ombyggnaden av Norrskolan'],
  ['Ombyggnad av Norrskogen.', 'Norrskogen: ombyggnaden'],
  ['Löneöversyn 2025, tidplan.', 'Tidplan för löneöversynen 2025', 'Löneöversyn 2025 – tidplanen'],
];

const points = matters.flatMap((wordings, matter) => wordings.map((text) => ({ matter, text, stems: stemsOf(text) })));
const lexicon = lexiconOf(points.map(({ stems }) => stems));
const pairs = points.flatMap((a, i) =>
  points.slice(i + 1).map((b) => ({
    same: a.matter === b.matter,
    found: similarity(a.stems, b.stems, lexicon) >= 0.5,
    texts: [a.text, b.text],
  })),
);

describe('the same matter in other words', () => {
  test('of pairs of one matter at least 19 in 20 are found', () => {
    const same = pairs.filter((pair) => pair.same);
    const missed = same.filter(({ found }) => !found).map(({ texts }) => texts);
    expect(same.length).toBeGreaterThan(70);
    expect(missed.length / same.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });
  test('of pairs found at least 49 in 50 are one matter', () => {
    const found = pairs.filter((pair) => pair.found);
    const wrong = found.filter(({ same }) => !same).map(({ texts }) => texts);
    expect(wrong.length / found.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  });
});

test('the same text is wholly alike, texts without a word in common not at all, an empty one neither', () => {
  const alike = (a: string, b: string) => similarity(stemsOf(a), stemsOf(b), lexicon);
  expect(alike('Facklig tid för skyddsombud.', 'Facklig tid för skyddsombud.')).toBe(1);
  expect(alike('Facklig tid för skyddsombud.', 'Parkering vid Simhallen')).toBe(0);
  expect(alike('', 'Parkering vid Simhallen')).toBe(0);
});
