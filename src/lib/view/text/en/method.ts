import type { method as source } from '../sv/method.ts';

export const method: typeof source = {
  title: '',
};
