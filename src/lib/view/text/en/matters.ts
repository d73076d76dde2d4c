import type { matters as source } from '../sv/matters.ts';

export const matters: typeof source = {
  title: '',
};
