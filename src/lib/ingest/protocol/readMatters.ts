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

const LIST_OF_PRESENT = latin(
  /^(?:närvar\p{L}*|frånvar\p{L}*|deltagare|närvaro och frånvaro|närvaro\/frånvaro|upprop|närvarande och frånvarande|deltagande)$/iu,
);

/** True for a matter that is itself the list of those present. */
export const isListOfPresent = (matter: Matter): boolean => LIST_OF_PRESENT.test(matter.title);

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
  let statements = 0;
  const read = agenda.matters.map((matter, item) => {
    const parts = readMatter(layout, matter, item, meeting, statements);
    statements += parts.statements.length;
    return parts;
  });
  const all = <K extends keyof Parts>(kind: K): Parts[K] => read.flatMap((p): unknown[] => p[kind]) as Parts[K];
  const cases = all('cases');
  const attached = { from: agenda.attachments, to: layout.lines.length };
  const rest = paragraphsOf(layout, attached.from, attached.to, layout.lines[attached.from]?.start ?? 0);
  const places = [...agenda.matters.map((m) => ({ from: m.heading, to: m.to })), attached];
  const outside = [
    figuresIn(layout, meeting.tables, { ...attached, paragraphs: rest, title: '', attached: true }, meeting.date),
    figuresBeside(meeting.tables, places),
  ];
  return {
    items: all('items'),
    statements: all('statements'),
    cases: cases.concat(casesOutside(rest, new Set(cases.map((c) => c.reference)))),
    demands: all('demands'),
    actions: all('actions'),
    commitments: all('commitments'),
    figures: [...read, ...outside].flatMap((parts) => parts.figures),
    warnings: [...read, ...outside].flatMap((parts) => parts.warnings),
  };
}

/** One matter; `first` is the index that its first statement has in the record. */
function readMatter(
  layout: Layout,
  matter: Matter,
  item: number,
  { persons, date, next, topics, tables }: Meeting,
  first: number,
): Parts {
  const paragraphs = paragraphsOf(layout, matter.body, matter.to, matter.bodyStart);
  const isList = isActionList(matter.title);
  const said = isListOfPresent(matter) ? [] : statementsIn(paragraphs, item, persons, first);
  const beside = layout.lines[matter.heading]?.margin;
  const heading = {
    text: beside ? marginText(layout.lines, matter.heading) : layout.flow.slice(matter.start, matter.bodyStart),
    start: matter.start,
  };
  return {
    items: [toItem(layout, matter, paragraphs, topics)],
    statements: said.map(({ side, organisation, kind, replyTo, span }) => ({
      item,
      side,
      organisation,
      kind,
      replyTo,
      span,
    })),
    cases: casesIn(paragraphs, item, heading),
    demands: demandsIn(paragraphs, said, item),
    actions: isList ? actionsIn(paragraphs, item) : [],
    commitments: isList ? [] : commitmentsIn(paragraphs, item, { words: layout.words, persons, said, date, next }),
    ...figuresIn(layout, tables, { paragraphs, title: matter.title, from: matter.heading, to: matter.to }, date),
  };
}

/** Cases that only an attachment names. */
const casesOutside = (rest: readonly Paragraph[], known: ReadonlySet<string>): ProtocolRecord['cases'] =>
  casesIn(rest, null, null).filter((c) => !known.has(c.reference));

function toItem(layout: Layout, matter: Matter, paragraphs: readonly Paragraph[], topics: boolean): Item {
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
        cues: cuesBetween(layout.words, matter.start, matter.bodyStart),
        signs: matter.title.includes('§') ? SECTION : 0,
      },
      matter.section,
      paragraphs,
    ),
    span: [matter.start, Math.max(matter.end, matter.bodyStart)],
  };
}
