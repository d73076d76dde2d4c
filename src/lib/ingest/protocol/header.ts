import type { ProtocolRecord, Warning } from '../../model/record.ts';
import { findDates, resolveDate, weekdayOf } from '../swedish/dates.ts';
import type { Agenda } from './agenda.ts';
import { adjustedDay, nextMeeting } from './followingDays.ts';
import { frontFields, type Field } from './frontFields.ts';
import { groupAndOrganisation } from './groupNames.ts';
import { labelOf } from './labels.ts';
import type { Layout, Line } from './layout.ts';
import { meetingPlace } from './meetingPlace.ts';
import { meetingTimes } from './meetingTimes.ts';
import { warning, WHY } from './warning.ts';

/** What the front matter says of the meeting, spans into the repaired text. */
export interface Header extends Pick<
  ProtocolRecord,
  'kind' | 'body' | 'organisation' | 'number' | 'date' | 'inferred' | 'start' | 'end' | 'place' | 'adjusted' | 'next'
> {
  warnings: Warning[];
}

const TITLE = /protokoll|anteckningar|samverkan|möte|sammanträde|\bCESAM\b|\b[FVSLAC]SG\b|\bFVG\b/i;
const NOTES =
  /minnesanteckning|mötesanteckning|^anteckningar\b|anteckningar (?:från|förda|vid) |minnes-?\s?anteckning/i;

/** Reads the meeting's own data from the front matter, and from the matters that repeat or complete it. */
export function readHeader(layout: Layout, agenda: Agenda, file: string | undefined): Header {
  const lines = layout.lines.slice(0, Math.min(agenda.front, agenda.matters.length ? 400 : 60));
  const fields = frontFields(lines);
  const titles = titleLines(lines);
  const number = protocolNumber(fields, lines);
  const year = yearHint(number, lines, file);
  const warnings: Warning[] = [];
  const found = meetingDay(fields, titles, lines, year, warnings);
  const stated = found?.day ?? null;
  const day = found ? (lines.find((l) => found.at >= l.start && found.at < l.next) ?? null) : null;
  const times = meetingTimes(layout, agenda, fields, titles, day);
  const adjusted = adjustedDay(layout, agenda, fields, stated ?? year);
  const next = nextMeeting(layout, agenda, fields, stated ?? adjusted ?? year);
  const inferred = stated ? null : infer(file, adjusted, next?.date ?? null, warnings);
  return {
    kind: isNotes(titles, layout) ? 'notes' : 'protocol',
    ...groupAndOrganisation(layout, lines, titles),
    number,
    date: stated,
    inferred,
    ...times,
    place: meetingPlace(layout, fields, day),
    adjusted,
    next,
    warnings,
  };
}

/** A line that speaks of the meeting as such, with the lines right below it: titles are broken over lines. */
interface Title {
  text: string;
  at: number;
  index: number;
}

function titleLines(lines: readonly Line[]): Title[] {
  return lines
    .filter(
      (l) =>
        l.text &&
        !l.furniture &&
        l.index < 40 &&
        TITLE.test(l.text) &&
        l.text.length < 200 &&
        labelOf(l.text)?.key !== 'people',
    )
    .map(({ text, at, index }) => {
      const below = lines.slice(index + 1, index + 3);
      const end = below.findIndex((l) => !l.text || l.furniture || labelOf(l.text) !== null);
      const more = below.slice(0, end < 0 ? below.length : end);
      // Joined by the white space that stands between them, so that offsets hold.
      return { text: more.reduce((t, l) => t.padEnd(l.at - at) + l.text, text), at, index };
    });
}

/** Notes if they call themselves so before the text begins; a protocol may mention earlier notes. */
function isNotes(titles: readonly Title[], layout: Layout): boolean {
  const first = titles.find((l) => /protokoll|anteckning/i.test(l.text));
  if (first) return NOTES.test(first.text) && !/^bilaga/i.test(first.text);
  return !/protokoll/i.test(layout.text.slice(0, 5000)) && NOTES.test(layout.text.slice(0, 5000));
}

const values = (fields: readonly Field[], ...keys: Field['key'][]) => fields.filter((f) => keys.includes(f.key));

