import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pick, readWhole, rowsOf, told } from '../readRows.ts';

const incidents = (text: string, name?: string) => rowsOf(text, 'incidents', name);
/** One column of the rows of a table with the columns needed and one more. */
const column = (header: string, cells: readonly string[], key: keyof ReturnType<typeof incidents>[number]) =>
  incidents(`händelsedatum;typ;${header}\n${cells.map((c) => `2024-05-06;tillbud;${c}`).join('\n')}`).map(
    (r) => r[key],
  );

test('the shortest form, a row an event', () => {
  const read = readWhole(
    'id;händelsedatum;enhet;händelsetyp;hot och våld;status;klardatum;skickad till försäkringskassan\n' +
      '17;2024-05-06;Björkskolan;Olycksfall;nej;Klar;2024-06-01;ja\n',
  );
  expect(read.kind).toBe('incidents');
  expect(read.issues).toEqual([]);
  expect(read.rows.incidents).toEqual([
    {
      incident_id: '17',
      system: null,
      occurred: '2024-05-06',
      reported: null,
      unit_id: 'björkskolan',
      concerns: 'unknown',
      type: 'accident',
      threat: 'none',
      cause: null,
      serious: null,
      status: 'closed',
      closed: '2024-06-01',
      sent: true,
      sent_on: null,
      absence_days: null,
      period_from: null,
      period_to: null,
      count: 1,
      source: 'f.csv',
    },
  ]);
});

test('the shortest form of sums: undated, with period and count', () => {
  const rows = incidents(
    'period;enhet;händelsetyp;antal\n2024 kv 1;Vuxen;tillbud;1 204\njan-24;Vuxen;Totalt;9',
    'KIA uttag.csv',
  );
  expect(pick(rows, 'occurred', 'period_from', 'period_to', 'type', 'count', 'system', 'incident_id')).toEqual([
    [null, '2024-01-01', '2024-03-31', 'near-miss', 1204, 'KIA', 'KIA uttag.csv:2'],
  ]);
});

test('sums with first and last day in two columns, or a month beside its year', () => {
  expect(
    pick(
      incidents('från;till;typ;antal\n2024-01;2024-06;tillbud;3\n2024-01-15;2024-02-14;tillbud;2'),
      'period_from',
      'period_to',
    ),
  ).toEqual([
    ['2024-01-01', '2024-06-30'],
    ['2024-01-15', '2024-02-14'],
  ]);
  expect(pick(incidents('år;månad;typ;antal\n2024;mars;tillbud;3'), 'period_from', 'period_to')).toEqual([
    ['2024-03-01', '2024-03-31'],
  ]);
});

test('words of the systems', () => {
  expect(
    incidents(
      'datum;anmälningstyp\n' +
        [
          'olycka',
          'Arbetsolycka',
          'Färdolycksfall',
          'arbetssjukdom',
          'Nästan-olycka',
          'Tillbud – halka',
          'Risk',
          'Övrigt',
          'Hot och våld',
          'UFO',
          '',
          'Tillbud/olycksfall',
        ]
          .map((w) => `2024-05-06;${w}`)
          .join('\n'),
    ).map((r) => r.type),
  ).toEqual([
    ...['accident', 'accident', 'commuting-accident', 'illness', 'near-miss', 'near-miss', 'risk-observation'],
    ...['other', 'other', 'other', 'other', 'other'],
  ]);
  expect(
    column('status', ['Rapporterad', 'Under utredning', 'Åtgärder beslutade', 'Avslutad', 'Makulerad', ''], 'status'),
  ).toEqual(['reported', 'investigation', 'measures', 'closed', 'void', null]);
  expect(column('avser', ['Medarbetare', 'elev', 'Brukare', 'besökare', ''], 'concerns')).toEqual([
    'employee',
    'pupil',
    'client',
    'other',
    'unknown',
  ]);
  expect(column('allvarlighetsgrad', ['Hög', 'låg', 'ja', 'Ej allvarlig', ''], 'serious')).toEqual([
    true,
    false,
    true,
    false,
    null,
  ]);
});

