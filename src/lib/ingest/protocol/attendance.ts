import type { Participant } from '../../model/record.ts';
import { fold } from '../swedish/fold.ts';
import { crossColumns, crossedRow, nearestColumn, sideColumns, type Column } from './attendanceColumns.ts';
import { attendanceLines, MAX_LINE } from './attendanceLines.ts';
import { cellsOf, type Cell } from './cells.ts';
import { isPoint } from './headings.ts';
import { labelOf, type Label } from './labels.ts';
import type { Line } from './layout.ts';
import { guessUnion } from './organisations.ts';
import { readPeople, saysAbsent, type Entry } from './people.ts';
import { sideOfRole } from './roles.ts';
import { matchesOf } from '../swedish/matchesOf.ts';

/** Who was there, and the names of those who kept, led or adjusted the protocol: all are persons to be left out later. */
export interface Attendance {
  participants: Participant[];
  names: string[];
}

type Mode = 'people' | 'secretary' | 'chair' | 'names' | null;
/** A line indented so much more than the one above goes on with its list. */
const MIN_INDENT = 4;

/** A union before its people are named. */
const nobody = (organisation: string): Entry => ({
  name: null,
  organisation,
  side: null,
  role: null,
  attendance: null,
  remote: false,
  start: 0,
  end: 0,
});

/** Enough of a text to know a label of people by. */
const LABEL_LENGTH = 100;

/** "Närvarande: Rektor Eva Ek. Fackliga: Bo Al (Vision)": a second label after a stop begins a piece of its own. */
function sentencesOf({ text, start }: { text: string; start: number }): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  for (const m of matchesOf(text, /[.;]\s+(?=\p{Lu}[\p{L} ]{2,40}:)/gu)) {
    const next = m.index + m[0].length;
    if (labelOf(text.slice(next, next + LABEL_LENGTH))?.key !== 'people') continue;
    pieces.push({ text: text.slice(from, m.index), start: start + from });
    from = next;
  }
  return [...pieces, { text: text.slice(from), start: start + from }];
}

/** Reads lists, tables with crosses and columns of those present. `lines` are the front matter, and any matter that is such a list. */
export function readAttendance(lines: readonly Line[]): Attendance {
  const reader = new ListReader();
  attendanceLines(lines).forEach((line, i, all) => reader.read(line, all[i + 1]));
  return reader.finish();
}

/** Goes through the lines with what the labels have said so far. */
class ListReader {
  private mode: Mode = null;
  /** "Ordförande: Anna Berg" stands within a list, which goes on after it. */
  private inList = false;
  private side: Participant['side'] | null = null;
  private attendance: 'present' | 'absent' = 'present';
  private union: { name: string; entry: Entry; at: number } | null = null;
  /** How far the line is indented, and the union that began the list it may go on with. */
  private indent = 0;
  /** A point of a list whose next is of the same level: a union there heads nobody. */
  private amongPoints = false;
  private prefix: { name: string; indent: number } | null = null;
  /** `union`: the one that heads the rows. */
  private table: { columns: Column[]; marked: boolean; unmarked: Participant[]; union: string | null } | null = null;
  private columns: Column[] | null = null;
  private readonly people: Participant[] = [];
  private readonly byName = new Map<string, Participant>();
  private readonly others: string[] = [];

  read(line: Line, next: Line | undefined): void {
    if (!line.text) {
      if (this.columns && !next?.text) this.columns = null;
      return;
    }
    if (/^\|?[\s|:-]+\|?$/.test(line.text)) return;
    const cells = cellsOf(line);
    if (this.opens(cells)) return;
    if (this.table && this.readRow(line, cells)) return;
    if (this.columns && this.readColumns(cells)) return;
    this.indent = line.at - line.start;
    this.amongPoints =
      isPoint(line.text) && next !== undefined && isPoint(next.text) && next.at - next.start === this.indent;
    for (const piece of this.pieces(line, cells)) this.readPiece(piece.text, piece.start);
  }

  finish(): Attendance {
    this.flushUnion();
    this.closeTable();
    return { participants: this.people, names: this.others };
  }

  /** A label's line is read cell by cell; a line of people as one, for the gaps in it are mere layout. */
  private pieces(line: Line, cells: readonly Cell[]): { text: string; start: number }[] {
    const first = cells[0];
    if (!first) return [];
    const labelled = cells.some((cell) => labelOf(cell.text) !== null);
    if (!labelled || this.isRemarked(first)) return [{ text: line.text, start: line.at }].flatMap(sentencesOf);
    const label = labelOf(first.text);
    const later = cells.slice(1).some((cell) => labelOf(cell.text)?.key);
    if (label && !label.value && cells.length > 1 && !later) {
      const second = cells[1]!;
      const value = { text: line.text.slice(second.start - line.at), start: second.start };
      return [first, ...sentencesOf(value)];
    }
    return cells.flatMap(sentencesOf);
  }

