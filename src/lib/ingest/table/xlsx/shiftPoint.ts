const NUMBER = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A decimal number as files write it (5.4, 1.2E-2), its point moved `places` to the right, digit for digit and without an
 * exponent: 0.054 by two places is 5.4. Null for anything else.
 */
export function shiftPoint(text: string, places: number): string | null {
  const m = NUMBER.exec(text);
  if (!m || (m[2] === '' && m[3] === '')) return null;
  const [, sign, whole = '', broken = '', exponent = '0'] = m;
  const digits = whole + broken;
  const point = whole.length + Number(exponent) + places;
  const padded = digits.padStart(digits.length + Math.max(0, -point), '0').padEnd(point, '0');
  const at = Math.max(0, point);
  const before = padded.slice(0, at).replace(/^0+(?=.)/, '') || '0';
  const after = padded.slice(at).replace(/0+$/, '');
  return `${sign === '-' ? '-' : ''}${before}${after && `.${after}`}`;
}
