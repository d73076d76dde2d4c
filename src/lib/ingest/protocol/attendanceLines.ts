import { isFirstName } from '../swedish/names.ts';
import { labelOf } from './labels.ts';
import type { Line } from './layout.ts';

/** No line of a list is longer; a longer one is prose. */
export const MAX_LINE = 2000;

/** The lines of lists of people as they were meant: those broken in the middle of something are one. Furniture is left out. */
export function attendanceLines(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i]!;
    if (line.furniture) continue;
    while (goesOn(line, lines[i + 1])) line = join(line, lines[++i]!);
    whole.push(line);
  }
  return whole;
}

/** A line goes on if it ends in a comma or inside brackets, or if the next begins in the middle of something. */
function goesOn(line: Line, next: Line | undefined): boolean {
  if (!next?.text || next.furniture || line.text.length > MAX_LINE || labelOf(next.text) !== null) return false;
  const open = line.text.lastIndexOf('(') > line.text.lastIndexOf(')');
  const half = /,\s+(\p{Lu}\p{Ll}+)$/u.exec(line.text)?.[1];
  return (
    open ||
    (half !== undefined && isFirstName(half) && /^\p{Lu}\p{Ll}/u.test(next.text)) ||
    /,$/.test(line.text) ||
    (/^[(\p{Ll}]/u.test(next.text) && /\p{Ll}$/u.test(line.text) && labelOf(line.text)?.value !== '')
  );
}

/** Two lines as one, with white space between so that offsets hold. */
const join = (line: Line, next: Line): Line => ({
  ...next,
  start: line.start,
  at: line.at,
  text: line.text.padEnd(next.at - line.at) + next.text,
});
