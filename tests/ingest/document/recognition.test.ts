import type { Block, Line } from 'tesseract.js';
import { expect, test } from 'vitest';
import type { Picture, Recogniser } from '../../../src/lib/ingest/document/effects.ts';
import type { PageWord } from '../../../src/lib/ingest/document/PageWord.ts';
import { onPoorPages } from '../../../src/lib/ingest/document/recognition/onPoorPages.ts';
import { Recognition } from '../../../src/lib/ingest/document/recognition/Recognition.ts';
import { withSectionSigns } from '../../../src/lib/ingest/document/recognition/sectionSigns.ts';
import { meanConfidence, sift } from '../../../src/lib/ingest/document/recognition/sift.ts';
import { toGreymap } from '../../../src/lib/ingest/document/recognition/toGreymap.ts';
import { wordsOf } from '../../../src/lib/ingest/document/recognition/wordsOf.ts';
import type { Issue } from '../../../src/lib/model/issue.ts';

/** A line as the engine gives it: its words, each letter 20 wide and `high` tall, on a base line that may slope. */
function lineOf(words: readonly (readonly [text: string, high?: number])[], x0 = 0, y0 = 100, slope = 0): Line {
  let x = x0;
  const made = words.map(([text, high = 34]) => {
    const from = x;
    const symbols = [...text].map((letter, i) => {
      // A digit that is glued to a section sign is as tall as any.
      const height = i === 0 || (text.length === 2 && /^\D|^(.)\1/.test(text)) ? high : 34;
      return { text: letter, confidence: 90, bbox: { x0: x, y0: y0 - height, x1: (x += 22) - 2, y1: y0 } };
    });
    const bbox = { x0: from, y0: y0 - high, x1: x - 2, y1: y0 };
    x += 10;
    return { text, confidence: 90, bbox, symbols };
  });
  const bbox = { x0, y0: y0 - 40, x1: x, y1: y0 };
  const baseline = { x0, y0, x1: x, y1: y0 + slope * (x - x0) };
  return {
    words: made,
    bbox,
    baseline,
    rowAttributes: { rowHeight: 44, ascenders: 10, descenders: 10 },
  } as never as Line;
}
const blocksOf = (...lines: Line[]): Block[] => [{ paragraphs: [{ lines }] }] as never as Block[];
const word = (text: string, confidence: number, x = 0, y = 0): PageWord => ({
  text,
  confidence,
  x,
  y,
  width: 20 * text.length,
  height: 40,
});

test('section signs, which the model does not know, are put back by their height and the number beside them', () => {
  expect(withSectionSigns(lineOf([['8', 40], ['1'], ['Mötets']]))).toEqual(['§', '1', 'Mötets']);
  expect(withSectionSigns(lineOf([['&', 40], ['12'], ['Budget']]))).toEqual(['§', '12', 'Budget']);
  expect(withSectionSigns(lineOf([['enligt'], ['11'], ['&', 40], ['MBL']]))).toEqual(['enligt', '11', '§', 'MBL']);
  expect(withSectionSigns(lineOf([['Se'], ['88', 40], ['12-14.']]))).toEqual(['Se', '§§', '12-14.']);
  expect(withSectionSigns(lineOf([['84', 40], ['Nästa']]))).toEqual(['§4', 'Nästa']);
  // An eight is as tall as other digits, and a sign stands by a number.
  expect(withSectionSigns(lineOf([['8'], ['januari'], ['2023']]))).toEqual(['8', 'januari', '2023']);
  expect(withSectionSigns(lineOf([['88'], ['kronor'], ['12']]))).toEqual(['88', 'kronor', '12']);
  expect(withSectionSigns(lineOf([['Fjäll'], ['&', 40], ['Dal'], ['12']]))).toEqual(['Fjäll', '&', 'Dal', '12']);
});

test('words of a page that was laid askew stand on level lines', () => {
  const askew = 0.01;
  const wide: [string][] = Array.from({ length: 8 }, () => ['samverkan']);
  const words = wordsOf(blocksOf(lineOf(wide, 100, 300, askew), lineOf([['sist']], 1500, 300 + askew * 1400, askew)));
  const ys = words.map((w) => w.y);
  expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(1);
  expect(words.at(-1)).toMatchObject({ text: 'sist', height: 44, confidence: 90 });
  expect(wordsOf(null)).toEqual([]);
});

