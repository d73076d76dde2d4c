import { unitId } from '../../model/unit.ts';
import type { Interval } from '../stats/interval.ts';
import { wilson } from '../stats/wilson.ts';
import { by } from '../by.ts';
import { differenceOf } from './difference.ts';
import type { OpinionRow } from './opinionRows.ts';

export type OpinionRole = OpinionRow['role'];

/** A step of a scale, and how many of a side chose it. */
export interface Step {
  readonly position: number;
  readonly alternative: string;
  readonly answers: number;
}

/** What a side answered to a question; null where it is hidden. */
export interface SideOpinion {
  readonly role: OpinionRole;
  readonly told: {
    /** All steps that anybody chose, from the bottom of the scale. */
    readonly steps: readonly Step[];
    /** Answers on the scale, and "vet ej" beside it. */
    readonly answers: number;
    readonly unsure: number;
    /** Share of the answers on the upper half of the scale, 0–1, with its 95 % interval (Wilson); null without answers. */
    readonly agree: number | null;
    readonly interval: Interval | null;
  } | null;
}

/** A question with its scale and what each side answered. */
export interface AskedQuestion {
  readonly question: string;
  /** Steps of the scale. */
  readonly steps: number;
  readonly sides: readonly SideOpinion[];
}

/** A theme of what was written in own words, and in how many answers it is; null for those that are hidden together. */
export interface ThemeCount {
  readonly theme: string | null;
  readonly answers: number | null;
}

/** What the survey's open questions were answered, by theme. */
export interface OpenQuestion {
  readonly question: string;
  readonly themes: readonly ThemeCount[];
}

/** The answers of one survey, by question. */
export interface SurveyOpinions {
  readonly asked: readonly AskedQuestion[];
  readonly open: readonly OpenQuestion[];
}

/** The rows of a survey by question. Where all are of one side that side alone stands, for all is the same. */
export function opinionsOf(rows: readonly OpinionRow[], survey: string): SurveyOpinions {
  const own = rows.filter((row) => unitId(row.survey) === unitId(survey));
  const questions = [...by(own, (row) => row.question)];
  return {
    asked: questions.flatMap(([question, of]) => {
      const scale = of.filter((row) => row.kind !== 'theme');
      return scale.length > 0 ? [askedOf(question, scale)] : [];
    }),
    open: questions.flatMap(([question, of]) => {
      const themes = of.filter((row) => row.kind === 'theme');
      return themes.length > 0
        ? [{ question, themes: themes.map((row) => ({ theme: row.alternative, answers: row.answers })) }]
        : [];
    }),
  };
}

function askedOf(question: string, rows: readonly OpinionRow[]): AskedQuestion {
  const steps = Math.max(1, ...rows.map((row) => row.steps ?? 0));
  const sides = [...by(rows, (row) => row.role)].map(([role, of]) => sideOf(role, of, steps));
  return { question, steps, sides: sides.length === 2 ? sides.filter((side) => side.role !== 'all') : sides };
}

function sideOf(role: OpinionRole, rows: readonly OpinionRow[], scale: number): SideOpinion {
  if (rows.some((row) => row.suppressed)) return { role, told: null };
  const steps = rows.flatMap(({ position, alternative, answers }) =>
    position === null ? [] : [{ position, alternative: alternative ?? '', answers: answers ?? 0 }],
  );
  const sum = (some: readonly { answers: number | null }[]): number => some.reduce((n, s) => n + (s.answers ?? 0), 0);
  const answers = sum(steps);
  const upper = sum(steps.filter((s) => s.position > (scale + 1) / 2));
  return {
    role,
    told: {
      ...{ steps, answers, unsure: sum(rows.filter((row) => row.kind === 'unsure')) },
      ...{ agree: answers > 0 ? upper / answers : null, interval: wilson(upper, answers) },
    },
  };
}

/** How far apart the unions and the managers are on a question: the managers' share on the upper half less the unions', and whether that is more than chance. */
export interface Apart {
  readonly question: string;
  readonly union: number;
  readonly employer: number;
  readonly beyond: boolean;
}

/** The questions that both sides answered, the widest apart first. */
export const apartOf = (asked: readonly AskedQuestion[]): Apart[] =>
  asked
    .flatMap(({ question, sides }) => {
      const [union, employer] = (['union', 'employer'] as const).map((r) => sides.find((s) => s.role === r)?.told);
      if (!union?.interval || !employer?.interval) return [];
      const [a, b] = [union, employer].map(({ agree, interval }) => ({ rate: agree!, interval: interval! }));
      const { lower, upper } = differenceOf(a!, b!);
      return [{ question, union: union.agree!, employer: employer.agree!, beyond: lower > 0 || upper < 0 }];
    })
    .sort((a, b) => Math.abs(b.employer - b.union) - Math.abs(a.employer - a.union));
