import type { TableKind } from '../../model/tableMapping.ts';
import {
  headerFor,
  isNever,
  keyOf,
  kinds,
  lacking,
  LONGEST,
  withoutBrackets,
  type Form,
  type Kind,
} from './columns.ts';
import { fold } from './fold.ts';

export { isHeader } from './columns.ts';

/** What a table was taken for: which cell of a row holds which column, and the headers that are not read. */
export interface Understood {
  kind: TableKind;
  columns: ReadonlyMap<string, number>;
  unread: string[];
}

/**
 * Why a table was not understood: the kind it is most like (null: like none) and the headers that it lacks for it, in
 * the user's words.
 */
export interface NotUnderstood {
  kind: null;
  nearest: TableKind | null;
  missing: string[];
}

/** Which kind a table is, by its headers and, where they do not decide, by its first rows. */
export function kindOf(header: readonly string[], sample: readonly (readonly string[])[]): Understood | NotUnderstood {
  const places = placesOf(header);
  const tried = kinds.map((kind) => ({ kind, columns: assign(kind, places), bySight: false }));
  const fitting = tried.flatMap((t) => {
    const forms = t.kind.forms.filter((f) => fits(f, t.columns, header, sample));
    return forms.length > 0 ? [{ ...t, bySight: forms.some((f) => f.words) }] : [];
  });
  const best = mostColumns(fitting);
  if (!best) return nearest(mostColumns(tried));
  const read = new Set(best.columns.values());
  return { kind: best.kind.kind, columns: best.columns, unread: header.filter((h, i) => h && !read.has(i)) };
}

interface Tried {
  kind: Kind;
  columns: Map<string, number>;
  /** The values say so too: between kinds that understand as many headers, this one is meant. */
  bySight: boolean;
}

/** Each column's cell: the first of its headers that the file has and that is not taken. */
function assign({ columns }: Kind, places: ReadonlyMap<string, number>): Map<string, number> {
  const taken = new Set<number>();
  const assigned = new Map<string, number>();
  for (const [column, headers] of columns) {
    const at = headers.map((h) => places.get(h)).find((i) => i !== undefined && !taken.has(i));
    if (at === undefined) continue;
    taken.add(at);
    assigned.set(column, at);
  }
  return assigned;
}

function placesOf(header: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const add = (key: string, i: number) => key && !places.has(key) && places.set(key, i);
  const short = header.map((h) => (h.length <= LONGEST && !isNever(h) ? h : ''));
  short.forEach((h, i) => add(keyOf(h), i));
  short.forEach((h, i) => add(keyOf(withoutBrackets(h)), i));
  return places;
}

function fits(
  form: Form,
  columns: Map<string, number>,
  header: readonly string[],
  sample: readonly (readonly string[])[],
) {
  if (form.asked || lacking(form, (c) => columns.has(c)).length > 0) return false;
  if (form.whole && columns.size < header.filter(Boolean).length) return false;
  return Object.entries(form.words ?? {}).every(([column, words]) => {
    const starts = words.map(fold);
    const at = columns.get(column);
    return at !== undefined && sample.some((cells) => starts.some((s) => fold(cells[at] ?? '').startsWith(s)));
  });
}

function mostColumns(tried: readonly Tried[]): Tried | null {
  const weight = ({ columns, bySight }: Tried) => columns.size + (bySight ? 0.5 : 0);
  return tried.reduce<Tried | null>((best, t) => (weight(t) > (best ? weight(best) : 0) ? t : best), null);
}

function nearest(tried: Tried | null): NotUnderstood {
  if (!tried) return { kind: null, nearest: null, missing: [] };
  const { kind, columns } = tried;
  const lacks = kind.forms.filter((f) => !f.asked).map((f) => lacking(f, (c) => columns.has(c)));
  const least = lacks.reduce((a, b) => (b.length < a.length ? b : a), lacks[0] ?? []);
  return {
    kind: null,
    nearest: kind.kind,
    missing: least.map((any) => headerFor(kind.kind, any.split('|')[0] ?? any)),
  };
}
