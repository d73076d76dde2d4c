import { expect, test } from 'vitest';
import { en } from '../../../src/lib/view/text/en/index.ts';
import { sv } from '../../../src/lib/view/text/sv/index.ts';

const said = (...counts: [sources: number, unreadable: number, faulty: number, asked: number]) =>
  [sv.data.ledeOwn(...counts), en.data.ledeOwn(...counts)] as const;

test('a file that waits for an answer is not said to have given nothing', () => {
  expect(said(1, 0, 0, 1)).toEqual(['Din fil väntar på ditt svar.', 'Your file waits for your answer.']);
  expect(said(3, 0, 0, 3)[0]).toBe('Dina 3 filer väntar på ditt svar.');
  expect(said(2, 0, 0, 1)[0]).toBe(
    '1 av dina 2 filer är läst; 1 väntar på ditt svar. Inget i den behöver ses över.',
  );
  expect(said(5, 2, 1, 1)).toEqual([
    '2 av dina 5 filer är lästa; 2 gav inget att visa, 1 väntar på ditt svar. En av dem har något som du bör se över.',
    '2 of your 5 files have been read; 2 gave nothing to show, 1 waits for your answer. One of them has something to check.',
  ]);
  expect(said(2, 1, 0, 1)[0]).toBe('1 av dina 2 filer gav inget att visa; 1 väntar på ditt svar.');
});

test('files that gave nothing, and files that are read', () => {
  expect(said(1, 1, 0, 0)[0]).toBe('Din fil gav inget att visa.');
  expect(said(2, 2, 0, 0)[0]).toBe('Ingen av dina 2 filer gav något att visa.');
  expect(said(1, 0, 0, 0)[0]).toBe('Din fil är läst. Inget i den behöver ses över.');
  expect(said(2, 0, 2, 0)[0]).toBe('Dina 2 filer är lästa. Båda har något som du bör se över.');
});
