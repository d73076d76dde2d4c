import { expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { expectedLines, made, pdfBytes, toLines } from './pdfFiles.ts';

const fixtures = ['word-export', 'two-columns', 'chromium-print'];

test.each(fixtures)('%s reads as it stands on the page', async (name) => {
  const read = await made(pdfBytes(`${name}.pdf`));
  expect(toLines(read)).toBe(expectedLines(`${name}.lines`));
  expect(read.issues).toEqual([]);
});

test('a protocol is the same meeting, whoever made the PDF', async () => {
  const { document } = await made(pdfBytes('word-export.pdf'));
  const record = readProtocol(document!.text, { file: 'word-export.pdf' });
  expect(record).toMatchObject({ date: '2024-03-12', start: '13:00', end: '15:10', next: { date: '2024-04-16' } });
  expect(record.participants.map((p) => [p.side, p.organisation, p.attendance])).toEqual([
    ['employer', null, 'present'],
    ['employer', null, 'absent'],
    ['union', 'Kommunal', 'present'],
    ['union', 'Vision', 'present'],
    ['union', 'Vårdförbundet', 'absent'],
    ['other', null, 'present'],
  ]);
  expect(record.items.map((item) => [item.number, item.title])).toEqual([
    ['12', 'Föregående protokoll'],
    ['13', 'Bemanning inför sommaren'],
    ['14', 'Arbetsskador och tillbud'],
    ['15', 'Balanslista'],
    ['16', 'Nästa möte'],
    ['17', 'Mötet avslutas'],
  ]);
  expect(record.demands.map((d) => [d.organisation, d.outcome])).toEqual([['Vision', 'granted']]);
});