function protocolNumber(fields: readonly Field[], lines: readonly Line[]): string | null {
  const own = /(?:^|[^\p{L}\d/-])(?:nr\.?\s*)?0*(\d{1,3})\s?\/\s?((?:19|20)\d\d)(?![\d/-])/u;
  for (const { text } of values(fields, 'number')) {
    const m =
      /^0*(\d{1,3})\s?[/]\s?((?:19|20)\d\d|\d\d)$/.exec(text) ??
      /^0*(\d{1,2})\s?-\s?((?:19|20)\d\d)$/.exec(text) ??
      /^(?:nr\.?\s*)?0*(\d{1,3})$/i.exec(text);
    if (m) return m[2] ? `${m[1]}/${m[2].length === 2 ? `20${m[2]}` : m[2]}` : m[1]!;
  }
  for (const line of lines) {
    if (!/protokoll|anteckning|möte|dnr|nr\b/i.test(line.text)) continue;
    const m = own.exec(line.text);
    if (m) return `${m[1]}/${m[2]}`;
    const plain = /protokoll(?:et)?\s+(?:nr|nummer)\.?\s*:?\s*0*(\d{1,3})(?![\d/])(?:-((?:19|20)\d\d)(?![\d-]))?/i.exec(
      line.text,
    );
    if (plain) return plain[2] ? `${plain[1]}/${plain[2]}` : plain[1]!;
  }
  return null;
}

/** A day in the year that the document or the file's name speaks of, for dates without a year. */
function yearHint(number: string | null, lines: readonly Line[], file: string | undefined): string | null {
  const text = lines.map((l) => l.text).join('\n');
  const year =
    number?.match(/\d{4}$/)?.[0] ?? findDates(text).find((d) => d.year)?.year ?? file?.match(/(?:19|20)\d\d/)?.[0];
  return year ? `${year}-07-01` : null;
}

/** The day beside its label, else in the title, else alone in the front matter (said in a warning). */
function meetingDay(
  fields: readonly Field[],
  titles: readonly Title[],
  lines: readonly Line[],
  year: string | null,
  warnings: Warning[],
): { day: string; at: number } | null {
  const firm = (text: string, offset: number) => firmDate(text, offset, year);
  const labelled = first(values(fields, 'when', 'timeAndPlace', 'time'), (f) => firm(f.text, f.start));
  const titled = first(
    titles.filter((l) => !/justera|nästa|föregående|bilaga/i.test(l.text)),
    (l) => firm(l.text, l.at),
  );
  const found = labelled ?? titled ?? looseDay(fields, lines, year);
  if (!found) return null;
  if (labelled && titled && labelled.day !== titled.day) {
    warnings.push(warning('date-contradicts', titled.span, { stated: labelled.day, other: titled.day }));
  }
  if (found.weekday && found.weekday !== weekdayOf(found.day))
    warnings.push(warning('weekday-contradicts', found.span, { date: found.day }));
  if (!labelled && !titled) warnings.push(warning('date-unlabelled', found.span, { date: found.day }));
  return { day: found.day, at: found.span[0] };
}

/** A day with the weekday that the text gives it, and where. */
interface Day {
  day: string;
  weekday: number | null;
  span: [number, number];
}

/** What the first thing gives that gives something. */
function first<T, R>(things: readonly T[], read: (thing: T) => R | null): R | null {
  for (const thing of things) {
    const found = read(thing);
    if (found !== null) return found;
  }
  return null;
}

/** The first day in a text that is surely one. */
const firmDate = (text: string, offset: number, year: string | null): Day | null =>
  first(findDates(text), (d) => {
    const day = d.loose ? null : resolveDate(d, year, 'nearest');
    return day === null ? null : { day, weekday: d.weekday, span: [offset + d.start, offset + d.end] };
  });

/** A day that stands in the front matter beside no label of another. */
function looseDay(fields: readonly Field[], lines: readonly Line[], year: string | null): Day | null {
  const taken = values(fields, 'adjusted', 'next', 'adjuster', 'ignore').map((f) => f.start);
  return first(lines, (l) =>
    /justera|nästa|föregående|sid\b|upprättad|utskri/i.test(l.text) || taken.some((t) => t >= l.start && t < l.next)
      ? null
      : firmDate(l.text, l.at, year),
  );
}

/** What the document only implies: a day in the file's name, or the day by which the protocol was adjusted. */
function infer(
  file: string | undefined,
  adjusted: string | null,
  next: string | null,
  warnings: Warning[],
): Header['inferred'] {
  const named = file
    ? findDates(file.replace(/^.*[/\\]/, '').replace(/_/g, ' ')).find((d) => d.year !== null)
    : undefined;
  const day = named ? resolveDate(named, null, 'nearest') : null;
  const [date, from] = day
    ? [day, 'file-name']
    : adjusted
      ? [adjusted, 'adjusting']
      : [undefined, next ? 'next-meeting' : null];
  if (!from) return null;
  warnings.push(warning('date-inferred', null, { date: date ?? '', from, ...(next && !date ? { next } : {}) }));
  const why = date ? WHY[from]! : `${WHY[from]}, ${next}`;
  return date ? { date, why } : { why };
}
