const romans = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [letters, value] of romans) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** a ... z, aa, bb ... as Word counts them. */
const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(10, Math.ceil(n / 26)));

/** Word's ordinals in Swedish: 1:a, 2:a, 3:e; 11:e, 12:e, 21:a. */
const ordinal = (n: number): string => `${n}:${/(?<!1)[12]$/.test(String(n)) ? 'a' : 'e'}`;

/** A number as a list writes it. Formats that Swedish protocols do not use are written in figures; `none` writes nothing. */
export function formatNumber(n: number, format: string): string {
  const figures = n >= 1 && n < 4000;
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(n).padStart(2, '0');
  if (format === 'ordinal' && n > 0) return ordinal(n);
  if (format === 'lowerLetter' && figures) return letters(n);
  if (format === 'upperLetter' && figures) return letters(n).toUpperCase();
  if (format === 'lowerRoman' && figures) return roman(n);
  if (format === 'upperRoman' && figures) return roman(n).toUpperCase();
  return String(n);
}
