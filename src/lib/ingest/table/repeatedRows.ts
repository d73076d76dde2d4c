import type { SourceKind } from '../../model/source.ts';
import type { TableContext } from './tableReader.ts';
import type { SheetRow } from './toSheet.ts';

/** Tables in which two rows alike may be two events, if no id tells them apart. */
const events: ReadonlySet<SourceKind> = new Set(['incidents', 'health']);

/** Tables in which rows are alike for good reasons: a unit is named again, two of a side answer on one day, or alike. */
const alike: ReadonlySet<SourceKind> = new Set(['units', 'answer_days', 'opinions']);

/**
 * Tells of rows that repeat another cell by cell, and which of them are to be left out: where a row is known by its id, or
 * by its unit and time, it can be there but once. Two events without ids may be alike, so they are kept.
 */
export function repeatedRows(context: TableContext, kind: SourceKind): (row: SheetRow) => boolean {
  // Two persons may answer alike.
  if (alike.has(kind) || (kind === 'indexes' && context.has('q1') && !context.has('answers'))) return () => false;
  const leavesOut = context.has('id') || !events.has(kind);
  const rule = leavesOut ? 'row-repeated' : 'row-alike';
  const seen = new Map<number, number>();
  const id = context.cell('id');
  return (row) => {
    // An empty id says nothing.
    const known = leavesOut && context.has('id') && id(row) === '';
    const print = fingerprint(row.cells);
    const first = seen.get(print);
    if (first === undefined) seen.set(print, row.line);
    else if (!known) context.out.issue({ rule, severity: 'warning', line: row.line, values: { first } });
    return first !== undefined && leavesOut && !known;
  };
}

/** 53 bits of the cells: two rows among a million that differ are taken for one with a chance of one in ten thousand. Source: cyrb53, public domain. */
function fingerprint(cells: readonly string[]): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  const mix = (code: number): void => {
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  };
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i++) mix(cell.charCodeAt(i));
    mix(0x1f);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
