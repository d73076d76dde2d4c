import { tableNames } from '../../../../src/lib/model/tables.ts';
import { decode } from '../../../../src/lib/warehouse/arrow.ts';
import type { Dataset } from '../../../../src/lib/workers/prepare.ts';
import { unseenChange } from './linear.ts';
import { publish } from './publish.ts';
import type { Random } from './random.ts';
import { valueOf, type Source } from './source.ts';

/** Two publications of one organisation, of which the hidden number at the key is another. */
export interface TwoWorlds {
  readonly one: Dataset;
  readonly other: Dataset;
  /** How many numbers are hidden. */
  readonly hidden: number;
}

/** So far at least must a hidden number be able to move. */
const seen = 0.01;

/**
 * Publishes the files as they are and as they would be in another world, in which a hidden number differs and all that is
 * told does not. Each number is a known sum of what only the source knows; where no such world exists a linear solver
 * finds the hidden number, and that is an error. Null where nothing is hidden.
 */
export async function twoWorlds(source: Source, random: Random): Promise<TwoWorlds | null> {
  const one = await publish(source.files(source.truth));
  const cells = source.cells(one.rows);
  const functional = (key: string) => source.functionals.get(key)!;
  for (const { key, value } of cells)
    if (value !== null && Math.abs(value - valueOf(functional(key), source.truth)) > 1e-5)
      throw new Error(`${key} is told as ${value}, and is not`);
  const told = cells.flatMap(({ key, value }) => (value === null ? [] : [functional(key)]));
  const hidden = cells.filter(({ value }) => value === null).map(({ key }) => ({ key, f: functional(key) }));
  if (hidden.length === 0) return null;
  const changes = hidden.map(({ f }) => unseenChange(told, f));
  const solved = hidden.filter((_, i) => changes[i] === null).map(({ key }) => key);
  if (solved.length > 0) throw new Error(`hidden, and can be solved for: ${solved.join(', ')}`);
  const at = random.whole(0, hidden.length - 1);
  const changed = moved(source, changes[at]!);
  const { key, f } = hidden[at]!;
  if (Math.abs(valueOf(f, changed) - valueOf(f, source.truth)) < seen) throw new Error(`${key} can hardly be another`);
  return { one, other: await publish(source.files(changed)), hidden: hidden.length };
}

/** What is unknown, changed as far as each of it stays possible. */
function moved({ truth, range: [least, most] }: Source, change: ReadonlyMap<string, number>): Map<string, number> {
  const room = [...change].flatMap(([name, by]) => {
    const value = truth.get(name)!;
    return Math.abs(by) < 1e-12 ? [] : [(by > 0 ? most - value : value - least) / Math.abs(by)];
  });
  const scale = 0.9 * Math.min(...room);
  return new Map([...truth].map(([name, value]) => [name, value + scale * (change.get(name) ?? 0)]));
}

/** All that whoever fetches a publication can learn from. */
export const learnt = ({ tables, manifest }: Dataset): unknown[] => [
  manifest,
  ...tableNames.map((name) => decode(tables[name]!)),
];

/** Text of anything, its numbers without the last digits of what was written and read. */
const textOf = (all: unknown): string =>
  JSON.stringify(all, (_, v: unknown) => {
    if (typeof v === 'bigint') return Number(v);
    return typeof v === 'number' ? Math.round(v * 1e4) / 1e4 : v;
  });

/** Where two answers part, in short; null where they are the same. */
export function difference(one: unknown, other: unknown): string | null {
  const [a, b] = [textOf(one), textOf(other)];
  if (a === b) return null;
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return `${a.slice(Math.max(0, at - 200), at + 40)} | ${b.slice(at, at + 40)}`;
}
