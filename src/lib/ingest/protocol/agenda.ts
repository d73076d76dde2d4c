import type { Layout, Line } from './layout.ts';
import { isAgendaTitle } from './agendaWords.ts';
import { marginHeading } from './margins.ts';
import { chooseNumbered, type Numbered } from './numbered.ts';
import { endOfMeeting } from './endOfMeeting.ts';
import { isGroupHeading, isHeading, titleOf } from './headings.ts';
import { findTimed } from './timedHeadings.ts';
import { findRunIns } from './runIns.ts';
import { findUnnumbered } from './unnumbered.ts';

/** One matter of the agenda: where its heading and its text stand, as line numbers `[heading, to)` and offsets. */
export interface Matter {
  number: string | null;
  title: string;
  section: string | null;
  /** The first line of the heading; of its text (or of the rest of the heading's own line); the line after the last. */
  heading: number;
  body: number;
  to: number;
  /** Offsets: the heading's first letter, where the text begins, where it ends. */
  start: number;
  bodyStart: number;
  end: number;
  /** The line where the matter's block begins: its heading, or the group heading above it. */
  blockFrom: number;
}

/** The agenda as it was dealt with, and where the front ends and the meeting ends. */
export interface Agenda {
  matters: Matter[];
  /** The first line that is not front matter; the first after the meeting (signatures, attachments); the first of an attachment. */
  front: number;
  signature: number;
  attachments: number;
  numbered: boolean;
}

/** Finds the agenda: numbered headings if there is a run of them, else plain ones. */
export function findAgenda(layout: Layout): Agenda {
  const found = chooseNumbered(layout).map(toHead);
  const timed = findTimed(layout);
  const run = timed.length > found.length ? [] : found;
  const plain =
    run.length === 0 && timed.length > 0 ? timed : run.length === 0 || isList(layout, run) ? findPlain(layout) : [];
  const numbered = run.length > 0 && (plain.length < 4 || sounding(run) >= sounding(plain));
  const heads = numbered ? run : plain;
  const last = heads.at(-1);
  const closing = endOfMeeting(layout, last ? last.body : 0, last ? last.title : null);
  const matters = heads.map((head, i) => toMatter(layout, head, heads[i + 1], closing.signature));
  if (numbered) nameSections(layout, matters);
  const front = matters[0]?.blockFrom ?? closing.signature;
  return { matters, front, ...closing, numbered };
}

/** How many sound like matters. */
const sounding = (heads: readonly Head[]): number => heads.filter((head) => isAgendaTitle(head.title)).length;

/** A numbered list within a matter is short, and few of its points sound like matters. */
function isList({ lines }: Layout, run: readonly Head[]): boolean {
  const long = run.at(-1)!.line - run[0]!.line;
  return long < 0.3 * lines.length && sounding(run) < 0.4 * run.length;
}

/** Headings without numbers: on lines of their own, or where more of them sound like matters, at the beginnings of paragraphs. */
function findPlain(layout: Layout): Head[] {
  const beside = layout.lines.flatMap((line) => headBeside(layout, line) ?? []);
  if (beside.length > 0) return beside;
  const plain = findUnnumbered(layout);
  const runIns = findRunIns(layout);
  return sounding(runIns) > sounding(plain) ? runIns : plain;
}

/** A heading in the margin, whose text stands beside it. */
function headBeside({ lines }: Layout, line: Line): Head | null {
  const title = marginHeading(lines, line.index);
  if (!title || !line.margin) return null;
  const { index } = line;
  return {
    number: null,
    title: titleOf(title),
    section: null,
    line: index,
    body: index,
    start: line.margin.at,
    bodyStart: line.text ? line.at : line.end,
    blockFrom: index,
  };
}

/** A heading before its text is known. */
export interface Head {
  number: string | null;
  title: string;
  section: string | null;
  line: number;
  body: number;
  start: number;
  bodyStart: number;
  blockFrom: number;
}

const toHead = (n: Numbered): Head => ({
  number: n.number,
  title: n.title,
  section: null,
  line: n.line,
  body: n.body,
  start: n.start,
  bodyStart: n.bodyStart,
  blockFrom: n.line,
});

function toMatter(layout: Layout, head: Head, next: Head | undefined, meetingEnd: number): Matter {
  const to = Math.max(head.line + 1, next ? next.blockFrom : meetingEnd);
  return {
    number: head.number,
    title: head.title,
    section: head.section,
    heading: head.line,
    body: head.body,
    to,
    start: head.start,
    bodyStart: head.bodyStart,
    end: endOfText(layout.lines, head, to),
    blockFrom: head.blockFrom,
  };
}

/** The last letter before line `to` that is no furniture. */
function endOfText(lines: readonly Line[], head: Head, to: number): number {
  for (let i = to - 1; i >= head.line; i--) {
    const line = lines[i]!;
    if (line.text && !line.furniture) return Math.max(line.at + line.text.length, head.bodyStart);
  }
  return head.bodyStart;
}

/**
 * A plain heading alone before a numbered one is the group that it, and those after it, stand under. The first matter's group
 * heading must be a known one, since the front matter is full of short lines.
 */
function nameSections(layout: Layout, matters: Matter[]): void {
  let section: string | null = null;
  matters.forEach((matter, i) => {
    const above = lineAbove(layout.lines, matter.heading);
    const previous = matters[i - 1];
    const low = previous ? previous.body : 0;
    if (above && above.index >= low && isSectionLine(layout, above, previous, i)) {
      section = titleOf(above.text);
      matter.blockFrom = above.index;
      if (previous) {
        previous.to = above.index;
        previous.end = endOfText(layout.lines, { ...previous, line: previous.heading }, above.index);
      }
    }
    matter.section = section;
  });
}

function isSectionLine(layout: Layout, line: Line, previous: Matter | undefined, position: number): boolean {
  if (!isHeading(layout, line.index)) return false;
  if (isGroupHeading(line.text) || line.heading !== null) return !previous || previous.heading !== line.index;
  if (position === 0 || !previous) return false;
  const alone = !layout.lines[line.index - 1]?.text;
  const hasBody = layout.lines.slice(previous.body, line.index).some((l) => l.text && !l.furniture);
  return (
    alone && hasBody && !/^(?:ing[ea]t?|utgår|-|–)(?!\p{L})/iu.test(line.text) && line.text.split(/\s+/).length <= 6
  );
}

/** The nearest line above that says anything. */
function lineAbove(lines: readonly Line[], index: number): Line | null {
  for (let i = index - 1; i >= 0; i--) if (lines[i]!.text && !lines[i]!.furniture) return lines[i]!;
  return null;
}
