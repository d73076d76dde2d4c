import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, readDecisions } from '../../../src/lib/ingest/decisions/readDecisions.ts';
import { lookInto } from '../../../src/lib/ingest/lookInto.ts';
import { looksLikeTable } from '../../../src/lib/ingest/readTable.ts';
import { choiceFor } from '../../../src/lib/ingest/table/choices.ts';
import { isHeader, kinds } from '../../../src/lib/ingest/table/columns.ts';
import { headerKeys, wordKey } from '../../../src/lib/ingest/table/shapeOf.ts';
import { toSheet } from '../../../src/lib/ingest/table/toSheet.ts';
import { undecided, type Decisions } from '../../../src/lib/model/decisions.ts';
import type { TableKind, TableMapping } from '../../../src/lib/model/tableMapping.ts';
import { writeDecisions } from '../../../src/lib/model/writeDecisions.ts';
import { en } from '../../../src/lib/view/text/en/index.ts';
import { sv } from '../../../src/lib/view/text/sv/index.ts';
import { pick, readWhole, told } from '../readRows.ts';

const january =
  'Nyckel;Moment;Plats;Slag;Steg nu\n1;2025-01-14;Eken;Händelse kat. 3;Pågående hos HR\n2;2025-01-15;Asken;Händelse kat. 1;Färdig\n';
const february = 'Nyckel;Moment;Plats;Slag;Steg nu\n3;2025-02-14;Eken;Händelse kat. 3;Färdig\n';
const mapping: TableMapping = {
  shape: 'nyckel|moment|plats|slag|steg nu',
  kind: 'incidents',
  columns: { id: 'nyckel', occurred: 'moment', unit: 'plats', type: 'slag', status: 'steg nu' },
  values: {
    type: { 'handelse kat 3': 'near-miss', 'handelse kat 1': 'accident' },
    status: { 'pagaende hos hr': 'investigation' },
  },
};

test('what is said once holds for this file and the next of its shape', () => {
  expect(readWhole(january).kind).toBe('unknown');
  const first = readWhole(january, 'januari.csv', [mapping]);
  expect(pick(first.rows.incidents!, 'incident_id', 'occurred', 'unit_id', 'type', 'status')).toEqual([
    ['1', '2025-01-14', 'eken', 'near-miss', 'investigation'],
    ['2', '2025-01-15', 'asken', 'accident', 'closed'],
  ]);
  expect(first.issues).toEqual([]);
  expect(pick(readWhole(february, 'februari.csv', [mapping]).rows.incidents!, 'type', 'status')).toEqual([
    ['near-miss', 'closed'],
  ]);
});

test('a table that is not wanted is left out, and said to be', () => {
  const { kind, rows, issues } = readWhole(january, 'f.csv', [{ ...mapping, kind: null, columns: {}, values: {} }]);
  expect([kind, rows, issues.map(told)]).toEqual(['unknown', {}, ['table-omitted 1']]);
});

test('words that are not understood are counted, by column, so that they can be asked about', () => {
  const { tables } = readWhole(january, 'f.csv', [{ ...mapping, values: {} }]);
  expect(tables).toEqual([
    { sheet: null, shape: mapping.shape, kind: 'incidents', by: 'mapping', unknown: { type: 2, status: 1 } },
  ]);
});

describe('a mapping that no longer fits is told and not applied', () => {
  test.each([
    [
      { ...mapping, columns: { occurred: 'plats', type: 'slag' } },
      'mapping-misfit 1 values incidents.occurred Plats Eken',
    ],
    [{ ...mapping, columns: { unit: 'plats', type: 'slag' } }, 'mapping-misfit - incomplete incidents.occurred  '],
    [{ ...mapping, columns: { ...mapping.columns, cause: 'finns inte' } }, 'mapping-misfit - header incidents.cause  '],
  ] as const)('%#', (wrong, said) => {
    const { kind, issues } = readWhole(january, 'f.csv', [wrong as TableMapping]);
    expect(kind).toBe('unknown');
    const [first, second] = issues.map(told);
    expect(first!.replace(/^mapping-misfit 1 (?!values)/, 'mapping-misfit - ')).toBe(said);
    expect(second).toMatch(/^table-unknown/);
  });
  test('what is understood without it is read without it', () => {
    const text = 'händelsedatum;enhet;typ\n2025-01-14;Eken;Tillbud\n2025-01-15;Eken;Tillbud\n';
    const wrong: TableMapping = {
      ...{ shape: 'handelsedatum|enhet|typ', kind: 'incidents', values: {} },
      columns: { occurred: 'typ', unit: 'enhet', type: 'handelsedatum' },
    };
    const { rows, issues } = readWhole(text, 'f.csv', [wrong]);
    expect(rows.incidents).toHaveLength(2);
    expect(issues.map((i) => i.rule)).toEqual(['mapping-misfit']);
  });
});

