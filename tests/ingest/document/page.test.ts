import { describe, expect, test } from 'vitest';
import { furnitureOf } from '../../../src/lib/ingest/document/page/furniture.ts';
import { joinPages } from '../../../src/lib/ingest/document/page/joinPages.ts';
import { layPage, type PageLine } from '../../../src/lib/ingest/document/page/layPage.ts';
import type { PageWord } from '../../../src/lib/ingest/document/PageWord.ts';

/** Words in letters of ten points, half as wide as high. */
const word = (text: string, x: number, y: number, height = 10): PageWord => ({
  text,
  x,
  y,
  width: (text.length * height) / 2,
  height,
});
const lines = (...words: PageWord[]): string[] =>
  layPage(words).flatMap(({ text, gap }) => (gap ? ['', text] : [text]));

describe('words to lines', () => {
  test('by place, whatever their order', () => {
    expect(lines(word('Vision', 50, 112), word('mötet', 75, 100), word('Hela', 50, 100))).toEqual([
      'Hela mötet',
      'Vision',
    ]);
  });

  test('what is printed twice is there once', () => {
    expect(lines(word('Beslut', 50, 100), word('Beslut', 50.4, 100), word('Beslut', 50, 112))).toEqual([
      'Beslut',
      'Beslut',
    ]);
  });

  test('a raised note stays with its word and apart from its number', () => {
    expect(lines(word('år 2021', 50, 100), word('1', 85, 96, 6))).toEqual(['år 2021¹']);
  });

  test('a line that slopes is one line', () => {
    const sloping = Array.from({ length: 30 }, (_, i) => word('ord', 50 + 20 * i, 100 + 0.4 * i));
    const next = Array.from({ length: 30 }, (_, i) => word('två', 50 + 20 * i, 114 + 0.4 * i));
    expect(lines(...next, ...sloping)).toEqual([Array(30).fill('ord').join(' '), Array(30).fill('två').join(' ')]);
  });

  test('a wider gap is an empty line', () => {
    expect(
      lines(word('Rad ett', 50, 100), word('rad två', 50, 112), word('rad tre', 50, 124), word('rad fyra', 50, 148)),
    ).toEqual(['Rad ett', 'rad två', 'rad tre', '', 'rad fyra']);
  });

  test('a number and its heading are one piece', () => {
    expect(lines(word('§ 7', 50, 100), word('Budget', 90, 100))).toEqual(['§ 7 Budget']);
  });
});

test.each([
  ['side by side', (i: number) => ({ x: i * 30, y: 100 })],
  ['below each other', (i: number) => ({ x: 50, y: i * 12 })],
  ['in a grid', (i: number) => ({ x: (i % 50) * 30, y: Math.floor(i / 50) * 12 })],
])('no piece of many is lost %s', (_, place) => {
  const pieces = Array.from({ length: 5000 }, (_, i) => word(`p${i}`, place(i).x, place(i).y));
  expect(
    layPage(pieces)
      .flatMap(({ text }) => text.split(/\s+/).filter(Boolean))
      .sort(),
  ).toEqual(pieces.map((p) => p.text).sort());
});

