import { parseArgs } from 'node:util';

/** What the generator is asked for. */
export interface Options {
  seed: number;
  /** Units in the tree, all levels together. */
  units: number;
  /** Months from January 2023. */
  months: number;
  /** About how many rows the table of incidents has. */
  incidents: number;
}

export const defaults: Options = { seed: 1, units: 60, months: 36, incidents: 6000 };

const ranges: Record<keyof Options, readonly [number, number]> = {
  seed: [0, 2 ** 32 - 1],
  units: [40, 2000],
  months: [1, 120],
  incidents: [1000, 5_000_000],
};

export const help = `npm run -s sample -- --out DIR [--seed N] [--units N] [--months N] [--incidents N]

Writes an invented municipality into DIR: protocols, survey, incidents, indexes, staff, sick leave, occupational
health and safety rounds. The same seed gives the same bytes. Files of the same name are replaced, others are left.

  --out DIR        folder to write to, made if missing
  --seed N         ${defaults.seed}
  --units N        units in the tree, all levels: ${ranges.units.join(' to ')} (${defaults.units})
  --months N       months from January 2023: ${ranges.months.join(' to ')} (${defaults.months}; what is planted needs 36)
  --incidents N    about this many incidents: ${ranges.incidents.join(' to ')} (${defaults.incidents})
`;

const readNumber = (name: keyof Options, text: string | undefined): number => {
  if (text === undefined) return defaults[name];
  const [low, high] = ranges[name];
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= low && value <= high))
    throw new RangeError(`--${name} must be a whole number from ${low} to ${high}, not "${text}"`);
  return value;
};

/** The command line read: help, or what to generate and where. Throws an error with one clear line on wrong arguments. */
export const readOptions = (
  argv: readonly string[],
): { help: true } | { help: false; out: string; options: Options } => {
  const value = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    strict: true,
    options: { help: { type: 'boolean' }, out: value, seed: value, units: value, months: value, incidents: value },
  });
  if (values.help) return { help: true };
  if (!values.out) throw new RangeError('--out DIR is missing');
  const read = (name: keyof Options) => readNumber(name, values[name]);
  const options = { seed: read('seed'), units: read('units'), months: read('months'), incidents: read('incidents') };
  return { help: false, out: values.out, options };
};
