/** How numbers, days and months are written in a language. Days are ISO text; months `YYYY-MM`. */
export interface Formats {
  readonly locale: string;
  /** 1 234 */
  integer(n: number): string;
  /** 12,3 and 12,0: always so many decimals, one unless told, so that numbers under each other are as exact */
  decimal(n: number, digits?: number): string;
  /** 7 or 7,25: as many decimals as it has, two at most unless told */
  number(n: number, most?: number): string;
  /** 42 % from 0.42; always so many decimals, none unless told */
  percent(share: number, digits?: number): string;
  /** +3,1, −0,4 or 0,0 */
  signed(n: number, digits?: number): string;
  /** 16 maj 2019 */
  day(iso: string): string;
  /** 16 maj */
  dayShort(iso: string): string;
  /** maj 2019 */
  month(iso: string): string;
  /** februari 2025 */
  monthLong(iso: string): string;
  /** maj */
  monthShort(iso: string): string;
  /** jan 2023 – dec 2025 */
  span(from: string, to: string): string;
  /** a, b och c */
  list(items: readonly string[]): string;
  /** Order of people's and units' names. */
  compare(a: string, b: string): number;
}

const utc = (iso: string): Date => new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);

const make = (lang: 'sv' | 'en'): Formats => {
  const locale = lang === 'sv' ? 'sv-SE' : 'en-GB';
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (iso: string) => format.format(utc(iso)).replaceAll('.', '');
  };
  const [integer, collator, list] = [
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    new Intl.Collator('sv'),
    new Intl.ListFormat(locale),
  ];
  // To make a format is slow, and a page writes hundreds of numbers at each step of a brush.
  const known = new Map<string, Intl.NumberFormat>();
  const number = (options: Intl.NumberFormatOptions, n: number): string => {
    const key = JSON.stringify(options);
    const format = known.get(key) ?? new Intl.NumberFormat(locale, options);
    known.set(key, format);
    return format.format(n);
  };
  const exactly = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const month = date({ month: 'short', year: 'numeric' });
  return {
    locale,
    integer: (n) => integer.format(n),
    decimal: (n, digits = 1) => number(exactly(digits), n),
    number: (n, most = 2) => number({ maximumFractionDigits: most }, n),
    percent: (n, digits = 0) => number({ style: 'percent', ...exactly(digits) }, n),
    signed: (n, digits = 1) => number({ ...exactly(digits), signDisplay: 'exceptZero' }, n),
    day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    monthLong: date({ month: 'long', year: 'numeric' }),
    dayShort: date({ day: 'numeric', month: 'long' }),
    month,
    monthShort: date({ month: 'short' }),
    span: (from, to) => (month(from) === month(to) ? month(from) : `${month(from)} – ${month(to)}`),
    list: (items) => list.format(items),
    compare: collator.compare,
  };
};

const made = { sv: make('sv'), en: make('en') };

/** The formats of a language. */
export const formats = (lang: 'sv' | 'en'): Formats => made[lang];
