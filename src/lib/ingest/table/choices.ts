import type { TableKind } from '../../model/tableMapping.ts';
import incident from '../incident/values.json' with { type: 'json' };
import { threatNamedIn, threatOf } from '../incident/threatOf.ts';
import staff from '../staff/values.json' with { type: 'json' };
import survey from '../survey/values.json' with { type: 'json' };
import { choiceOf, choiceWithin } from './choice.ts';
import { readYes } from './markers.ts';
import { readDay } from './readDay.ts';

/** A column whose values are ours, one of a few: which they are, and which of them a source's word stands for. */
export interface Choice {
  ours: readonly string[];
  /** Null for a word that is not understood. */
  read: (text: string) => string | null;
  /** What a word stands for that says something else, which is read elsewhere. */
  besides?: (text: string) => string | null;
  /** True where a word that is not understood is kept as it stands. */
  open?: boolean;
}

const oneOf = (words: Readonly<Record<string, readonly string[]>>, read = choiceOf(words)): Choice => ({
  ours: Object.keys(words),
  read,
});
const saidYes = (text: string): string | null => {
  const yes = readYes(text);
  return yes === null ? null : yes ? 'yes' : 'no';
};
const serious = choiceOf(incident.serious);

const choices: Partial<Record<TableKind, Readonly<Record<string, Choice>>>> = {
  responses: { role: oneOf(survey.role) },
  answer_days: { role: oneOf(survey.role) },
  opinions: { role: oneOf(survey.role) },
  incidents: {
    type: {
      ...oneOf(incident.type, choiceWithin(incident.type)),
      besides: (text) => (threatNamedIn(text) === null ? null : 'other'),
    },
    threat: {
      ours: ['threat', 'violence', 'both', 'none'],
      read: (text) => threatOf(text, 'both'),
    },
    concerns: oneOf(incident.concerns),
    status: oneOf(incident.status),
    serious: { ours: ['yes', 'no'], read: (text) => serious(text) ?? (/^\d+$/.test(text) ? null : saidYes(text)) },
    sent: { ours: ['yes', 'no'], read: (text) => saidYes(text) ?? (readDay(text) === null ? null : 'yes') },
  },
  health: { kind: { ...oneOf(staff.health), open: true } },
  rounds: { status: oneOf(staff.status) },
};

/** The choice that a column of a kind is; null for one whose values are days, numbers, names or the source's own words. */
export function choiceFor(kind: TableKind, column: string): Choice | null {
  const of = choices[kind] ?? {};
  return Object.hasOwn(of, column) ? of[column]! : null;
}
