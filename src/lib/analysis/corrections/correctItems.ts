import type { Values } from '../../model/correction.ts';
import type { Span } from '../../model/record.ts';
import type { Row } from '../../model/tables.ts';
import { trimmed } from './anchor.ts';
import { textIn } from './textIn.ts';

type Item = Row<'items'>;

/** What is done to a meeting's items: by the rows as they were read, and by where the new headings are. */
export interface ItemChanges {
  readonly change: ReadonlyMap<Item, Partial<Values['item']>>;
  readonly strike: ReadonlySet<Item>;
  readonly add: readonly { item_id: string; meeting_id: string; place: Span; set: Values['item'] }[];
}
export interface CorrectedItems {
  readonly items: Item[];
  /** The items whose text is another than was read. */
  readonly rewritten: ReadonlySet<string>;
  /** The added ones that found no room: an item begins there already. */
  readonly taken: ReadonlySet<string>;
  /** The item that what stood under `item_id` and begins at `start` stands under now; null for none. */
  readonly home: (item_id: string | null, start: number) => string | null;
}

/** The first place after `start` at which an item that nothing holds must end: another item, an attachment, the signatures, or the text's end. */
const limitOf = (start: number, items: readonly Item[], passages: readonly Row<'passages'>[], end: number): number =>
  Math.min(
    end,
    ...items.filter((i) => i.span_start > start).map((i) => i.span_start),
    ...passages
      .filter((p) => (p.kind === 'attachment' || p.kind === 'signature') && p.span_start > start)
      .map((p) => p.span_start),
  );

/**
 * A meeting's items with some changed, struck or added. A struck item was no item: its words, and what was found in them,
 * go on in the item before it; where none is before it they are of no item. An added item goes from its heading to the
 * end of the item that it stands in, which ends where it begins. Ids stay; the order is counted anew.
 */
export function correctItems(
  read: readonly Item[],
  { change, strike, add }: ItemChanges,
  { text, passages }: { text: string; passages: readonly Row<'passages'>[] },
): CorrectedItems {
  const heirs = new Map<string, string | null>();
  const spans = new Map<string, Span>();
  const items: Item[] = [];
  for (const row of read.toSorted((a, b) => a.span_start - b.span_start || a.ord - b.ord)) {
    const before = items.at(-1);
    if (strike.has(row)) {
      heirs.set(row.item_id, before?.item_id ?? null);
      if (before) before.span_end = Math.max(before.span_end, row.span_end);
    } else {
      items.push({ ...row, ...change.get(row) });
      spans.set(row.item_id, [row.span_start, row.span_end]);
    }
  }
  const taken = new Set<string>();
  const added: Item[] = [];
  for (const { item_id, meeting_id, place, set } of add.toSorted((a, b) => a.place[0] - b.place[0])) {
    const start = place[0];
    const holder = items.find((i) => i.span_start <= start && start < i.span_end);
    if (holder && trimmed(text, [holder.span_start, holder.span_end])[0] >= start) {
      taken.add(item_id);
      continue;
    }
    const end = holder?.span_end ?? limitOf(start, items, passages, text.length);
    if (holder) holder.span_end = start;
    const item: Item = { item_id, meeting_id, ord: 0, ...set, text: '', span_start: start, span_end: end };
    items.push(item);
    added.push(item);
    items.sort((a, b) => a.span_start - b.span_start);
  }
  const moved = strike.size > 0 || added.length > 0;
  const rewritten = new Set<string>();
  items.forEach((item, i) => {
    if (moved) item.ord = i + 1;
    const was = spans.get(item.item_id);
    if (was?.[0] === item.span_start && was[1] === item.span_end) return;
    item.text = textIn(text, passages, [item.span_start, item.span_end]);
    rewritten.add(item.item_id);
  });
  const home = (item_id: string | null, start: number): string | null => {
    const within = added.findLast((i) => i.span_start <= start && start < i.span_end);
    if (within) return within.item_id;
    return item_id !== null && heirs.has(item_id) ? heirs.get(item_id)! : item_id;
  };
  return { items, rewritten, taken, home };
}