describe('threats and violence', () => {
  test('by their own column, and by columns for each', () => {
    expect(column('Hot/våld', ['Hot', 'våld', 'Hot och våld', 'ja', 'nej', ''], 'threat')).toEqual([
      'threat',
      'violence',
      'both',
      'both',
      'none',
      'unknown',
    ]);
    expect(column('våld', ['ja', 'nej'], 'threat')).toEqual(['violence', 'none']);
    expect(column('hot;våld', ['ja;nej', 'ja;ja', 'nej;nej', ';'], 'threat')).toEqual([
      'threat',
      'both',
      'none',
      'unknown',
    ]);
  });

  test('named by a cause or a type; a contradiction is told', () => {
    expect(column('orsak', ['Hot från brukare', 'Slag mot föremål', 'Hot/våld'], 'threat')).toEqual([
      'threat',
      'unknown',
      'both',
    ]);
    const read = readWhole(
      'datum;typ;hot och våld;orsak\n2024-05-06;tillbud;nej;Hot från anhörig\n2024-05-07;Hot och våld;;',
    );
    expect(read.rows.incidents?.map((r) => r.threat)).toEqual(['threat', 'both']);
    expect(read.issues.map(told)).toEqual(['threat-contradicts 2 threat']);
  });
});

test('sent: yes and no, days, or both; empty among days alone is no, told once', () => {
  expect(column('anmäld till FK', ['ja', 'nej', ''], 'sent')).toEqual([true, false, null]);
  const dated = readWhole('datum;typ;FK datum\n2024-05-06;olycksfall;2024-05-10\n2024-05-07;olycksfall;\n');
  expect(pick(dated.rows.incidents ?? [], 'sent', 'sent_on')).toEqual([
    [true, '2024-05-10'],
    [false, null],
  ]);
  expect(dated.issues.map(told)).toEqual(['empty-is-not-sent - FK datum']);
  const both = incidents(
    'datum;typ;skickad till FK;FK datum\n2024-05-06;olycksfall;ja;2024-05-10\n2024-05-07;olycksfall;nej;',
  );
  expect(pick(both, 'sent', 'sent_on')).toEqual([
    [true, '2024-05-10'],
    [false, null],
  ]);
});

test('a closing day without a status is a closed report, and none an open one', () => {
  expect(
    pick(
      incidents('datum;typ;klar\n2024-05-06;tillbud;2024-06-01\n2024-05-06;tillbud;\n2024-05-06;tillbud;ja'),
      'status',
      'closed',
    ),
  ).toEqual([
    ['closed', '2024-06-01'],
    ['reported', null],
    ['closed', null],
  ]);
});

test('what is odd is kept and told with its line', () => {
  const read = readWhole(
    'id;datum;registrerad;typ;klardatum;status\n' +
      '1;2024-05-06;2024-05-01;UFO;2024-04-01;klar\n' +
      '1;inte än;;tillbud;;kanske\n' +
      '3;2024-05-08;;;;ny\n',
  );
  expect(pick(read.rows.incidents ?? [], 'incident_id', 'occurred', 'closed', 'type')).toEqual([
    ['1', '2024-05-06', '2024-04-01', 'other'],
    ['1 (f.csv:3)', null, null, 'near-miss'],
    ['3', '2024-05-08', null, 'other'],
  ]);
  expect(read.issues.map(told)).toEqual([
    'type-unknown 2 UFO',
    'closed-before-occurred 2 2024-04-01 2024-05-06',
    'reported-before-occurred 2 2024-05-01 2024-05-06',
    'id-repeated 3 1',
    'value-not-understood 3 datum inte än',
    'incident-undated 3',
    'value-not-understood 3 status kanske',
    'type-missing 4',
  ]);
});

test('persons and accounts of what happened are not stored, nor repeated', () => {
  const account = 'Medarbetaren Alva Björkensten gick i korridoren när golvet plötsligt visade sig vara halt';
  const read = readWhole(
    'datum;typ;anmälare;personnummer;beskrivning;orsak;berörd person\n' +
      `2024-05-06;tillbud;Alva Björkensten;19800101-1234;${account};${account};Alva Björkensten\n`,
  );
  expect(JSON.stringify(read)).not.toMatch(/Alva|Björkensten|19800101/);
  expect(read.issues.map(told)).toEqual([
    'columns-unread 1 3 anmälare, personnummer, beskrivning',
    'value-not-understood 2 berörd person',
    'free-text-left-out 2 orsak',
  ]);
});

