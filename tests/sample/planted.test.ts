import { group } from 'd3';
import { expect, test } from 'vitest';
import { monthList } from '../../scripts/sample/calendar.ts';
import { planted } from '../../scripts/sample/planted.ts';
import { protocols, table } from './parsed.ts';

const months = monthList(36);
const incidents = table('incidents.csv');
const own = incidents.filter((row) => row.Avser === 'Medarbetare');
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const asOf = '2025-12-31';
const age = (day: string | undefined): number => (Date.parse(asOf) - Date.parse(day ?? '')) / 86_400_000;

/** Rows a month. */
const monthly = (rows: readonly Record<string, string>[]): number[] =>
  months.map((month) => rows.filter((row) => row['Händelsedatum']?.startsWith(month)).length);

test('threats at one unit rise from about 4 to about 9 a month from month 19 on', () => {
  const { threats } = planted;
  const counts = monthly(own.filter((row) => row.Enhet === threats.unit && row['Hot och våld'] !== 'Nej'));
  const [before, after] = [counts.slice(0, threats.month - 1), counts.slice(threats.month - 1)];
  expect(months[threats.month - 1]).toBe(threats.from);
  expect([Math.round(mean(before)), Math.round(mean(after))]).toEqual([threats.before, threats.after]);
  expect(Math.max(...before)).toBeLessThan(Math.min(...after));
  expect(table('units.csv').find((row) => row.Enhet === threats.unit)?.['Överordnad']).toBe(threats.area);
});

test('one group stops answering the survey, and no other does', () => {
  const { silentGroup } = planted;
  const rounds = group(table('responses.csv'), (row) => `${row.Grupp} ${row.Datum}`);
  const silent = [...rounds].filter(([, rows]) => rows.every((row) => row.Svar === '0')).map(([key]) => key);
  expect(silent).toEqual([`${silentGroup.group} ${silentGroup.lastRound}`]);
  const answers = table('responses.csv').filter((row) => row.Grupp === silentGroup.group);
  expect(answers.map((row) => Number(row.Svar) > 0)).toEqual([true, true, true, true, false, false]);
  expect(table('units.csv').find((row) => row.Grupp === silentGroup.group)?.Enhet).toBe(silentGroup.unit);
});

test('a matter stands on one balanslista for 14 months', () => {
  const { carried } = planted;
  const words = (text: string) => carried.wordings.filter((wording) => text.includes(`- ${wording}`));
  const seen = protocols('fsg-barn').filter(({ text }) => words(text).length > 0);
  const after = protocols('fsg-barn').filter(({ date }) => date >= carried.opened);
  expect(seen.map(({ date }) => date)).toEqual(after.map(({ date }) => date));
  expect([seen.length, seen[0]?.date.slice(0, 7), seen.at(-1)?.date.slice(0, 7)]).toEqual([
    carried.meetings,
    carried.opened,
    carried.lastSeen,
  ]);
  expect(new Set(seen.flatMap(({ text }) => words(text)))).toEqual(new Set(carried.wordings));
  expect(protocols().filter(({ text }) => text.includes('slöjdsalarna'))).toHaveLength(carried.meetings);
});

test('other points on a balanslista come and go within half a year', () => {
  const spans = new Map<string, string[]>();
  for (const { group: body, date, text } of protocols())
    for (const [, unit] of text.matchAll(/[-•] [^-•.]*(?:pausrum|Pausrum)\S* på ([^-•.,]+)/g))
      spans.set(`${body} ${unit}`, [...(spans.get(`${body} ${unit}`) ?? []), date]);
  expect(spans.size).toBeGreaterThan(5);
  for (const dates of spans.values())
    expect(Date.parse(dates.at(-1) ?? '') - Date.parse(dates[0] ?? '')).toBeLessThan(190 * 86_400_000);
});

test("one unit's HME falls in Styrning alone in the last year", () => {
  const { styrning } = planted;
  const hme = table('hme.csv').filter((r) => r['Kön'] === 'Totalt');
  const value = (unit: string, part: string, year: number) => {
    const row = hme.find((r) => r.Enhet === unit && r.Delindex === part && r['År'] === String(year));
    return { value: Number(row?.['Värde']?.replace(',', '.')), answers: Number(row?.['Antal svar']) };
  };
  const units = [...new Set(hme.map((row) => row.Enhet ?? ''))];
  const parts = ['Motivation', 'Ledarskap', 'Styrning'];
  const falls = units.flatMap((unit) =>
    parts.map((part) => ({
      unit,
      part,
      answers: value(unit, part, styrning.year).answers,
      fall: value(unit, part, styrning.year - 1).value - value(unit, part, styrning.year).value,
    })),
  );
  const deep = falls.filter(({ fall, answers }) => fall > 9 && answers >= 7);
  expect(deep.map(({ unit, part }) => [unit, part])).toEqual([[styrning.unit, styrning.part]]);
  expect(Math.abs((deep[0]?.fall ?? 0) - styrning.fall)).toBeLessThan(4);
  expect(value(styrning.unit, 'Styrning', styrning.year).answers).toBeGreaterThanOrEqual(20);
});

