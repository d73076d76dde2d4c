import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import type { DocumentEffects } from '../../../src/lib/ingest/document/effects.ts';
import { damageOf } from '../../../src/lib/ingest/document/pdf/damageOf.ts';
import { pagesPdf, show } from './makePdf.ts';
import { made } from './pdfFiles.ts';

const original = [
  'Kommunal frågar varför fläktarna i tillagningsköket fortfarande står stilla.',
  'Arbetsgivaren svarar att reservdelar är beställda och att de byts före påsk.',
  'Vision yrkar att förslaget riskbedöms innan beslut fattas den 28 april 2023.',
];
const abc = 'abcdefghijklmnopqrstuvwxyzåäö';
const shifted = (text: string, by: number): string =>
  text.replace(/\p{L}/gu, (c) => abc[(abc.indexOf(c.toLowerCase()) + by) % abc.length]!);
const misread = (text: string): string => text.replace(/[la]/g, '1').replace(/ö|ä|å/g, '|');

test('protocols of all kinds look like writing', () => {
  const folder = new URL('../protocol/fixtures/', import.meta.url);
  const texts = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name));
  expect(texts.length).toBeGreaterThan(20);
  for (const name of texts)
    expect([name, damageOf(readFileSync(new URL(name, folder), 'utf8')) < 0.15]).toEqual([name, true]);
});

test('letters exchanged for others do not, nor what is misread again and again; a few letters tell nothing', () => {
  const text = original.join('\n');
  expect(damageOf(text)).toBe(0);
  expect(damageOf(text.toUpperCase())).toBe(0);
  for (const by of [3, 5, 7, 10, 13]) expect(damageOf(shifted(text, by))).toBe(1);
  expect(damageOf(text.replace(/\S/g, (c) => String.fromCharCode(0xe000 + c.charCodeAt(0))))).toBe(1);
  expect(damageOf(misread(text))).toBeGreaterThan(0.5);
  expect(damageOf(shifted(original[0]!, 3))).toBe(0);
});

/** A recogniser that reads these lines in every picture. */
const reading = (lines: readonly string[]): DocumentEffects => ({
  ...documentEffects,
  recogniser: () =>
    Promise.resolve({
      recognise: () =>
        Promise.resolve(
          lines.map((text, i) => ({
            text,
            x: 100,
            y: 200 + 60 * i,
            width: 20 * text.length,
            height: 40,
            confidence: 94,
          })),
        ),
      close: () => Promise.resolve(),
    }),
});
const page = (lines: readonly string[]): string => lines.map((line, i) => show(line, 50, 700 - 20 * i)).join('');
const garbled = original.map(misread);

test('a page whose text is damaged is read from its picture, where that is better', async () => {
  const { document, issues, told } = await made(pagesPdf([page(original), page(garbled)]), reading(original));
  expect(document?.text).toBe([original.join('\n'), original.join('\n')].join('\f'));
  expect(issues.map((i) => i.rule)).toEqual(['text-recognised']);
  expect(told.filter((p) => p.recognised)).toEqual([{ page: 2, pages: 2, recognised: true }]);
});

test('where it is not, or nothing is recognised, the text stays and is told of', async () => {
  const file = () => pagesPdf([page(original), page(garbled)]);
  const failing = { ...documentEffects, recogniser: () => Promise.reject(new Error('no wasm')) };
  for (const effects of [reading(garbled), reading(['Sida']), failing, { ...documentEffects, recogniser: null }]) {
    const { document, issues } = await made(file(), effects);
    const text = document!.text;
    expect(text).toBe([original.join('\n'), garbled.join('\n')].join('\f'));
    expect(issues).toMatchObject([
      {
        rule: 'text-garbled',
        severity: 'warning',
        values: { page: 2 },
        place: { line: 4, span: [text.indexOf('\f') + 1, text.length] },
      },
    ]);
  }
});

test('page after page in vain, and the pictures are tried no more', async () => {
  const { issues, told } = await made(pagesPdf(Array.from({ length: 6 }, () => page(garbled))), reading(garbled));
  expect(told.filter((p) => p.recognised).map((p) => p.page)).toEqual([1, 2, 3]);
  expect(issues.map((i) => i.rule)).toEqual(Array(6).fill('text-garbled'));
});
