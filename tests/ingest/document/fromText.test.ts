import { expect, test } from 'vitest';
import { fromText } from '../../../src/lib/ingest/document/fromText.ts';
import { lineIndex } from '../../../src/lib/ingest/document/lineIndex.ts';

const file = (bytes: Uint8Array) => ({ name: 'a.txt', bytes, modified: 0 });
const utf8 = (text: string) => new TextEncoder().encode(text);

test('line ends and letters get one form; page breaks stay and are known', () => {
  const { document, issues } = fromText(file(utf8('\ufeffA\u030a\r\nb\rc\fd')));
  expect(document).toEqual({ name: 'a.txt', text: 'Å\nb\nc\fd', pages: [0, 6], furniture: [] });
  expect(issues).toEqual([]);
});

test('what is no text is an issue', () => {
  expect(fromText(file(utf8(' \n')))).toMatchObject({
    document: null,
    issues: [{ rule: 'file-empty', severity: 'error' }],
  });
  expect(fromText(file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47])))).toMatchObject({
    document: null,
    issues: [{ rule: 'file-binary' }],
  });
});

test('characters that cannot be read are told of', () => {
  const { document, issues } = fromText(file(Uint8Array.from([...utf8('åäö samverkan'), 0xff])));
  expect(document?.text).toBe('åäö samverkan\ufffd');
  expect(issues).toMatchObject([{ rule: 'characters-unreadable', severity: 'warning', values: { count: 1 } }]);
});

test('lines count from one; a page break ends a line', () => {
  const line = lineIndex('a\nb\fc\f\nd');
  expect([0, 1, 2, 4, 7].map(line)).toEqual([1, 1, 2, 3, 4]);
});
