import type { protocols as source } from '../sv/protocols.ts';

export const protocols: typeof source = {
  title: '',
};
