import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanXml, XmlProblem, XmlScanner, type XmlHandler } from '../../../src/lib/ingest/document/office/scanXml.ts';

/** What is told of a text given to it in pieces of so many characters; or why it is not read on. */
function told(xml: string, piece: number): string {
  const out: string[] = [];
  const handler: XmlHandler = {
    open: (name, attributes) => out.push(`<${name} ${JSON.stringify(attributes)}>`),
    text: (text) => out.push(text),
    close: (name) => out.push(`</${name}>`),
  };
  try {
    if (piece === Infinity) scanXml(xml, handler);
    else {
      const scanner = new XmlScanner(handler);
      for (let at = 0; at < xml.length; at += piece) scanner.push(xml.slice(at, at + piece));
      scanner.end();
    }
    return out.join('');
  } catch (cause) {
    return (cause as XmlProblem).problem;
  }
}

const text =
  '\ufeff<?xml version="1.0"?><!-- a > b --><x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r=\'1>2\'>' +
  'a &amp; b<x:c t="s"/><![CDATA[<c>]]><y/></x:row>\n';

test('a text is told of as it stands', () => {
  expect(told(text, Infinity)).toBe('<s:row {"r":"1>2"}>a & b<s:c {"t":"s"}></s:c><c><y {}></y></s:row>');
});

test('a text in pieces is told of as the whole, wherever it is cut', () => {
  for (let piece = 1; piece < text.length; piece++) expect(told(text, piece)).toBe(told(text, Infinity));
});

test('what is broken is broken in pieces too', () => {
  const part = fc.constantFrom(
    '<a>',
    '</a>',
    '<a b="1">',
    "<a b='<'>",
    '<',
    '>',
    '/',
    '"',
    '&',
    'x',
    ' ',
    '<!--',
    '-->',
    '<!',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 1, max: 7 }), (parts, piece) => {
      const xml = `<r>${parts.join('')}</r>`;
      expect(told(xml, piece)).toBe(told(xml, Infinity));
    }),
    { numRuns: 3000 },
  );
});

test('a tag or a text without an end is not waited for for ever', () => {
  const scanner = new XmlScanner({ open: () => undefined, text: () => undefined, close: () => undefined });
  scanner.push('<a b="');
  expect(() => {
    for (let i = 0; i < 100; i++) scanner.push('x'.repeat(100_000));
  }).toThrow(XmlProblem);
});
