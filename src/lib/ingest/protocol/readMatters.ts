import type { Item, ProtocolRecord } from '../../model/record.ts';
import { actionsIn, isActionList } from './actions.ts';
import type { Agenda, Matter } from './agenda.ts';
import { casesIn } from './cases.ts';
import { commitmentsIn } from './commitments.ts';
import { demandsIn } from './demands.ts';
import { figuresBeside, figuresIn, type Figures } from './figures.ts';
import type { Layout } from './layout.ts';
import { SECTION } from './lineSigns.ts';
import { marginText } from './margins.ts';
import { outcomeOf } from './outcomes.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import type { KnownPersons } from './knownPersons.ts';
import { statementsIn } from './statements.ts';
import type { Table } from './tables.ts';
import { topicsOf } from './topics.ts';
import { cuesBetween } from '../swedish/words.ts';
import { latin } from '../swedish/latin.ts';
import { signs } from '../swedish/signs.ts';

const LIST_OF_PRESENT = latin(
  /^(?:närvar\p{L}*|frånvar\p{L}*|deltagare|närvaro och frånvaro|närvaro\/frånvaro|upprop|närvarande och frånvarande|deltagande)$/iu,
);

const opensList = signs('nNfFdDuU');
/** True for a matter that is itself the list of those present. */
export const isListOfPresent = ({ title }: Matter): boolean =>
  opensList(title.charCodeAt(0)) && LIST_OF_PRESENT.test(title);

/** What the matters give to the record. */
export type Parts = Pick<ProtocolRecord, 'items' | 'statements' | 'cases' | 'demands' | 'actions' | 'commitments'> &
  Figures;

/** What is known of the whole meeting when its matters are read. */
export interface Meeting {
  persons: KnownPersons;
  date: string | null;
  next: string | null;
  /** Whether the topics are wanted: they take as long as a third of the rest. */
  topics: boolean;
  /** The tables of the whole text. */
  tables: readonly Table[];
}

/** Reads every matter of the agenda, and the cases that only an attachment names. */
export function readMatters(layout: Layout, agenda: Agenda, meeting: Meeting): Parts {
  const parts: Parts = {
    items: [],
    statements: [],
    cases: [],
    demands: [],
    actions: [],
    commitments: [],
    figures: [],
    warnings: [],
  };
  for (const matter of agenda.matters) readMatter(layout, matter, meeting, parts);
  const [from, to] = [agenda.attachments, layout.lines.length];
  const paragraphs = paragraphsOf(layout, from, to, layout.lines[from]?.start ?? 0);
  parts.cases.push(...casesOutside(paragraphs, new Set(parts.cases.map((c) => c.reference))));
  const places = [...agenda.matters.map((m) => ({ from: m.heading, to: m.to })), { from, to }];
  const attached = { paragraphs, title: '', titleCues: 0, from, to, attached: true };
  addFigures(parts, figuresIn(layout, meeting.tables, attached, meeting.date));
  addFigures(parts, figuresBeside(meeting.tables, places));
  return parts;
}

function addFigures(parts: Parts, { figures, warnings }: Figures): void {
  add(parts.figures, figures);
  add(parts.warnings, warnings);
}

function add<T>(to: T[], found: readonly T[]): void {
  for (const one of found) to.push(one);
}

/** Adds what one matter gives. */
function readMatter(layout: Layout, matter: Matter, meeting: Meeting, parts: Parts): void {
  const { persons, date, next, topics, tables } = meeting;
  const item = parts.items.length;
  const titleCues = titleCuesOf(layout, matter);
  const paragraphs = paragraphsOf(layout, matter.body, matter.to, matter.bodyStart);
  const said = isListOfPresent(matter) ? [] : statementsIn(paragraphs, item, persons, parts.statements.length);
  parts.items.push(toItem(layout, matter, titleCues, paragraphs, topics));
  for (const { side, organisation, kind, replyTo, span } of said)
    parts.statements.push({ item, side, organisation, kind, replyTo, span });
  add(parts.cases, casesIn(paragraphs, item, headingOf(layout, matter)));
  add(parts.demands, demandsIn(paragraphs, said, item, matter.title));
  if (isActionList(matter.title)) add(parts.actions, actionsIn(paragraphs, item));
  else add(parts.commitments, commitmentsIn(paragraphs, item, { words: layout.words, persons, said, date, next }));
  const place = { paragraphs, title: matter.title, titleCues, from: matter.heading, to: matter.to, attached: false };
  addFigures(parts, figuresIn(layout, tables, place, date));
}

/** A heading in the margin is no part of the text whose words are told: any cue may be in it. */
const titleCuesOf = ({ lines, words }: Layout, { heading, start, bodyStart }: Matter): number =>
  lines[heading]?.margin ? ~0 : cuesBetween(words, start, bodyStart);

const headingOf = (
  { lines, flow }: Layout,
  { heading, start, bodyStart }: Matter,
): { text: string; start: number } => ({
  text: lines[heading]?.margin ? marginText(lines, heading) : flow.slice(start, bodyStart),
  start,
});

/** Cases that only an attachment names. */
const casesOutside = (rest: readonly Paragraph[], known: ReadonlySet<string>): ProtocolRecord['cases'] =>
  casesIn(rest, null, null).filter((c) => !known.has(c.reference));

function toItem(
  layout: Layout,
  matter: Matter,
  titleCues: number,
  paragraphs: readonly Paragraph[],
  topics: boolean,
): Item {
  return {
    number: matter.number,
    title: matter.title,
    section: matter.section,
    topics: topics
      ? topicsOf(matter.title, layout.flow, layout.words, matter.bodyStart, matter.end).map((t) => t.topic)
      : [],
    outcome: outcomeOf(
      {
        text: matter.title,
        cues: titleCues,
        signs: matter.title.includes('§') ? SECTION : 0,
      },
      matter.section,
      paragraphs,
    ),
    span: [matter.start, Math.max(matter.end, matter.bodyStart)],
  };
}
