import { askedOf, answersOf } from '$lib/analysis/responses/changes.ts';
import { levelSums, sumsBelow } from '$lib/analysis/responses/levels.ts';
import type { GroupAnswers, Round } from '$lib/analysis/responses/round.ts';
import type { Side } from '$lib/analysis/responses/side.ts';
import type { Tally } from '$lib/analysis/responses/tally.ts';
import { carefulUnder, totalsOf, type Total } from '$lib/analysis/responses/totals.ts';
import type { Unit } from '$lib/analysis/unitTree.ts';
import type { ResponseDotRow, ResponseMark } from '$lib/view/charts/responseLayout.ts';
import type { Formats } from '$lib/view/format.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

export interface Words {
  readonly t: Text['responses'];
  readonly f: Formats;
}

/** How many earlier rounds a tail leads back to. */
const tail = 3;

export const countText = (answered: number, invited: number, { t, f }: Words): string =>
  t.of(f.integer(answered), f.integer(invited));

function tipOf(mark: Omit<ResponseMark, 'tip'>, name: string, { t, f }: Words): string {
  const who = t.headings[mark.side];
  if (mark.fault === 'impossible') return `${name}\n${t.tipImpossible(who, mark.count)}`;
  if (mark.fault === 'unknown-side') return `${name}\n${t.tipUnknown(mark.count)}`;
  if (mark.rate === null) return `${name}\n${t.tipNone(who)}`;
  const [lower, upper] = [mark.interval?.lower, mark.interval?.upper];
  return [
    name,
    t.tipShare(who, mark.count, f.percent(mark.rate, 1)),
    lower !== undefined && upper !== undefined ? t.interval(f.percent(lower, 1), f.percent(upper, 1)) : '',
    mark.below === null ? '' : t.tipBelow(f.percent(mark.below, 1)),
    mark.earlier.length ? t.tipBefore(mark.earlier.map((rate) => f.percent(rate)).join(', ')) : '',
    mark.rate < carefulUnder ? t.tipCareful : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const sumNote = ({ rate, interval }: Total, { t, f }: Words): string =>
  t.sumNote(f.percent(rate, 1), f.decimal(100 * interval.lower), f.percent(interval.upper, 1));

function sumRow(key: string, name: string, kind: 'total' | 'level', totals: readonly Total[], words: Words) {
  const marks = totals.map((total) => {
    const mark = {
      ...{ side: total.side, rate: total.rate, fault: null, invited: total.invited, answered: total.answered },
      ...{ count: countText(total.answered, total.invited, words), earlier: [], below: null },
      ...(kind === 'total' ? { interval: total.interval, note: sumNote(total, words) } : { interval: null, note: '' }),
    };
    return { ...mark, tip: tipOf(mark, name, words) };
  });
  return { key, label: name, depth: 0, kind, faded: false, marks } satisfies ResponseDotRow;
}

/** The earlier shares of a group's side, the latest first; rounds without a share that counts are passed over. */
function earlierOf(group: GroupAnswers, side: Side, before: readonly Round[]): number[] {
  const rates: number[] = [];
  for (const round of [...before].reverse().slice(0, tail)) {
    const told = round.groups.find((g) => g.id === group.id)?.tallies.find((t) => t.side === side);
    if (told && told.fault === null) rates.push(told.answered / told.invited);
  }
  return rates;
}

function noteOf(tally: Tally, count: string, { t }: Words): string {
  if (tally.fault === 'impossible') return t.notes.impossible;
  if (tally.fault === 'none-invited') return t.notes['none-invited'];
  return tally.fault === 'unknown-side' ? t.notes['unknown-side'](count) : '';
}

/** What the rows are made of, beside the groups in their order. */
export interface DotSource {
  readonly groups: readonly GroupAnswers[];
  /** All groups of the round in the chosen unit: the sums are theirs, whatever is searched for. */
  readonly all: readonly GroupAnswers[];
  /** The rounds before, the oldest first. */
  readonly before: readonly Round[];
  readonly units: readonly Unit[];
  readonly chosen: readonly string[];
  readonly indent: boolean;
  /** What a group is called where others are folded below it, by the group's id. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** The rows of the chart: the sums of each side, the levels, the groups. */
export function dotRows(source: DotSource, words: Words): ResponseDotRow[] {
  const { groups, all, before, units, chosen } = source;
  const below = sumsBelow(all, units);
  const depths = new Map(units.map((u) => [u.unit_id, u.depth]));
  const depthOf = (g: GroupAnswers): number => (g.unit === null ? 0 : (depths.get(g.unit) ?? 0));
  const top = Math.min(...groups.map(depthOf));
  const groupRow = (group: GroupAnswers): ResponseDotRow => ({
    ...{
      key: group.name,
      label: source.labels?.get(group.id) ?? group.name,
      kind: 'group',
      depth: source.indent ? depthOf(group) - top : 0,
    },
    faded: chosen.length > 0 && !chosen.includes(group.id),
    marks: group.tallies.map((tally) => {
      const count = countText(tally.answered, tally.invited, words);
      const sum = group.unit === null ? undefined : below.get(group.unit)?.find((s) => s.side === tally.side);
      const mark = {
        ...{
          side: tally.side,
          fault: tally.fault,
          invited: tally.invited,
          answered: tally.answered,
          count,
          interval: null,
        },
        rate: tally.invited === 0 && tally.answered === 0 ? null : tally.answered / tally.invited,
        note: noteOf(tally, count, words),
        earlier: tally.fault === null ? earlierOf(group, tally.side, before) : [],
        below: sum?.rate ?? null,
      };
      return { ...mark, tip: tipOf(mark, group.name, words) };
    }),
  });
  const { t, f } = words;
  return [
    ...totalsOf(all).map((sum) => sumRow(`total ${sum.side}`, t.all[sum.side], 'total', [sum], words)),
    ...levelSums(all, units).map(({ level, groups: n, totals }) =>
      sumRow(`level ${level}`, t.level(level, n, f.integer(n)), 'level', totals, words),
    ),
    ...groups.map(groupRow),
  ];
}

/** True for a group in which fewer than half answered; pairs that are impossible do not count. */
export function isUnderHalf({ tallies, ...group }: GroupAnswers): boolean {
  const possible = { ...group, tallies: tallies.filter((t) => t.fault !== 'impossible') };
  return askedOf(possible) > 0 && answersOf(possible) / askedOf(possible) < carefulUnder;
}
