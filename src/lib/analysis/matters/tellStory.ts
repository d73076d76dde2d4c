import { unwrap } from '../protocols/unwrap.ts';
import type { StoryPiece } from './threadStory.ts';
import type { ThreadRow } from './threadRow.ts';

/** What was said about a matter at one meeting. */
export interface Chapter {
  readonly item_id: string;
  readonly meeting_id: string;
  readonly date: string | null;
  readonly number: string | null;
  readonly title: string;
  /** Why the thread holds the item: `raised`, `carried`, `answered` ... */
  readonly why: string;
  /** One to four passages; who said them is in each. */
  readonly passages: readonly StoryPiece[];
}

const kindOfThread = { action: 'action', question: 'statement', commitment: 'commitment', case: 'case' } as const;

/** The beginnings of a text's longer words: Swedish inflects at the end, so that is what two wordings share. */
const roots = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** The part of the matter's words that a text shares, 0-1. */
const likeness = (wanted: ReadonlySet<string>, text: string): number => {
  if (wanted.size === 0) return 0;
  const has = roots(text);
  return [...wanted].filter((root) => has.has(root)).length / wanted.size;
};

/** The sentences of an item around the one that is most like the matter, at most some 400 characters. */
function excerpt(text: string, wanted: ReadonlySet<string>): string {
  const sentences = text.split(/(?<=[.?!])\s+|\n{2,}/).filter((s) => s.trim() !== '');
  const scores = sentences.map((sentence) => likeness(wanted, sentence));
  const best = scores.indexOf(Math.max(...scores));
  let said = '';
  for (const sentence of sentences.slice(Math.max(0, best))) {
    if (said !== '' && said.length + sentence.length > 400) break;
    said = `${said} ${sentence}`.trim();
  }
  return said.slice(0, 600);
}

const enough = 0.3;
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True for the piece that the thread itself names: the question that opened it, or what was last said. */
const isNamed = (thread: ThreadRow, piece: StoryPiece): boolean =>
  (piece.id !== null && thread.thread_id === `question:${piece.id}`) ||
  (piece.kind !== 'item' && squeezed(piece.text).slice(0, 300) === squeezed(thread.last_text));

/** The passages of one item that are about the matter: the piece most like it, and what answers that. */
function passagesOf(thread: ThreadRow, pieces: readonly StoryPiece[]): StoryPiece[] {
  const wanted = roots(thread.title);
  const own = kindOfThread[thread.kind];
  const ranked = pieces
    .filter((piece) => piece.kind !== 'item')
    .map((piece) => ({
      piece,
      score: isNamed(thread, piece) ? 2 : likeness(wanted, piece.text) + (piece.kind === own ? 0.1 : 0),
    }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || a.piece.span_start - b.piece.span_start);
  const best = ranked[0]?.piece;
  if (!best) {
    const item = pieces.find((piece) => piece.kind === 'item');
    return item ? [{ ...item, text: excerpt(item.text, wanted) }] : [];
  }
  const replies = best.id === null ? [] : pieces.filter((piece) => piece.reply_to === best.id).slice(0, 3);
  const asked = best.reply_to === null ? [] : pieces.filter((piece) => piece.id === best.reply_to);
  return [...asked, best, ...replies];
}

/** A thread as it is read: a chapter a meeting item, in order of time, each with the passages that are about the matter. */
export function tellStory(thread: ThreadRow, pieces: readonly StoryPiece[]): Chapter[] {
  const items = new Map<string, StoryPiece[]>();
  for (const piece of pieces) items.set(piece.item_id, [...(items.get(piece.item_id) ?? []), piece]);
  return [...items.values()].map((ofItem) => {
    const { item_id, meeting_id, date, number, title, why } = ofItem[0]!;
    return {
      item_id,
      meeting_id,
      date,
      number,
      title,
      why,
      passages: passagesOf(thread, ofItem).map((piece) => ({ ...piece, text: unwrap(piece.text) })),
    };
  });
}
