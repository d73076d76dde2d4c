import type { TopicMeeting } from './topicMeetings.ts';

/** A topic on a level of the organisation. */
export interface LevelTopic {
  readonly level: string | null;
  readonly topic: string;
  readonly items: number;
  /** Part of the level's items; the parts of a level may sum to more than one, since an item may be about several topics. */
  readonly share: number;
}
export interface LevelTopics {
  /** From the top down; null: groups whose place in the organisation is not known. */
  readonly levels: readonly { level: string | null; meetings: number; total: number }[];
  /** The commonest first. */
  readonly topics: readonly string[];
  readonly cells: readonly LevelTopic[];
}

/** Which topics are dealt with on which level. */
export function levelTopics(rows: readonly TopicMeeting[]): LevelTopics {
  const levels = new Map<string | null, { depth: number; meetings: Set<string>; total: number }>();
  const topics = new Map<string, number>();
  const cells = new Map<string, { level: string | null; topic: string; items: number }>();
  for (const { meeting_id, level, depth, topic, items, total } of rows) {
    const at = levels.get(level) ?? { depth: Infinity, meetings: new Set<string>(), total: 0 };
    levels.set(level, {
      depth: Math.min(at.depth, level === null ? Infinity : (depth ?? Infinity)),
      total: at.total + (at.meetings.has(meeting_id) ? 0 : total),
      meetings: at.meetings.add(meeting_id),
    });
    topics.set(topic, (topics.get(topic) ?? 0) + items);
    const key = JSON.stringify([level, topic]);
    cells.set(key, { level, topic, items: (cells.get(key)?.items ?? 0) + items });
  }
  return {
    levels: [...levels]
      .sort(([a, x], [b, y]) => (x.depth === y.depth ? ((a ?? '') < (b ?? '') ? -1 : 1) : x.depth - y.depth))
      .map(([level, { meetings, total }]) => ({ level, meetings: meetings.size, total })),
    topics: [...topics].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([topic]) => topic),
    cells: [...cells.values()].map((cell) => ({ ...cell, share: cell.items / levels.get(cell.level)!.total })),
  };
}

/** Levels with fewer items than this are too thin to compare. */
const fewest = 20;

/** The topic whose part of the items differs most between two known levels; null with fewer than two levels to compare. */
export function widestSpread(
  grid: LevelTopics,
): { topic: string; most: { level: string; share: number }; least: { level: string; share: number } } | null {
  const levels = grid.levels.flatMap(({ level, total }) => (level !== null && total >= fewest ? [level] : []));
  if (levels.length < 2) return null;
  const spreads = grid.topics.map((topic) => {
    const shares = levels
      .map((level) => ({ level, share: grid.cells.find((c) => c.topic === topic && c.level === level)?.share ?? 0 }))
      .sort((a, b) => b.share - a.share);
    return { topic, most: shares[0]!, least: shares.at(-1)! };
  });
  return spreads.reduce((a, b) => (b.most.share - b.least.share > a.most.share - a.least.share ? b : a));
}
