import type { Correction, CorrectionOutcome, CorrectionProblem, PlacedKind, Values } from '../../model/correction.ts';
import type { Span } from '../../model/record.ts';
import type { Row, Rows } from '../../model/tables.ts';
import { placeOf } from './anchor.ts';
import { correctAttendance } from './correctAttendance.ts';
import { correctItems, type CorrectedItems } from './correctItems.ts';
import { findingId, type PlacedRow } from './findingId.ts';
import { fold, type Folded } from './fold.ts';
import { place, type Found } from './place.ts';
import { textIn, wholeText } from './textIn.ts';

/** Which topics a text speaks of, and how strongly: the reader's own reckoning, for items whose text is another now. */
export type TopicsOf = (text: string) => { topic: string; score: number }[];

/** Ids of what is added hold a `+`: those that are read never do. */
const addedId = (meeting: string, kind: 'i' | 's', id: string): string => `${meeting}#${kind}+${id}`;

/** One meeting's rows on their way from what was read to what is shown. */
class Correcting {
  readonly meeting: Row<'meetings'>;
  readonly text: string;
  readonly folded: Folded;
  readonly rows: Rows;
  readonly #passages: readonly Row<'passages'>[];
  readonly #corrections: readonly Correction[];
  readonly #problems = new Map<string, CorrectionProblem>();
  readonly #findings = new Map<string, string>();

