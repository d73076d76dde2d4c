import { choiceOf } from './choice.ts';
import { keyOf, kindNamed, withoutBrackets } from './columns.ts';
import { fold } from './fold.ts';
import incident from '../incident/values.json' with { type: 'json' };
import { isAbsent, isHidden } from './markers.ts';
import { monthOf } from './monthOf.ts';
import { readNumber } from './readNumber.ts';
import { readPeriod } from './readPeriod.ts';
import { headerKeys } from './shapeOf.ts';
import staff from '../staff/values.json' with { type: 'json' };
import type { Sheet, SheetRow } from './toSheet.ts';
import words from './words.json' with { type: 'json' };

type Dimension = 'period' | 'type' | 'kind';
const toType = choiceOf(incident.type);
const toHealth = choiceOf(staff.health);

/**
 * A table with a column a month (or year, quarter, type of incident, kind of help) as the table that it means: a row for
 * each of its cells, with the header and the value in two columns of their own, `#period` (`#type`, `#kind`) and
 * `#value`. A month whose header says no year belongs to the only year that the titles or the file's name say. Null for a
 * table that is not spread so.
 */
export function spread(sheet: Sheet): Sheet | null {
  const found = spreadColumns(sheet);
  if (!found || !holdNumbers(sheet, found.at)) return null;
  const { dimension, at } = found;
  const out = new Set(at.keys());
  const kept = sheet.header.map((_, i) => i).filter((i) => !out.has(i));
  const keys = headerKeys(sheet.header);
  return {
    ...sheet,
    // First, so that a sum that the table has besides is not taken for the value.
    header: [words.spread[dimension], valueHeader(sheet, kept, dimension), ...kept.map((i) => sheet.header[i]!)],
    keys: [`#${dimension}`, '#value', ...kept.map((i) => keys[i]!)],
    rows: () => spreadRows(sheet, kept, at),
  };
}

function spreadColumns(sheet: Sheet): { dimension: Dimension; at: Map<number, string> } | null {
  const years = yearsIn([...sheet.titles, stemOf(sheet.name)].join(' '));
  const year = years.size === 1 ? [...years][0]! : null;
  const hasYear = sheet.header.some((h) => ['ar', 'year'].includes(keyOf(h)));
  const readers: [Dimension, (header: string) => string | null][] = [
    ['period', (h) => periodOf(h, year, hasYear)],
    ['type', (h) => (toType(h) === null ? null : h)],
    ['kind', (h) => (toHealth(h) === null ? null : h)],
  ];
  for (const [dimension, read] of readers) {
    const at = new Map(
      sheet.header.flatMap((h, i) => {
        const value = read(h);
        return value === null ? [] : [[i, value] as const];
      }),
    );
    if (at.size >= 2 && at.size < sheet.header.length) return { dimension, at };
  }
  return null;
}

function periodOf(header: string, year: string | null, hasYear: boolean): string | null {
  if (readPeriod(header)) return header;
  // A month alone; "mar" is one, "maria" is none.
  if (!/^\p{L}{3,9}\.?$/u.test(header) || monthOf(header) === null) return null;
  return hasYear ? header : year && `${header} ${year}`;
}

const yearsIn = (text: string): Set<string> => new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);

const stemOf = (name: string): string => (name.split(/[/\\]/).pop() ?? name).replace(/\.[^.]*$/, '');

/** Rows that are looked at to see that the columns hold numbers. */
const SAMPLE = 50;

function holdNumbers(sheet: Sheet, at: ReadonlyMap<number, string>): boolean {
  let [numbers, others, rows] = [0, 0, 0];
  for (const row of sheet.rows()) {
    if (rows++ === SAMPLE) break;
    for (const i of at.keys()) {
      const text = row.cells[i] ?? '';
      if (isAbsent(text) || isHidden(text)) continue;
      if (readNumber(text) === null) others++;
      else numbers++;
    }
  }
  return numbers > 0 && others <= numbers / 10;
}

function* spreadRows(sheet: Sheet, kept: readonly number[], at: ReadonlyMap<number, string>): Generator<SheetRow> {
  const { header } = sheet;
  for (const row of sheet.rows()) {
    if (row.problem) {
      yield row;
      continue;
    }
    const own = kept.map((i) => row.cells[i] ?? '');
    for (const [i, value] of at) {
      const text = row.cells[i] ?? '';
      if (text !== '') yield { ...row, cells: [value, text, ...own], from: header[i] ?? '' };
    }
  }
}

/** Columns of ours that may name what the numbers of a spread table are, the surest first. */
const measures = [
  ['absence', ['rate', 'short', 'long']],
  ['headcount', ['employees']],
  ['indexes', ['whole_hme', 'whole_ami', 'whole_nmi']],
] as const;

/** The name of the numbers: what the titles or the file's name call them, else a count where the rows name types, else a value. */
function valueHeader(sheet: Sheet, kept: readonly number[], dimension: Dimension): string {
  if (dimension !== 'period') return words.spread.count;
  const rest = new Set(kept.map((i) => keyOf(withoutBrackets(sheet.header[i]!))));
  const headersOf = (kind: 'absence' | 'headcount' | 'indexes' | 'incidents' | 'health', column: string) =>
    kindNamed(kind).columns.find(([c]) => c === column)?.[1] ?? [];
  const named = [...headersOf('absence', 'measure'), ...headersOf('indexes', 'instrument')];
  if (named.some((h) => rest.has(h))) return words.spread.value;
  if ((['incidents', 'health'] as const).some((kind) => typed(kind).some((h) => rest.has(h))))
    return words.spread.count;
  const said = ` ${fold([stemOf(sheet.name), ...sheet.titles].join(' '))} `;
  for (const [kind, columns] of measures)
    for (const column of columns)
      for (const synonym of headersOf(kind, column)) if (holdsWord(said, synonym)) return synonym;
  return words.spread.value;

  function typed(kind: 'incidents' | 'health'): readonly string[] {
    return headersOf(kind, kind === 'health' ? 'kind' : 'type').filter((h) => h !== 'typ' && h !== 'type');
  }
}

/** Whether consecutive words of a text make a word when their spaces are left out. */
function holdsWord(text: string, key: string): boolean {
  const parts = text.trim().split(' ');
  return parts.some((_, start) => {
    let joined = '';
    for (const part of parts.slice(start)) {
      joined += part;
      if (joined === key) return true;
      if (joined.length > key.length) return false;
    }
    return false;
  });
}
