import * as Plot from '@observablehq/plot';
import { formats } from '../format.ts';
import type { Chart, ChartPoint } from './draw.ts';

/** A side's answers to a question: a bar, or the words that it is hidden. */
export interface OpinionBar {
  readonly key: string;
  /** Stands over the first bar of a question. */
  readonly question: string;
  readonly side: string;
  /** Shares of the answers (0–1) from the lowest step of the scale to the highest, all steps there; null where it is hidden. */
  readonly shares: readonly number[] | null;
  /** "165 svar" */
  readonly count: string;
  /** Said instead of a bar. */
  readonly hidden: string;
  /** The tip. */
  readonly label: string;
}

export interface OpinionBarsOptions {
  /** What the two ends of the scale are called. */
  readonly low: string;
  readonly high: string;
}

interface Line extends OpinionBar {
  y: number;
}
interface Heading {
  text: string;
  y: number;
}
interface Layout {
  headings: Heading[];
  lines: Line[];
  height: number;
  left: number;
  right: number;
}

const glyph = 6.9;
const barHeight = 22;
const lineHeight = 19;
const top = 30;

/** Where questions and bars stand for a width, in pixels; long questions are broken over lines. */
function layoutOf(rows: readonly OpinionBar[], width: number): Layout {
  const headings: Heading[] = [];
  const lines: Line[] = [];
  let y = top;
  for (const [i, row] of rows.entries()) {
    if (rows[i - 1]?.question !== row.question) {
      y += i > 0 ? 14 : 4;
      for (const text of broken(row.question, Math.floor((width - 12) / glyph))) {
        headings.push({ text, y: y + lineHeight / 2 });
        y += lineHeight;
      }
      y += 3;
    }
    lines.push({ ...row, y: y + barHeight / 2 });
    y += barHeight + 3;
  }
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((t) => t.length)) * glyph;
  const left = Math.min(longest(rows.map((r) => r.side)) + 12, width * 0.3);
  return { headings, lines, height: y + 8, left, right: width < 520 ? 10 : longest(rows.map((r) => r.count)) + 16 };
}

function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The chart's height for a width. */
export const opinionHeight = (rows: readonly OpinionBar[], width: number): number => layoutOf(rows, width).height;

interface Piece {
  line: Line;
  from: number;
  to: number;
  share: number;
  fill: string;
}

/** From the lowest step to the highest: two colours that are told apart by all eyes, paler towards the middle, which is grey. */
function fillOf(step: number, steps: number): string {
  const middle = (steps - 1) / 2;
  if (step === middle) return 'var(--paper-3)';
  const strength = Math.round(35 + 65 * (Math.abs(step - middle) / middle));
  return `color-mix(in srgb, var(${step < middle ? '--employer' : '--accent'}) ${strength}%, var(--paper))`;
}

/** The pieces of a bar, from left to right; the middle of the scale stands on the zero line. */
function pieces(line: Line): Piece[] {
  const shares = line.shares ?? [];
  const steps = shares.length;
  const below = shares.reduce((sum, s, i) => sum + (i < (steps - 1) / 2 ? s : i === (steps - 1) / 2 ? s / 2 : 0), 0);
  let from = -below;
  return shares.map((share, i) => {
    const piece = { line, from, to: from + share, share, fill: fillOf(i, steps) };
    from += share;
    return piece;
  });
}

/** How far the bars reach to either side, in tenths, so that all stand on one scale. */
function reachOf(all: readonly Piece[]): number {
  const far = Math.max(0.5, ...all.flatMap((p) => [Math.abs(p.from), Math.abs(p.to)]));
  return Math.min(1, Math.ceil(far * 10) / 10);
}

/**
 * What was answered on a scale: a bar a side, centred on the middle of the scale, so that agreement goes to the right and
 * disagreement to the left on one scale for all questions. The share of each step stands on it where there is room.
 */
export const opinionBars: Chart<OpinionBar, OpinionBarsOptions> = (rows, { width, lang, low, high }) => {
  const f = formats(lang);
  const { headings, lines, height, left, right } = layoutOf(rows, width);
  const all = lines.flatMap(pieces);
  const reach = reachOf(all);
  const room = (p: Piece): number => (p.share / (2 * reach)) * (width - left - right);
  const strong = (p: Piece): boolean => / 100%/.test(p.fill);
  return {
    ...{ width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: 4 },
    x: { domain: [-reach, reach], axis: null },
    y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
    marks: [
      Plot.text([`← ${low}`], { x: -reach, y: 12, text: (d: string) => d, textAnchor: 'start', fill: 'var(--ink-2)' }),
      Plot.text([`${high} →`], { x: reach, y: 12, text: (d: string) => d, textAnchor: 'end', fill: 'var(--ink-2)' }),
      Plot.text(headings, {
        ...{ x: -reach, y: 'y', dx: -left, text: 'text', textAnchor: 'start', fontWeight: 600, fill: 'var(--ink)' },
      }),
      Plot.ruleX([0], { stroke: 'var(--ink-2)', y1: top, y2: height - 6, strokeDasharray: '2 3' }),
      Plot.rect(all, {
        ...{
          x1: 'from',
          x2: 'to',
          y1: (p: Piece) => p.line.y - barHeight / 2,
          y2: (p: Piece) => p.line.y + barHeight / 2,
        },
        fill: { value: (p: Piece) => p.fill, scale: null },
        ...{ stroke: 'var(--line-strong)', strokeWidth: 0.75 },
      }),
      Plot.text(
        all.filter((p) => room(p) > 34),
        {
          ...{
            x: (p: Piece) => (p.from + p.to) / 2,
            y: (p: Piece) => p.line.y,
            text: (p: Piece) => f.percent(p.share),
          },
          ...{ fontSize: 12, fill: { value: (p: Piece) => (strong(p) ? 'var(--paper)' : 'var(--ink)'), scale: null } },
        },
      ),
      Plot.text(lines, { x: -reach, y: 'y', dx: -8, text: 'side', textAnchor: 'end', fill: 'var(--ink)' }),
      ...(width < 520
        ? []
        : [Plot.text(lines, { x: reach, y: 'y', dx: 8, text: 'count', textAnchor: 'start', fill: 'var(--ink-2)' })]),
      Plot.text(
        lines.filter((l) => l.shares === null),
        { x: -reach, y: 'y', dx: 4, text: 'hidden', textAnchor: 'start', fill: 'var(--ink-2)', fontStyle: 'italic' },
      ),
    ],
  };
};

/** The bars as points for keyboard and pointer. */
export const opinionPoints = (rows: readonly OpinionBar[], width: number): ChartPoint[] =>
  layoutOf(rows, width).lines.map((line) => ({
    ...{ key: line.key, series: line.key, x: 0, y: line.y, label: line.label },
  }));
