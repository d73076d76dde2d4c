import type { Row } from '../../model/tables.ts';
import type { Mention, Thread } from './thread.ts';
import type { TimedItem } from './timeline.ts';

/** "AMN 2019-0146-1.6" however it is spaced and cased. */
const normal = (reference: string): string => reference.toUpperCase().replace(/\s+/g, '');

const later = (a: TimedItem, b: TimedItem): number =>
  (a.meeting.row.date ?? '').localeCompare(b.meeting.row.date ?? '') || a.item.ord - b.item.ord;

/**
 * Matters with a diarienummer: those that come up at more than one meeting, in whatever group, and those that were put
 * off. Open while the last word is that they are deferred or adjourned. A number in an attachment only is no item.
 */
export const followCases = (cases: readonly Row<'cases'>[], items: ReadonlyMap<string, TimedItem>): Thread[] => {
  const found = new Map<string, { title: string; mentions: Mention[] }>();
  for (const { reference, title, item_id } of cases) {
    const at = item_id === null ? undefined : items.get(item_id);
    if (!at) continue;
    const key = normal(reference);
    const thread = found.get(key) ?? { title: '', mentions: [] };
    thread.title ||= title ?? '';
    thread.mentions.push({ at, why: 'case', text: title ?? at.item.title });
    found.set(key, thread);
  }
  return [...found].flatMap(([mark, { title, mentions }]): Thread[] => {
    const [first, ...rest] = mentions.toSorted((a, b) => later(a.at, b.at));
    const outcome = (rest.at(-1) ?? first!).at.item.outcome;
    const open = outcome === 'deferred' || outcome === 'adjourned';
    const meetings = new Set(mentions.map(({ at }) => at.meeting)).size;
    if (meetings < 2 && !open) return [];
    return [
      {
        kind: 'case',
        mark,
        title: title || first!.at.item.title,
        state: open ? 'open' : 'closed',
        mentions: [first!, ...rest],
      },
    ];
  });
};
