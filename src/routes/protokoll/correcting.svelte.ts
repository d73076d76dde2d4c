import { tick } from 'svelte';
import { anchorOf, search } from '$lib/analysis/corrections/anchor.ts';
import { correctSeat } from '$lib/analysis/corrections/correctSeat.ts';
import { changed, toValues, type Draft } from '$lib/analysis/corrections/draft.ts';
import { fold } from '$lib/analysis/corrections/fold.ts';
import type { Finding } from '$lib/analysis/protocols/findingsIn.ts';
import type { MeetingRow } from '$lib/analysis/protocols/meetingList.ts';
import {
  Correction,
  type Anchor,
  type CorrectionOutcome,
  type PlacedKind,
  type Values,
} from '$lib/model/correction.ts';
import type { Span } from '$lib/model/record.ts';
import type { View } from '$lib/view/state/view.svelte.ts';
import type { Workspace } from '$lib/view/state/workspace.svelte.ts';
import { findingWords } from './findingWords.ts';

/** What a form is open for: a finding to correct, something to add, the meeting's own facts, or who was there. */
export type Open =
  { what: 'finding'; finding: Finding } | { what: 'add' } | { what: 'facts' } | { what: 'seats' } | null;

/** Ids are chosen at random, so that corrections made on two computers can be put together. */
const newId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => (b % 36).toString(36)).join('');

/** The correcting of one protocol in the reader: which form is open, what is selected in the text, what has been corrected. */
export class Correcting {
  readonly #workspace: Workspace;
  readonly #view: View;
  readonly #about: () => { meeting: MeetingRow; text: string; findings: readonly Finding[] };
  /** Which form is open; one at a time. */
  open = $state.raw<Open>(null);
  /** The stretch of text that is selected; null for none. */
  picked = $state.raw<Span | null>(null);
  /** What was done last, for the live region. */
  told = $state('');

  constructor(
    workspace: Workspace,
    view: View,
    about: () => { meeting: MeetingRow; text: string; findings: readonly Finding[] },
  ) {
    this.#workspace = workspace;
    this.#view = view;
    this.#about = about;
  }

