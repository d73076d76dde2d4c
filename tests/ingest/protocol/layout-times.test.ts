import { expect, test } from 'vitest';
import { readProtocol } from '../../../src/lib/ingest/protocol/readProtocol.ts';

const meeting = (front: string, last = 'Bestäms senare.') =>
  readProtocol(`Protokoll från samverkan i Vägnämnden
${front}

Närvarande
Arbetsgivaren: Torhild Ekmark, HR-chef
Vision: Greta Snöberg

1. Öppnande
Mötet öppnades.

2. Arbetsmiljö
Ronden är klar.

3. Nästa möte
${last}
`);
const day = '2024-03-12';

test.each([
  [`Datum: ${day}\nTid: 13-15`, '13:00', '15:00'],
  [`Datum: ${day}\nTid: 9–11.30`, '09:00', '11:30'],
  [`Datum: ${day}\nTid: kl 13 till 15`, '13:00', '15:00'],
  [`Datum: ${day}\nTid: 0830-1000`, '08:30', '10:00'],
  [`Datum: ${day}\nTid: 13.00-15`, '13:00', '15:00'],
  [`Datum: ${day}\nTid: kl. 13.00 – ca 15.00`, '13:00', '15:00'],
  [`Datum: ${day}\nKlockan: 13-15`, '13:00', '15:00'],
  [`Datum: ${day}\nStarttid: 08:30\nSluttid: 10:45`, '08:30', '10:45'],
  [`Datum och tid: ${day}, 13-15`, '13:00', '15:00'],
  [`Datum och tid: tisdag 12 mars 2024 13-15`, '13:00', '15:00'],
  [`Tid och plats: ${day} kl 13-15, Rådhuset`, '13:00', '15:00'],
  [`Tisdag 12 mars 2024, 14.00-15.45`, '14:00', '15:45'],
  [`Tisdag 12 mars 2024 kl 14.30, lilla rummet`, '14:30', null],
  [`Tisdag 12 mars 2024\nKlockan 13:00-15:20`, '13:00', '15:20'],
  [`Tisdag 12 mars 2024\n13-15`, '13:00', '15:00'],
  [`Sammanträdesdatum ${day}\nParagrafer §§ 112–128\nTid 8-10`, '08:00', '10:00'],
  [`Datum: ${day}\n\nbörjar 8.15\nslut kl. 9.30`, '08:15', '09:30'],
  [`Datum: ${day}`, null, null],
  [`Datum: ${day}\nParagrafer: 12-15`, null, null],
  [`Datum: ${day}\nTelefon: 08-15 20 30`, null, null],
  [`Tisdag 12 mars 2024\n12-15 personer deltog`, null, null],
])('%j is from %s to %s', (front, start, end) => {
  const record = meeting(front);
  expect([record.date, record.start, record.end]).toEqual([day, start, end]);
});

test.each([
  ['Plats: Rådhuset, sal 3', 'Rådhuset, sal 3'],
  ['Lokal: Teams', 'Teams'],
])('%s beside its label', (line, place) => expect(meeting(`Datum: ${day}\n${line}`).place).toBe(place));

test.each([
  ['Tisdag 12 mars 2024 kl 14.30, lilla konferensrummet', 'lilla konferensrummet'],
  ['Tisdag 12 mars 2024, 14-15\nStadsbiblioteket, Hallsalen', 'Stadsbiblioteket, Hallsalen'],
  ['Tisdag 12 mars 2024\nUtsänd till samtliga', null],
])('%j holds the place %s', (front, place) => expect(meeting(front).place).toBe(place));

test.each([
  ['2024-04-16, 13-15, Rådhuset.', '2024-04-16', '13:00'],
  ['Tisdag 16 april kl. 9.00 i Rådhuset.', '2024-04-16', '09:00'],
  ['16 april 2024 13.00–15.00', '2024-04-16', '13:00'],
  ['16 april, 12 personer är kallade.', '2024-04-16', null],
])('the next meeting %s', (text, date, start) => {
  expect(meeting(`Datum: ${day}`, text).next).toMatchObject({ date, start });
});

test.each([
  ['Mötet avslutades kl 11.40.', '11:40'],
  ['Ordföranden förklarade mötet avslutat klockan 11:40.', '11:40'],
  ['Ordföranden avslutade mötet 11.40.', '11:40'],
  ['Bussen går 11.40.', null],
])('%s tells the end', (text, end) => {
  expect(meeting(`Datum: ${day}\nTid: kl. 10`, `Bestäms senare.\n\n${text}`)).toMatchObject({ start: '10:00', end });
});

test.each([
  ['Nästa gång 16/4 kl 8.15 samma ställe.', '2024-04-16', '08:15'],
  ['Nästa gång: tisdag den 16 april 2024 kl. 9.', '2024-04-16', '09:00'],
  ['Vi ses igen 16/4 kl 07.30, samma rum.', '2024-04-16', '07:30'],
])('%s announces the next meeting', (text, date, start) => {
  expect(meeting(`Datum: ${day}`, `Bestäms nedan.\n\n${text}`).next).toMatchObject({ date, start });
});

test('a protocol that is signed by a day is adjusted by it', () => {
  expect(meeting(`Datum: ${day}\nProtokollet signeras digitalt senast 2024-03-19.`).adjusted).toBe('2024-03-19');
});

test('notes that call themselves nothing but notes are notes', () => {
  const { kind } = readProtocol(
    'Anteckningar samverkan Norra hemtjänsten 2024-03-12\n\n1. Öppnande\nStart.\n\n2. Ekonomi\nVision frågar om ramen.\n\n3. Övrigt\nInget.\n',
  );
  expect(kind).toBe('notes');
});
