import { answersOf, changesBetween, isHeard, isSilent, type RoundChanges } from '$lib/analysis/responses/changes.ts';
import { differenceOf } from '$lib/analysis/responses/difference.ts';
import type { GroupAnswers, Round } from '$lib/analysis/responses/round.ts';
import { carefulUnder, leftOutOf, missingSides, totalsOf, type Total } from '$lib/analysis/responses/totals.ts';
import { countText, isUnderHalf, type Words } from './dotRows.ts';

/** Names in a sentence: the first few, and how many more there are. */
export function namesText(groups: readonly Pick<GroupAnswers, 'name'>[], { t, f }: Words, most = 3): string {
  const names = groups.slice(0, most).map((g) => g.name);
  const rest = groups.length - names.length;
  return f.list(rest > 0 ? [...names, t.andMore(rest, f.integer(rest))] : names);
}

const sumText = (total: Pick<Total, 'side' | 'answered' | 'invited'>, { t, f }: Words): string =>
  t.share(
    f.integer(total.answered),
    f.integer(total.invited),
    t.people(total.side, total.invited),
    f.percent(total.answered / total.invited, 1),
  );

/** The page's answer: the sums, what is to be read with care, and who has not answered at all. */
export function ledeOf(round: Round, words: Words): string {
  const { t, f } = words;
  const totals = totalsOf(round.groups);
  const silent = round.groups.filter(isSilent);
  const unclear = round.groups.filter((g) => answersOf(g) > 0 && !isHeard(g));
  const heard = round.groups.some(isHeard);
  const careful = totals
    .filter((total) => total.rate < carefulUnder)
    .map((total) => t.ledeCarefulWho[total.side] ?? '');
  return [
    totals.length
      ? t.ledeSums(round.survey, f.list(totals.map((total) => sumText(total, words))))
      : t.ledeNoSums(round.survey),
    careful.length ? t.ledeCareful(f.list(careful)) : '',
    unclear.length ? t.ledeUnclear(namesText(unclear, words)) : '',
    silent.length ? t.ledeSilent(silent.length, f.integer(silent.length), namesText(silent, words)) : '',
    silent.length || !heard ? '' : unclear.length ? t.ledeOthers : t.ledeAll,
  ]
    .filter(Boolean)
    .join(' ');
}

function changeText({ stopped, returned, absent }: RoundChanges, open: boolean, words: Words): string {
  const { t, f } = words;
  const told = [
    [stopped, open ? t.captionStoppedOpen : t.captionStopped],
    [returned, t.captionReturned],
    [absent, t.captionAbsent],
  ] as const;
  const sentences = told
    .filter(([groups]) => groups.length > 0)
    .map(([groups, say]) => say(groups.length, f.integer(groups.length), namesText(groups, words)));
  return sentences.join(' ') || t.captionSteady;
}

/** What the chart of groups says: who fell silent and who came back; in a first round, in how many fewer than half answered. `open`: it can still be answered. */
export function captionOf(round: Round, before: readonly Round[], open: boolean, words: Words): string {
  const { t, f } = words;
  const last = before.at(-1);
  const under = round.groups.filter(isUnderHalf).length;
  const first = t.captionFirst(round.groups.length, f.integer(round.groups.length), under, f.integer(under));
  return [first, last ? changeText(changesBetween(last, round), open, words) : ''].filter(Boolean).join(' ');
}

/** The pairs that stay out of the sums, a sentence each, with the sums that they would change. */
export const leftOutTexts = (round: Round, words: Words): string[] =>
  leftOutOf(round.groups).map(({ group, tally, would }) => {
    const { t } = words;
    const count = countText(tally.answered, tally.invited, words);
    const sums = would.map((sum) => sumText({ ...sum }, words)).join(t.or);
    return tally.fault === 'impossible'
      ? t.leftOutImpossible(group, t.people(tally.side, 2), count, sums)
      : t.leftOutUnknown(group, count, sums);
  });

/** The sides of which groups have no numbers, a sentence a side. */
export function missingTexts(round: Round, words: Words): string[] {
  const missing = missingSides(round.groups);
  return (['union', 'employer'] as const).flatMap((side) => {
    const of = missing.filter((m) => m.side === side).map(({ group }) => ({ name: group }));
    return of.length > 0 ? [words.t.leftOutMissing(words.t.people(side, 2), namesText(of, words, 5))] : [];
  });
}

/** What the chart of rounds says of each side: the round before and the last, and whether the step between them is more than chance. */
export function roundsCaption(rounds: readonly { round: Round; label: string }[], { t, f }: Words): string {
  const sums = rounds.map(({ round, label }) => ({ label, totals: totalsOf(round.groups) }));
  const of = (i: number, side: string) => sums.at(i)?.totals.find((total) => total.side === side);
  const steps = (['union', 'employer', 'other'] as const).flatMap((side) => {
    const [before, last] = [of(-2, side), of(-1, side)];
    if (!before || !last) return [];
    const who = t.people(side, 2);
    const change = differenceOf(before, last);
    const step = change.lower > 0 ? t.roundsUp(who) : change.upper < 0 ? t.roundsDown(who) : '';
    const levels = [sums.at(-2)!.label, f.percent(before.rate), sums.at(-1)!.label, f.percent(last.rate)] as const;
    return [{ level: t.roundsCaption(who, ...levels), step }];
  });
  const beyond = steps.map(({ step }) => step).filter(Boolean);
  return [...steps.map(({ level }) => level), ...(beyond.length || !steps.length ? beyond : [t.roundsWithin])].join(
    ' ',
  );
}
