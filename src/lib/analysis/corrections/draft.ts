import type { Anchor, PlacedKind, Values } from '../../model/correction.ts';
import type { Finding } from '../protocols/findingsIn.ts';

/** A finding as a form holds it: every field a text, empty for none. */
export interface Draft {
  number: string;
  title: string;
  section: string;
  outcome: string;
  side: string;
  organisation: string;
  speech: string;
  /** The id of the statement that it answers. */
  answers: string;
  reference: string;
  demand: string;
  decided: string;
  owner: string;
  due: string;
  /** The words in the text. */
  words: string;
}
export type Fault = 'missing' | 'long' | 'due' | 'date' | 'clock' | 'not-found' | 'taken';

/** Control characters are damage of the file; a correction holds none. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
/** What was typed in a field, on one line and without control characters; null for nothing. */
export const typed = (text: string): string | null => oneLine(text) || null;

const empty: Draft = {
  ...{ number: '', title: '', section: '', outcome: '', side: 'union', organisation: '', speech: 'question' },
  ...{ answers: '', reference: '', demand: 'yrkande', decided: '', owner: '', due: '', words: '' },
};

/** A finding as a form shows it; `words` are those of its place in the text. */
export const draftOf = (finding: Finding, words: string): Draft => ({
  ...empty,
  number: finding.kind === 'item' ? (finding.number ?? '') : '',
  title:
    finding.kind === 'item' || (finding.kind === 'case' && finding.label !== finding.number)
      ? oneLine(finding.label)
      : '',
  section: finding.section ?? '',
  outcome: finding.kind === 'item' ? (finding.outcome ?? '') : '',
  side: finding.side ?? 'union',
  organisation: finding.organisation ?? '',
  speech: finding.kind === 'statement' ? (finding.detail ?? 'information') : 'question',
  answers: finding.reply_to ?? '',
  reference: finding.kind === 'case' ? (finding.number ?? '') : '',
  demand: finding.kind === 'demand' ? (finding.detail ?? 'yrkande') : 'yrkande',
  decided: finding.kind === 'demand' ? (finding.outcome ?? '') : '',
  owner: finding.kind === 'commitment' ? (finding.organisation ?? '') : '',
  due: finding.due ?? '',
  words: oneLine(words),
});

const heading = /^(?:§\s*)?(\d{1,3}(?:\s?[a-z])?)[.:)]?\s+(\S.*)$/;

/** A form for what is to be added at some words: a heading is taken apart, a diarienummer is the words. */
export function blankDraft(words: string): Draft {
  const line = oneLine(words);
  const [, number = '', title = line] = heading.exec(line) ?? [];
  return { ...empty, words: line, number, title: title.slice(0, 500), reference: line.slice(0, 200) };
}

/** What the fields of a form say; `anchorFor` finds a statement's place by its id. Only for a draft without faults. */
const readers: { [K in PlacedKind]: (draft: Draft, anchorFor: (id: string) => Anchor | null) => Values[K] } = {
  item: (d) => ({
    number: typed(d.number),
    title: oneLine(d.title),
    section: typed(d.section),
    outcome: (d.outcome || null) as Values['item']['outcome'],
  }),
  statement: (d, anchorFor) => ({
    side: d.side as Values['statement']['side'],
    // The employer is one; only unions are told apart.
    organisation: d.side === 'union' ? typed(d.organisation) : null,
    kind: d.speech as Values['statement']['kind'],
    answers: d.answers ? anchorFor(d.answers) : null,
  }),
  case: (d) => ({ reference: oneLine(d.reference), title: typed(d.title) }),
  demand: (d) => ({
    kind: d.demand as Values['demand']['kind'],
    organisation: typed(d.organisation),
    outcome: (d.decided || null) as Values['demand']['outcome'],
  }),
  action: () => ({}),
  commitment: (d) => ({ owner: typed(d.owner), due: typed(d.due) }),
};
export const toValues = <K extends PlacedKind>(
  kind: K,
  draft: Draft,
  anchorFor: (id: string) => Anchor | null,
): Values[K] => readers[kind](draft, anchorFor);

/** The fields of each kind that a form asks for. */
export const fieldsOf: Readonly<Record<PlacedKind, readonly (keyof Draft)[]>> = {
  item: ['number', 'title', 'section', 'outcome'],
  statement: ['side', 'organisation', 'speech', 'answers'],
  case: ['reference', 'title'],
  demand: ['demand', 'organisation', 'decided'],
  action: [],
  commitment: ['owner', 'due'],
};
const longest: Partial<Record<keyof Draft, number>> = {
  ...{ number: 40, title: 2_000, section: 500, organisation: 200, reference: 200, owner: 200 },
};
const dayOrMonth = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** True for a day that the calendar has, ISO. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** What is wrong with a form, by field; empty when it can be saved. Whether the words stand in the text is not looked at. */
export function faultsOf(kind: PlacedKind, draft: Draft): Partial<Record<keyof Draft, Fault>> {
  const faults: Partial<Record<keyof Draft, Fault>> = {};
  for (const field of fieldsOf[kind]) {
    const value = oneLine(draft[field]);
    const needed = field === 'reference' || (field === 'title' && kind === 'item');
    if (needed && value === '') faults[field] = 'missing';
    else if (value.length > (longest[field] ?? Infinity)) faults[field] = 'long';
  }
  const due = oneLine(draft.due);
  if (kind === 'commitment' && due !== '' && (!dayOrMonth.test(due) || (due.length > 7 && !isDay(due))))
    faults.due = 'due';
  if (oneLine(draft.words) === '') faults.words = 'missing';
  return faults;
}

const same = (a: unknown, b: unknown): boolean => {
  const [x, y] = [a, b] as (Anchor | null | undefined)[];
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && !!x && !!y && x.start === y.start && x.end === y.end)
  );
};

/** The values that are others than they were. */
export const changed = <V extends object>(was: V, now: V): Partial<V> =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(value, was[name as keyof V]))) as Partial<V>;
