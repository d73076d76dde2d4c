import type { Filter } from '../../analysis/filter.ts';
import { fromFragment, start, toFragment, type ViewState } from './fragment.ts';

/** How the address bar is written: `replace` for steps of one gesture, so that Back undoes the whole of it. */
export type Go = (fragment: string, options: { replace: boolean }) => void;

/**
 * What the user has chosen, read from the URL's fragment and written to it; it is kept nowhere else. A change makes a
 * step in the browser's history, so Back undoes it.
 */
export class Filters {
  readonly #fragment: () => string;
  readonly #go: Go;
  /** The same words from another place change nothing: what was chosen has only reached the address bar. */
  readonly #text: string = $derived.by(() => this.#fragment());
  readonly #state: ViewState = $derived.by(() => fromFragment(this.#text));

  constructor(fragment: () => string, go: Go) {
    this.#fragment = fragment;
    this.#go = go;
  }

  /** The chosen unit, period and marks. */
  get filter(): Filter {
    return this.#state.filter;
  }
  get lang(): 'sv' | 'en' {
    return this.#state.lang;
  }
  /** The fragment to add to a link to another page: unit, period, marks and language go along, a page's own settings do not. */
  get link(): string {
    return toFragment({ ...this.#state, own: {} });
  }
  /** A link with another filter, for marks that lead to another page. */
  linkWith(change: Partial<Filter>): string {
    return toFragment({ ...this.#state, filter: { ...this.#state.filter, ...change }, own: {} });
  }
  /** A link to a section of another page: the fragment is taken by the filters, so the section is a setting of that page. */
  linkAt(section: string): string {
    return toFragment({ ...this.#state, own: { at: section } });
  }
  /** One of the page's own settings; empty if not set. */
  own(key: string): string {
    return this.#state.own[key] ?? '';
  }

  /** Changes unit, period or marks. */
  set(change: Partial<Filter>, replace = false): void {
    this.#write({ ...this.#state, filter: { ...this.#state.filter, ...change } }, replace);
  }
  /** Sets a page's own setting; an empty value takes it away. */
  setOwn(key: string, value: string, replace = false): void {
    this.#write({ ...this.#state, own: { ...this.#state.own, [key]: value } }, replace);
  }
  setLang(lang: 'sv' | 'en'): void {
    this.#write({ ...this.#state, lang }, true);
  }
  /** Chooses a mark, or takes the choice away when it is chosen already; others of the dimension stay with `add`. */
  toggle(dimension: string, value: string, add = false): void {
    const chosen = this.filter.marks[dimension] ?? [];
    const rest = chosen.filter((v) => v !== value);
    const next = chosen.includes(value)
      ? add
        ? rest
        : chosen.length > 1
          ? [value]
          : []
      : add
        ? [...chosen, value]
        : [value];
    const marks = Object.fromEntries(
      Object.entries({ ...this.filter.marks, [dimension]: next }).filter(([, v]) => v.length > 0),
    );
    this.set({ marks });
  }
  /** Back to nothing chosen; the language stays. */
  clear(): void {
    this.#write({ ...start, lang: this.lang }, false);
  }

  #write(state: ViewState, replace: boolean): void {
    const fragment = toFragment(state);
    if (fragment !== toFragment(this.#state)) this.#go(fragment, { replace });
  }
}