  constructor(rows: Rows, meeting: Row<'meetings'>, corrections: readonly Correction[]) {
    this.rows = { ...rows };
    this.meeting = meeting;
    this.#corrections = corrections;
    this.#passages = rows.passages ?? [];
    this.text = wholeText(this.#passages);
    this.folded = fold(this.text);
  }

  readonly tell = (id: string, problem: CorrectionProblem): void => {
    this.#problems.set(id, problem);
  };

  outcomes(): CorrectionOutcome[] {
    return this.#corrections.map(({ id, kind, action }) => ({
      ...{ id, kind, action },
      meeting_id: this.meeting.meeting_id,
      finding: this.#findings.get(id) ?? null,
      problem: this.#problems.get(id) ?? null,
    }));
  }

  facts(): void {
    const changes = this.#corrections.filter((c) => c.kind === 'meeting');
    changes.slice(0, -1).forEach((c) => this.tell(c.id, 'overtaken'));
    const set = changes.at(-1)?.set;
    if (!set) return;
    const read = set.date === undefined ? {} : { date_inferred: false };
    this.rows.meetings = this.rows.meetings?.map((m) => (m === this.meeting ? { ...m, ...set, ...read } : m));
  }

  attendance(): void {
    const asked = this.#corrections.filter((c) => c.kind === 'attendance');
    if (asked.length === 0) return;
    this.rows.attendance = correctAttendance(this.rows.attendance ?? [], asked, this.meeting.meeting_id, (c) =>
      this.tell(c.id, 'no-finding'),
    );
  }

  items(topicsOf: TopicsOf): CorrectedItems {
    const read = this.rows.items ?? [];
    const found = this.#found('item', read);
    const add = found.flatMap((f) =>
      'place' in f
        ? [
            {
              item_id: addedId(this.meeting.meeting_id, 'i', f.correction.id),
              ...{ meeting_id: this.meeting.meeting_id, place: f.place, set: f.correction.set },
            },
          ]
        : [],
    );
    const corrected = correctItems(
      read,
      {
        change: new Map(
          found.flatMap((f) => ('row' in f && f.correction.action === 'change' ? [[f.row, f.correction.set]] : [])),
        ),
        strike: new Set(found.flatMap((f) => ('row' in f && f.correction.action === 'strike' ? [f.row] : []))),
        add,
      },
      { text: this.text, passages: this.#passages },
    );
    for (const f of found) {
      const { id, action } = f.correction;
      const itemId = 'row' in f ? f.row.item_id : addedId(this.meeting.meeting_id, 'i', id);
      if (corrected.taken.has(itemId)) this.tell(f.correction.id, 'taken');
      else if (action !== 'strike') this.#findings.set(id, itemId);
    }
    if (found.length > 0) this.#takeItems(corrected, topicsOf);
    return corrected;
  }

  #takeItems({ items, rewritten }: CorrectedItems, topicsOf: TopicsOf): void {
    const left = new Set(items.map((i) => i.item_id));
    const kept = (this.rows.topics ?? []).filter((t) => left.has(t.item_id) && !rewritten.has(t.item_id));
    const anew = items
      .filter((i) => rewritten.has(i.item_id))
      .flatMap((i) => topicsOf(i.text).map((t) => ({ item_id: i.item_id, ...t })));
    this.rows.items = items;
    this.rows.topics = [...kept, ...anew];
  }

  #found<K extends PlacedKind>(kind: K, rows: readonly PlacedRow[K][]): Found<K>[] {
    return place(kind, this.#corrections, rows, { folded: this.folded, text: this.text, tell: this.tell });
  }

  /**
   * The rows of one kind but items: those that stay, changed or not, under the items as they are now, and the added ones
   * among them in the order of the text. What is left without an item falls away, unless the kind can be without.
   */
  #corrected<K extends Exclude<PlacedKind, 'item'>>(
    kind: K,
    rows: readonly PlacedRow[K][],
    { home, items }: CorrectedItems,
    form: {
      fields: (set: Partial<Values[K]>) => Partial<PlacedRow[K]>;
      make: (set: Values[K], at: { item_id: string | null; span: Span }, id: string) => PlacedRow[K] | null;
    },
  ): PlacedRow[K][] {
    const found = this.#found(kind, rows);
    const by = new Map(found.flatMap((f) => ('row' in f ? [[f.row, f] as const] : [])));
    const made: PlacedRow[K][] = [];
    for (const row of rows) {
      const f = by.get(row);
      if (f?.correction.action === 'strike') continue;
      const moved = f && 'moved' in f ? f.moved : null;
      const start = moved?.[0] ?? row.span_start;
      const stands: PlacedRow[K] = {
        ...row,
        ...(f?.correction.action === 'change' ? form.fields(f.correction.set) : {}),
        ...(moved ? { span_start: moved[0], span_end: moved[1], ...this.#words(row, moved) } : {}),
        item_id: home(row.item_id, start),
      };
      if (stands.item_id === null && kind !== 'case') continue;
      made.push(stands);
      if (f) this.#findings.set(f.correction.id, findingId(kind, stands));
    }
    for (const f of found) {
      if (!('place' in f)) continue;
      const item = items.findLast((i) => i.span_start <= f.place[0]);
      const held = kind === 'case' && item && item.span_end <= f.place[0] ? null : (item?.item_id ?? null);
      const row = form.make(f.correction.set, { item_id: held, span: f.place }, f.correction.id);
      if (row === null) this.tell(f.correction.id, 'no-item');
      else {
        made.push(row);
        this.#findings.set(f.correction.id, findingId(kind, row));
      }
    }
    return found.some((f) => 'place' in f || ('moved' in f && f.moved))
      ? made.sort((a, b) => a.span_start - b.span_start)
      : made;
  }

  /** The words of a span, for rows that hold words. */
  #words(row: object, span: Span): { text?: string } {
    return 'text' in row ? { text: textIn(this.text, this.#passages, span) } : {};
  }

  findings(items: CorrectedItems): void {
    const at = (span: Span) => ({ span_start: span[0], span_end: span[1] });
    const words = (span: Span) => ({ text: textIn(this.text, this.#passages, span), ...at(span) });
    this.rows.cases = this.#corrected('case', this.rows.cases ?? [], items, {
      fields: (set) => set,
      make: (set, { item_id, span }) => ({ meeting_id: this.meeting.meeting_id, item_id, ...set, ...at(span) }),
    });
    this.rows.demands = this.#corrected('demand', this.rows.demands ?? [], items, {
      fields: (set) => set,
      make: (set, { item_id, span }) => (item_id === null ? null : { item_id, ...set, ...words(span) }),
    });
    this.rows.actions = this.#corrected('action', this.rows.actions ?? [], items, {
      fields: (set) => set,
      make: (set, { item_id, span }) => (item_id === null ? null : { item_id, ...set, ...words(span) }),
    });
    this.rows.commitments = this.#corrected('commitment', this.rows.commitments ?? [], items, {
      fields: (set) => set,
      make: (set, { item_id, span }) => (item_id === null ? null : { item_id, ...set, ...words(span) }),
    });
    this.#statements(items, words);
  }

  #statements(
    items: CorrectedItems,
    words: (span: Span) => { text: string; span_start: number; span_end: number },
  ): void {
    const statements = this.#corrected('statement', this.rows.statements ?? [], items, {
      fields: ({ side, organisation, kind }) => ({
        ...(side === undefined ? {} : { side }),
        ...(organisation === undefined ? {} : { organisation }),
        ...(kind === undefined ? {} : { kind }),
      }),
      make: ({ side, organisation, kind }, { item_id, span }, id) =>
        item_id === null
          ? null
          : {
              statement_id: addedId(this.meeting.meeting_id, 's', id),
              ...{ item_id, side, organisation, kind, reply_to: null },
              ...words(span),
            },
    });
    const left = new Map(statements.map((s) => [s.statement_id, s]));
    for (const s of statements) if (s.reply_to !== null && !left.has(s.reply_to)) s.reply_to = null;
    for (const c of this.#corrections) {
      const own = left.get(this.#findings.get(c.id) ?? '');
      if (c.kind !== 'statement' || c.action === 'strike' || !own || c.set.answers === undefined) continue;
      own.reply_to = null;
      if (c.set.answers === null) continue;
      const span = placeOf(this.folded, c.set.answers);
      const meant = span && statements.find((s) => s !== own && s.span_start < span[1] && s.span_end > span[0]);
      if (meant) own.reply_to = meant.statement_id;
      else this.tell(c.id, 'no-answer');
    }
    this.rows.statements = statements;
  }
}

/**
 * What was read from one source with a person's corrections in it, and what became of each of them. The rows that were
 * read are left as they are, so that without its correction everything is as before. A correction that finds no place is
 * told of and changes nothing. Ids of what was not corrected stay. `corrections` are those of this source, in the order
 * in which they were made.
 */
export function applyCorrections(
  rows: Rows,
  corrections: readonly Correction[],
  topicsOf: TopicsOf,
): { rows: Rows; outcomes: CorrectionOutcome[] } {
  if (corrections.length === 0) return { rows, outcomes: [] };
  const meeting = rows.meetings?.[0];
  if (!meeting)
    return {
      rows,
      outcomes: corrections.map(({ id, kind, action }) => ({
        ...{ id, kind, action, meeting_id: null, finding: null, problem: 'no-meeting' as const },
      })),
    };
  const correcting = new Correcting(rows, meeting, corrections);
  correcting.facts();
  correcting.attendance();
  correcting.findings(correcting.items(topicsOf));
  return { rows: correcting.rows, outcomes: correcting.outcomes() };
}