  /** "Vision    Anmält förhinder": what stands beside a name or a union is a remark on it. */
  private isRemarked({ text }: Cell): boolean {
    return this.mode === 'people' && labelOf(text) === null && readPeople(text.slice(0, MAX_LINE)).length > 0;
  }

  private readPiece(text: string, start: number): void {
    const label = labelOf(text);
    if (label && !(this.mode === 'people' && label.key === 'number')) {
      this.enter(label);
      if (label.value) this.take(label.value, start + label.at, label.key === 'people');
    } else this.take(text, start);
  }

  private enter(label: Label): void {
    this.flushUnion();
    this.closeTable();
    this.inList = this.mode === 'people' && label.value !== '';
    if (label.key === 'people') {
      this.mode = 'people';
      if (label.attendance) this.attendance = label.attendance;
      if (label.attendance || label.side) this.side = label.side;
      if (label.organisation) this.union = { name: label.organisation, entry: nobody(label.organisation), at: -1 };
      return;
    }
    this.mode =
      label.key === 'secretary' || label.key === 'chair'
        ? label.key
        : label.key === 'adjuster' || label.key === 'adjusted'
          ? 'names'
          : null;
  }

  /** `labelled`: the text stands right behind the label of a list. */
  private take(whole: string, start: number, labelled = false): void {
    if (this.mode === null) return;
    const text = whole.slice(0, MAX_LINE);
    const entries = this.ticked(text, readPeople(text, this.mode === 'people' ? this.unionAbove() : null, labelled));
    const named = entries.filter((e) => e.name !== null);
    if (this.mode === 'names') this.others.push(...named.map((e) => e.name!));
    else if (this.mode !== 'people') this.takeOfficer(named, start);
    else if (entries.length === 0) this.takeRemark(text, start);
    else if (named.length === 0) this.takeUnions(entries, text, start);
    else {
      if (named.some((e) => e.organisation !== null && e.organisation === this.union?.name)) this.union!.at = -1;
      else if (this.union) this.flushUnion();
      for (const entry of entries) this.add(entry, start);
      const [opening] = entries;
      const ownUnion = opening?.organisation && text.slice(0, opening.start).trim() !== '';
      if (ownUnion) this.prefix = { name: opening.organisation!, indent: this.indent };
      else if (!this.prefix || this.indent < this.prefix.indent + MIN_INDENT) this.prefix = null;
    }
  }

  /** The union heading the list, or the one that a further indented line goes on with. */
  private unionAbove(): string | null {
    if (this.union) return this.union.name;
    return this.prefix && this.indent >= this.prefix.indent + MIN_INDENT ? this.prefix.name : null;
  }

  /** "[x] Anna Berg", "[ ] Bo Ek": an empty box is absence. */
  private ticked(text: string, entries: Entry[]): Entry[] {
    return /^(?:[•*-]\s*)?(?:\[\s?\]|☐)/.test(text)
      ? entries.map((e) => ({ ...e, attendance: 'absent' as const }))
      : entries;
  }

  /** The first name after "Sekreterare" or "Ordförande" is the one; then the list is over. */
  private takeOfficer(named: readonly Entry[], start: number): void {
    const entry = named[0];
    if (!entry) return;
    const secretary = this.mode === 'secretary';
    const role = entry.role ?? (secretary ? 'sekreterare' : 'ordförande');
    this.add(
      { ...entry, role },
      start,
      secretary && !entry.organisation ? 'other' : entry.organisation ? 'union' : 'employer',
      'present',
    );
    this.mode = !secretary && this.inList ? 'people' : null;
  }

