import { describe, expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { toRows } from '../../../src/lib/ingest/protocol/toRows.ts';
import { fixture } from './score.ts';

describe.each([
  'novel.text',
  'story.text',
  'board.text',
  'planning-board.text',
  'newsletter.text',
  'union-letter.text',
  'timetable.text',
  'building-board.text',
  'press-release.text',
  'housing-board.text',
  'rota.text',
])('%s is no samverkan protocol', (name) => {
  const record = readProtocol(fixture(name), { file: name });

  test('it says so', () => expect(record.warnings.map((w) => w.code)).toContain('not-a-protocol'));

  test('hardly anything is found in it', () => {
    const { participants, items, statements, demands, actions, commitments, figures } = record;
    expect([participants, items, statements, demands, actions, commitments, figures].flat()).toEqual([]);
  });

  test('no row of it is stored', () => {
    expect(toRows(record, name)).toMatchObject({
      rows: {},
      units: [],
      issues: [{ rule: 'not-a-protocol', severity: 'warning' }],
    });
  });
});

const meeting = (matter: string) => `Protokoll FSG 2024-03-12
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg

1. Öppnande
Mötet öppnades.

2. Information
${matter}

3. Nästa möte
Bestäms senare.
`;
const read = (matter: string) => readProtocol(meeting(matter));

test.each([
  ['an office-holder who presents', 'HR-chefen informerade om rekryteringsläget.'],
  ['staff who are no party', 'Medarbetarna anser att lokalen är för liten.'],
  ['a union named in passing', 'Underlaget från Vision biläggs protokollet.'],
  ['both sides together', 'Arbetsgivaren och de fackliga organisationerna är överens om tidplanen.'],
  ['a word that is a union elsewhere', 'Ledarna i gruppen undrar om vision och mål.'],
])('%s make no statement', (_, matter) => {
  expect(read(matter).statements.filter((s) => s.organisation !== 'Ledarna')).toEqual([]);
});

test.each([
  ['a law', 'Förslaget bygger på AFS 2023:1, SOU 2019:35 och EU 2016/679.'],
  ['a school year', 'Planen gäller läsåret VT 2024/2025.'],
])('%s is no case', (_, matter) => expect(read(matter).cases).toEqual([]));

test.each([
  ['a single event', 'Ett tillbud registrerades gällande tankning av ett fordon.'],
  ['an example', 'Bland annat har en olycka inträffat vid lastkajen.'],
  ['years and sums of money', 'Budgeten för 2024 är 12 miljoner och 30 tjänster.'],
])('%s is no figure', (_, matter) => expect(read(matter).figures).toEqual([]));

test('an earlier demand that is moved is none', () => {
  expect(read('Visions inskickade yrkande flyttades till § 3.').demands).toEqual([]);
});
