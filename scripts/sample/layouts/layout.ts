import type { Attendee, Meeting } from '../meeting.ts';
import type { Prng } from '../prng.ts';

/** A protocol's text, and how many numbered items it has. */
export interface Written {
  text: string;
  items: number;
}

/** A secretary's form: a meeting to text. `firstItem` is where numbers begin that run over the year. */
export type Layout = (meeting: Meeting, random: Prng, firstItem: number) => Written;

/** Numbers items from `first` on. */
export const counter = (first: number): { take: () => number; count: () => number } => {
  let next = first;
  return { take: () => next++, count: () => next - first };
};

export const present = (seats: readonly Attendee[]): Attendee[] =>
  seats.filter(({ attendance }) => attendance !== 'absent');
export const absent = (seats: readonly Attendee[]): Attendee[] =>
  seats.filter(({ attendance }) => attendance === 'absent');

/** "Vision, huvudskyddsombud", "HR-chef": what stands after the name. */
export const titleOf = ({ union, role }: Attendee): string => [union, role].filter((part) => part !== null).join(', ');

/** The points of a balanslista in the words of a protocol: what stands on it, what is new, what goes. */
export const balanceText = ({ balance }: Meeting, bullet: string, gap = '\n\n'): string => {
  const { carried, added, dropped } = balance;
  const list = (lines: readonly string[]) => lines.map((line) => `${bullet}${line}`).join('\n');
  const bare = (point: string) => point.replace(/\.$/, '');
  const parts = [
    ...(carried.length > 0 ? ['Följande punkter finns på balanslistan:', list(carried)] : []),
    ...(added.length > 0 ? ['Följande punkter läggs till balanslistan:', list(added)] : []),
    ...dropped.map((point) => `Punkten ”${bare(point)}” är klar och stryks.`),
  ];
  return parts.length > 0 ? parts.join(gap) : 'Inga punkter finns på balanslistan.';
};
