import type { Cube, Selection, Selections } from './cube.ts';
import { sumBy } from './sumBy.ts';
import { sumGrid } from './sumGrid.ts';
import type { Sums } from './sums.ts';

/**
 * What some views need, summed beforehand for every value of `along`, so that any stretch of it is a subtraction however
 * many cells there were. Plain data: made in a worker, read on the page.
 */
export interface PreparedSums<Name extends string> {
  readonly along: Name;
  readonly values: Cube<Name>['values'];
  readonly below: Cube<Name>['below'];
  /** By what was asked: for each place along, the sums of all places before it; after the last place the sums of all. */
  readonly running: ReadonlyMap<string, Float64Array>;
  /** By what was asked: the courses, one after the other. */
  readonly courses: ReadonlyMap<string, Float64Array>;
}

/** A question to the sums, whatever stretch is chosen along. */
const keyOf = <Name extends string>(along: Name, dimension: Name, selections: Selections<Name>): string =>
  JSON.stringify([dimension, ...Object.entries(selections).filter(([name]) => name !== along && name !== dimension)]);

/** The sums of a dimension up to each place along: `length + 1` rows. */
const runningSums = <Name extends string>(
  cube: Cube<Name>,
  along: Name,
  dimension: Name,
  selections: Selections<Name>,
): Float64Array => {
  const breadth = cube.values[dimension].length;
  const grid = sumGrid(cube, along, dimension, selections);
  const running = new Float64Array((grid.length + 1) * breadth);
  grid.forEach((row, at) => {
    for (let i = 0; i < breadth; i += 1) running[(at + 1) * breadth + i] = running[at * breadth + i]! + row[i]!;
  });
  return running;
};

/**
 * Sums all that `views` asks for, whatever stretch of `along` is chosen afterwards. `views` is called once, with the
 * sums of everything: what it asks for must not depend on them.
 */
export const prepareSums = <Name extends string>(
  cube: Cube<Name>,
  along: Name,
  views: (sums: Sums<Name>) => unknown,
): PreparedSums<Name> => {
  const running = new Map<string, Float64Array>();
  const courses = new Map<string, Float64Array>();
  const { values, below } = cube;
  const own = values[along].length;
  const prepared = { along, values, below, running, courses };
  const made = <T>(map: Map<string, T>, key: string, make: () => T): void => {
    if (!map.has(key)) map.set(key, make());
  };
  const readable = fromPrepared(prepared);
  views({
    ...{ along, values, below },
    by: (dimension, selections) => {
      const key = keyOf(along, dimension, selections);
      if (dimension === along) made(courses, key, () => sumBy(cube, along, selections));
      else made(running, key, () => runningSums(cube, along, dimension, selections));
      return readable.by(dimension, selections);
    },
    courses: (dimension, selections) => {
      made(courses, `${keyOf(along, dimension, selections)} along`, () => {
        const all = new Float64Array(values[dimension].length * own);
        sumGrid(cube, dimension, along, selections).forEach((course, i) => all.set(course, i * own));
        return all;
      });
      return readable.courses(dimension, selections);
    },
  });
  return prepared;
};

/** The first place chosen along, and the one after the last. */
const stretchOf = (values: readonly (string | null)[], selection: Selection | undefined): [number, number] => {
  if (!selection) return [0, values.length];
  if (!('from' in selection)) throw new RangeError('what is brushed is chosen from one end to the other');
  const { from, to } = selection;
  const named = values.filter((value) => value !== null);
  const start = from === null ? 0 : named.filter((value) => value < from).length;
  const end = to === null ? named.length : named.filter((value) => value <= to).length;
  return [start, Math.max(start, end)];
};

const known = (map: ReadonlyMap<string, Float64Array>, key: string): Float64Array => {
  const found = map.get(key);
  if (!found) throw new RangeError(`not prepared: ${key}`);
  return found;
};

/** The sums as views ask for them. Throws RangeError for what was not prepared. */
export const fromPrepared = <Name extends string>(prepared: PreparedSums<Name>): Sums<Name> => {
  const { along, values, below, running, courses } = prepared;
  const length = values[along].length;
  return {
    ...{ along, values, below },
    by: (dimension, selections) => {
      const key = keyOf(along, dimension, selections);
      if (dimension === along) return known(courses, key);
      const sums = known(running, key);
      const breadth = values[dimension].length;
      const [start, end] = stretchOf(values[along], selections[along]);
      return Float64Array.from({ length: breadth }, (_, i) => sums[end * breadth + i]! - sums[start * breadth + i]!);
    },
    courses: (dimension, selections) => {
      const all = known(courses, `${keyOf(along, dimension, selections)} along`);
      return values[dimension].map((_, i) => all.subarray(i * length, (i + 1) * length));
    },
  };
};
