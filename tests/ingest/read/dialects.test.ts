import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../src/lib/model/tables.ts';
import columns from '../../../src/lib/ingest/table/columns.json' with { type: 'json' };
import { readWhole } from '../readRows.ts';

/** How a table is written: what two exports of the same rows differ in. */
interface Dialect {
  delimiter: string;
  newline: string;
  mark: string;
  quoteAll: boolean;
  titles: boolean;
  totals: boolean;
  day: (iso: string) => string;
  number: (n: number) => string;
  order: number;
  synonym: number;
  shout: boolean;
}

const [SPACE, HARD_SPACE, NARROW_SPACE] = [' ', '\u00a0', '\u202f'];
const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number];
const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'];
const serial = (iso: string) => Math.round((Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000);

const days: ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => `${iso} 08:30`,
  (iso) => iso.replaceAll('-', ''),
  (iso) => iso.split('-').reverse().join('.'),
  (iso) => parts(iso).reverse().join('.'),
  (iso) => `${parts(iso)[2]}/${parts(iso)[1]} ${parts(iso)[0]}`,
  (iso) => `${parts(iso)[2]} ${months[parts(iso)[1] - 1]} ${parts(iso)[0]}`,
  (iso) => String(serial(iso)),
];

const grouped = (n: number, space: string) => String(n).replace(/\B(?=(\d{3})+$)/g, space);
const numbers: ((n: number) => string)[] = [
  (n) => String(n).replace('.', ','),
  (n) => String(n),
  ...[SPACE, HARD_SPACE, NARROW_SPACE].map((space) => (n: number) => {
    const [whole, tenths] = String(n).split('.');
    return grouped(Number(whole), space) + (tenths ? `,${tenths}` : '');
  }),
];

const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  quoteAll: fc.boolean(),
  titles: fc.boolean(),
  totals: fc.boolean(),
  day: fc.constantFrom(...days),
  number: fc.constantFrom(...numbers),
  order: fc.nat(1000),
  synonym: fc.nat(3),
  shout: fc.boolean(),
});

/** Writes rows of cells, by column, in a dialect. The first column is one in which a total row says that it is. */
function write(table: Record<string, string[]>, headers: Record<string, readonly string[]>, d: Dialect): string {
  const names = Object.keys(table);
  const turned = names.map((_, i) => names[(i + d.order) % names.length] ?? '');
  const header = turned.map((c) => {
    const synonyms = headers[c] ?? [c];
    const name = synonyms[d.synonym % synonyms.length] ?? c;
    return d.shout ? name.toUpperCase() : name;
  });
  const rows = (table[names[0] ?? ''] ?? []).map((_, i) => turned.map((c) => table[c]?.[i] ?? ''));
  const total = turned.map((c) => (c === names[0] ? 'Totalt' : ''));
  const cell = (text: string) =>
    d.quoteAll || /["\n\r]/.test(text) || text.includes(d.delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [header, ...rows, ...(d.totals ? [total] : [])].map((row) => row.map(cell).join(d.delimiter));
  const titles = d.titles ? ['Uttag ur systemet', ''] : [];
  return d.mark + [...titles, ...lines].join(d.newline) + d.newline;
}

const isoDay = fc
  .integer({ min: Date.parse('2015-01-01') / 86_400_000, max: Date.parse('2035-12-31') / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const unit = fc.constantFrom('Eken', 'Barn, unga och familj', 'Åsö; norra', 'LSG "Björken"', 'Rad\nbrott', 'Örnen');
const table = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 3, maxLength: 8 });
const idOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('incidents in any dialect are the same incidents', () => {
  const words = {
    accident: ['Olycksfall', 'arbetsolycka'],
    'near-miss': ['TILLBUD', 'nästan-olycka'],
    'risk-observation': ['Riskobservation', 'iakttagelse'],
  } as const;
  const incident = fc.record({
    unit,
    occurred: isoDay,
    type: fc.constantFrom('accident', 'near-miss', 'risk-observation'),
    count: fc.integer({ min: 1, max: 1_000_000 }),
    word: fc.nat(1),
  });
  fc.assert(
    fc.property(table(incident), dialect, (rows, d) => {
      const text = write(
        {
          unit: rows.map((r) => r.unit),
          occurred: rows.map((r) => d.day(r.occurred)),
          type: rows.map((r) => words[r.type][r.word] ?? ''),
          count: rows.map((r) => d.number(r.count)),
        },
        { ...columns.shared, ...columns.kinds.incidents.columns },
        d,
      );
      const read = readWhole(text);
      const found = (read.rows.incidents ?? []).map(({ unit_id, occurred, type, count }) => ({
        unit_id,
        occurred,
        type,
        count,
      }));
      expect(found).toEqual(
        rows.map((r) => ({ unit_id: idOf(r.unit), occurred: r.occurred, type: r.type, count: r.count })),
      );
      expect(read.issues.map((i) => i.rule)).toEqual(d.totals ? ['total-rows'] : []);
    }),
    { numRuns: 300 },
  );
});

test('indexes in any dialect are the same indexes', () => {
  const index = fc.record({
    unit,
    year: fc.integer({ min: 2015, max: 2035 }),
    value: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
    answers: fc.integer({ min: 0, max: 40_000 }),
    part: fc.constantFrom(null, 'Motivation', 'Ledarskap', 'Styrning'),
  });
  fc.assert(
    fc.property(table(index), dialect, (rows, d) => {
      const text = write(
        {
          unit: rows.map((r) => r.unit),
          instrument: rows.map(() => 'HME'),
          year: rows.map((r) => String(r.year)),
          part: rows.map((r) => r.part ?? 'Totalt'),
          value: rows.map((r) => d.number(r.value)),
          answers: rows.map((r) => d.number(r.answers)),
        },
        // Of the names of an instrument, a survey's is that of a table of responses too.
        {
          ...columns.shared,
          ...columns.kinds.indexes.columns,
          value: ['värde', 'resultat'],
          instrument: ['instrument'],
        },
        d,
      );
      const expected: Omit<Row<'indexes'>, 'source'>[] = rows.map((r) => ({
        instrument: 'HME',
        year: r.year,
        unit_id: idOf(r.unit),
        part: r.part,
        value: r.value,
        gender: null,
        answers: r.answers,
        spread: null,
        suppressed: false,
      }));
      expect((readWhole(text).rows.indexes ?? []).map((row) => ({ ...row, source: undefined }))).toEqual(
        expected.map((row) => ({ ...row, source: undefined })),
      );
    }),
    { numRuns: 300 },
  );
});
