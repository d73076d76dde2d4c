import { isNever, keyOf, lacking, withoutBrackets, type Form, type Kind } from './columns.ts';
import { fold } from './fold.ts';
import type { Look, Seen } from './looks.ts';
import { meanDay, meanNumber } from './means.ts';
import type { Sight } from './sightOf.ts';
import words from './words.json' with { type: 'json' };

/** Which cell of a row a column of ours is taken to be, and whether that is plain or only likely. */
export interface Guess {
  at: number;
  sure: boolean;
  /** True where the header is the column's own word. */
  named: boolean;
  /** True where the header does not say it, but the values do. */
  byValues: boolean;
}

/** A table as one of a kind: what is guessed of its columns, and how well all of it fits. */
export interface Guessed {
  kind: Kind;
  columns: ReadonlyMap<string, Guess>;
  /** The columns of one of the kind's forms are there. */
  whole: boolean;
  /** They are, beyond doubt, and so is where the rows belong. */
  sure: boolean;
  weight: number;
}

interface Candidate {
  column: string;
  at: number;
  header: number;
  likeness: number;
  telling: boolean;
  /** Its values are words of ours. */
  worded: boolean;
  /** Its header speaks of a day. */
  named: boolean;
  score: number;
}

/** Columns that say where a row belongs. */
const places = ['unit', 'group', 'area', 'administration'];

/**
 * A table as one of a kind, by headers and values together, as the form that fits best. A header counts most when it is a
 * column's own word, less when it holds one or is short for one; values count most where hardly anything else looks so. A
 * column whose values are nothing that it can hold is not taken for it, whatever its header says.
 */
export function guess(kind: Kind, { header, values, look }: Sight): Guessed {
  const candidates = kind.columns.flatMap(([column, synonyms]) =>
    header.flatMap((text, at) => {
      const found = text !== '' && isNever(text) ? null : candidate(kind, column, synonyms, text, (l) => look(l, at));
      return found ? [{ ...found, column, at }] : [];
    }),
  );
  const tried = kind.forms.filter((f) => !f.whole).map((form) => asForm(kind, form, candidates, values));
  return tried.reduce((best, t) => (t.weight > best.weight ? t : best));
}

/** Only columns that the form needs are looked for among those whose headers say nothing, and those that values tell. */
function asForm(kind: Kind, form: Form, all: readonly Candidate[], values: readonly (readonly string[])[]): Guessed {
  const wanted = wantedOf(kind, form);
  const candidates = all.filter(
    (c) => c.header > 0 || wanted.includes(c.column) || (c.telling && !places.includes(c.column)),
  );
  const { columns, chosen } = assign(candidates, wanted);
  inOrder(columns, ['occurred', 'reported', 'closed'], (at) => meanDay(values[at]!));
  inOrder(columns, ['invited', 'answered'], (at) => -meanNumber(values[at]!));
  asUnit(columns);
  const whole = lacking(form, (c) => columns.has(c)).length === 0 && isTree(columns, values);
  const plain = !form.asked && lacking(form, (c) => columns.get(c)?.sure ?? false).length === 0;
  const placed = places.some((c) => columns.get(c)?.sure);
  const weight = chosen.reduce((sum, c) => sum + c.score, whole ? (form.asked ? 0.4 : 1) : 0);
  return { kind, columns, sure: plain && placed && kind.kind !== 'units', weight, whole };
}

/** The columns that a form needs, the surest of those that will do, and where its rows belong. */
function wantedOf({ kind }: Kind, form: Form): string[] {
  const needed = form.columns.map((any) => any.split('|')[0]!).filter((c) => !places.includes(c));
  return [...(kind === 'responses' ? ['group'] : ['unit']), ...needed];
}

