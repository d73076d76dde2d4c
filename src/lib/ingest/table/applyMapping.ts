import type { TableKind, TableMapping } from '../../model/tableMapping.ts';
import { kindNamed, lacking } from './columns.ts';
import type { Understood } from './kindOf.ts';
import { isNothingOf } from './looks.ts';
import { headerKeys } from './shapeOf.ts';
import type { Sheet } from './toSheet.ts';

/** Why a mapping cannot be applied: it lacks a column that its kind needs, a header that it names is not there, or the values there are nothing that the column can hold. */
export interface Misfit {
  problem: 'incomplete' | 'header' | 'values';
  kind: TableKind;
  /** The column of ours. */
  column: string;
  /** The header that is meant, as the file writes it; empty where there is none. */
  header: string;
  /** A value that stands there. */
  value: string;
}

export interface Applied extends Understood {
  values: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One stray value proves nothing. */
const FEW = 2;

/** A table read as a person has said, if that fits its headers and the values of its first rows (`sample`). */
export function applyMapping(
  mapping: TableMapping & { kind: TableKind | null },
  sheet: Sheet,
  sample: readonly (readonly string[])[],
): Applied | { misfit: Misfit } {
  const kind = mapping.kind!;
  const keys = sheet.keys ?? headerKeys(sheet.header);
  const entries = Object.entries(mapping.columns).map(([column, key]) => [column, keys.indexOf(key)] as const);
  const misfit = (problem: Misfit['problem'], column: string, at: number, value = ''): { misfit: Misfit } => ({
    misfit: { problem, kind, column, header: sheet.header[at] ?? '', value },
  });
  const lost = entries.find(([, at]) => at < 0);
  if (lost) return misfit('header', lost[0], -1);
  const columns = new Map(entries);
  const { looks } = kindNamed(kind);
  const lack = whatIsLacking(kind, (c) => columns.has(c));
  if (lack) return misfit('incomplete', lack, -1);
  for (const [column, at] of columns) {
    const values = sample.map((cells) => cells[at] ?? '');
    const look = Object.hasOwn(looks, column) ? looks[column]! : null;
    if (look && isNothingOf(look, values, FEW)) return misfit('values', column, at, values.find((v) => v !== '') ?? '');
  }
  const read = new Set(columns.values());
  const words = Object.entries(mapping.values).map(([column, of]) => [column, new Map(Object.entries(of))] as const);
  return { kind, columns, unread: sheet.header.filter((h, i) => h && !read.has(i)), values: new Map(words) };
}

/** The first column that a table lacks to be read as one of a kind when a person says that it is one; null if it lacks none. */
export function whatIsLacking(kind: TableKind, has: (column: string) => boolean): string | null {
  const { forms } = kindNamed(kind);
  const lacks = forms.map((form) => lacking(form, has));
  if (lacks.some((l) => l.length === 0)) return null;
  const least = lacks.reduce((a, b) => (b.length < a.length ? b : a));
  return least[0]!.split('|')[0]!;
}
