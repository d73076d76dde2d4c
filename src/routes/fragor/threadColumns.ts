import { daysBetween } from '$lib/analysis/matters/age.ts';
import type { ThreadRow } from '$lib/analysis/matters/threadRow.ts';
import { numbers, words, type TableColumn } from '$lib/view/components/table.ts';
import { plain } from '$lib/view/text/plain.ts';
import { oneLine } from '../protokoll/oneLine.ts';
import type { View } from '$lib/view/state/view.svelte.ts';

const isOpen = (row: ThreadRow): boolean => row.state === 'open' || row.state === 'unanswered';

/** The beginning of a long text, to the end of a word. */
const clipped = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s\S*$/, '')} …`);

/** A day as it is written, and sorted as a day. */
const day = (label: string, value: (row: ThreadRow) => string | null, view: View): TableColumn<ThreadRow> => ({
  ...{ label, value },
  text: (row) => {
    const iso = value(row);
    return iso === null ? '–' : oneLine(view.f.day(iso));
  },
});

/** What the tables of threads say of each. Its age counts to `asOf` while it has no end, else to when it was last up. */
export function threadColumns(view: View, asOf: string, href?: (row: ThreadRow) => string): TableColumn<ThreadRow>[] {
  const t = view.t.matters.columns;
  const age = (row: ThreadRow): number | null => {
    const end = isOpen(row) ? asOf : row.last_seen;
    return row.opened === null || end === null ? null : daysBetween(row.opened, end);
  };
  return [
    { ...words(t.matter, (row: ThreadRow) => plain(row.title)), ...(href ? { href } : {}) },
    words(t.kind, (row) => view.t.matters.kind[row.kind] ?? row.kind),
    words(t.group, (row) => row.group_name),
    day(t.opened, (row) => row.opened, view),
    numbers(t.age, age, view.f.integer),
    numbers(t.meetings, (row) => row.meetings, view.f.integer),
    words(t.state, (row) => view.t.values.state[row.state] ?? row.state),
    words(t.lastWord, (row) => clipped(plain(row.last_text))),
  ];
}