describe('a table is one whatever its file is called', () => {
  test('where its shape is known, or all its rows have as many cells', () => {
    expect(looksLikeTable(january, [mapping])).toBe(true);
    expect(looksLikeTable(january)).toBe(true);
    expect(looksLikeTable(january.replaceAll(';', ','), [mapping])).toBe(true);
  });
  test('prose is none', () => {
    expect(looksLikeTable('Hej; vi ses; imorgon\nOch sedan\nDå, ja\n')).toBe(false);
    expect(looksLikeTable('Närvarande: A, B, C\nFrånvarande: D, E, F\nSekreterare: G, H, I\n')).toBe(false);
  });
});

test('headers are told apart by words, whatever they are', () => {
  expect(headerKeys(['Datum', 'datum', '', '%', '__proto__', 'constructor', 'Ä/Ö'])).toEqual([
    ...['datum', 'datum (2)', '(3)', '(4)', 'proto', 'constructor', 'a o'],
  ]);
});

test('words that objects have of their own are words like any other', () => {
  const text = 'Moment;Plats;Slag\n2025-01-14;constructor;__proto__\n2025-01-15;toString;constructor\n';
  const { rows } = readWhole(text, 'f.csv', [
    {
      ...{ shape: 'moment|plats|slag', kind: 'incidents' },
      columns: { occurred: 'moment', unit: 'plats', type: 'slag' },
      values: { type: { constructor: 'accident' } },
    },
  ]);
  expect(pick(rows.incidents!, 'unit_id', 'type')).toEqual([
    ['constructor', 'other'],
    ['tostring', 'accident'],
  ]);
});

describe('the file of decisions', () => {
  const decisions: Decisions = {
    ...undecided,
    mappings: [mapping, { shape: 'a|b', kind: null, columns: {}, values: {} }],
    placements: [{ as: 'same', name: 'IFO', unit: 'Individ- och familjeomsorg' }],
  };
  test('comes back as it was', () => {
    expect(readDecisions(writeDecisions(decisions))).toEqual({ decisions });
    expect(readDecisions(`\ufeff${writeDecisions(undecided)}`)).toEqual({ decisions: undecided });
  });
  test('whatever is decided comes back as it was', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).filter((w) => w !== '__proto__');
    const made = fc
      .record({
        kind: fc.constantFrom(...kinds.map((k) => k.kind)),
        header: fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
        at: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        words: fc.uniqueArray(word, { maxLength: 4 }),
      })
      .map(({ kind, header, at, words }): TableMapping => {
        const keys = headerKeys(header);
        const own = kinds.find((k) => k.kind === kind)!.columns.map(([column]) => column);
        const columns = Object.fromEntries(at.map((n) => [own[n % own.length]!, keys[n % keys.length]!]));
        const worded = Object.keys(columns).filter((column) => choiceFor(kind, column));
        const said = (column: string) => Object.fromEntries(words.map((w, i) => [wordKey(w), oursOf(kind, column, i)]));
        return { shape: keys.join('|'), kind, columns, values: Object.fromEntries(worded.map((c) => [c, said(c)])) };
      });
    const oursOf = (kind: TableKind, column: string, i: number): string => {
      const { ours } = choiceFor(kind, column)!;
      return ours[i % ours.length]!;
    };
    fc.assert(
      fc.property(fc.uniqueArray(made, { maxLength: 5, selector: (m) => m.shape }), (mappings) => {
        const all = { ...undecided, mappings };
        expect(readDecisions(writeDecisions(all))).toEqual({ decisions: all });
      }),
    );
  });
  const file = (change: object) => JSON.stringify({ samsyn: 'decisions', version: 1, ...decisions, ...change });
  const withMapping = (change: object) => file({ mappings: [{ ...mapping, ...change }] });
  const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`ord ${i}`, 'accident']));
  test.each([
    ['cut off', writeDecisions(decisions).slice(0, -20), 'json', ''],
    ['brackets without end', `{"samsyn":"decisions","version":1,"mappings":${'['.repeat(1_000_000)}`, 'json', ''],
    ['a newer form', file({ version: 2 }), 'version', 'version'],
    ['a field too many', file({ extra: 1 }), 'shape', ''],
    [
      'a column that there is not',
      withMapping({ columns: { occured: 'moment' } }),
      'column',
      'mappings.0.columns.occured',
    ],
    [
      'a header that the shape has not',
      withMapping({ columns: { occurred: 'dag' } }),
      'column',
      'mappings.0.columns.occurred',
    ],
    [
      'a column without words of ours',
      withMapping({ values: { unit: { a: 'b' } } }),
      'column',
      'mappings.0.values.unit',
    ],
    ['a word that is none of ours', withMapping({ values: { type: { a: 'b' } } }), 'word', 'mappings.0.values.type.a'],
    [
      '__proto__ as a column',
      `{"samsyn":"decisions","version":1,"mappings":[{"shape":"a","kind":"incidents","columns":{"__proto__":"a"},"values":{}}],"placements":[]}`,
      'shape',
      '__proto__',
    ],
    ['toString as a column', withMapping({ columns: { toString: 'moment' } }), 'column', 'mappings.0.columns.toString'],
    ['a million words', withMapping({ values: { type: many(1_000_000) } }), 'size', ''],
    ['too many words', withMapping({ values: { type: many(1_001) } }), 'shape', 'mappings.0.values.type'],
    ['too many mappings', file({ mappings: Array.from({ length: 1_001 }, () => mapping) }), 'shape', 'mappings'],
    ['a kind that there is not', withMapping({ kind: 'protocol' }), 'shape', 'mappings.0.kind'],
  ])('%s is refused', (_, text, problem, where) => {
    expect(readDecisions(text)).toEqual({ problem, where });
  });
  test('of two about one shape the later counts', () => {
    const other = { ...mapping, kind: null, columns: {}, values: {} };
    expect(readDecisions(file({ mappings: [mapping, other] }))).toMatchObject({ decisions: { mappings: [other] } });
  });
});

