import type { indexes as source } from '../sv/indexes.ts';

export const indexes: typeof source = {
  title: '',
};