test('ten thousand times the same fault is five issues and a sum', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `${i};2024-05-06;UFO`);
  const read = readWhole(['id;datum;typ', ...lines].join('\n'));
  expect(read.rows.incidents?.length).toBe(10_000);
  expect(read.chunks).toBe(3);
  expect(read.issues.map(told)).toEqual([
    ...[2, 3, 4, 5, 6].map((line) => `type-unknown ${line} UFO`),
    'more-alike 7 type-unknown 9995',
  ]);
});

test('units with the area and administration above them', () => {
  const read = readWhole(
    'datum;typ;förvaltning;avdelning;enhet\n2024-05-06;tillbud;Vård;Hemtjänst;Eken\n2024-05-06;tillbud;Vård;Hemtjänst;\n2024-05-06;tillbud;;;okänd',
  );
  expect(read.rows.incidents?.map((r) => r.unit_id)).toEqual(['eken', 'hemtjänst', null]);
  expect(read.units.map((u) => [u.name, u.parent])).toEqual([
    ['Vård', null],
    ['Hemtjänst', 'Vård'],
    ['Eken', 'Hemtjänst'],
  ]);
});

test('the LISA reports of the winter of 2018', () => {
  const read = readWhole(readFileSync('data/incident/lisa-2018-12.csv', 'utf8'), 'lisa-2018-12.csv');
  expect(pick(read.rows.incidents ?? [], 'system', 'unit_id', 'type', 'count', 'period_from', 'period_to')).toEqual([
    ['LISA', 'gemensamma resurser', 'other', 3, '2018-12-01', '2019-02-28'],
    ['LISA', 'barn unga och familj', 'other', 8, '2018-12-01', '2019-02-28'],
    ['LISA', 'vuxen', 'other', 21, '2018-12-01', '2019-02-28'],
  ]);
});

test('a count below zero, or larger than any that sums can hold, is told and its row is left out', () => {
  const read = readWhole(
    'period;enhet;typ;antal\n2025-01;A;tillbud;-5\n2025-02;A;tillbud;0\n2025-03;A;tillbud;2000000000\n2025-04;A;tillbud;7',
  );
  expect(pick(read.rows.incidents ?? [], 'period_from', 'count')).toEqual([
    ['2025-02-01', 0],
    ['2025-04-01', 7],
  ]);
  expect(read.issues.map(told)).toEqual([
    'value-not-understood 2 antal -5',
    'row-incomplete 2 antal',
    'value-not-understood 4 antal 2000000000',
    'row-incomplete 4 antal',
  ]);
});

test('near misses whose row says that someone was hurt are told, by their line alone', () => {
  const read = readWhole(
    'id;datum;händelsetyp;allvarlig;status;frånvarodagar;skadad kroppsdel\n' +
      '1;2024-05-01;tillbud;nej;klar;3;\n' +
      '2;2024-05-02;tillbud;ja;klar;0;hand\n' +
      '3;2024-05-03;tillbud;ja;klar;;\n' +
      '4;2024-05-04;tillbud;nej;klar;0;Ingen skada\n' +
      '5;2024-05-05;tillbud;;makulerad;7;fot\n' +
      '6;2024-05-06;olycksfall;ja;klar;9;rygg\n' +
      '7;2024-05-07;riskobservation;;klar;;-\n',
  );
  expect(read.issues.map((i) => [i.rule, i.severity, i.place?.line, i.place?.column, i.values])).toEqual([
    ['near-miss-injury', 'warning', 2, 'frånvarodagar', {}],
    ['near-miss-injury', 'warning', 3, 'skadad kroppsdel', {}],
    ['near-miss-serious', 'note', 4, 'allvarlig', {}],
  ]);
  // What is filled in of an injury is read by nobody.
  expect(JSON.stringify(read.rows)).not.toMatch(/hand|fot|rygg/);
});

test('a sum of near misses beside days of absence is no row of an event', () => {
  const read = readWhole('period;enhet;händelsetyp;antal;frånvarodagar\n2024-05;A;tillbud;1;3\n');
  expect(read.issues.filter((i) => i.rule.startsWith('near-miss'))).toEqual([]);
});
