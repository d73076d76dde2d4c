import { z } from 'zod';

/** `[start, end)` in UTF-16 code units into the document's normalised text. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Span = z.infer<typeof Span>;

const day = z.iso.date();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const Participant = z.object({
  side: z.enum(['employer', 'union', 'other']),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  attendance: z.enum(['present', 'partial', 'absent']),
  remote: z.boolean(),
  span: Span,
  /** Kept in the reader's memory alone; printed and stored only on request. */
  name: z.string().optional(),
});
export const Item = z.object({
  number: z.string().nullable(),
  title: z.string(),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  outcome: z.enum(['agreed', 'disagreed', 'informed', 'negotiated', 'deferred', 'adjourned']).nullable(),
  span: Span,
});
export const Statement = z.object({
  item: z.int(),
  side: z.enum(['employer', 'union']),
  organisation: z.string().nullable(),
  kind: z.enum(['question', 'reply', 'opinion', 'demand', 'information']),
  replyTo: z.int().nullable(),
  span: Span,
});
export const Case = z.object({
  reference: z.string(),
  title: z.string().nullable(),
  item: z.int().nullable(),
  span: Span,
});
export const Demand = z.object({
  kind: z.enum(['yrkande', '6:6a', '6:7', 'reservation']),
  item: z.int(),
  organisation: z.string().nullable(),
  outcome: z.enum(['granted', 'rejected', 'deferred']).nullable(),
  span: Span,
});
export const Action = z.object({ item: z.int(), text: z.string(), span: Span });
export const Commitment = z.object({
  item: z.int(),
  by: z.string().nullable(),
  due: z
    .string()
    .regex(/^\d{4}-\d\d(-\d\d)?$/)
    .nullable(),
  text: z.string(),
  span: Span,
});
export const Figure = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('response'),
    group: z.string(),
    role: z.enum(['union', 'employer']).nullable(),
    invited: z.int(),
    answered: z.int(),
    span: Span,
  }),
  z.object({
    kind: z.literal('incidents'),
    system: z.string().nullable(),
    unit: z.string().nullable(),
    type: z.string().nullable(),
    count: z.int(),
    from: day.nullable(),
    to: day.nullable(),
    span: Span,
  }),
]);
export const Attachment = z.object({ label: z.string(), title: z.string().nullable(), span: Span.nullable() });
export const Warning = z.object({
  code: z.string(),
  /** In English, for those who read records. */
  message: z.string(),
  span: Span.nullable(),
  /** What words in any language are made of. No person's name is in them. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** A piece of the text. The blocks tile it: in order and joined they are the text. */
export const Block = z.object({ kind: z.enum(['front', 'item', 'attachment', 'signature', 'furniture']), span: Span });

/** What was read from one protocol. Whatever the document does not say is null or empty: never a guess without a warning. */
export const ProtocolRecord = z.object({
  kind: z.enum(['protocol', 'notes']),
  body: z.string().nullable(),
  organisation: z.string().nullable(),
  number: z.string().nullable(),
  date: day.nullable(),
  inferred: z.object({ date: day.optional(), why: z.string() }).nullable(),
  start: clock.nullable(),
  end: clock.nullable(),
  place: z.string().nullable(),
  adjusted: day.nullable(),
  next: z.object({ date: day.nullable(), start: clock.nullable(), place: z.string().nullable() }).nullable(),
  participants: z.array(Participant),
  items: z.array(Item),
  statements: z.array(Statement),
  cases: z.array(Case),
  demands: z.array(Demand),
  actions: z.array(Action),
  commitments: z.array(Commitment),
  figures: z.array(Figure),
  attachments: z.array(Attachment),
  warnings: z.array(Warning),
  text: z.string(),
  blocks: z.array(Block),
});
export type ProtocolRecord = z.infer<typeof ProtocolRecord>;
export type Participant = z.infer<typeof Participant>;
export type Item = z.infer<typeof Item>;
export type Statement = z.infer<typeof Statement>;
export type Case = z.infer<typeof Case>;
export type Demand = z.infer<typeof Demand>;
export type Action = z.infer<typeof Action>;
export type Commitment = z.infer<typeof Commitment>;
export type Figure = z.infer<typeof Figure>;
export type Attachment = z.infer<typeof Attachment>;
export type Warning = z.infer<typeof Warning>;
export type Block = z.infer<typeof Block>;
