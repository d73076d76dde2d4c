import { isAgendaTitle } from './agendaWords.ts';
import type { Head } from './agenda.ts';
import { hasWord, titleOf } from './headings.ts';
import type { Layout, Line } from './layout.ts';
import { latin } from '../swedish/latin.ts';

/** "08.30 Inledning", "kl. 13:15–13:40 Ekonomi": when a matter was taken up, before its heading. */
const TIMED = latin(
  /^(?:[Kk]l(?:ockan|\.)?\s?)?([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s?[-–]\s?(?:[01]?\d|2[0-3])[.:][0-5]\d)?[\s:–-]{1,4}(?=\p{Lu})(.{2,100})$/u,
);
/** Fewer are times told of one thing. */
const LEAST = 4;

/** The headings of an agenda whose matters are marked by the time of day. Empty unless several in a row, most of which sound like matters, never go back in time. */
export function findTimed(layout: Layout): Head[] {
  const heads: Head[] = [];
  let last = -1;
  for (const line of layout.lines) {
    const m = /^[kK\d]/.test(line.text) && !line.furniture ? TIMED.exec(line.text) : null;
    if (!m) continue;
    const minute = 60 * Number(m[1]) + Number(m[2]);
    if (minute < last) continue;
    last = minute;
    const title = titleOf(m[3]!);
    if (hasWord(title) && !/[,;]$/.test(m[3]!)) heads.push(toHead(line, title));
  }
  const sounding = heads.filter((head) => isAgendaTitle(head.title)).length;
  return heads.length >= LEAST && sounding >= 3 && sounding >= 0.4 * heads.length ? heads : [];
}

const toHead = (line: Line, title: string): Head => ({
  number: null,
  title,
  section: null,
  line: line.index,
  body: line.index + 1,
  start: line.at,
  bodyStart: line.end,
  blockFrom: line.index,
});
