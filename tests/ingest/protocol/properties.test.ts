import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProtocolRecord } from '../../../src/lib/model/record.ts';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { redact } from '../../../src/lib/ingest/protocol/redact.ts';
import { toRows } from '../../../src/lib/ingest/protocol/toRows.ts';
import { fixture } from './score.ts';

const names = [
  'numbered-beslut.txt',
  'running-crosses.txt',
  'unnumbered-notes.txt',
  'missing-page-ocr.txt',
  'markdown.md',
  'labels-first.txt',
];
const texts = names.map(fixture);

/** Blocks join to the text; every finding lies inside it and is not empty; references between findings hold. */
function mustHold(record: ProtocolRecord): void {
  ProtocolRecord.parse(record);
  expect(record.blocks.map(({ span }) => record.text.slice(...span)).join('')).toBe(record.text);
  expect(record.blocks.every(({ span }) => span[0] < span[1])).toBe(true);
  const findings = [
    record.participants,
    record.items,
    record.statements,
    record.cases,
    record.demands,
    record.actions,
    record.commitments,
    record.figures,
  ];
  for (const { span } of findings.flat()) {
    expect(span[0]).toBeLessThan(span[1]);
    expect(span[1]).toBeLessThanOrEqual(record.text.length);
  }
  for (const { item } of [...record.statements, ...record.demands, ...record.actions, ...record.commitments]) {
    expect(item).toBeLessThan(record.items.length);
  }
  record.statements.forEach((s, i) => s.replyTo !== null && expect(s.replyTo).toBeLessThan(i));
}

const holds = (text: string): void => {
  const record = readProtocol(text, { file: 'any.txt' });
  mustHold(record);
  mustHold(redact(record));
  toRows(record, 'any.txt');
};

const scrap = fc.constantFrom(
  ...[
    '§',
    '§ 7.',
    '\n',
    '\n\n',
    '\f',
    '**',
    '# ',
    '| ',
    '- ',
    'Vision: ',
    'Närvarande',
    'Bilaga 1',
    'Justerat den 3 maj',
    '7/5 3/2',
    'kl. 9-10',
    'AS',
    '\t',
    '   ',
    '12.',
    'Beslut:',
    '\u00ad',
    '\u0301',
    '\ud800',
    'ﬁ',
    'а',
    '.',
    'a)',
    'SN 2022-01',
    'yrkar',
  ],
);

test('any text gives a record whose blocks tile it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 300 });
});

test('any pile of a protocol’s scraps gives one too', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(scrap, fc.lorem({ maxCount: 4 })), { maxLength: 60 }), (scraps) =>
      holds(scraps.join('')),
    ),
    { numRuns: 300 },
  );
});

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  put: fc.oneof(scrap, fc.constant(''), fc.string({ maxLength: 5 })),
});

test('a protocol cut, torn and spoilt gives one too', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 12 }), (text, mutations) => {
      let spoilt = text;
      for (const { at, length, put } of mutations) {
        const from = Math.floor(at * spoilt.length);
        spoilt = spoilt.slice(0, from) + put + spoilt.slice(from + length);
      }
      holds(spoilt);
    }),
    { numRuns: 300 },
  );
});

test('the line ends of a file do not matter', () => {
  for (const text of texts) {
    expect(readProtocol(text.replaceAll('\n', '\r\n'))).toEqual(readProtocol(text));
  }
});