  readonly text: string = $derived.by(() => this.#about().text);
  readonly folded = $derived.by(() => fold(this.text));
  readonly findings: readonly Finding[] = $derived.by(() => this.#about().findings);
  readonly #source = $derived.by(() => {
    const { source } = this.#about().meeting;
    const report = this.#workspace.manifest.sources.find((s) => s.name === source);
    return this.#workspace.own && report ? { hash: report.hash, name: source } : null;
  });
  /** What became of the meeting's corrections, in a published dataset too. */
  readonly outcomes: readonly CorrectionOutcome[] = $derived.by(() =>
    this.#workspace.manifest.corrections.filter((c) => c.meeting_id === this.#about().meeting.meeting_id),
  );
  readonly #byFinding = $derived(
    new Map(this.outcomes.flatMap((o) => (o.finding === null ? [] : [[o.finding, o] as const]))),
  );
  /** The corrections of the meeting's file, whatever became of them. */
  readonly own: readonly Correction[] = $derived.by(() =>
    this.#workspace.corrections.filter((c) => c.source.hash === this.#source?.hash),
  );

  /** False for a published dataset: its files are not here. */
  get possible(): boolean {
    return this.#source !== null;
  }
  /** Whether a finding as it stands was changed or added by hand. */
  markOf(finding: Finding): 'change' | 'add' | null {
    const action = this.#byFinding.get(finding.id)?.action;
    return action === 'change' || action === 'add' ? action : null;
  }
  /** The correction that made a finding what it is; null for one as it was read. */
  of(finding: Finding): Correction | null {
    const id = this.#byFinding.get(finding.id)?.id;
    return this.own.find((c) => c.id === id) ?? null;
  }

  /** The correction of a finding that the data does not show yet: a second one takes its place, not a place beside it. */
  #onItsWay(finding: Finding, is: Draft): Correction | null {
    const values = toValues(finding.kind, is, this.#anchorFor);
    const at = anchorOf(this.text, this.spanOf(finding));
    const same = (c: Correction): boolean =>
      c.kind === finding.kind &&
      c.action !== 'add' &&
      'anchor' in c &&
      c.anchor.start === at?.start &&
      c.anchor.end === at.end &&
      Object.keys(changed<object>(c.was, values)).length === 0;
    return this.own.findLast(same) ?? null;
  }

  /** The words by which a finding is found again: an item by the line of its heading. */
  spanOf(finding: Finding): Span {
    const { kind, span_start, span_end } = finding;
    if (kind !== 'item') return [span_start, span_end];
    const whole = this.text.slice(span_start, span_end);
    const start = span_start + (whole.length - whole.trimStart().length);
    const end = this.text.indexOf('\n', start);
    return [start, Math.min(end < 0 ? span_end : end, span_end, start + 400)];
  }
  wordsOf(finding: Finding): string {
    return this.text.slice(...this.spanOf(finding));
  }
  /** Every place at which words stand. */
  placesOf(words: string): Span[] {
    return search(this.folded, words);
  }
  readonly #anchorFor = (id: string): Anchor | null => {
    const finding = this.findings.find((f) => f.id === id);
    return finding ? anchorOf(this.text, this.spanOf(finding)) : null;
  };

  /** Saves what a form says of a finding; `span` is where its words stand now. */
  change(finding: Finding, was: Draft, draft: Draft, span: Span): void {
    const kind = finding.kind;
    const before = this.of(finding) ?? this.#onItsWay(finding, was);
    const now = toValues(kind, draft, this.#anchorFor);
    const anchor = anchorOf(this.text, span);
    const what = findingWords(finding, this.#view.t);
    if (before?.action === 'add' && before.kind === kind) {
      this.#save({ ...before, anchor, set: now }, this.#t.told.change(what));
      return;
    }
    const first = before && before.action !== 'add' && before.kind === kind ? before : null;
    const read = (first?.was ?? toValues(kind, was, this.#anchorFor)) as Values[PlacedKind];
    const place = first?.anchor ?? anchorOf(this.text, this.spanOf(finding));
    const moved =
      kind !== 'item' && anchor && (anchor.start !== place?.start || anchor.end !== place.end) ? anchor : null;
    const set = changed<object>(read, now);
    if (Object.keys(set).length === 0 && moved === null) {
      if (first) this.undo([first.id]);
      else this.told = this.#t.told.nothing;
      return;
    }
    const correction = { id: first?.id ?? newId(), kind, action: 'change', anchor: place, was: read, set, moved };
    this.#save(correction, this.#t.told.change(what));
  }
  /** Strikes a finding; one that was added goes as it came. */
  strike(finding: Finding, was: Draft): void {
    const before = this.of(finding) ?? this.#onItsWay(finding, was);
    if (before?.action === 'add') {
      this.undo([before.id]);
      return;
    }
    const kind = finding.kind;
    const first = before?.kind === kind ? before : null;
    const anchor = first?.anchor ?? anchorOf(this.text, this.spanOf(finding));
    const read = first?.was ?? toValues(kind, was, this.#anchorFor);
    const correction = { id: first?.id ?? newId(), kind, action: 'strike', anchor, was: read };
    this.#save(correction, this.#t.told.strike(findingWords(finding, this.#view.t)));
  }
  add(kind: PlacedKind, draft: Draft, span: Span): void {
    const set = toValues(kind, draft, this.#anchorFor);
    const correction = { id: newId(), kind, action: 'add', anchor: anchorOf(this.text, span), set };
    this.#save(correction, this.#t.told.add(this.#view.t.protocols.findings.kind[kind] ?? kind));
  }
  /** Saves the meeting's own facts. */
  facts(was: Values['meeting'], now: Values['meeting']): void {
    const before = this.own.find((c) => c.kind === 'meeting');
    const read = before?.kind === 'meeting' ? before.was : was;
    const set = changed(read, now);
    if (Object.keys(set).length === 0) {
      if (before) this.undo([before.id]);
      else this.told = this.#t.told.nothing;
      return;
    }
    const correction = { id: before?.id ?? newId(), kind: 'meeting', action: 'change', was: read, set };
    this.#save(correction, this.#t.told.change(this.#t.factsName));
  }
  /** Saves what a form says of one who was there: null for a new one, and for one that is struck. */
  seat(is: Values['attendance'] | null, wanted: Values['attendance'] | null): void {
    const deed = correctSeat(this.own, is, wanted);
    const what = this.#view.t.protocols.attendance.title;
    if (deed === null) this.told = this.#t.told.nothing;
    else if ('undo' in deed) this.undo([deed.undo]);
    else this.#save({ ...deed, id: deed.id ?? newId() }, this.#t.told.change(what));
  }
  undo(ids: readonly string[]): void {
    this.#workspace.undo(ids);
    this.told = this.#t.told.undo(ids.length);
  }

  /** Closes the form and gives the focus back to `selector`. */
  async close(root: ParentNode, selector: string): Promise<void> {
    this.open = null;
    await tick();
    root.querySelector<HTMLElement>(selector)?.focus();
  }

  get #t() {
    return this.#view.t.protocols.correct;
  }
  #save(correction: object, told: string): void {
    // What a form can hold is well formed; what was read may be longer than any title.
    const made = Correction.safeParse({ ...correction, source: this.#source, made: this.#workspace.today });
    if (!made.success) {
      this.told = this.#t.fault['long'] ?? '';
      return;
    }
    this.#workspace.correct([made.data]);
    this.told = told;
  }
}
