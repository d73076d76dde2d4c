/** How numbers, days and months are written in a language. Days are ISO text; months `YYYY-MM`. */
export interface Formats {
  readonly locale: string;
  /** 1 234 */
  integer(n: number): string;
  /** 12,3: at most `digits` decimals, one unless told */
  decimal(n: number, digits?: number): string;
  /** 42 % from 0.42; no decimals unless told */
  percent(share: number, digits?: number): string;
  /** +3,1 or −0,4 */
  signed(n: number, digits?: number): string;
  /** 16 maj 2019 */
  day(iso: string): string;
  /** maj 2019 */
  month(iso: string): string;
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
  const number = (options: Intl.NumberFormatOptions, n: number) => new Intl.NumberFormat(locale, options).format(n);
  const month = date({ month: 'short', year: 'numeric' });
  return {
    locale,
    integer: (n) => integer.format(n),
    decimal: (n, digits = 1) => number({ maximumFractionDigits: digits }, n),
    percent: (n, digits = 0) => number({ style: 'percent', maximumFractionDigits: digits }, n),
    signed: (n, digits = 1) => number({ maximumFractionDigits: digits, signDisplay: 'exceptZero' }, n),
    day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    month,
    monthShort: date({ month: 'short' }),
    span: (from, to) => (from === to ? month(from) : `${month(from)} – ${month(to)}`),
    list: (items) => list.format(items),
    compare: collator.compare,
  };
};

const made = { sv: make('sv'), en: make('en') };

/** The formats of a language. */
export const formats = (lang: 'sv' | 'en'): Formats => made[lang];
