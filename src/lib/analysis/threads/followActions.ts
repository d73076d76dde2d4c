import { isSaid } from './isSaid.ts';
import { stemsOf, type Stems } from './stems.ts';
import { similarity } from './similarity.ts';
import type { Mention, Thread } from './thread.ts';
import type { Timeline, TimedItem, TimedMeeting } from './timeline.ts';
import type { Lexicon } from './lexicon.ts';
import words from './words.json' with { type: 'json' };

/** Alike enough to be one matter in other words. */
const enough = 0.5;
/** How many lists in a row a point may be missing from and still be the same matter when it is back. */
const missable = 2;

const isList = ({ item, actions }: TimedItem): boolean => actions.length > 0 || isSaid(item.title, words.balance);

interface Point {
  readonly at: TimedItem;
  readonly text: string;
  readonly stems: Stems;
}
interface Followed {
  readonly mark: string;
  readonly mentions: [Mention, ...Mention[]];
  /** The wording last used, and the first: a matter drifts in words, or goes back. */
  stems: Stems;
  readonly first: Stems;
  /** Which of the group's lists it was last on; a list that only says that it is struck is none. */
  seen: number;
  struck: boolean;
}

const pointsOf = (meeting: TimedMeeting): Point[] =>
  meeting.items.flatMap((at) => at.actions.map(({ text }) => ({ at, text, stems: stemsOf(text) })));

/** The best pairs of points and matters first, each used once. */
const pair = (points: readonly Point[], matters: readonly Followed[], lexicon: Lexicon): Map<Point, Followed> => {
  const pairs = points.flatMap((point) =>
    matters.map((matter) => ({
      point,
      matter,
      alike: Math.max(similarity(point.stems, matter.stems, lexicon), similarity(point.stems, matter.first, lexicon)),
    })),
  );
  const found = new Map<Point, Followed>();
  const taken = new Set<Followed>();
  for (const { point, matter, alike } of pairs.sort((a, b) => b.alike - a.alike))
    if (alike >= enough && !found.has(point) && !taken.has(matter)) {
      found.set(point, matter);
      taken.add(matter);
    }
  return found;
};

/**
 * The points of a group's balanslista, each followed from list to list in whatever words. Open while it stands on the
 * group's latest list, else closed; a meeting without a list changes nothing, a list without points closes all. A
 * point that one or two lists leave out is the same matter when it comes back, later than that a new one; so is one that
 * comes back after it was struck.
 */
export const followActions = (timeline: Timeline, lexicon: Lexicon): Thread[] => {
  const lists = timeline.filter(({ items }) => items.some(isList));
  const all: Followed[] = [];
  lists.forEach((meeting, list) => {
    const current = all.filter(({ seen, struck }) => !struck && list - seen <= missable + 1);
    const points = pointsOf(meeting);
    const found = pair(points, current, lexicon);
    points.forEach((point, i) => {
      const matter = found.get(point);
      const struck = isSaid(point.text, words.struck);
      if (matter) {
        matter.mentions.push({ at: point.at, why: struck ? 'struck' : 'carried', text: point.text });
        matter.stems = point.stems;
        matter.seen = list;
        matter.struck = struck;
      } else if (!struck) {
        const mark = `${point.at.item.item_id}:${i}`;
        const raised: Mention = { at: point.at, why: 'raised', text: point.text };
        all.push({ mark, mentions: [raised], stems: point.stems, first: point.stems, seen: list, struck });
      }
    });
  });
  return all.map(({ mark, mentions, seen, struck }) => ({
    kind: 'action',
    mark,
    title: mentions[0].text,
    state: seen === lists.length - 1 && !struck ? 'open' : 'closed',
    mentions,
  }));
};