test('one unit reports many near misses and few accidents', () => {
  const ratio = (unit: string) => {
    const of = (type: string) => own.filter((row) => row.Enhet === unit && row['Händelsetyp'] === type).length;
    return { near: of('Tillbud'), accidents: of('Olycksfall') };
  };
  const { near, accidents } = ratio(planted.nearMisses.unit);
  expect(near / 36).toBeGreaterThan(6);
  expect(near / 36).toBeLessThan(8);
  expect(accidents).toBeLessThan(20);
  for (const unit of new Set(own.map((row) => row.Enhet ?? '')))
    if (unit !== planted.nearMisses.unit && ratio(unit).near >= 60)
      expect(ratio(unit).near / ratio(unit).accidents).toBeLessThan(near / accidents / 3);
});

test('reports are left unfinished at one unit, far above all others', () => {
  const old = incidents.filter((row) => age(row.Rapporteringsdatum) > 90 && row.Status !== 'Makulerad');
  const share = (rows: typeof old) => rows.filter((row) => row.Status !== 'Avslutad').length / rows.length;
  const byUnit = group(old, (row) => row.Enhet ?? '');
  const { unfinished } = planted;
  expect(Math.abs(share(byUnit.get(unfinished.unit) ?? []) - unfinished.share)).toBeLessThan(0.1);
  byUnit.delete(unfinished.unit);
  expect(Math.abs(share([...byUnit.values()].flat()) - unfinished.elsewhere)).toBeLessThan(0.015);
  for (const rows of byUnit.values()) if (rows.length > 40) expect(share(rows)).toBeLessThan(0.2);
});

test('a question is answered at the third meeting in a row', () => {
  const { thirdTime } = planted;
  const all = protocols('fsg-socialforvaltningen');
  const three = all.filter(({ text }) => text.includes(thirdTime.about));
  expect(three.map(({ date }) => date.slice(0, 7))).toEqual(thirdTime.months);
  const first = all.findIndex(({ date }) => date === three[0]?.date);
  expect(all.slice(first, first + 3)).toEqual(three);
  const asked = three.map(({ text }) =>
    new RegExp(`${thirdTime.union} (?:frågade|undrade)[^.]*${thirdTime.about} byts ut`).test(text),
  );
  expect(asked).toEqual([true, true, true]);
  expect(three.map(({ text }) => text.includes('svarade att nya personlarm'))).toEqual([false, false, true]);
});

test('an undertaking with an owner and a day is never spoken of again', () => {
  const { forgotten } = planted;
  const all = protocols('cesam');
  const made = all.filter(({ text }) => text.includes(forgotten.about));
  expect(made.map(({ date }) => date.slice(0, 7))).toEqual([forgotten.month]);
  expect(made[0]?.text).toContain(`${forgotten.owner} tar med sig frågan om ${forgotten.about}`);
  expect(made[0]?.text).toContain('senast den 30 september 2024');
  expect(all.filter(({ date }) => date > forgotten.due).length).toBeGreaterThan(4);
  expect(protocols().filter(({ text }) => /ensamarbet/i.test(text))).toHaveLength(1);
});

test("a union's seat stands empty from a month on, and hardly ever before", () => {
  const { emptySeat } = planted;
  const all = protocols('vsg-grundskola');
  const here = (text: string): boolean => !text.includes(`${emptySeat.union}: Förhinder`);
  const [before, after] = [
    all.filter(({ date }) => date < emptySeat.from),
    all.filter(({ date }) => date >= emptySeat.from),
  ];
  expect(after.length).toBeGreaterThanOrEqual(3);
  expect(after.filter(({ text }) => here(text))).toEqual([]);
  expect(before.filter(({ text }) => here(text)).length).toBeGreaterThanOrEqual(before.length - 1);
});

test('the days of answers add up to the answers, and all lie before the last day', () => {
  const days = table('answer-days.csv');
  const sum = (rows: readonly Record<string, string>[], column: string) =>
    rows.reduce((n, row) => n + Number(row[column]), 0);
  expect(sum(days, 'Nya svar')).toBe(sum(table('responses.csv'), 'Svar'));
  expect(days.filter((row) => (row['Svarsdag'] ?? '') > (row['Sista svarsdag'] ?? ''))).toEqual([]);
  const last = table('responses.csv').filter((row) => row['Datum'] === '2025-10-31');
  expect(table('survey-answers.csv')).toHaveLength(sum(last, 'Svar'));
});
