import { expect, test } from 'vitest';
import { makePdf, show } from './makePdf.ts';
import { made } from './pdfFiles.ts';

const field = (name: string, rect: string, more: string): string =>
  `<< /Type /Annot /Subtype /Widget /T (${name}) /Rect [${rect}] /DA (/Helv 10 Tf) ${more} >>`;

/** A page of text with these annotations, which are the fields of a form. */
const form = (text: string, annotations: readonly string[]) => {
  const refs = annotations.map((_, i) => `${6 + i} 0 R`).join(' ');
  return makePdf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs}] /NeedAppearances true >> >>`,
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> /Annots [${refs}] >>`,
    { dictionary: '', data: Uint8Array.from(text, (c) => c.charCodeAt(0)) },
    ...annotations,
  ]);
};
const labels = [
  show('Protokoll från samverkansgruppen', 50, 780),
  show('Datum:', 50, 740),
  show('§ 1 Arbetsmiljö', 50, 700),
  show('Samverkat', 70, 600),
  show('Oenighet', 270, 600),
].join('');

test('what a form is filled with is read where it stands', async () => {
  const box = (on: string) => `/FT /Btn /V /${on} /AS /${on} /AP << /N << /Ja 5 0 R /Off 5 0 R >> >>`;
  const { document, issues } = await made(
    form(labels, [
      field('datum', '120 735 300 753', '/FT /Tx /V (14 mars 2023)'),
      field(
        'text',
        '50 620 290 690',
        '/FT /Tx /Ff 4096 /V (Kommunal undrar varför fläktarna står stilla.\nArbetsgivaren svarar att delar är beställda.)',
      ),
      field('ja', '50 597 62 609', box('Ja')),
      field('nej', '250 597 262 609', box('Off')),
      field('tomt', '400 597 500 609', '/FT /Tx'),
    ]),
  );
  expect(document?.text.split(/\n+/)).toEqual([
    'Protokoll från samverkansgruppen',
    'Datum:\t14 mars 2023',
    '§ 1 Arbetsmiljö',
    'Kommunal undrar varför fläktarna står stilla.',
    'Arbetsgivaren svarar att delar är beställda.',
    expect.stringMatching(/^☒ Samverkat\t☐ Oenighet$/),
  ]);
  expect(issues).toEqual([]);
});

test('text laid over a page is read; notes, hidden fields and broken ones are not', async () => {
  const { document } = await made(
    form(labels, [
      '<< /Type /Annot /Subtype /FreeText /Rect [50 500 500 520] /DA (/Helv 10 Tf) /Contents (Justerat den 20 mars) >>',
      '<< /Type /Annot /Subtype /Text /Rect [50 450 70 470] /Contents (En lapp) >>',
      field('dold', '50 400 300 420', '/FT /Tx /F 2 /V (dold)'),
      field('snett', '(a) (b) (c) (d)', '/FT /Tx /V (snett)'),
      field('namn', '50 300 300 320', '/FT /Sig'),
    ]),
  );
  expect(document?.text).toContain('Justerat den 20 mars');
  expect(document?.text).not.toMatch(/lapp|dold/);
});
