import { describe, expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { redact, redactFields } from '../../../src/lib/ingest/protocol/redact.ts';
import { expected, fixture, score } from './score.ts';

const layouts = ['numbered-beslut', 'running-crosses', 'unnumbered-notes', 'markdown', 'labels-first'];

describe.each(layouts)('%s without names', (layout) => {
  const gold = expected(`${layout}.json`);
  const record = readProtocol(fixture(gold.file), { file: gold.file });
  const named = record.participants.flatMap((p) => (p.name ? [p.name] : []));

  test('no name of the list is anywhere in the redacted record', () => {
    expect(named.length).toBeGreaterThan(4);
    const all = JSON.stringify(redact(record));
    for (const name of named) {
      expect(all).not.toContain(name);
      expect(all).not.toContain(name.split(' ').at(-1));
    }
  });

  test('its fields hold none while the text is the original', () => {
    const { text, ...fields } = redactFields(record);
    expect(text).toBe(record.text);
    for (const name of named) expect(JSON.stringify(fields)).not.toContain(name);
  });

  test('every span is right in the redacted text', () => {
    const clean = redact(record);
    expect(clean.blocks.map(({ span }) => clean.text.slice(...span)).join('')).toBe(clean.text);
    clean.items.forEach((item) => expect(clean.text.slice(...item.span)).toContain(item.title.split(' ')[0]));
    clean.cases.forEach((c) => expect(clean.text.slice(...c.span)).toBe(c.reference));
    expect(score(clean, gold)).toEqual(score(record, gold));
  });
});

const meeting = (matter: string) =>
  readProtocol(`Protokoll FSG 2024-03-12
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg, Ada Björk

1. Öppnande
Ordföranden öppnade mötet.

2. Information
${matter}

3. Nästa möte
Bestäms senare.
`);
const said = (matter: string) => /2\. Information\n([^]*?)\n\n3/.exec(redact(meeting(matter)).text)?.[1];

test('a name is replaced by the role, or by a word where the role stands beside it', () => {
  expect(said('Torhild Ekmark visade budgeten. Sedan visade Torhild mer.')).toBe(
    'HR-chef visade budgeten. Sedan visade HR-chef mer.',
  );
  expect(said('Torhild Ekmark, HR-chef, visade budgeten.')).toBe('[namn], HR-chef, visade budgeten.');
  expect(said('Snöbergs förslag godkändes.')).toBe('[namn]s förslag godkändes.');
});

test('a first and last name that is in no list goes too', () => {
  expect(said('Malin Sandvik och Nils-Petter von Knorring anställs.')).toBe('[namn] och [namn] anställs.');
  expect(said('Rekryteringen av sektionschef Qanita Zeybek är klar.')).toBe(
    'Rekryteringen av sektionschef [namn] är klar.',
  );
});

test('places, groups, unions and systems stay', () => {
  for (const text of [
    'Flytten till Signe Almgrens gata är klar.',
    'Skolan på Norra Bergvägen får bygga ut.',
    'Sveriges Lärare, Lex Sarah och Team Centrum nämndes.',
    'Björkskolan och Stora Essingen berörs.',
    'Microsoft Teams införs på Algot Vadströms gymnasium.',
  ]) {
    expect(said(text)).toBe(text);
  }
});

test('addresses and personal identity numbers go, and the number is warned of', () => {
  expect(said('Skriv till ada.bjork@exempel.se om ärendet.')).toBe('Skriv till [e-post] om ärendet.');
  const record = meeting('Ärendet gäller 811218-9876.');
  expect(redact(record).text).not.toContain('9876');
  expect(record.warnings.map((w) => w.code)).toContain('personal-number');
  expect(JSON.stringify(record.warnings)).not.toContain('9876');
});

test('a group that bears a person’s name keeps it', () => {
  const record = readProtocol(`${fixture('missing-page-ocr.txt')}Algot Vadström   3/2   1/1\n`);
  expect(redact(record).text).toContain('Algot Vadström');
});

test('the signers’ initials at the pages’ edges go, capitals within the text stay', () => {
  const page = (text: string, initials: string) => `${text}\n\n${initials}\n\f`;
  const record = readProtocol(
    page('Protokoll FSG 2024-03-12\nNärvarande\nArbetsgivaren: Torhild Ekmark, HR-chef', 'TE') +
      page('1. Öppnande\nMötet öppnades.\n\n2. IT\nNy dator.', 'TE\nG.S.') +
      page('3. Nästa möte\nBestäms senare.\n\nAPT', 'TE   GS'),
  );
  const { text } = redact(record);
  expect(text).not.toMatch(/TE|G\.S\./);
  expect(text).toContain('[initialer]');
  expect(text).toContain('2. IT');
  expect(text).toContain('APT');
});
