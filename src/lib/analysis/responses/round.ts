import { unitId } from '../../model/unit.ts';
import { by } from '../by.ts';
import type { ResponseRow } from './responseRows.ts';
import { sides, type Side } from './side.ts';
import { tally, type Tally } from './tally.ts';

/** What one group answered in a round: a tally a side. */
export interface GroupAnswers {
  /** The same for a group in all rounds, however its name is cased and punctuated. */
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly tallies: readonly Tally[];
  /** True when sources give different numbers for the same group and side; those of the first source stand. */
  readonly disputed: boolean;
}

/** A survey that was put to the groups once. */
export interface Round {
  readonly key: string;
  readonly survey: string;
  readonly date: string | null;
  readonly groups: readonly GroupAnswers[];
}

/** Within a source, rows of a group and side are parts (a row a union) and add up; between sources they are the same answers told twice. */
function sideOf(side: Side, rows: readonly ResponseRow[]): { tally: Tally; disputed: boolean } {
  const told = [...by(rows, (row) => row.source).values()].map((part) =>
    tally(
      side,
      part.reduce((n, row) => n + row.invited, 0),
      part.reduce((n, row) => n + row.answered, 0),
    ),
  );
  const [first] = told as [Tally];
  return { tally: first, disputed: told.some((t) => t.invited !== first.invited || t.answered !== first.answered) };
}

function groupOf(id: string, rows: readonly ResponseRow[]): GroupAnswers {
  const bySide = by(rows, (row) => row.role ?? 'unknown');
  const told = sides.flatMap((side) => (bySide.has(side) ? [sideOf(side, bySide.get(side)!)] : []));
  return {
    id,
    name: rows[0]!.group_name,
    unit: rows.find((row) => row.unit_id !== null)?.unit_id ?? null,
    tallies: told.map((t) => t.tally),
    disputed: told.some((t) => t.disputed),
  };
}

/** The rounds that the rows tell of, in the order of the rows: the oldest first. A round is a survey's name and day. */
export const roundsOf = (rows: readonly ResponseRow[]): Round[] =>
  [...by(rows, (row) => `${row.date ?? ''} ${row.survey}`.trim())].map(([key, of]) => ({
    key,
    survey: of[0]!.survey,
    date: of[0]!.date,
    groups: [...by(of, (row) => unitId(row.group_name))].map(([id, own]) => groupOf(id, own)),
  }));

/** Words of a survey's name that say when it was. */
const times =
  /(?<!\p{L})(?:ht|vt|höst(?:en|terminen)?|vår(?:en|terminen)?|jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|autumn|spring)(?!\p{L})/giu;

/** The rounds before one that belong to the same series: a survey whose name is the same but for numbers and words that say when, such as the year, a term or a month. The oldest first. */
export function roundsBefore(rounds: readonly Round[], round: Round): Round[] {
  const series = ({ survey }: Round): string => unitId(survey.replace(/\d+/g, ' ').replace(times, ' '));
  return rounds.slice(0, rounds.indexOf(round)).filter((r) => series(r) === series(round));
}
