import { expect, test } from 'vitest';
import { latin } from '../../../src/lib/ingest/swedish/latin.ts';

test('letters of the Latin script stand for all letters, alone and in a class, and no more', () => {
  const word = latin(/(?<!\p{L})\p{Lu}[\p{Ll}’-]+(?![\p{L}\d])/u);
  for (const name of ['Åsa', 'Anna-lena', 'Šejla', 'Łukasz', 'Željko', 'Nguyễn', 'Øystein', 'İlkay'])
    expect([name, word.exec(`hos ${name}, i dag`)?.[0]]).toEqual([name, name]);
  for (const none of ['åsa', 'xAsa', 'Asa2', '×÷', 'Иван']) expect([none, word.test(none)]).toEqual([none, false]);
});

test('what is escaped, and the flags, stay as they are', () => {
  expect(latin(/\[\p{L}\]\\[\]\p{Lu}]\d/giu)).toEqual(
    expect.objectContaining({ flags: 'giu', source: expect.stringMatching(/^\\\[\[A-Z.*\]\\\]\\\\\[\\\]A-Z.*\]\\d$/) }),
  );
});
