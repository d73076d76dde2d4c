import type { ProtocolRecord } from '../../model/record.ts';
import { fold } from '../swedish/fold.ts';
import { repairText } from '../swedish/repair.ts';
import { edit, type Replacement } from './edits.ts';
import { personalNumbers } from './individuals.ts';
import { moveSpans } from './moveSpans.ts';
import { nameFinder, type NameFinder } from './personNames.ts';
import { matchesOf } from '../swedish/matchesOf.ts';

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}\.\p{L}{2,}/gu;
const SOMEBODY = '[namn]';

/** What a redacted record was made with: for the fields that are made of its text later. */
type Roles = ReadonlyMap<string, string>;

/**
 * The record as it may be stored: no participant has a name, and persons' names in the text and in every field are replaced by
 * the role that the protocol gives them, or by "[namn]"; addresses and personal identity numbers go too. All spans and blocks are
 * those of the redacted text, which they tile as before.
 */
export function redact<R extends ProtocolRecord>(record: R): R {
  const repaired = repairText(record.text);
  const find = nameFinder(record);
  const roles = rolesOf(record);
  const edits = replacements(repaired.text, find, roles).map((r) => {
    const [start, end] = repaired.spanOf(r.start, r.end);
    return { ...r, start, end };
  });
  const edited = edit(record.text, inOrder([...edits, ...initials(record)]));
  const redacted = redactWith(record, find, roles);
  moveSpans(redacted, (start, end) => [edited.startOf(start), edited.endOf(end)]);
  const blocks = record.blocks
    .map(({ kind, span }) => ({ kind, span: [edited.startOf(span[0]), edited.startOf(span[1])] as [number, number] }))
    .filter(({ span }) => span[0] < span[1]);
  return { ...redacted, text: edited.text, blocks };
}

/** Lines of nothing but the signers' initials, at the pages' edges. */
const INITIALS = /^[ \t|/]*(?:\p{Lu}[./]? ?){1,4}(?:(?:[ \t]{2,}|[/|,])[ /]*(?:\p{Lu}[./]? ?){1,4})*[ \t]*$/gmu;

function initials({ text, blocks }: ProtocolRecord): Replacement[] {
  return blocks
    .filter((block) => block.kind === 'furniture')
    .flatMap(({ span }) =>
      matchesOf(text.slice(...span), INITIALS).flatMap((m) => {
        const start = span[0] + m.index + m[0].search(/\S/);
        return m[0].trim() ? [{ start, end: start + m[0].trim().length, to: '[initialer]' }] : [];
      }),
    );
}

/** By the place; of two that overlap the first. */
function inOrder(found: Replacement[]): Replacement[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return found.filter((r) => r.start >= last && ((last = r.end), true));
}

/** The record with no person's name in any field; its text, and so its spans, are left as they are. For those who hold the original. */
export const redactFields = <R extends ProtocolRecord>(record: R): R =>
  redactWith(record, nameFinder(record), rolesOf(record));

function redactWith<R extends ProtocolRecord>(record: R, find: NameFinder, roles: Roles): R {
  const clean = (text: string) => edit(text, replacements(text, find, roles)).text;
  const maybe = (text: string | null) => (text === null ? null : clean(text));
  return {
    ...record,
    place: maybe(record.place),
    body: record.body,
    next: record.next && { ...record.next, place: maybe(record.next.place) },
    participants: record.participants.map(({ side, organisation, role, attendance, remote, span }) => ({
      side,
      organisation,
      role: maybe(role),
      attendance,
      remote,
      span,
    })),
    items: record.items.map((item) => ({ ...item, title: clean(item.title), section: maybe(item.section) })),
    statements: record.statements.map((s) => ({ ...s })),
    demands: record.demands.map((d) => ({ ...d })),
    figures: record.figures.map((f) => ({ ...f })),
    cases: record.cases.map((c) => ({ ...c, title: maybe(c.title) })),
    actions: record.actions.map((a) => ({ ...a, text: clean(a.text) })),
    commitments: record.commitments.map((c) => ({ ...c, by: maybe(c.by), text: clean(c.text) })),
    attachments: record.attachments.map((a) => ({ ...a, title: maybe(a.title) })),
    warnings: record.warnings.map((w) => ({ ...w, message: clean(w.message) })),
  };
}

/** Everything in a text that tells who somebody is, with what stands in its place. */
function replacements(text: string, find: NameFinder, roles: Roles): Replacement[] {
  const found: Replacement[] = find(text).map(({ start, end, whole }) => ({
    start,
    end,
    to: standIn(text, start, end, roles.get(fold(whole))),
  }));
  const add = (matches: readonly RegExpExecArray[], to: string) => {
    for (const m of matches) found.push({ start: m.index, end: m.index + m[0].length, to });
  };
  if (text.includes('@')) add(matchesOf(text, EMAIL), '[e-post]');
  add(personalNumbers(text), '[personnummer]');
  return inOrder(found);
}

/** The role, unless the text gives it right beside the name. */
function standIn(text: string, start: number, end: number, role: string | undefined): string {
  if (!role) return SOMEBODY;
  const near = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 60);
  return fold(near).includes(fold(role.split(',')[0]!)) ? SOMEBODY : role.split(',')[0]!.trim();
}

function rolesOf(record: ProtocolRecord): Roles {
  return new Map(
    record.participants.flatMap((p) =>
      p.name && p.role && !/\d/.test(p.role) ? [[fold(p.name), p.role] as const] : [],
    ),
  );
}
