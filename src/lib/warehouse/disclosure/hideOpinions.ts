import type { Row } from '../../model/tables.ts';
import { complement } from './complement.ts';
import { exposed } from './exposed.ts';
import type { Equation } from './grid.ts';
import { groupBy } from './groupBy.ts';
import { stepsOf } from './opinionSteps.ts';
import type { Thresholds } from './thresholds.ts';

type Opinion = Row<'opinions'>;
type Role = Opinion['role'];
/** The sides in the order in which they are told; what they make together comes first. */
const sides = ['union', 'employer', 'other', 'unknown'] as const;

/** How often each alternative was chosen, by its key, for a side. */
type Counts = ReadonlyMap<string, number>;

/**
 * A survey's answers as they may be told: for all groups together, a row a question, side and alternative. The groups are too
 * small for any of them, and by side and all alone no filter can take one away from another. A side whose answers are fewer than
 * `k.result` is hidden with all its alternatives and its number, and another side with it where the two can be told apart by
 * what all answered; all too where that would give one away to who knows how many of each side answered. Themes of own words are
 * told for all sides together from `k.text` on; of the others it is told that there are some, not which.
 */
export function hideOpinions(rows: readonly Opinion[], k: Thresholds): Opinion[] {
  const steps = stepsOf(rows);
  const surveys = groupBy(rows, (row) => JSON.stringify([row.survey, row.date]));
  return [...surveys.values()].flatMap((survey) =>
    [...groupBy(survey, (row) => row.question).values()].flatMap((asked) => [
      ...scaleRows(
        asked.filter((row) => row.kind !== 'theme'),
        k,
        steps,
      ),
      ...themeRows(
        asked.filter((row) => row.kind === 'theme'),
        k,
      ),
    ]),
  );
}

const keyOf = (row: Opinion): string => (row.kind === 'unsure' ? 'unsure' : `${row.position}`);
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

function countsOf(rows: readonly Opinion[]): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + (row.answers ?? 0));
  return counts;
}

/** Answers on the scale: "vet ej" is an answer, but says nothing of what is asked. */
const onScale = (counts: Counts): number => sum([...counts].map(([key, n]) => (key === 'unsure' ? 0 : n)));
/** A source may have hidden an answer itself: how many they are is not known then. */
const isHiddenAtSource = (rows: readonly Opinion[]): boolean => rows.some((r) => r.suppressed || r.answers === null);

function scaleRows(rows: readonly Opinion[], k: Thresholds, steps: ReturnType<typeof stepsOf>): Opinion[] {
  const [sample] = rows;
  if (!sample) return [];
  const present = sides.filter((side) => rows.some((row) => row.role === side));
  const of = new Map<Role, Counts>(present.map((side) => [side, countsOf(rows.filter((row) => row.role === side))]));
  of.set('all', countsOf(rows));
  const unknown = (role: Role): boolean =>
    isHiddenAtSource(role === 'all' ? rows : rows.filter((row) => row.role === role));
  const isSmall = (role: Role): boolean => {
    const counts = of.get(role)!;
    const [scale, all] = [onScale(counts), sum(counts.values())];
    return unknown(role) || (all > 0 && all < k.result) || (scale > 0 && scale < k.result);
  };
  const hidden = hiddenRoles(of, present, { isSmall, unknown }, k);
  const shown = [...of.keys()].filter((role) => !hidden.has(role));
  const keys = new Set(shown.flatMap((role) => [...of.get(role)!].filter(([, n]) => n > 0).map(([key]) => key)));
  const alternatives = [...groupBy(rows, keyOf)].filter(([key]) => keys.has(key)).map(([, [first]]) => first!);
  const ordered = alternatives.sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity));
  return (['all', ...present] as const).flatMap((role): Opinion[] =>
    hidden.has(role)
      ? [nothingOf(sample, role)]
      : ordered.map((row) => ({
          ...tellable(sample, role),
          ...{ kind: row.kind, alternative: row.alternative, ...steps(row) },
          ...{ answers: of.get(role)!.get(keyOf(row)) ?? 0, suppressed: false },
        })),
  );
}

/** Small sides, with what would give them away. */
function hiddenRoles(
  of: ReadonlyMap<Role, Counts>,
  present: readonly Role[],
  { isSmall, unknown }: Record<'isSmall' | 'unknown', (role: Role) => boolean>,
  k: Thresholds,
): Set<Role> {
  const roles = ['all', ...present] as const;
  const weights = roles.map((role) => (unknown(role) ? null : sum(of.get(role)!.values())));
  // A side that nobody answered for is known to be empty.
  const parts = roles.map((_, i) => i).filter((i) => i > 0 && weights[i] !== 0);
  const primary = roles.flatMap((role, i) => (isSmall(role) ? [i] : []));
  const cells = complement({ weights, equations: [{ total: 0, parts }] }, primary, k.result);
  const hidden = new Set<Role>([...cells].map((i) => roles[i]!));
  if (
    !hidden.has('all') &&
    givesAway(
      of,
      parts.map((i) => roles[i]!),
      hidden,
    )
  )
    hidden.add('all');
  return hidden;
}

/**
 * Whether what all answered tells what a hidden side did, to who knows how many of each side answered, as the response rates
 * say: where all chose one alternative, so did each side.
 */
function givesAway(of: ReadonlyMap<Role, Counts>, roles: readonly Role[], hidden: ReadonlySet<Role>): boolean {
  const unknown = roles.filter((role) => hidden.has(role));
  const alternatives = [...of.get('all')!].filter(([, n]) => n > 0).map(([key]) => key);
  const cell = (r: number, a: number): number => r * alternatives.length + a;
  const known = unknown.length * alternatives.length;
  const equations: Equation[] = [
    ...alternatives.map((_, a) => ({ total: known, parts: unknown.map((_, r) => cell(r, a)) })),
    ...unknown.map((_, r) => ({ total: known, parts: alternatives.map((_, a) => cell(r, a)) })),
  ];
  return exposed(equations, new Set(unknown.flatMap((_, r) => alternatives.map((_, a) => cell(r, a))))).length > 0;
}

const tellable = (row: Opinion, role: Role): Opinion => ({ ...row, group_name: null, role });
const nothingOf = (row: Opinion, role: Role): Opinion => ({
  ...tellable(row, role),
  ...{ alternative: null, position: null, steps: null, answers: null, suppressed: true },
});

/** A text without a theme, and a theme of few texts, are not named. */
function themeRows(rows: readonly Opinion[], k: Thresholds): Opinion[] {
  const themes = [...groupBy(rows, (row) => row.alternative ?? '')].filter(([theme]) => theme !== '');
  const counted = themes.map(([, of]) => ({ of, n: sum(of.map((row) => row.answers ?? 0)) }));
  const told = counted.filter(({ of, n }) => n >= k.text && !isHiddenAtSource(of));
  const rest = counted.find(({ of, n }) => (n > 0 && n < k.text) || isHiddenAtSource(of));
  return [
    ...told
      .sort((a, b) => b.n - a.n)
      .map(({ of, n }): Opinion => ({ ...tellable(of[0]!, 'all'), answers: n, suppressed: false })),
    ...(rest ? [nothingOf(rest.of[0]!, 'all')] : []),
  ];
}