test('dirt is dropped and counted; print stays though the engine doubts it', () => {
  const row = [word('Datum:', 95, 0), word('=', 42, 200), word('14', 63, 300), word('mars', 63, 400)];
  const more = [
    word('—', 80, 0, 100),
    word('ordföranden', 95, 20, 100),
    word('återkommer', 26, 260, 100),
    word('12–14.', 10, 480, 100),
    word('Me', 0, 700, 100),
  ];
  const stamp = [word('INKCM', 20, 0, 200), word('2a23', 30, 200, 200)];
  const { kept, dropped } = sift([...row, ...more, ...stamp]);
  expect(kept.map((w) => w.text)).toEqual(['Datum:', '14', 'mars', '—', 'ordföranden', 'återkommer', '12–14.']);
  expect(dropped).toBe(4);
  expect(meanConfidence([word('ett', 90), word('två', 60)])).toBe(75);
  expect(meanConfidence([])).toBe(0);
});

test('a picture becomes a greymap, what is transparent white', () => {
  const data = Uint8ClampedArray.from([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 0, 0, 0, 0]);
  const file = toGreymap({ width: 2, height: 2, data });
  expect(new TextDecoder().decode(file.subarray(0, 11))).toBe('P5\n2 2\n255\n');
  expect([...file.subarray(11)]).toEqual([0, 255, 76, 255]);
});

const picture: Picture = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
const draw = () => Promise.resolve(picture);
const give = (...pages: (PageWord[] | Error)[]): Recogniser => ({
  recognise: () => {
    const page = pages.shift()!;
    return page instanceof Error ? Promise.reject(page) : Promise.resolve(page);
  },
  close: () => Promise.resolve(),
});
const document = { name: 'a.pdf', text: 'ett\ftvå\ftre\ffyra', pages: [0, 4, 8, 12], furniture: [] };

test('a document starts its recogniser once, and tells of doubtful pages and of those that could not be read', async () => {
  let starts = 0;
  const recogniser = give([word('ett', 91)], [word('två', 60)], new Error('torn'), []);
  const recognition = new Recognition({ recogniser: () => (starts++, Promise.resolve(recogniser)) });
  expect((await recognition.words(1, draw))?.map((w) => w.text)).toEqual(['ett']);
  await recognition.words(2, draw);
  expect(await recognition.words(3, draw)).toBeNull();
  expect(await recognition.words(4, draw)).toEqual([]);
  await recognition.close();
  expect(starts).toBe(1);
  expect(recognition.issues(document)).toEqual([
    {
      source: 'a.pdf',
      place: null,
      rule: 'text-recognised',
      severity: 'note',
      values: { pages: 2, confidence: 76, dropped: 0 },
    },
    {
      source: 'a.pdf',
      place: { line: 2, column: null, span: [4, 8] },
      rule: 'recognition-poor',
      severity: 'warning',
      values: { page: 2, confidence: 60 },
    },
    { source: 'a.pdf', place: null, rule: 'recognition-failed', severity: 'warning', values: { pages: '3', count: 1 } },
  ]);
});

test('a recogniser that does not start is told of once, and not started again', async () => {
  let starts = 0;
  const recognition = new Recognition({ recogniser: () => (starts++, Promise.reject(new Error('no wasm'))) });
  expect(recognition.possible).toBe(true);
  expect(await recognition.words(1, draw)).toBeNull();
  expect(recognition.possible).toBe(false);
  expect(await recognition.words(3, draw)).toBeNull();
  await recognition.close();
  expect(starts).toBe(1);
  expect(recognition.issues(document)).toMatchObject([
    { rule: 'recognition-unavailable', severity: 'warning', values: { pages: '1, 3', count: 2 } },
  ]);
});

test('what a reader says of words on a doubtful page says how doubtful', () => {
  const at = (rule: string, span: [number, number] | null, values: Issue['values'] = {}): Issue => ({
    source: 'a.pdf',
    place: span && { line: 1, column: null, span },
    rule,
    severity: 'warning',
    values,
  });
  const poor = at('recognition-poor', [4, 8], { page: 2, confidence: 60 });
  const marked = onPoorPages([
    poor,
    at('date-unlabelled', [5, 7], { date: '2023-03-14' }),
    at('numbering-gap', [8, 9]),
    at('agenda-not-found', null),
  ]);
  expect(marked.map((i) => i.values)).toEqual([
    { page: 2, confidence: 60 },
    { date: '2023-03-14', confidence: 60 },
    {},
    {},
  ]);
});
