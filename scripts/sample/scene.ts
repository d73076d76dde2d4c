import { addDays, dayAndMonth, monthName } from './calendar.ts';
import type { Field, Group } from './groups.ts';
import type { Matter, Para } from './meeting.ts';
import type { Prng } from './prng.ts';
import type { Unit } from './organisation.ts';
import type { UnitKind } from './units.ts';

/** What a matter is written from: the meeting it comes up at, and the means to fill its variable parts. */
export interface Scene {
  random: Prng;
  group: Group;
  date: string;
  /** The day of the group's next meeting: undertakings are told of there. */
  next: string;
  /** Unions at the table. */
  unions: readonly string[];
}

export type Section = 'information' | 'dialogue' | 'decision';

/** A kind of matter that comes up again and again, its wording varied. */
export interface Template {
  id: string;
  /** Of the project's taxonomy. */
  topic: string;
  section: Section;
  /** Where it comes up; everywhere if left out. */
  fields?: readonly Field[];
  /** Months in which it comes up; any if left out. */
  months?: readonly number[];
  make: (scene: Scene) => Matter;
}

/** "det är så" as the sentence "Det är så." */
export const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** A workplace under the group, of one of the kinds if it has any such; for the central group one of the whole municipality. */
export const aUnit = ({ random, group }: Scene, kinds?: readonly UnitKind[]): string => {
  const all = group.units.filter((unit: Unit) => unit.level === 'enhet');
  const fit = all.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  return random.pick(fit.length > 0 ? fit : all).name;
};

export const aUnion = ({ random, unions }: Scene): string => random.pick(unions);

/** The office that answers for staff, by the group's own name for it. */
export const hr = ({ group }: Scene): string =>
  group.employer.map(({ role }) => role).find((role) => role?.startsWith('HR')) ?? 'HR-chef';

/** "HR-chef" as "HR-chefen", "rektor" as "Rektorn"; an office with a name after it stays as it is. */
export const definite = (role: string): string => {
  const named = role.startsWith('avdelningschef ');
  const word = named ? role : /(?:partner|or)$/.test(role) ? `${role}n` : `${role}en`.replace('teknisk ', 'tekniska ');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};

export const text = (...sentences: readonly string[]): Para => ({ kind: 'text', text: sentences.join(' ') });
export const bullets = (...lines: readonly string[]): Para => ({ kind: 'bullets', lines });
export const ask = (union: string, direct: string, indirect: string): Para => ({
  ...{ kind: 'question', union, direct, indirect },
});
export const hold = (union: string, clause: string): Para => ({ kind: 'opinion', union, clause });
export const claim = (union: string, clause: string): Para => ({ kind: 'demand', union, clause });
export const reply = (clause: string): Para => ({ kind: 'reply', clause });

/** When an undertaking is due, always by the group's next meeting. */
const due = ({ random, next }: Scene): string =>
  random.pick([
    'vid nästa möte',
    `senast den ${dayAndMonth(addDays(next, -random.int(2, 9)))}`,
    `i ${monthName(next)}`,
    'vid nästa möte',
  ]);

/** Somebody undertakes to come back about something (a noun phrase); what is told of it at the next meeting (a clause). */
export const promise = (scene: Scene, owner: string, about: string, done: string): Para => {
  const when = due(scene);
  const wording = scene.random.pick([
    `${owner} tar med sig frågan om ${about} och återkommer ${when}.`,
    `${owner} återkommer ${when} med besked om ${about}.`,
    `${owner} ser över ${about} och återkommer ${when}.`,
  ]);
  return { kind: 'promise', text: wording, about, owner, done };
};

/** A matter about which nothing was decided. */
export const matter = (title: string, ...paras: readonly (Para | false)[]): Matter => ({
  title,
  paras: paras.filter((para) => para !== false),
  decision: null,
});
