import type { pins as sv } from '../sv/pins.ts';

/** Notes at days on a unit's charts. */
export const pins: typeof sv = {
  title: 'Notes',
  open: (n: number) => (n === 0 ? 'Pin a note to a day' : 'Add or remove notes'),
  means: (who: string) =>
    `A note is seen as a numbered line in the chart of ${who} and of the units below: a new routine, a move, a new manager. It proves no cause.`,
  date: 'Day',
  text: 'Note',
  hint: 'Write nothing about single persons.',
  rebase: 'Take new limits from that day',
  rebased: (since: string) => `new limits from ${since}`,
  add: 'Pin',
  remove: 'Remove',
  of: (who: string) => ` (for ${who})`,
  needDate: 'Choose a day.',
  needText: 'Write what happened.',
  decided: 'Agreed in samverkan, from the minutes',
  pin: 'Pin to the chart',
  added: (text: string) => `Pinned: ${text}`,
  removed: (text: string) => `Removed: ${text}`,
};