describe('what is shown before it is decided', () => {
  const sheet = toSheet('januari.csv', january, isHeader);
  test('the words with their counts, the unknown first, and the rows as they come out', () => {
    const { shape, ...draft } = mapping;
    const look = lookInto(sheet, { ...draft, values: {} }, [], true)!;
    expect(look).toMatchObject({ shape, problem: null, rows: 2, whole: true, read: 2 });
    expect(look.words['status']).toEqual([
      { word: 'Pågående hos HR', key: 'pagaende hos hr', count: 1, ours: null },
      { word: 'Färdig', key: 'fardig', count: 1, ours: 'closed' },
    ]);
    expect(look.preview[0]).toMatchObject({ occurred: '2025-01-14', unit_id: 'Eken', type: 'other', status: null });
    const said = lookInto(sheet, draft, [], true)!;
    expect(said.preview[0]).toMatchObject({ type: 'near-miss', status: 'investigation' });
    expect(said.issues).toEqual([]);
  });
  test('what cannot be read so says why', () => {
    const look = lookInto(sheet, { kind: 'incidents', columns: { occurred: 'plats' }, values: {} }, [], true)!;
    expect(look.problem).toMatchObject({ problem: 'values', column: 'occurred', header: 'Plats', value: 'Eken' });
    expect(look.preview).toEqual([]);
  });
  test('what is decided is what is shown first', () => {
    expect(lookInto(sheet, null, [mapping], true)!.draft).toMatchObject({
      kind: 'incidents',
      columns: mapping.columns,
    });
  });
  test('a column of a hundred words and more is no list of words', () => {
    const rows = Array.from({ length: 101 }, (_, i) => `2025-01-14;Eken;Slag ${i}`).join('\n');
    const look = lookInto(
      toSheet('f.csv', `Moment;Plats;Slag\n${rows}`, isHeader),
      {
        ...{ kind: 'incidents', values: {} },
        columns: { occurred: 'moment', unit: 'plats', type: 'slag' },
      },
      [],
      true,
    )!;
    expect(look.words).toEqual({});
  });
  test('units are shown although they are no rows', () => {
    const look = lookInto(
      toSheet('f.csv', 'A;B\nEken;Skolan\n', isHeader),
      { kind: 'units', columns: { unit: 'a', parent: 'b' }, values: {} },
      [],
      true,
    )!;
    expect(look).toMatchObject({ read: 1, preview: [{ unit_id: 'Eken', parent: 'Skolan' }] });
  });
});

test('each column of each kind has a name in both languages, and each word of ours too', () => {
  for (const t of [sv, en])
    for (const { kind, columns } of kinds)
      for (const [column] of columns) {
        expect([kind, column, t.tables.columns[kind][column]]).toEqual([kind, column, expect.stringMatching(/\S/)]);
        const values: Readonly<Record<string, unknown>> = t.values;
        const words = { ...(values[column] as object), ...t.tables.words[`${kind}.${column}`] };
        for (const word of choiceFor(kind, column)?.ours ?? []) expect(Object.keys(words)).toContain(word);
      }
});

test('a mapping of our own making has no fault', () => {
  expect(faultOf(mapping)).toBeNull();
});
