import { outcomeOf } from '$lib/analysis/inspections/occasions.ts';
import type { Round } from '$lib/analysis/attention/latestRounds.ts';
import type { Formats } from '$lib/view/format.ts';
import type { Text } from '$lib/view/text/sv/index.ts';

/** How many rounds are done, how many of these too late, and what the others are, in a sentence; empty without any. `asOf`: the day that the files know of. */
export function roundsText(rounds: readonly Round[], asOf: string | null, t: Text['unit'], f: Formats): string {
  if (rounds.length === 0) return '';
  const outcomes = rounds.map((round) => outcomeOf(round, asOf));
  const count = (outcome: string): number => outcomes.filter((o) => o === outcome).length;
  const late = count('late');
  const rest = (['overdue', 'left', 'missing'] as const).flatMap((outcome) => {
    const n = count(outcome);
    return n > 0 ? [t.roundsRest[outcome]!(n, f.integer(n))] : [];
  });
  return t.roundsLede(
    f.integer(count('done') + late),
    f.integer(rounds.length),
    late ? f.integer(late) : '',
    rest.length ? f.list(rest) : '',
  );
}
