import type { TableKind } from '../../model/tableMapping.ts';
import { fold } from './fold.ts';
import data from './columns.json' with { type: 'json' };

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

interface Form {
  columns: readonly string[];
  whole?: boolean;
  words?: Readonly<Record<string, readonly string[]>>;
}
interface Kind {
  kind: TableKind;
  columns: readonly (readonly [string, readonly string[]])[];
  forms: readonly Form[];
}

/** No header is longer; a longer cell is not looked at. */
const LONGEST = 100;

/** Folded, and without spaces too: "org.enhet" and "orgenhet", "händelse datum" and "händelsedatum". */
const keyOf = (header: string) => fold(header).replaceAll(' ', '');
/** "Sjukfrånvaro (%)" is "sjukfrånvaro" where the whole is no synonym. */
const withoutBrackets = (header: string) => header.replace(/[([][^)\]]*[)\]]/g, '');

const never = new Set(data.never.map(keyOf));
const kinds: readonly Kind[] = Object.entries(data.kinds).map(([kind, { columns, forms }]) => ({
  kind: kind as TableKind,
  columns: Object.entries({ ...columns, ...data.shared }).map(([c, headers]) => [c, headers.map(keyOf)] as const),
  forms: forms as readonly Form[],
}));
const known = new Set(kinds.flatMap((k) => k.columns.flatMap(([, headers]) => headers)));

/** Whether a cell could be the header of a column of some kind of table. */
export const isHeader = (cell: string): boolean =>
  cell.length <= LONGEST && (known.has(keyOf(cell)) || known.has(keyOf(withoutBrackets(cell))));

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
  const add = (key: string, i: number) => key && !never.has(key) && !places.has(key) && places.set(key, i);
  const short = header.map((h) => (h.length <= LONGEST ? h : ''));
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
  if (!form.columns.every((any) => any.split('|').some((c) => columns.has(c)))) return false;
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
  const lacking = kind.forms.map((f) => f.columns.filter((any) => !any.split('|').some((c) => columns.has(c))));
  const least = lacking.reduce((a, b) => (b.length < a.length ? b : a), lacking[0] ?? []);
  return {
    kind: null,
    nearest: kind.kind,
    missing: least.map((any) => headerFor(kind.kind, any.split('|')[0] ?? any)),
  };
}

/** The header that stands for a column in messages. */
function headerFor(kind: TableKind, column: string): string {
  const columns: Readonly<Record<string, readonly string[]>> = { ...data.kinds[kind].columns, ...data.shared };
  return columns[column]?.[0] ?? column;
}
