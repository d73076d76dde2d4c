import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromDocx } from '../../../src/lib/ingest/document/fromDocx.ts';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';
import { made } from './made.ts';

const text = async (name: string) => {
  const bytes = new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
  const { document, issues } = await made(fromDocx, { name, bytes, modified: 0 });
  expect(issues).toEqual([]);
  return document!;
};

const protocol = `Björkhaga kommun	Protokoll	2025-03-11

Protokoll från förvaltningsgruppen, Socialförvaltningen

Datum	2025-03-11
Tid	kl. 13.00–15.00
Plats	Kommunhuset, rum Eken

Namn	Roll / organisation	Närvarande	Frånvarande
Alma Granström	förvaltningschef, ordförande	X
Ivar Sundelin	HR-specialist, sekreterare	X
Tyra Melander	Kommunal	X
Sixten Ohlander	Vision		X
Märta Kvistberg	Vårdförbundet	☒	☐

§ 21 Mötet öppnas
Ordföranden hälsade välkommen och förklarade mötet öppnat.

§ 22 Val av justerare
Tyra Melander utsågs att justera protokollet.

§ 23 Sommarbemanning i hemtjänsten
Förvaltningschefen informerade om läget inför sommaren.
Kommunal undrade hur många vikarier som är rekryterade.
Arbetsgivaren svarade att 34 av 60 vikarier är rekryterade.
a) Introduktionen börjar i maj.
b) Handledare utses på varje enhet.

§ 24 Ny organisation för växeln
Vårdförbundet yrkade att en riskbedömning görs före beslut.
Arbetsgivaren biföll yrkandet.

§ 25 Balanslista

Nr	Fråga	Ansvarig	Klart
1	Översyn av rutin för rehabilitering	HR-specialisten	2025-04-30
2	Parkering vid Eken	Förvaltningschefen	Hösten 2025

§ 26 Nästa möte
Tisdagen den 8 april 2025 kl. 13.00.
Protokollet justerat 2025-03-18
Ivar Sundelin	Tyra Melander`;

test('headings have the numbers that Word writes, rows of tables are lines, the first header stands first', async () => {
  expect((await text('protocol.docx')).text).toBe(protocol);
  expect((await text('protocol-libreoffice.docx')).text).toBe(protocol);
});

test('a protocol in Word gives its meeting, people, items and demands', async () => {
  const record = readProtocol((await text('protocol.docx')).text, { file: 'protocol.docx' });
  expect(record).toMatchObject({
    kind: 'protocol',
    organisation: 'Socialförvaltningen',
    date: '2025-03-11',
    start: '13:00',
    end: '15:00',
    place: 'Kommunhuset, rum Eken',
    adjusted: '2025-03-18',
    next: { date: '2025-04-08', start: '13:00' },
    demands: [{ kind: 'yrkande', item: 3, organisation: 'Vårdförbundet', outcome: 'granted' }],
  });
  expect(record.participants.map((p) => [p.name, p.organisation, p.attendance])).toEqual([
    ['Alma Granström', null, 'present'],
    ['Ivar Sundelin', null, 'present'],
    ['Tyra Melander', 'Kommunal', 'present'],
    ['Sixten Ohlander', 'Vision', 'absent'],
    ['Märta Kvistberg', 'Vårdförbundet', 'present'],
  ]);
  expect(record.items.map((item) => `${item.number} ${item.title}`)).toEqual([
    '21 Mötet öppnas',
    '22 Val av justerare',
    '23 Sommarbemanning i hemtjänsten',
    '24 Ny organisation för växeln',
    '25 Balanslista',
    '26 Nästa möte',
  ]);
  expect(record.actions).toHaveLength(2);
});

test('changes are read as if accepted, hidden text is not read, a text box is read once, breaks begin pages', async () => {
  const document = await text('changes.docx');
  expect(document.text).toBe(
    'Arbetsgivaren bifaller begäran.\nSynligt\nVid sidan:\nText i en ruta\n☑ Kommunal  ☐ Vision\n' +
      'Sista raden på sidan\fNy sida\fNytt avsnitt',
  );
  expect(document.pages).toEqual([0, 108, 116]);
});
