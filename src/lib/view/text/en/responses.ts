import type { responses as source } from '../sv/responses.ts';

export const responses: typeof source = {
  title: '',
};