describe('tables', () => {
  test('a cross stands in its column, with the empty cells before it', () => {
    expect(
      lines(
        ...[word('Namn', 50, 100), word('Närvarande', 200, 100), word('Frånvarande', 300, 100)],
        ...[word('Stina Alm', 50, 112), word('X', 222, 112)],
        ...[word('Bo Ek', 50, 124), word('X', 325, 124)],
      ),
    ).toEqual(['Namn\tNärvarande\tFrånvarande', 'Stina Alm\tX', 'Bo Ek\t\tX']);
  });

  test('a cell that had no room is joined; persons below each other are not', () => {
    expect(
      lines(
        ...[word('Fråga', 50, 100), word('Klart', 200, 100)],
        ...[word('Översyn av rutinen för rehab', 50, 112), word('april', 200, 112)],
        word('samt uppföljning', 50, 124),
        ...[word('Parkering', 50, 142), word('maj', 200, 142)],
      ),
    ).toEqual(['Fråga\tKlart', 'Översyn av rutinen för rehab samt uppföljning\tapril', 'Parkering\tmaj']);
    expect(
      lines(
        ...[word('Vision:', 50, 100), word('Bo Ek', 150, 100)],
        word('Ada Berg', 150, 112),
        ...[word('Kommunal:', 50, 124), word('Cia Ås och alla andra som kom', 150, 124)],
      ),
    ).toEqual(['Vision:\tBo Ek', '\tAda Berg', 'Kommunal:\tCia Ås och alla andra som kom']);
  });

  test('numbers to the right are in the column of their head', () => {
    expect(
      lines(
        ...[word('Enhet', 50, 100), word('Antal', 150, 100), word('Andel', 250, 100)],
        ...[word('Åsen', 50, 112), word('7', 180, 112), word('3 %', 270, 112)],
      ),
    ).toEqual(['Enhet\tAntal\tAndel', 'Åsen\t7\t3 %']);
  });

  test('a line spaced out to fill its column is prose', () => {
    const y = 112;
    expect(
      lines(
        word('Ventilationen fungerar inte alls där', 50, 100),
        ...[word('skyddsombudet', 50, y), word('arbetar', 136, y), word('dagligen', 192, y)],
        word('enligt rapporten.', 50, 124),
      ),
    ).toEqual(['Ventilationen fungerar inte alls där', 'skyddsombudet arbetar dagligen', 'enligt rapporten.']);
  });
});

describe('headers and footers', () => {
  const line = (text: string, y: number): PageLine => ({ text, x: 50, y, width: 100, height: 10, gap: false });
  const marked = (...pages: PageLine[][]): string[] =>
    [...furnitureOf(pages.map((lines) => ({ lines, height: 800 })))].map((l) => l.text);

  test('a header is the text’s own the first time; a footer and a number never', () => {
    expect(
      marked(
        [line('Eks kommun', 40), line('Sida 1 (2)', 52), line('Protokoll', 90), line('Storgatan 1', 780)],
        [line('Eks kommun', 40), line('Sida 2 (2)', 52), line('fortsatte mötet.', 90), line('Storgatan 1', 780)],
      ).sort(),
    ).toEqual(['Eks kommun', 'Sida 1 (2)', 'Sida 2 (2)', 'Storgatan 1', 'Storgatan 1']);
  });

  test('another letterhead on the first page stays; what differs in more than digits is text', () => {
    expect(
      marked(
        [line('Eks kommun, kansliet', 40), line('Vision frågade.', 700)],
        [line('§ 12 forts.', 40), line('Kommunal svarade.', 700)],
        [line('§ 13 forts.', 40), line('Saco höll med.', 700)],
      ),
    ).toEqual(['§ 13 forts.']);
  });

  test('matters and decisions are text, however often they stand at a page’s edge', () => {
    expect(
      marked(
        [line('507. Föregående protokoll', 40), line('text', 400), line('Beslut: Parterna är oeniga', 760)],
        [line('508. Föregående protokoll', 40), line('text', 400), line('Beslut: Parterna är oeniga', 760)],
      ),
    ).toEqual([]);
  });

  test('inside the text the same line twice is no header', () => {
    expect(
      marked(
        [line('Rubrik ett', 40), line('Beslut', 60), line('text', 400)],
        [line('Rubrik två', 40), line('Beslut', 60), line('text', 400)],
      ),
    ).toEqual([]);
  });

  test('spans are whole lines of the text', () => {
    const pages = ['ett', 'två'].map((text) => ({
      lines: [line(text, 300), line('Storgatan\u00ad', 780)],
      height: 800,
    }));
    const { text, pages: starts, furniture } = joinPages('a.pdf', pages);
    expect(text).toBe('ett\nStorgatan-\ftvå\nStorgatan-');
    expect(starts).toEqual([0, 15]);
    expect(furniture.map(([start, end]) => text.slice(start, end))).toEqual(['Storgatan-', 'Storgatan-']);
  });
});
