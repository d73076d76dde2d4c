import { describe, expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';

const meeting = `Protokoll FSG 2024-03-12
Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg

1. Öppnande
Mötet öppnades.

2. Ekonomi
Utfallet visades.

3. Nästa möte
Bestäms senare.

`;
const parts = (end: string) => {
  const record = readProtocol(meeting + end);
  const of = (kind: string) =>
    record.blocks.filter((b) => b.kind === kind).map((b) => record.text.slice(...b.span).trim());
  return {
    items: of('item').at(-1),
    signature: of('signature').join('\n'),
    attachment: of('attachment').join('\n'),
    record,
  };
};
const last = '3. Nästa möte\nBestäms senare.';

describe('signatures', () => {
  test.each([
    'Vid protokollet\n\nEva Lind\n\nJusteras\n\nGreta Snöberg',
    'Eva Lind\nSekreterare\n\nTorhild Ekmark          Greta Snöberg\nOrdförande              Vision',
    'Ordförande: Torhild Ekmark\nJusterare: Greta Snöberg, Vision\nJusteras 2024-03-20',
    'Detta dokument är digitalt signerat.\nUnderskrifter\nTorhild Ekmark     Signerat 2024-03-21 08:12:44',
    '/Torhild',
    'Med vänliga hälsningar\nTorhild Ekmark\nVägnämnden',
    'Vid pennan\nEva Lind',
  ])('%j are no part of the last matter', (end) => {
    const { items, signature } = parts(end);
    const first =
      end.startsWith('Ordförande:') || end.startsWith('Detta') ? end.split('\n').at(1)! : end.split('\n')[0]!;
    expect(signature).toContain(first);
    expect(items!.startsWith(last)).toBe(true);
    expect(items).not.toContain('Greta');
  });

  test.each(['Torhild Ekmark visar bilder då.', 'Anmäl frågor till HR', 'Ny tid gäller för Vision'])(
    '%s is one',
    (end) => {
      expect(parts(end)).toMatchObject({ signature: '', attachment: '' });
    },
  );
});

const signed = 'Vid protokollet\n\nEva Lind\n\nJusteras\n\nGreta Snöberg\n\n';
const prose =
  'Vi anser att tidplanen är alltför snäv, och att riskerna inte har bedömts på det sätt som lagen kräver av oss.';

describe('attachments', () => {
  test.each([
    [`Bilaga 1\n\nYttrande från Vision\n\n${prose}`, 'Bilaga 1', 'Yttrande från Vision'],
    [`Bilaga A: Tidplan\n\n${prose}`, 'Bilaga A', 'Tidplan'],
    [`Yttrande över budgeten\n\n${prose}`, 'Yttrande över budgeten', 'Yttrande över budgeten'],
    [`Särskilt yttrande\n${prose}`, 'Särskilt yttrande', 'Särskilt yttrande'],
    [`Presentation av enkäten\n\n• Svar\n• Analys`, 'Presentation av enkäten', 'Presentation av enkäten'],
    [`Svarsfrekvens 2024\n\nFSG   7/5   6/4`, 'Svarsfrekvens 2024', 'Svarsfrekvens 2024'],
    [`# Heltid för alla\n\n${prose}`, 'Heltid för alla', 'Heltid för alla'],
    [`\fHeltid för alla\n\n${prose}`, 'Heltid för alla', 'Heltid för alla'],
  ])('%j is one', (end, label, title) => {
    const { record, attachment, signature } = parts(signed + end);
    expect(record.attachments.map((a) => [a.label, a.title])).toEqual([[label, title]]);
    expect(attachment).toContain(end.trim().split('\n').at(-1));
    expect(signature).toContain('Vid protokollet');
  });

  test.each([
    'Torhild Ekmark\nordförande',
    'Signerat med BankID 2024-03-20\nTransaktions-ID 7f3e',
    'Datum och ort\n\nVägköping den 20 mars 2024',
  ])('%j after the signatures is none', (end) => {
    const { record, attachment } = parts(signed + end);
    expect(record.attachments).toEqual([]);
    expect(attachment).toBe('');
  });

  test('they are in the order of their labels, and have their titles from their own headings', () => {
    const text = meeting.replace('Utfallet visades.', 'Se bilaga 10 och bilaga 2.');
    const { attachments } = readProtocol(
      `${text}${signed}Bilaga 2\n\nTidplan\n\n${prose}\n\nBilaga 10\n\nBudget\n\n${prose}`,
    );
    expect(attachments.map((a) => [a.label, a.title])).toEqual([
      ['Bilaga 2', 'Tidplan'],
      ['Bilaga 10', 'Budget'],
    ]);
  });
});

test('a day of adjusting in the front matter signs nothing', () => {
  const record = readProtocol(meeting.replace('Närvarande', 'Justerat: 2024-03-20\nNärvarande'));
  expect(record.adjusted).toBe('2024-03-20');
  expect(record.blocks.map((b) => b.kind)).not.toContain('signature');
});