  /** "(via Skype)" or "Närvarande under § 7" on a line of its own belongs to the one above; long prose ends the list. */
  private takeRemark(text: string, start: number): void {
    if (this.union?.at === -1 && saysAbsent(text)) {
      this.add({ ...this.union.entry, attendance: 'absent', start: 0, end: text.length }, start);
      this.union = null;
      return;
    }
    if (text.length > 90 || /^dagordning/i.test(text)) this.mode = null;
    const last = this.people.at(-1);
    if (!last || !/^\(|^(?:närvarande|deltog|deltar|via|på distans)/i.test(text)) return;
    if (/§|under|punkt|kl/.test(text) && last.attendance === 'present') last.attendance = 'partial';
    if (/skype|teams|zoom|distans|digital/i.test(text)) last.remote = true;
  }

  /** A union alone on a line heads the names below; if none come, it is what was present or absent itself. */
  private takeUnions(entries: readonly Entry[], text: string, start: number): void {
    this.flushUnion();
    if (/vakant|vakans|[:–-]\s*$/i.test(text) && entries.every((e) => e.attendance !== 'absent')) return;
    const [only] = entries;
    if (entries.length === 1 && only && only.attendance === null && !this.amongPoints)
      this.union = { name: only.organisation!, entry: only, at: start };
    else for (const entry of entries) this.add(entry, start);
  }

  private flushUnion(): void {
    if (this.union && this.union.at >= 0 && this.mode === 'people') this.add(this.union.entry, this.union.at);
    this.union = null;
  }

  /** Where crosses mark those present, and no column those absent, who has no cross was absent. */
  private closeTable(): void {
    if (this.table?.marked && !this.table.columns.some((c) => c.mark === 'absent')) {
      for (const person of this.table.unmarked) person.attendance = 'absent';
    }
    this.table = null;
  }

  private add(
    entry: Entry,
    offset: number,
    side: Participant['side'] | null = null,
    attendance: 'present' | null = null,
  ): Participant | null {
    const key = entry.name ? fold(entry.name) : null;
    const known = key ? this.byName.get(key) : undefined;
    if (known) {
      known.role ??= entry.role;
      return null;
    }
    const state = attendance ?? this.attendance;
    const person: Participant = {
      side: side ?? this.sideFor(entry),
      organisation: entry.organisation,
      role: entry.role,
      attendance: state === 'absent' ? 'absent' : (entry.attendance ?? 'present'),
      remote: entry.remote,
      span: [offset + entry.start, offset + entry.end],
      ...(entry.name ? { name: entry.name } : {}),
    };
    this.people.push(person);
    if (key) this.byName.set(key, person);
    return person;
  }

  private sideFor(entry: Entry): Participant['side'] {
    if (entry.organisation) return 'union';
    if (entry.side) return entry.side;
    if (this.side)
      return this.side === 'employer' && /^(?:mötes)?sekreterare$/i.test(entry.role ?? '') ? 'other' : this.side;
    const byRole = entry.role ? sideOfRole(entry.role) : null;
    if (byRole) return byRole;
    return entry.role ? 'employer' : 'other';
  }

  /** A table's or two columns' head sets how the lines below are read. */
  private opens(cells: readonly Cell[]): boolean {
    const crosses = crossColumns(cells);
    const sides = crosses ? null : sideColumns(cells);
    if (!crosses && !sides) return false;
    this.flushUnion();
    this.mode = 'people';
    if (crosses) {
      this.table = { columns: crosses, marked: false, unmarked: [], union: null };
      this.attendance = 'present';
      this.side = null;
    } else if (sides) {
      this.columns = sides.columns;
      if (sides.attendance) this.attendance = sides.attendance;
    }
    return true;
  }

  /** "Arbetsgivaren", "KOMMUNAL", "Sekreterare" on a line of its own tells whose the rows below are. */
  private headsRows(text: string, table: { union: string | null }): boolean {
    const label = labelOf(text);
    const union = label ? null : guessUnion(text.replace(/\s*\([^()]*\)\s*$/, ''));
    if (union) table.union = union;
    const heads = label && !label.value && (label.key === 'people' || label.key === 'secretary');
    if (heads) {
      table.union = null;
      this.side = label.key === 'secretary' ? 'other' : label.side;
    }
    return union !== null || Boolean(heads);
  }

  private readRow(line: Line, cells: readonly Cell[]): boolean {
    const table = this.table!;
    if (cells.length === 1 && this.headsRows(cells[0]!.text, table)) return true;
    const row = crossedRow(line, cells, table.columns);
    if (!row) {
      this.closeTable();
      return false;
    }
    table.marked ||= row.marked;
    for (const entry of row.entries) {
      const person = this.add(
        {
          ...entry,
          organisation: entry.organisation ?? table.union,
          attendance: row.absent ? 'absent' : entry.attendance,
        },
        line.at,
      );
      if (person && !row.marked) table.unmarked.push(person);
    }
    for (const entry of row.substitutes) this.add(entry, line.at);
    return true;
  }

  private readColumns(cells: readonly Cell[]): boolean {
    if (cells.some((cell) => labelOf(cell.text) !== null)) {
      this.columns = null;
      return false;
    }
    for (const cell of cells) {
      this.side = nearestColumn(this.columns!, cell.column)?.side ?? null;
      this.take(cell.text, cell.start);
    }
    return true;
  }
}
