import Papa from 'papaparse';

/**
 * One record of a delimited text: its cells and the line on which it begins. `problem`: it could not be read as a row.
 */
export interface RawRecord {
  line: number;
  cells: string[];
  problem: 'fields' | 'quote' | null;
  /** Offset after the lines that the record was read with: how far reading has come. */
  end: number;
}

/** Where to read: from which offset (the start of a line), and that line's number. */
export interface Start {
  offset: number;
  line: number;
}

/** Lines given to the library at once: enough to be fast, few enough to yield often. */
const RUN = 2_000;
/** And characters, where lines are long. */
const RUN_LENGTH = 1_000_000;
/** A longer line, or text between quotes, is no row: what it parts into would fill the memory. */
const LONGEST = 16_000_000;

/**
 * The records of a text with LF line ends, lazily. `width` is the number of cells that a row must have; null when it is
 * not known yet. Blank lines give nothing.
 *
 * A quoted cell may hold line ends, and a quote that somebody forgot to close would swallow all that follows. So lines
 * are told apart by their number of quotes first: a line with an even number is a record of its own (and whole runs of
 * them go to the library together); one with an odd number is joined to the next such line, and the two and what lies
 * between are believed to be one record only if it reads well. Else the first line alone is broken.
 */
export function* records(text: string, delimiter: string, width: number | null, start: Start): Generator<RawRecord> {
  const reader: Reader = { text, delimiter, width, quotes: quoteFinder(text) };
  let { offset, line } = start;
  while (offset < text.length) {
    const run = evenRun(reader, offset);
    if (run.lines === 0) {
      const record = readOdd(reader, offset, line);
      yield record;
      line += linesIn(text, offset, record.end);
      offset = record.end;
      continue;
    }
    if (run.end - offset > LONGEST) yield tooLong(reader, offset, line, run.end);
    else yield* readRun(reader, offset, run.end, line, run.lines);
    offset = run.end;
    line += run.lines;
  }
}

/** Lines that are looked at to tell a text of several lines from rows. */
const SAMPLED = 200;
/** So much of a line that is no row is shown. */
const CUT = 80;

const tooLong = ({ text }: Reader, start: number, line: number, end: number): RawRecord => ({
  line,
  cells: [text.slice(start, start + CUT)],
  problem: 'fields',
  end,
});

interface Reader {
  readonly text: string;
  readonly delimiter: string;
  readonly width: number | null;
  /** Where the next quote is from an offset on; Infinity without any. */
  readonly quotes: (from: number) => number;
}

/** Remembers what it has found: a text without quotes is not searched to its end for every run. */
function quoteFinder(text: string): (from: number) => number {
  let [searched, found] = [0, -1];
  return (from) => {
    if (from < searched || from > found) {
      const at = text.indexOf('"', from);
      [searched, found] = [from, at < 0 ? Infinity : at];
    }
    return found;
  };
}

/** Offset after the line that begins at `offset`. */
const endOfLine = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
};

/** The lines from `offset` on that each hold an even number of quotes, as many as make a run; `odd` if the next does not. */
function evenRun({ text, quotes }: Reader, offset: number): { end: number; lines: number; odd: boolean } {
  let lines = 0;
  let end = offset;
  while (end < text.length && lines < RUN) {
    const next = endOfLine(text, end);
    if (lines > 0 && next - offset > RUN_LENGTH) break;
    let count = 0;
    for (let quote = quotes(end); quote < next; quote = quotes(quote + 1)) count++;
    if (count % 2 === 1) return { end, lines, odd: true };
    end = next;
    lines++;
  }
  return { end, lines, odd: false };
}

function* readRun(reader: Reader, start: number, end: number, line: number, lines: number): Generator<RawRecord> {
  const { rows } = parse(reader, start, end);
  if (rows.length === lines) {
    for (const [i, cells] of rows.entries()) if (!isBlank(cells)) yield fitted(reader, cells, line + i, end);
    return;
  }
  // A quote in mid-cell has joined lines: one by one, then.
  for (let at = start; at < end; line++) {
    const next = endOfLine(reader.text, at);
    const one = parse(reader, at, next);
    const cells = one.rows[0] ?? [];
    if (one.rows.length === 1 && !isBlank(cells)) {
      yield one.open ? { line, cells, problem: 'quote', end: next } : fitted(reader, cells, line, next);
    }
    at = next;
  }
}

