import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDocx } from '../../../src/lib/ingest/document/fromDocx.ts';
import { toZip } from '../../../src/lib/ingest/document/zip/toZip.ts';
import { made } from './made.ts';
import { lvl, on, p, tbl, wordFile } from './wordFile.ts';

const file = (bytes: Uint8Array) => ({ name: 'a.docx', bytes, modified: 0 });
const ruleOf = async (bytes: Uint8Array) => (await made(fromDocx, file(bytes))).issues.map((issue) => issue.rule);
const utf8 = (text: string) => new TextEncoder().encode(text);
const ole = (...words: string[]) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...words.flatMap((word) => [...word].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);

test('what is no Word file is told by what it is', async () => {
  expect(await ruleOf(new Uint8Array())).toEqual(['file-empty']);
  expect(await ruleOf(utf8('Protokoll'))).toEqual(['file-not-docx']);
  expect(await ruleOf(toZip(new Map([['readme.txt', 'text']])))).toEqual(['file-not-docx']);
  expect(await ruleOf(toZip(new Map([['word/document.xml', '<html/>']])))).toEqual(['file-not-docx']);
  expect(await ruleOf(ole('WordDocument'))).toEqual(['file-old-word']);
  expect(await ruleOf(ole('EncryptionInfo', 'EncryptedPackage'))).toEqual(['file-encrypted']);
  expect(await ruleOf(wordFile(p('text')).subarray(0, 200))).toEqual(['file-broken']);
  expect(await ruleOf(wordFile('<w:p>'))).toEqual(['file-broken']);
  expect(await ruleOf(wordFile(p(' ')))).toEqual(['file-empty']);
  const scanned = new Map([
    ['word/document.xml', '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'],
  ]);
  expect(await ruleOf(toZip(scanned.set('word/media/image1.png', '')))).toEqual(['file-without-text']);
});

test('what would fill the memory or the stack is not read', async () => {
  const bomb = ['file-bomb'];
  expect(await ruleOf(wordFile('<w:ins>'.repeat(1e5) + '</w:ins>'.repeat(1e5)))).toEqual(bomb);
  expect(await ruleOf(wordFile('<w:p/>'.repeat(1e5)))).toEqual(bomb);
  expect(await ruleOf(wordFile(p('a'.repeat(6e6))))).toEqual(bomb);
  expect(await ruleOf(wordFile(p('&amp;'.repeat(1.1e6))))).toEqual(bomb);
  expect(await ruleOf(wordFile(`<w:p ${Array.from({ length: 2000 }, (_, i) => `a${i}="1"`).join(' ')}/>`))).toEqual(
    bomb,
  );
  expect(
    await ruleOf(wordFile(`<w:p ${Array.from({ length: 600 }, (_, i) => `xmlns:a${i}="x"`).join(' ')}/>`)),
  ).toEqual(bomb);
  expect(await ruleOf(wordFile(`<w:p><w:pPr>${'<w:x/>'.repeat(3e4)}</w:pPr></w:p>`))).toEqual(bomb);
  expect(await ruleOf(wordFile(p('a'), { styles: '<w:style w:a="1" w:b="2"/>'.repeat(2e5) }))).toEqual(bomb);
  const spaces = Array.from({ length: 400 }, (_, i) => `xmlns:a${i}="x"`).join(' ');
  expect(await ruleOf(wordFile(`<w:p ${spaces}>${'<w:x xmlns:b="y"/>'.repeat(2e4)}</w:p>`))).toEqual(bomb);
  const entity = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><w:document/>';
  expect(await ruleOf(toZip(new Map([['word/document.xml', entity]])))).toEqual(['file-broken']);
});

test('lists and styles that go round in circles end', async () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:basedOn w:val="B"/></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
    <w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const { document } = await made(fromDocx, file(wordFile(p('a', on(1)), { styles, numbering })));
  expect(document?.text).toBe('a');
});

const fixture = new Uint8Array(readFileSync(new URL('./fixtures/protocol.docx', import.meta.url)));

test('a damaged file gives a document or one issue', async () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), fc.option(fc.nat()), async (changes, cut) => {
      const bytes = fixture.slice(0, cut === null ? undefined : cut % fixture.length);
      for (const { at, byte } of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      const { document, issues } = await made(fromDocx, file(bytes));
      expect(issues.length).toBe(document ? 0 : 1);
    }),
    { numRuns: 300 },
  );
});

/** Pieces of Word's language in any order: well formed or not. */
const pieces = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
  ],
  ...[
    '<w:pPr>',
    '</w:pPr>',
    '<w:rPr>',
    '</w:rPr>',
    '<w:del>',
    '</w:del>',
    '<w:del/>',
    '<w:p/>',
    '<w:sectPr/>',
    '<w:vanish/>',
  ],
  ...['<w:txbxContent>', '</w:txbxContent>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>'],
  ...[
    '<w:footnoteReference w:id="1"/>',
    '<w:sym w:font="Symbol" w:char="F0B7"/>',
    '<w:br w:type="page"/>',
    '<w:tab/>',
    on(1),
  ],
  ...[
    'text',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '\u0001',
    '<!-- -->',
    '<![CDATA[x]]>',
    '<?x?>',
    '<x:y/>',
    p('hel'),
    tbl([p('rad')]),
  ],
];

test('whatever a file says, it gives a document or one issue', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', '%1.%9')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), async (body) => {
      const parts = { numbering, footnotes: `<w:footnote w:id="1">${p('not')}</w:footnote>` };
      const { document, issues } = await made(fromDocx, file(wordFile(body.join(''), parts)));
      expect(issues.length).toBe(document ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});

/** Elements put in each other with a right end: always well formed. */
const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...pieces.filter((piece) => /^<w:\w+(?: [^>]*)?\/>$/.test(piece)), '<w:t>ord</w:t>', p('hel')),
    fc
      .tuple(
        fc.constantFrom(
          'w:p',
          'w:r',
          'w:tbl',
          'w:tr',
          'w:tc',
          'w:pPr',
          'w:ins',
          'w:sdt',
          'w:txbxContent',
          'w:sdtContent',
        ),
        tie('nodes'),
      )
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
}));

test('elements in any order are no damage', async () => {
  await fc.assert(
    fc.asyncProperty(tree.nodes, async (body) => {
      const { issues } = await made(fromDocx, file(wordFile(body)));
      expect(issues.filter((issue) => issue.rule !== 'file-empty')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
