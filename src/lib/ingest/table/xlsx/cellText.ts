import type { NumberFormat } from './numberFormat.ts';
import { shiftPoint } from './shiftPoint.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Day 0: Excel takes 1900 for a leap year, so that days before March 1900 are one off, which no table of ours holds. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);
/** The end of 9999. */
const LAST = 2_958_465;

/** A number of a cell as text: to fifteen digits, without an exponent, a share in percent, a day or a month as ISO writes it. */
export function numberText(value: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  // Fifteen digits, as Excel shows and saves as text: files write 5.4000000000000004 for 5.4.
  const short = String(Number(number.toPrecision(15)));
  if (format === 'number') return shiftPoint(short, 0) ?? value;
  if (format === 'percent') return `${shiftPoint(short, 2) ?? value} %`;
  if (number < 0 || number > LAST) return short;
  const at = new Date((from1904 ? ZERO_1904 : ZERO_1900) + Math.round((number * DAY) / MINUTE) * MINUTE).toISOString();
  const clock = at.slice(11, 16);
  if (format === 'time' && number < 1) return clock;
  if (format === 'year') return at.slice(0, 4);
  if (format === 'month') return at.slice(0, 7);
  return clock === '00:00' ? at.slice(0, 10) : `${at.slice(0, 10)} ${clock}`;
}

/** A text as it is shown: characters that XML cannot hold are written `_x000D_`; letters with their rings and dots composed. */
export const plainText = (text: string): string => {
  const whole = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return whole.normalize('NFC');
};
