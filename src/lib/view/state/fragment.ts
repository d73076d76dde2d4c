import { everything, type Filter } from '../../analysis/filter.ts';

/** The whole state of the view as the URL's fragment says it: the filter, the language, and what a page adds (`p.sort`). */
export interface ViewState {
  readonly filter: Filter;
  readonly lang: 'sv' | 'en';
  /** A page's own settings, such as the open tab or which figures show as tables. */
  readonly own: Readonly<Record<string, string>>;
}

export const start: ViewState = { filter: everything, lang: 'sv', own: {} };

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const monthOr = (value: string | null): string | null => (value !== null && month.test(value) ? value : null);

/** No name of a unit or value of a mark is longer: a longer one makes no sense, and would fill the page. */
const longest = 200;
const shortEnough = (value: string | null): value is string => !!value && value.length <= longest;

/** Commas part the values, so those within a value are encoded once more; a broken encoding is taken as it stands. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Reads a fragment such as `#unit=förskolan&from=2025-01&m.type=near-miss,accident&lang=en`. What makes no sense is passed over. */
export function fromFragment(fragment: string): ViewState {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const prefixed = (prefix: string): [string, string][] =>
    [...params]
      .filter(([key, value]) => key.length > prefix.length && key.startsWith(prefix) && value !== '')
      .map(([key, value]) => [key.slice(prefix.length), value]);
  const [from, to] = [monthOr(params.get('from')), monthOr(params.get('to'))];
  const turned = from !== null && to !== null && from > to;
  return {
    filter: {
      unit: shortEnough(params.get('unit')) ? params.get('unit') : null,
      from: turned ? to : from,
      to: turned ? from : to,
      marks: Object.fromEntries(
        prefixed('m.').flatMap(([key, value]) => {
          const values = value.split(',').map(decoded).filter(shortEnough);
          return values.length ? [[key, values] as const] : [];
        }),
      ),
    },
    lang: params.get('lang') === 'en' ? 'en' : 'sv',
    own: Object.fromEntries(prefixed('p.')),
  };
}

/** The fragment of a state, with `#`; empty when nothing is chosen. */
export function toFragment({ filter, lang, own }: ViewState): string {
  const params = new URLSearchParams();
  if (filter.unit) params.set('unit', filter.unit);
  if (filter.from) params.set('from', filter.from);
  if (filter.to) params.set('to', filter.to);
  for (const [key, values] of Object.entries(filter.marks))
    if (values.length) params.set(`m.${key}`, values.map(encodeURIComponent).join(','));
  for (const [key, value] of Object.entries(own)) if (value) params.set(`p.${key}`, value);
  if (lang !== 'sv') params.set('lang', lang);
  const text = params.toString();
  return text && `#${text}`;
}
