import type { Group, Seat } from './groups.ts';

/**
 * A piece of what is said or noted. A clause is what follows "att": lower case, subject first, no full stop, so that
 * one layout can write "Kommunal: Det saknas ..." and another "Kommunal påpekade att det saknas ...".
 */
export type Para =
  | { kind: 'text'; text: string }
  | { kind: 'bullets'; lines: readonly string[] }
  /** Direct with its question mark; indirect without full stop, as after "undrade"; `again` where it was asked before. */
  | { kind: 'question'; union: string; direct: string; indirect: string; again?: string }
  | { kind: 'opinion'; union: string; clause: string }
  | { kind: 'demand'; union: string; clause: string }
  | { kind: 'reply'; clause: string }
  /** `done` is what is told at the next meeting; without it nothing is ever told. */
  | { kind: 'promise'; text: string; about: string; owner: string; done: string | null };

/** A case of the committee's with its diarienummer. */
export interface Case {
  title: string;
  reference: string;
  presenter: string;
  paras: readonly Para[];
}

/** A matter on the agenda. */
export interface Matter {
  title: string;
  paras: readonly Para[];
  /** "Ärendet anses samverkat." and the like; null where nothing was decided. */
  decision: string | null;
}

export interface Attendee extends Seat {
  attendance: 'present' | 'partial' | 'absent';
  remote: boolean;
}

/** A meeting as it went, before a secretary gives it a form. */
export interface Meeting {
  group: Group;
  date: string;
  start: string;
  end: string;
  place: string;
  /** 1 for the year's first. */
  number: number;
  employer: readonly Attendee[];
  unions: readonly Attendee[];
  chair: Attendee;
  adjusters: readonly Attendee[];
  adjusted: string;
  followUps: readonly Para[];
  information: readonly Matter[];
  fromUnions: readonly Para[];
  dialogue: readonly Matter[];
  cases: readonly Case[];
  decisions: readonly Matter[];
  balance: Balance;
  next: { date: string; start: string; place: string };
}

/** The balanslista of a meeting. */
export interface Balance {
  carried: readonly string[];
  added: readonly string[];
  /** Taken off: what the point was about, and why. */
  dropped: readonly string[];
}
