import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentEffects } from '../../../scripts/lib/documents.ts';
import type { DocumentEffects } from '../../../src/lib/ingest/document/effects.ts';
import { fromFile, type Made } from '../../../src/lib/ingest/document/fromFile.ts';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import type { PageProgress } from '../../../src/lib/model/source.ts';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

async function read(
  name: string,
  effects: DocumentEffects = documentEffects,
): Promise<Made & { told: PageProgress[] }> {
  const making = fromFile({ name, bytes: bytesOf(name), modified: 0 }, effects);
  const told: PageProgress[] = [];
  let step = await making.next();
  for (; !step.done; step = await making.next()) told.push(step.value);
  return { ...step.value, told };
}

const original = `Protokoll från förvaltningsgruppen
Datum: 14 mars 2023 Tid: 09.00–10.30 Plats: Sjöbergaskolan, sal 4
Närvarande för arbetsgivaren: Gunilla Fjällström, ordförande, och Björn Ängquist, HR
Närvarande för de fackliga organisationerna: Örjan Måsberg, Kommunal, Åsa Tallhed, Vision, och Einar Bäckmark, Lärarförbundet
§ 1 Mötets öppnande Ordföranden öppnar mötet. Dagordningen godkänns.
§ 2 Arbetsmiljö Kommunal frågar varför fläktarna i tillagningsköket fortfarande står stilla. Arbetsgivaren svarar att reservdelar är beställda och att de byts före påsk. Under februari anmäldes två tillbud och en arbetsolycka.
§ 3 Ändrade öppettider Vision yrkar att förslaget riskbedöms innan beslut fattas. Arbetsgivaren avslår yrkandet. Björn Ängquist återkommer med en tidplan senast den 28 april.
§ 4 Nästa möte Nästa möte hålls den 18 april 2023.`;

/** The share of the original's words that are there, in order and letter by letter. */
function shareOfWords(text: string): number {
  const words = (of: string): string[] => of.split(/\s+/).filter(Boolean);
  const [a, b] = [words(original), words(text)];
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, j) => row.push(word === other ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!)));
    above = row;
  }
  return above.at(-1)! / a.length;
}

test.each(['scan-jpeg.pdf', 'scan-sideways.pdf'])('a scanned page is read: %s', async (name) => {
  const { document, issues, told } = await read(name);
  expect(told.at(-1)).toEqual({ page: 1, pages: 1, recognised: true });
  expect(shareOfWords(document!.text)).toBeGreaterThanOrEqual(0.95);
  expect(issues).toMatchObject([{ rule: 'text-recognised', severity: 'note', values: { pages: 1 } }]);
  const record = readProtocol(document!.text, { file: name });
  expect(record.date).toBe('2023-03-14');
  expect(record.items.map((i) => i.title)).toEqual([
    'Mötets öppnande',
    'Arbetsmiljö',
    'Ändrade öppettider',
    'Nästa möte',
  ]);
});

test.each(['scan-jpx.pdf', 'scan-jbig2.pdf', 'scan.png'])('whatever the picture is coded with: %s', async (name) => {
  const { document } = await read(name);
  expect(document!.text.split(/\n+/)).toEqual([
    '§ 3 Lokaler',
    'Vision undrar när matsalen på Hagbyskolan målas om. Arbetsgivaren svarar att målarna börjar i augusti.',
    '§ 4 Mötet avslutas',
    'Ordföranden tackar alla och avslutar mötet.',
  ]);
});

test('a page of text is taken as it is, a scanned one after it is recognised', async () => {
  const { document, issues, told } = await read('scan-after-text.pdf');
  expect(told.filter((p) => p.recognised)).toEqual([{ page: 2, pages: 2, recognised: true }]);
  const [first, second] = document!.text.split('\f');
  expect(first).toMatch(/^Protokoll från samverkansgruppen\n/);
  expect(second).toMatch(/^§ 3 Lokaler\n/);
  expect(issues.map((i) => i.rule)).toEqual(['text-recognised']);
  const { items } = readProtocol(document!.text, { file: 'a.pdf' });
  expect(items.map((i) => i.title)).toEqual(['Mötets öppnande', 'Budget', 'Lokaler', 'Mötet avslutas']);
});

test('where recognition does not start, the pages of text are kept', async () => {
  const recogniser = () => Promise.reject(new Error('no wasm'));
  const { document, issues } = await read('scan-after-text.pdf', { ...documentEffects, recogniser });
  expect(document!.text).toMatch(/^Protokoll från samverkansgruppen\n/);
  expect(issues).toMatchObject([{ rule: 'recognition-unavailable', values: { pages: '2' } }]);
  expect(await read('scan-sideways.pdf', { ...documentEffects, recogniser })).toMatchObject({ document: null });
});
