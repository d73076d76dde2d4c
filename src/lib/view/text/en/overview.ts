import type { overview as source } from '../sv/overview.ts';

export const overview: typeof source = {
  title: '',
};