function candidate(
  { looks }: Kind,
  column: string,
  synonyms: readonly string[],
  text: string,
  seenAs: (look: Look) => Seen | null,
): Omit<Candidate, 'column' | 'at'> | null {
  const header = likenessOf(text, synonyms);
  const look = Object.hasOwn(looks, column) ? looks[column]! : null;
  const seen = look && seenAs(look === 'day' && header > 0 ? 'serial' : look);
  const named = look === 'day' && namesDay(text);
  if (!seen) return header > 0 ? { header, likeness: 0, telling: false, worded: false, named, score: header } : null;
  const { likeness, telling, worded } = seen;
  // Words that are not known may be a system's own; days and numbers are days and numbers everywhere.
  if (likeness < 0.5 && !((worded && header === 1) || look === 'unit')) return null;
  if (header === 0 && likeness < 0.25) return null;
  const score = header + likeness * (telling ? 0.7 : 0.3) + (named ? 0.1 : 0);
  return { header, likeness, telling: telling && likeness >= 0.8, worded, named, score };
}

const dayWords = new Set(words.day.map(fold));
/** A header that speaks of a day, but not of which. */
const namesDay = (text: string): boolean =>
  fold(text)
    .split(' ')
    .some((w) => dayWords.has(w));

/** 1 for a header that is one of a column's own, 0.5 for one that holds one or begins one, else 0. */
function likenessOf(text: string, synonyms: readonly string[]): number {
  const keys = [keyOf(text), keyOf(withoutBrackets(text))].filter(Boolean);
  if (keys.some((key) => synonyms.includes(key))) return 1;
  const parts = fold(text).split(' ');
  const key = keys[0] ?? '';
  const holds = synonyms.some(
    (s) => parts.some((w) => w === s || (s.length >= 4 && w.startsWith(s))) || (s.length >= 6 && key.includes(s)),
  );
  const begins = key.length >= 3 && parts.length === 1 && synonyms.some((s) => s.length >= 6 && s.startsWith(key));
  return holds || begins ? 0.5 : 0;
}

/** The best first; each column and each cell once. Between equals what is wanted decides, then the order of the columns. */
function assign(candidates: readonly Candidate[], wanted: readonly string[]) {
  const columns = new Map<string, Guess>();
  const chosen: Candidate[] = [];
  const rank = ({ column }: Candidate): number => (wanted.includes(column) ? wanted.indexOf(column) : wanted.length);
  for (const c of candidates.toSorted((a, b) => b.score - a.score || rank(a) - rank(b))) {
    if (columns.has(c.column) || chosen.some(({ at }) => at === c.at)) continue;
    chosen.push(c);
    columns.set(c.column, { at: c.at, sure: isPlain(c, candidates), named: c.header === 1, byValues: c.header === 0 });
  }
  return { columns, chosen };
}

/** Beyond doubt: its own header and values that fit, or values that tell, or half of both and no rival. */
function isPlain(c: Candidate, candidates: readonly Candidate[]): boolean {
  if (c.header === 1) return c.likeness >= 0.5 || !c.worded;
  const rivals = candidates.filter((o) => (o.column === c.column) !== (o.at === c.at) && o.score >= c.score - 0.1);
  return rivals.length === 0 && c.likeness >= 0.9 && (c.telling || c.header > 0 || c.named);
}

/** Columns whose headers say nothing, told apart by the order of what they hold. */
function inOrder(columns: Map<string, Guess>, names: readonly string[], measure: (at: number) => number): void {
  const unnamed = names.filter((c) => columns.get(c)?.byValues);
  const sorted = unnamed.map((c) => columns.get(c)!).toSorted((a, b) => measure(a.at) - measure(b.at));
  unnamed.forEach((column, i) => columns.set(column, sorted[i]!));
}

/** Of a column that is only guessed to name what is above the units most names must be units themselves. */
function isTree(columns: ReadonlyMap<string, Guess>, values: readonly (readonly string[])[]): boolean {
  const [unit, parent] = [columns.get('unit'), columns.get('parent')];
  if (!unit || !parent?.byValues) return true;
  const units = new Set(values[unit.at]!.map(fold));
  const above = values[parent.at]!.filter(Boolean);
  return above.filter((name) => units.has(fold(name))).length > above.length / 2;
}

/** A table that names only an area or an administration, and that not in so many words, names its units. */
function asUnit(columns: Map<string, Guess>): void {
  for (const column of ['area', 'administration']) {
    const found = columns.get(column);
    if (!found || found.named || columns.has('unit')) continue;
    columns.delete(column);
    columns.set('unit', found);
  }
}
