import { getContext, setContext } from 'svelte';
import { formats, type Formats } from '../format.ts';
import { en } from '../text/en/index.ts';
import { sv, type Text } from '../text/sv/index.ts';
import type { Filters } from './filters.svelte.ts';

/** What a component needs to speak: the filters, the words and the number formats of the chosen language. */
export class View {
  readonly filters: Filters;
  readonly t: Text = $derived.by(() => (this.filters.lang === 'en' ? en : sv));
  readonly f: Formats = $derived.by(() => formats(this.filters.lang));

  constructor(filters: Filters) {
    this.filters = filters;
  }
}

const key = Symbol('view');
export const provideView = (view: View): View => setContext(key, view);
/** The page's filters, words (`view.t`) and formats (`view.f`). Only while a component is set up. */
export const useView = (): View => getContext<View>(key);
