import { expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { readProtocolDocument } from '../../../src/lib/ingest/protocol/readProtocolFile.ts';

const text = `Protokoll FSG 2024-03-12
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg

1. Öppnande
Mötet öppnades.

2. Ekonomi
Vision frågade när ramen för nästa år kan komma och om den täcker de
Vägnämndens papper med mycket text i foten
högre hyrorna.

3. Nästa möte
Bestäms senare.
`;
const foot = 'Vägnämndens papper med mycket text i foten';
const at = text.indexOf(foot);
const furniture: [number, number][] = [[at, at + foot.length]];
const pieces = (record: ReturnType<typeof readProtocol>) =>
  record.blocks.filter((b) => b.kind === 'furniture').map((b) => record.text.slice(...b.span).trim());

test('lines that the page knows for furniture are, and the text runs on over them', () => {
  expect(pieces(readProtocol(text))).toEqual([]);
  const record = readProtocol(text, { furniture });
  expect(pieces(record)).toEqual([foot]);
  expect(record.statements).toHaveLength(1);
  expect(record.text.slice(...record.statements[0]!.span)).toMatch(/högre hyrorna\.$/);
});

test('a document brings its own', () => {
  const { record } = readProtocolDocument({ name: 'a.pdf', text, pages: [0], furniture }, []);
  expect(pieces(record!)).toEqual([foot]);
});

test('a span that covers little of a line, or nothing of it, leaves it', () => {
  expect(pieces(readProtocol(text, { furniture: [[at, at + 4]] }))).toEqual([]);
  expect(pieces(readProtocol(text, { furniture: [[text.length + 5, text.length + 9]] }))).toEqual([]);
});

test.each([
  ['a.txt', 'Protokollet justeras den 20 mars 2024.', 'adjusting'],
  ['FSG 2024-03-12.txt', 'Inget.', 'file-name'],
  ['a.txt', 'Nästa möte är den 16 april 2024.', 'next-meeting'],
])('in %s with %j a day that is not stated is inferred, and a code says from what', (file, line, from) => {
  const undated = text.replace(' 2024-03-12', '').replace('Bestäms senare.', line);
  const { warnings } = readProtocol(undated, { file });
  expect(warnings.find((w) => w.code === 'date-inferred')?.values['from']).toBe(from);
});

test('a running header that recognition has damaged is furniture, and the text runs on over it', () => {
  const header = (page: number, title: string) =>
    `Vägnämndens förvaltning i Torsvik\n${title}\n\nSammanträdesdatum 2024-03-12\nSida ${page} av 3\n`;
  const record = readProtocol(`${header(1, 'Protokoll FSG vägar och torg')}
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg

1. Öppnande
Mötet öppnades.

2. Ekonomi
Vision frågade när ramen för nästa år kan komma och om program-

${header(2, 'Pro tokoll FSG väger och torq')}
samordnarna får del av den.

3. Personal
Två börjar i maj.

${header(3, 'Protokoll FS G vägar och t0rg')}
4. Nästa möte
Bestäms senare.
`);
  expect(record.items.map((item) => item.title)).toEqual(['Öppnande', 'Ekonomi', 'Personal', 'Nästa möte']);
  expect(record.statements).toHaveLength(1);
  expect(record.text.slice(...record.statements[0]!.span)).toMatch(/får del av den\.$/);
});
