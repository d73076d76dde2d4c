import { z } from 'zod';
import { Demand, Item, Participant, Statement } from './record.ts';

/** Words on one line, as they are typed or read: no control characters. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();

/**
 * A place in a protocol's text, in the manner of the web annotations (W3C, TextQuoteSelector and TextPositionSelector):
 * the words themselves, what stands around them, and where they stood. The words are those of the shown text, in which
 * persons' names are replaced. Offsets are UTF-16 units into the text as it was then: a hint, not a promise.
 */
export const Anchor = z.strictObject({
  exact: z.string().min(1).max(200_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Which of the places with these words it was, from 0, and how many there were. */
  nth: z.int().nonnegative(),
  of: z.int().positive(),
});
export type Anchor = z.infer<typeof Anchor>;

/** What can be said of each kind of finding, as the tables hold it. */
const values = {
  /** The meeting's own facts. */
  meeting: z.strictObject({
    number: line(40).nullable(),
    body: line(200).nullable(),
    date: z.iso.date().nullable(),
    start_time: clock,
    end_time: clock,
    place: line(200).nullable(),
  }),
  attendance: z.strictObject({
    side: Participant.shape.side,
    organisation: line(200).nullable(),
    role: line(200).nullable(),
    attendance: Participant.shape.attendance,
    remote: z.boolean(),
  }),
  item: z.strictObject({
    number: line(40).nullable(),
    title: line(2_000),
    section: line(500).nullable(),
    outcome: Item.shape.outcome,
  }),
  statement: z.strictObject({
    side: Statement.shape.side,
    organisation: line(200).nullable(),
    kind: Statement.shape.kind,
    /** The statement that it answers. */
    answers: Anchor.nullable(),
  }),
  case: z.strictObject({ reference: line(200), title: line(2_000).nullable() }),
  demand: z.strictObject({
    kind: Demand.shape.kind,
    organisation: line(200).nullable(),
    outcome: Demand.shape.outcome,
  }),
  /** A point of the balanslista is its words alone. */
  action: z.strictObject({}),
  commitment: z.strictObject({
    owner: line(200).nullable(),
    due: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
      .nullable(),
  }),
} as const;
export type Values = { [K in keyof typeof values]: z.infer<(typeof values)[K]> };
export type CorrectedKind = keyof Values;
/** Kinds that stand at a place in the text. */
export type PlacedKind = Exclude<CorrectedKind, 'meeting' | 'attendance'>;

const base = {
  /** Chosen at random when it is made: the same one twice is one. */
  id: z.string().regex(/^[a-z0-9]{8,32}$/),
  /** The file: the SHA-256 of its bytes, hexadecimal, and its name, for people. */
  source: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1).max(1_000) }),
  /** The day it was made, ISO. */
  made: z.iso.date(),
};

const placed = <K extends PlacedKind>(kind: K) => {
  const of = { ...base, kind: z.literal(kind), anchor: Anchor };
  const all = values[kind] as (typeof values)[K];
  return z.discriminatedUnion('action', [
    z.strictObject({
      ...of,
      action: z.literal('change'),
      was: all,
      set: all.partial() as unknown as z.ZodType<Partial<Values[K]>>,
      /** Other words than those that were read; an item stays where its heading is. */
      moved: Anchor.nullable(),
    }),
    z.strictObject({ ...of, action: z.literal('strike'), was: all }),
    z.strictObject({ ...of, action: z.literal('add'), set: all }),
  ]);
};

/**
 * What a person says of what the reader found: changed to `set`, struck out, or added. It is kept apart from the source
 * and points to its place by words, so that it outlives a new reading. `was` is what was read, to tell findings at one
 * place apart and to show what was changed.
 */
export const Correction = z.discriminatedUnion('kind', [
  placed('item'),
  placed('statement'),
  placed('case'),
  placed('demand'),
  placed('action'),
  placed('commitment'),
  z.strictObject({
    ...base,
    kind: z.literal('meeting'),
    action: z.literal('change'),
    was: values.meeting,
    set: values.meeting.partial(),
  }),
  z.discriminatedUnion('action', [
    z.strictObject({
      ...base,
      kind: z.literal('attendance'),
      action: z.literal('change'),
      was: values.attendance,
      set: values.attendance.partial(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('attendance'),
      action: z.literal('strike'),
      was: values.attendance,
    }),
    z.strictObject({ ...base, kind: z.literal('attendance'), action: z.literal('add'), set: values.attendance }),
  ]),
]);
export type Correction = z.infer<typeof Correction>;

/** Why a correction is not in the data, or not whole. */
export const CorrectionProblem = z.enum([
  /** Its file is not here. */
  'no-file',
  /** A file of its name is here, with other content. */
  'other-content',
  /** Nothing is read from the file any more. */
  'no-meeting',
  /** Its words do not stand in the text, or in more places than can be told apart. */
  'no-place',
  /** Its words are there, but nothing of the kind is found in them any more. */
  'no-finding',
  /** What was added stands before the first item. */
  'no-item',
  /** An item begins there already. */
  'taken',
  /** It is in the data, but the statement that it answers was not found. */
  'no-answer',
  /** A later one speaks of the same finding. */
  'overtaken',
]);
export type CorrectionProblem = z.infer<typeof CorrectionProblem>;

/** What became of a correction when the data was put together. */
export const CorrectionOutcome = z.object({
  id: z.string(),
  kind: z.enum(['meeting', 'attendance', 'item', 'statement', 'case', 'demand', 'action', 'commitment']),
  action: z.enum(['change', 'strike', 'add']),
  meeting_id: z.string().nullable(),
  /** The finding as it now stands, by the id of `findingsIn`; null for what is struck, the meeting, attendance, and what found no place. */
  finding: z.string().nullable(),
  problem: CorrectionProblem.nullable(),
});
export type CorrectionOutcome = z.infer<typeof CorrectionOutcome>;

/** The file that corrections travel in. */
export const CorrectionsFile = z.strictObject({
  samsyn: z.literal('corrections'),
  version: z.literal(1),
  corrections: z.array(Correction).max(20_000),
});