/** The record that begins on a line with an odd number of quotes. */
function readOdd(reader: Reader, start: number, line: number): RawRecord {
  const { text } = reader;
  const own = endOfLine(text, start);
  const close = endOfNextOdd(reader, own);
  if (close !== null && close - start <= LONGEST) {
    const joined = parse(reader, start, close);
    const cells = joined.rows[0] ?? [];
    const whole = joined.rows.length === 1 && !joined.malformed && fits(reader, cells);
    if (whole && !swallowsRows(reader, start, own, close)) return { line, cells, problem: null, end: close };
  }
  if (own - start > LONGEST) return tooLong(reader, start, line, own);
  const alone = parse(reader, start, own);
  const cells = alone.rows[0] ?? [];
  // A quote inside a cell that is not quoted (an inch sign) is a character like any other.
  return alone.open ? { line, cells, problem: 'quote', end: own } : fitted(reader, cells, line, own);
}

/** Offset after the next line with an odd number of quotes, if it is near enough for one record. */
function endOfNextOdd(reader: Reader, offset: number): number | null {
  const { text } = reader;
  for (let end = offset; end < text.length && end - offset < LONGEST;) {
    const run = evenRun(reader, end);
    if (run.odd) return endOfLine(text, run.end);
    end = run.end;
  }
  return null;
}

/**
 * True if two stray quotes have met over rows that are whole: the first and the last line and most lines between them
 * would each be a row if those quotes were not there. A text of several lines in one cell does not look so.
 */
function swallowsRows(reader: Reader, start: number, own: number, close: number): boolean {
  const { text, delimiter, width } = reader;
  const inner: [number, number][] = [];
  let last = own;
  for (let next = endOfLine(text, own); next < close; next = endOfLine(text, next)) {
    inner.push([last, next]);
    last = next;
  }
  const cellsIn = (from: number, to: number) => text.slice(from, to).split(delimiter).length;
  if (width === null || cellsIn(start, own) < width || cellsIn(last, close) < width) return false;
  // A few hundred say it: each is read for itself, which takes its time.
  const step = Math.ceil(inner.length / SAMPLED);
  const sampled = inner.filter((_, i) => i % step === 0);
  const rows = sampled.filter(([from, to]) => {
    const alone = parse(reader, from, to);
    return !alone.malformed && fits(reader, alone.rows[0] ?? []);
  });
  return rows.length > sampled.length / 2;
}

function parse({ text, delimiter }: Reader, start: number, end: number) {
  const stop = text[end - 1] === '\n' ? end - 1 : end;
  // The library gives nothing for an empty text, which here is one blank line.
  if (stop <= start) return { rows: [['']], malformed: false, open: false };
  const { data, errors } = Papa.parse<string[]>(text.slice(start, stop), { delimiter, newline: '\n' });
  const quotes = errors.filter((e) => e.type === 'Quotes');
  return { rows: data, malformed: quotes.length > 0, open: quotes.some((e) => e.code === 'MissingQuotes') };
}

const isBlank = (cells: readonly string[]) => cells.every((c) => c.trim() === '');

const linesIn = (text: string, start: number, end: number): number => {
  let lines = 0;
  for (let at = start; at < end; at = endOfLine(text, at)) lines++;
  return lines;
};

const fitted = (reader: Reader, cells: string[], line: number, end: number): RawRecord => ({
  line,
  cells,
  problem: fits(reader, cells) ? null : 'fields',
  end,
});

/** Cells beyond the header's are no fault as long as nothing stands in them. */
const fits = ({ width }: Reader, cells: readonly string[]): boolean =>
  width === null || (cells.length >= width && isBlank(cells.slice(width)));
